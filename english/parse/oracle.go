package parse

// cost counts the gold arcs that can no longer be made after an action: the
// dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013).
func (p *pass) cost(s *state, a action, heads []int32) int {
	front, n := s.front.tok, int32(len(p.text.tokens))
	lost := 0
	if a == shift {
		for at := s.top; at != bottom; at = p.nodes[at].below {
			tok := p.nodes[at].tok
			if heads[tok] == front || (heads[front] == tok && at != s.top) {
				lost++
			}
		}
		// Only what is shifted onto an empty stack can hang from the root.
		if heads[front] == root && s.top != bottom {
			lost++
		}
		return lost
	}
	top := &p.nodes[s.top]
	head := heads[top.tok]
	switch below := top.below; {
	case a == right && head >= front,
		a == left && head > front,
		a == left && below == bottom && head == root,
		a == left && below != bottom && head == p.nodes[below].tok:
		lost++
	}
	for child := front; child < n; child++ {
		if heads[child] == top.tok {
			lost++
		}
	}
	return lost
}
