package parse

import "readout/english/linear"

// A memo remembers, within a sentence, the scores of templates that rest on two
// tokens alone: in a search they come up again and again. Two pairs that fall on
// one place take turns.
type memo struct {
	places [memoPlaces]remembered
	now    uint32 // the sentence
}

type remembered struct {
	a, b   int32
	when   uint32
	scores [actions]int32
}

const memoPlaces = 256

// forget makes the memos ready for another sentence.
func (p *pass) forget() {
	p.front.now++
	p.ahead.now++
	p.behind.now++
}

// at returns the place of a pair, and tells whether its scores are there.
func (m *memo) at(a, b int32) (*remembered, bool) {
	r := &m.places[(uint32(a)*31+uint32(b))%memoPlaces]
	if r.a == a && r.b == b && r.when == m.now {
		return r, true
	}
	r.a, r.b, r.when = a, b, m.now
	return r, false
}

// recall scores the actions from a state as score does, by a model that does not
// change meanwhile, and does not score twice what does not change, either.
func (p *pass) recall(m model, s *state) [actions]int32 {
	v := p.look(s)
	k := keys{list: p.list[:0]}
	front, known := p.front.at(v.front, 0)
	if !known {
		k.start(inFront)
		k.front(v)
		p.fill(m.actions, &k, front)
	}
	ahead, known := p.ahead.at(v.top, v.front)
	if !known {
		k.start(inAhead)
		k.ahead(v, p.text)
		p.fill(m.actions, &k, ahead)
	}
	behind, known := p.behind.at(v.second, v.top)
	if !known {
		k.start(inBehind)
		k.behind(v, p.text)
		p.fill(m.actions, &k, behind)
	}
	k.rest(v, p.guide)
	m.actions.Score(k.list, p.three[:])
	p.list = k.list
	for a := range p.three {
		p.three[a] += front.scores[a] + ahead.scores[a] + behind.scores[a]
	}
	return p.three
}

// fill scores the keys for a memo and drops them.
func (p *pass) fill(m linear.Scorer, k *keys, r *remembered) {
	m.Score(k.list, r.scores[:])
	k.list = k.list[:0]
}
