package events

import (
	"slices"

	"readout/english"
)

// maxGap is how many words "..." in a trigger stands for at most.
const maxGap = 6

// maxTrigger is how many words a trigger can stretch over with the times and
// adverbs between its own.
const maxTrigger = 24

// match is a pattern whose trigger stands at [first, end).
type match struct {
	p          *pattern
	first, end int32
	// verb is the position of the trigger's verb, or none.
	verb int32
	// runs are the stretches of the trigger's own words.
	runs []english.Range
}

// matches returns the patterns whose triggers start at position i, the longest
// first, and those of one length in the order of the files.
func (c *Coder) matches(v *view, i int32) []match {
	var found []match
	for _, n := range c.starts[v.toks[i].word] {
		m := match{p: c.patterns[n], first: i, verb: none}
		if c.extend(v, &m, 0, i) {
			found = append(found, m)
		}
	}
	if len(found) > 1 {
		slices.SortStableFunc(found, func(a, b match) int { return 2*int(b.end-a.end) + a.p.order() - b.p.order() })
	}
	return found
}

// order puts patterns that stop others before those of the same length.
func (p *pattern) order() int {
	if p.stop {
		return 0
	}
	return 1
}

// extend matches the trigger's elements from the n-th on at position i.
func (c *Coder) extend(v *view, m *match, n int, i int32) bool {
	if n == len(m.p.trigger) {
		m.end = i
		return true
	}
	e := m.p.trigger[n]
	if e.gap {
		for skip := int32(0); skip <= maxGap; skip++ {
			saved := *m
			saved.runs = slices.Clone(m.runs)
			if c.extend(v, m, n+1, i+skip) {
				return true
			}
			*m = saved
			if !v.fills(i + skip) {
				return false
			}
		}
		return false
	}
	if i < v.end() && v.toks[i].unit == none && v.toks[i].time == none && c.lex.fits(e, v.toks[i].word) && (!e.verb || v.reads(i) != 0) {
		saved := *m
		saved.runs = slices.Clone(m.runs)
		if e.verb && m.verb == none {
			m.verb = i
		}
		m.addRun(i)
		if c.extend(v, m, n+1, i+1) {
			return true
		}
		*m = saved
	}
	if e.optional && c.extend(v, m, n+1, i) {
		return true
	}
	return n > 0 && !e.optional && i < min(v.end(), m.first+maxTrigger) && v.skips(i) && c.extend(v, m, n, i+1)
}

// skips tells whether the token at position i can stand between any two words
// of a trigger: "agreed on Monday to", "threatened to “utterly destroy”".
func (v *view) skips(i int32) bool {
	return v.timeAt(i) || v.unitAt(i) == none && (v.is(i, classAdverb) || v.kind(i) == english.OpenQuote || v.isManner(i))
}

func (m *match) addRun(i int32) {
	if n := len(m.runs); n > 0 && m.runs[n-1].End == i {
		m.runs[n-1].End++
		return
	}
	m.runs = append(m.runs, english.Range{First: i, End: i + 1})
}

// fills tells whether the token at position i can stand in the gap of a
// trigger: what a noun phrase is made of, and "of" in it.
func (v *view) fills(i int32) bool {
	if i >= v.end() {
		return false
	}
	if v.toks[i].unit != none || v.timeAt(i) || v.mark(i, "-") || v.mark(i, "‘") || v.mark(i, "“") || v.mark(i, "”") {
		return true
	}
	if v.mark(i, ",") {
		// "high-level, two-day talks"
		return i+1 < v.end() && !v.isMark(i+1) && v.reads(i+1) == 0 && v.unitAt(i+1) == none
	}
	c := v.toks[i].class
	switch {
	case c&classThan != 0:
		return true
	case v.isMark(i), c&(classModal|classBe|classHave|classRelative) != 0 && c&classClitic == 0:
		return false
	case c&classOf != 0:
		return true
	case c&classPreposition != 0, c&classTo != 0, c&classSubordinator != 0 && c&classDeterminer == 0:
		return false
	}
	f := v.reads(i)
	return f&(formPast|formS) == 0 || f&formPart != 0 && v.reads(i-1) == 0
}

// offTopic tells whether the sentence is about sport, shows, markets or the
// kitchen: see data/words/context.tsv.
func (v *view) offTopic() bool {
	var weak word
	for i := range v.toks {
		t := &v.toks[i]
		switch {
		case t.unit != none || t.class&(classStrong|classWeak) == 0:
		case t.class&classStrong != 0:
			return true
		case weak != 0 && weak != t.word:
			return true
		default:
			weak = t.word
		}
	}
	return false
}
