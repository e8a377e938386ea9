package parse

import (
	"readout/english/linear"
	"readout/english/sentence"
)

// model scores actions, and the labels of arcs.
type model struct {
	actions, labels linear.Scorer
}

// pass is one parser's work on one sentence, kept for the next.
type pass struct {
	text            *text
	guide           *guide
	root, none      token
	childless       item
	sight           sight
	nodes           []node
	arcs            []arc
	list, labelList []linear.Key
	three           [actions]int32             // of actions
	scores          [sentence.LabelCount]int32 // of labels
	beam, next      []state
	candidates      []candidate
	front           memo // scores of what lies ahead
	ahead, behind   memo
}

func newPass() *pass {
	return &pass{root: rootToken(), none: missingToken(), childless: newItem(missing)}
}

// begin returns the state in which nothing is done yet.
func (p *pass) begin() state {
	p.nodes, p.arcs = p.nodes[:0], p.arcs[:0]
	return state{front: newItem(0), top: bottom, arcs: bottom}
}

// score scores the actions from a state.
func (p *pass) score(m model, s *state) [actions]int32 {
	m.actions.Score(p.features(s), p.three[:])
	return p.three
}

// candidate is a state of the beam and an action from it.
type candidate struct {
	from   int32
	action action
	score  int32
}

// offer puts c in its place among the best few candidates, if it is one of
// them. Of equals, the first stays first.
func offer(best []candidate, c candidate, most int) []candidate {
	if len(best) == most {
		if best[most-1].score >= c.score {
			return best
		}
		best = best[:most-1]
	}
	i := len(best)
	best = append(best, c)
	for ; i > 0 && best[i-1].score < c.score; i-- {
		best[i] = best[i-1]
	}
	best[i] = c
	return best
}

// search says how wide to search.
type search struct {
	beam   int   // the most states kept
	margin int32 // how far a state may fall behind the best one and still be kept
}

// run finds the best derivation it can and returns its last state.
func (p *pass) run(m model, how search) state {
	p.beam = append(p.beam[:0], p.begin())
	p.forget()
	for range 2 * len(p.text.tokens) {
		p.choose(m, how)
		p.next = p.next[:0]
		for _, c := range p.candidates {
			p.next = append(p.next, p.take(m, &p.beam[c.from], c))
		}
		p.beam, p.next = p.next, p.beam
	}
	return p.beam[0]
}

// choose fills candidates with the best ways on.
func (p *pass) choose(m model, how search) {
	p.candidates = p.candidates[:0]
	for i := range p.beam {
		s := &p.beam[i]
		scores := p.recall(m, s)
		for a := shift; a < actions; a++ {
			if p.legal(s, a) {
				p.candidates = offer(p.candidates, candidate{from: int32(i), action: a, score: s.score + scores[a]}, how.beam)
			}
		}
	}
	for len(p.candidates) > 1 && p.candidates[len(p.candidates)-1].score < p.candidates[0].score-how.margin {
		p.candidates = p.candidates[:len(p.candidates)-1]
	}
}

// take returns the state to which a candidate leads.
func (p *pass) take(m model, from *state, c candidate) state {
	s := *from
	s.score = c.score
	var l sentence.Label
	if c.action != shift {
		l = p.label(m.labels, &s, c.action)
	}
	p.apply(&s, c.action, l)
	return s
}

// read writes the tree that a derivation made to heads and labels.
func (p *pass) read(s state, heads []int32, labels []sentence.Label) {
	for at := s.arcs; at != bottom; at = p.arcs[at].before {
		a := &p.arcs[at]
		heads[a.child], labels[a.child] = a.head, a.label
	}
}
