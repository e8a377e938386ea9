package events

import "readout"

// nounStatus tells whether what a noun names happened, by the words before it,
// the verb that it is the object of, and the verb that it is the subject of.
func (v *view) nounStatus(first, end int32) (standing, bool) {
	st := standing{status: readout.Happened, tense: tenseNone}
	object := false
scan:
	for p, n := first-1, 0; p >= 0 && n < maxReach; p, n = p-1, n+1 {
		if v.unitAt(p) != none || v.timeAt(p) {
			continue
		}
		e := v.lex.words[v.toks[p].word].noun
		switch {
		case v.mark(p, ";"), v.mark(p, ","), v.is(p, classSubordinator) && !v.is(p, classPreposition|classDeterminer):
			break scan
		case v.is(p, classRelative):
			break scan
		}
		f := v.reads(p)
		if f != 0 && v.effect(p) == absorbing {
			return standing{}, false
		}
		switch e {
		case planning:
			return planned(), true
		case supposing:
			return hypothetical(), true
		case denying:
			return denied(), true
		}
		if f != 0 {
			object = true
			g := v.group(p, f)
			gs, ok := v.verbStatus(g, maxHops)
			if !ok {
				return hypothetical(), true
			}
			if gs.status != readout.Happened {
				return gs, true
			}
			st.tense = tensePast
			break
		}
		if v.is(p, classBe|classHave) && !v.is(p, classClitic) {
			if gs, ok := v.verbStatus(v.group(p, formPast), maxHops); ok && gs.status != readout.Happened {
				return gs, true
			}
			break
		}
	}
	if object {
		return st, true
	}
	return v.statusBehind(end, st), true
}

// statusBehind looks at the verb that a noun is the subject of: "talks will be
// held", "the visit was cancelled".
func (v *view) statusBehind(end int32, st standing) standing {
	p := end
	for n := 0; p < v.end() && n < maxReach && !v.closes(p, end); p, n = p+1, n+1 {
		continue
	}
	for n := 0; p < v.end() && n < 4; p, n = p+1, n+1 {
		switch {
		case v.isMark(p):
			return st
		case v.is(p, classNot):
			return denied()
		case v.is(p, classFuture):
			return planned()
		case v.is(p, classPossible|classConditional) && !v.is(p, classHave):
			return hypothetical()
		}
		switch v.lex.words[v.toks[p].word].noun {
		case planning:
			return planned()
		case denying:
			if v.is(p-1, classBe) {
				return denied()
			}
		}
		if v.is(p, classAhead) {
			return planned()
		}
	}
	return st
}
