package parse

import "readout/english/sentence"

// explored is how often, out of a hundred, a training follows the parser where
// it is wrong: it must learn to live with its errors.
const explored = 90

// decide takes a lesson one decision at a time and corrects each that loses more
// gold arcs than it must. It returns the number of corrections.
func (t *trainee) decide(l *lesson, explore bool) int {
	p := t.pass
	p.text, p.guide = &l.text, l.guide
	s := p.begin()
	wrong := 0
	for range 2 * len(l.heads) {
		scores := p.score(t.model(), &s)
		guess, good, lost := p.verdict(&s, scores, l.heads)
		t.actions.steps++
		if lost {
			t.actions.add(p.list, good, 1)
			t.actions.add(p.list, guess, -1)
			wrong++
		}
		next := good
		if explore && t.random.IntN(100) < explored {
			next = guess
		}
		p.apply(&s, next, t.decideLabel(&s, next, l, !explore))
	}
	return wrong
}

// verdict returns the legal action with the best score, the best of those that
// lose the fewest gold arcs, and whether the first loses more.
func (p *pass) verdict(s *state, scores [actions]int32, heads []int32) (guess, good action, lost bool) {
	guess, good = actions, actions
	var guessCost, least int
	for a := shift; a < actions; a++ {
		if !p.legal(s, a) {
			continue
		}
		cost := p.cost(s, a, heads)
		if guess == actions || scores[a] > scores[guess] {
			guess, guessCost = a, cost
		}
		if good == actions || cost < least || cost == least && scores[a] > scores[good] {
			good, least = a, cost
		}
	}
	return guess, good, guessCost > least
}

// decideLabel chooses the label of the arc that an action makes, corrected where
// the arc is right and the label is not. In the first pass, gold labels are the
// ground that later decisions stand on.
func (t *trainee) decideLabel(s *state, a action, l *lesson, first bool) sentence.Label {
	if a == shift {
		return sentence.NoLabel
	}
	p := t.pass
	child, head := p.arcOf(s, a)
	if head == root {
		return sentence.DepRoot
	}
	list := p.arcFeatures(s, a)
	t.labels.Score(list, p.scores[:])
	guess := bestLabel(&p.scores)
	if l.heads[child] != head {
		return guess
	}
	gold := l.labels[child]
	t.labels.Step()
	if guess != gold {
		t.labels.Update(list, int(gold), int(guess))
		if first {
			return gold
		}
	}
	return guess
}
