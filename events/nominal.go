package events

import "readout"

// owner returns the parties that a noun trigger at [first, end) belongs to:
// "X's visit", "the Chinese visit", "X and Y talks", "the visit of X", "a visit
// by X".
func (v *view) owner(first, end int32) (side, bool) {
	if ui := v.ownerBefore(first); ui != none {
		return side{units: v.alsoBefore(ui), found: none}, true
	}
	if v.is(end, classOf|classBy) {
		if s, ok := v.object(end+1, false); ok {
			return s, true
		}
	}
	return side{}, false
}

// ownerBefore returns the unit before a noun at position first, past the
// noun's adjectives.
func (v *view) ownerBefore(first int32) int32 {
	for p, n := first-1, 0; p >= 0 && n < maxModifiers; p, n = p-1, n+1 {
		if ui := v.unitAt(p); ui != none {
			if v.units[ui].pronoun && !v.is(p, classPossessive) {
				return none
			}
			return ui
		}
		c := v.toks[p].class
		switch {
		case v.timeAt(p), v.mark(p, "-"), c&classClitic != 0:
		case v.mark(p, ",") && !v.isMark(p-1) && v.unitAt(p-1) == none && v.reads(p-1) == 0 && n > 0:
		case v.isMark(p), c&(classDeterminer|classPreposition|classAnd|classSubordinator|classTo|classBe|classHave|classModal) != 0:
			return none
		case v.reads(p)&(formPast|formS) != 0 && v.reads(p)&formPart == 0:
			return none
		}
	}
	return none
}

// alsoBefore returns a unit with those that a hyphen or "and" joins to it from
// the left: "Russia-China", "U.S. and Turkish".
func (v *view) alsoBefore(ui int32) []int32 {
	units := []int32{ui}
	for {
		first := v.units[units[0]].First
		if !v.mark(first-1, "-") && !v.mark(first-1, "–") && !v.mark(first-1, "/") && !v.is(first-1, classAnd) && !v.mark(first-1, ",") {
			return units
		}
		prev := v.unitAt(first - 2)
		if prev == none || v.units[prev].End != first-1 {
			return units
		}
		units = append([]int32{prev}, units...)
	}
}

// pair returns the parties that a noun trigger names as its two sides: "X-Y
// talks", "talks between X and Y", "talks of X and Y", "X and Y talks".
func (v *view) pair(first, end int32) (side, bool) {
	for p, n := end, 0; p < v.end() && n < maxReach; p, n = p+1, n+1 {
		if v.is(p, classBetween) {
			if s, ok := v.object(p+1, true); ok && (len(s.units) > 1 || len(v.units[s.units[0]].actors) > 1) {
				return s, true
			}
			return side{}, false
		}
		if v.closes(p, end-1) && !v.is(p, classOccurring) {
			break // "the meeting confirmed the unity between X and Y"
		}
	}
	if ui := v.ownerBefore(first); ui != none {
		if units := v.alsoBefore(ui); len(units) > 1 || len(v.units[ui].actors) > 1 {
			return side{units: units, found: none, loss: 0.05}, true
		}
	}
	if v.is(end, classOf|classBy) {
		if s, ok := v.object(end+1, false); ok && len(s.units) > 1 {
			return s, true
		}
	}
	return side{}, false
}

// clauseSubject returns the subject of the clause that a noun at position first
// is told in, where the noun is no subject itself.
func (v *view) clauseSubject(first int32) (side, bool) {
	for p := first - 1; p >= 0 && p > first-maxReach; p-- {
		if v.is(p, classCircumstance|classAhead|classClitic) && v.unitAt(p) == none {
			break // "ahead of talks", "Alaska's talks": not the subject's
		}
		if f := v.reads(p); f != 0 && f&formIng == 0 {
			s, ok := v.subject(v.group(p, f))
			s.loss += 0.1
			return s, ok
		}
		if v.is(p, classBe) && !v.is(p, classClitic) {
			s, ok := v.subject(group{first: v.group(p, formPast).first, main: p, form: formPast})
			s.loss += 0.1
			return s, ok
		}
		if v.isMark(p) && !v.mark(p, "-") && !v.mark(p, ",") {
			break
		}
	}
	return side{}, false
}

// speaker returns the subject of the reporting verb that governs the clause of
// group g: in "Oslo said that Rome must leave", Oslo.
func (v *view) speaker(g group) (side, bool) {
	for p := g.first - 1; p >= 0 && p > g.first-maxReach; p-- {
		if v.is(p, classReporting) && v.reads(p)&(formPast|formS|formBase) != 0 {
			if v.timeAt(p+1) || v.is(p+1, classThat) || v.unitAt(p+1) != none || v.is(p+1, classDeterminer|classPronoun|classAdverb) {
				s, ok := v.subject(v.group(p, v.reads(p)))
				s.loss += 0.1
				return s, ok
			}
			return side{}, false
		}
		if v.mark(p, ",") || v.mark(p, ";") || v.is(p, classRelative) && !v.afterVerb(p) {
			break
		}
	}
	return side{}, false
}

// teller returns the speaker of the statement that a match is told in, where the
// sentence names them: in "“Oslo must pay,” Anna Berg said", Anna Berg.
func (r *run) teller(m match) (side, bool) {
	n := r.told.teller(r.v.span(m.runs[0]))
	if n == none || r.told.stmts[n].Speaker == "" {
		return side{}, false
	}
	for ui := range r.v.units {
		u := &r.v.units[ui]
		if r.v.res.Actors[u.actors[0]].ID == r.told.stmts[n].Speaker && !readout.AnyCovers(r.told.stmts[n].Content, r.v.span(u.Range)) {
			return side{units: []int32{int32(ui)}, found: none, loss: 0.05}, true
		}
	}
	return side{}, false
}
