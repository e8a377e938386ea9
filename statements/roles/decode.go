package roles

// impossible is less than any role scores, and far from the least number, so that
// sums do not wrap around.
const impossible = -1 << 28

// edges are the classes of the model of edges: a role after a role.
const edges = roles * roles

func edge(before, role Role) int { return int(before)*roles + int(role) }

// decode chooses the best roles for the tokens of f together (Viterbi) and returns
// them. The head is always a cue. Where wanted is not nil, roles other than those it
// lists are given roleCost beforehand: a training has to overcome it.
func (f *frame) decode(m *Model, s *Scratch, wanted []Role) []Role {
	n := f.at.Len()
	if cap(s.back) < n {
		s.back, s.roles = make([][roles]Role, 2*reach), make([]Role, 2*reach)
	}
	s.back, s.roles = s.back[:n], s.roles[:n]
	var now, next, token [roles]int32
	var step [edges]int32
	for i := f.at.First; i < f.at.End; i++ {
		m.token.Score(f.tokenKeys(i).list, token[:])
		m.edge.Score(f.edgeKeys(i).list, step[:])
		for role := range token {
			if wanted != nil && Role(role) != wanted[i-f.at.First] {
				token[role] += roleCost
			}
		}
		if i == f.head {
			for role := range token {
				if Role(role) != Cue {
					token[role] = impossible
				}
			}
		}
		before := Role(roles)
		if i == f.at.First {
			before = 1 // a frame begins as if after a token outside
			now = [roles]int32{}
		}
		back := &s.back[i-f.at.First]
		for role := range Role(roles) {
			best, from := int32(2*impossible), Outside
			for b := range before {
				if score := now[b] + step[edge(b, role)]; score > best {
					best, from = score, b
				}
			}
			next[role], back[role] = max(best+token[role], 2*impossible), from
		}
		now = next
	}
	best := Outside
	for role, score := range now {
		if score > now[best] {
			best = Role(role)
		}
	}
	for k := n - 1; k >= 0; k-- {
		s.roles[k] = best
		best = s.back[k][best]
	}
	return s.roles
}

// found gathers the spans of roles. The source and the cue are one span each, the
// longest and the one with the head.
func (f *frame) found(chosen []Role) (Found, bool) {
	out := Found{Head: f.head}
	for k := 0; k < len(chosen); {
		end := k + 1
		for end < len(chosen) && chosen[end] == chosen[k] {
			end++
		}
		span := rng{First: f.at.First + int32(k), End: f.at.First + int32(end)}
		switch chosen[k] {
		case Source:
			if span.Len() > out.Source.Len() {
				out.Source = span
			}
		case Cue:
			if span.Has(f.head) {
				out.Cue = span
			}
		case Content:
			out.Content = append(out.Content, span)
		}
		k = end
	}
	return out, len(out.Content) > 0
}
