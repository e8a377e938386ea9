package parse

import (
	"slices"

	"readout/english/sentence"
)

// trace is a step of a derivation in training.
type trace struct {
	before int32 // the step before it, or bottom
	action action
	label  sentence.Label
}

// rival is a state and how it came about.
type rival struct {
	state
	last int32 // the last step
}

// derive searches a lesson with a beam and corrects, if any, the derivation that
// is furthest ahead of the gold one, where it is furthest ahead (max-violation,
// Huang, Fayong and Guo 2012). It returns the number of corrections.
func (t *trainee) derive(l *lesson, how search) int {
	p := t.pass
	p.text, p.guide = &l.text, l.guide
	t.traces = t.traces[:0]
	gold := rival{state: p.begin(), last: bottom}
	t.rivals = append(t.rivals[:0], gold)
	ahead, best, good := int32(-1), bottom, bottom
	for range 2 * len(l.heads) {
		t.advance(how)
		t.follow(&gold, l)
		if d := t.rivals[0].score - gold.score; d > ahead {
			ahead, best, good = d, t.rivals[0].last, gold.last
		}
	}
	t.actions.steps++
	if ahead < 0 || !t.contrast(good, best) {
		return 0
	}
	return 1
}

// advance moves every rival on.
func (t *trainee) advance(how search) {
	p := t.pass
	p.candidates = p.candidates[:0]
	for i := range t.rivals {
		s := &t.rivals[i].state
		scores := p.score(t.model(), s)
		for a := shift; a < actions; a++ {
			if p.legal(s, a) {
				p.candidates = offer(p.candidates, candidate{from: int32(i), action: a, score: s.score + scores[a]}, how.beam)
			}
		}
	}
	t.spare = t.spare[:0]
	for _, c := range p.candidates {
		r := t.rivals[c.from]
		r.score = c.score
		t.step(&r, c.action, t.guess(&r, c.action))
		t.spare = append(t.spare, r)
	}
	t.rivals, t.spare = t.spare, t.rivals
}

func (t *trainee) guess(r *rival, a action) sentence.Label {
	if a == shift {
		return sentence.NoLabel
	}
	return t.pass.label(t.labels, &r.state, a)
}

// follow moves the gold derivation on: of those that make the gold tree, or
// lose the least of it, the one that the parser likes best.
func (t *trainee) follow(gold *rival, l *lesson) {
	scores := t.pass.score(t.model(), &gold.state)
	_, a, _ := t.pass.verdict(&gold.state, scores, l.heads)
	gold.score += scores[a]
	t.step(gold, a, t.decideLabel(&gold.state, a, l, false))
}

func (t *trainee) step(r *rival, a action, label sentence.Label) {
	t.pass.apply(&r.state, a, label)
	t.traces = append(t.traces, trace{before: r.last, action: a, label: label})
	r.last = int32(len(t.traces) - 1)
}

// beamChange is what a correction of a derivation changes a weight by, in 64ths:
// half of what one of a decision does.
const beamChange = scale / 2

// contrast rewards the steps of one derivation and punishes those of the other,
// from where they part. It reports whether they do.
func (t *trainee) contrast(good, bad int32) bool {
	right, wrong := t.path(good), t.path(bad)
	parting := 0
	for parting < len(right) && right[parting].action == wrong[parting].action {
		parting++
	}
	if parting == len(right) {
		return false
	}
	t.correct(right, parting, beamChange)
	t.correct(wrong, parting, -beamChange)
	return true
}

func (t *trainee) path(last int32) []trace {
	var steps []trace
	for ; last != bottom; last = t.traces[last].before {
		steps = append(steps, t.traces[last])
	}
	slices.Reverse(steps)
	return steps
}

// correct changes the weights of the steps of a derivation from a point on.
func (t *trainee) correct(steps []trace, from int, change int16) {
	s := t.pass.begin()
	for i, step := range steps {
		if i >= from {
			t.actions.add(t.pass.features(&s), step.action, change)
		}
		t.pass.apply(&s, step.action, step.label)
	}
}
