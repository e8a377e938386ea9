package events

import "readout/english"

// coordinated returns a unit and those that "and" and commas join to it, as
// far as position limit.
func (v *view) coordinated(ui int32, limit int32) []int32 {
	units := []int32{ui}
	for {
		_, after := v.head(ui)
		next, ok := v.joined(after, limit)
		if !ok || len(units) == maxList {
			return units
		}
		ui = v.headUnit(next)
		units = append(units, ui)
	}
}

// joined returns the unit that "and" or a comma at position p joins.
func (v *view) joined(p, limit int32) (int32, bool) {
	if v.mark(p, "(") {
		for q := p; q < v.end() && q < p+8; q++ {
			if v.mark(q, ")") {
				p = q + 1
				break
			}
		}
	}
	if !v.is(p, classAnd) && !v.mark(p, ",") && !v.mark(p, "-") && !v.mark(p, "–") {
		return none, false
	}
	comma := !v.is(p, classAnd)
	p++
	if v.is(p, classAnd) {
		comma = false
		p++
	}
	if p < limit && len(v.lex.words[v.toks[p].word].forms) > 0 && v.unitAt(p) == none && v.unitAt(p+1) != none {
		return none, false // "accused Oslo and praised Rome"
	}
	office := false // "and the Foreign Minister of Oman"
	for n := 0; n < maxModifiers && p < limit; p, n = p+1, n+1 {
		office = office || v.is(p, classAgent) && v.unitAt(p) == none
		if office && (v.is(p, classOf) || v.mark(p, "–")) {
			n = 0
			continue
		}
		if ui := v.unitAt(p); ui != none {
			if comma && !v.listGoesOn(ui, limit, maxList) {
				return none, false
			}
			return ui, true
		}
		if v.isMark(p) || v.timeAt(p) || v.reads(p) != 0 ||
			v.is(p, classPreposition|classTo|classSubordinator|classRelative) && !v.is(p, classDeterminer) {
			break
		}
	}
	return none, false
}

// listGoesOn tells whether after a unit that a comma joined more of a list
// comes: "Russia, China and Iran". Otherwise the comma sets off an apposition.
func (v *view) listGoesOn(ui, limit int32, more int) bool {
	_, after := v.head(ui)
	if v.is(after, classAnd) || v.mark(after, ",") && v.is(after+1, classAnd) {
		return after < limit
	}
	if more > 0 && v.mark(after, ",") && v.unitAt(after+1) != none {
		return v.listGoesOn(v.unitAt(after+1), limit, more-1)
	}
	return false
}

// after looks for a preposition after position i in the clause and returns the
// parties of its phrase.
func (v *view) after(i int32, prep word) (side, bool) {
	for p, n := i, 0; p < v.end() && n < maxReach; p, n = p+1, n+1 {
		if v.toks[p].word == prep && v.toks[p].unit == none && !v.timeAt(p) {
			if s, ok := v.object(p+1, true); ok {
				s.found = p
				s.loss = 0.01 * float64(n)
				return s, true
			}
			if v.hasNoun(p + 1) {
				return side{}, false
			}
			continue
		}
		if v.closes(p, i) || v.is(p, classCircumstance) && v.unitAt(p) == none || v.grounds(p) {
			return side{}, false
		}
	}
	return side{}, false
}

// grounds tells whether from position p on the grounds for a deed are told, with
// parties of their own: "on suspicion of".
func (v *view) grounds(p int32) bool {
	return v.is(p, classGround) && v.is(p-1, classPreposition)
}

// hasNoun tells whether a phrase of words starts at position p, so that the
// preposition before it has had what it asks for.
func (v *view) hasNoun(p int32) bool {
	return !v.isMark(p) && !v.timeAt(p) && v.kind(p) == english.Word
}

// closes tells whether position p ends the clause that reaches it from
// position from.
func (v *view) closes(p, from int32) bool {
	if v.toks[p].unit != none || v.timeAt(p) {
		return false
	}
	c := v.toks[p].class
	switch {
	case v.mark(p, ","):
		return !v.timeAt(p+1) && (!v.timeAt(p-1) || !v.is(p+1, classPreposition|classTo))
	case v.mark(p, "-"), v.mark(p, "("), v.mark(p, ")"), v.mark(p, "$"), v.mark(p, "%"), v.mark(p, "“"), v.mark(p, "”"), v.mark(p, "\""):
		return false
	case v.isMark(p):
		return true
	case c&classRelative != 0, c&classSubordinator != 0 && c&(classPreposition|classDeterminer) == 0:
		return true
	case c&(classHave|classModal) != 0 && c&classClitic == 0:
		return true
	case c&classBe != 0 && c&classClitic == 0:
		return true
	case v.reads(p)&(formPast|formS) != 0 && p > from:
		return v.reads(p)&formPart == 0 || !v.is(p+1, classPreposition|classTo)
	}
	return false
}

// any returns the first party after position i in the clause.
func (v *view) any(i int32) (side, bool) {
	for p, n := i, 0; p < v.end() && n < maxReach; p, n = p+1, n+1 {
		if ui := v.unitAt(p); ui != none {
			u := &v.units[ui]
			if head, _ := v.head(ui); u.pronoun || !u.party || v.is(head, classBorder) {
				p = u.End - 1
				continue
			}
			return side{units: v.coordinated(v.headUnit(ui), v.end()), loss: 0.1 + 0.01*float64(n), found: none}, true
		}
		if v.grounds(p) || v.closes(p, i) || v.is(p, classCircumstance) && v.unitAt(p) == none {
			return side{}, false
		}
	}
	return side{}, false
}

// inside returns the parties in the gap of a trigger: in "seized a Tessian
// trawler", Tessia.
func (v *view) inside(m match) (side, bool) {
	for p := m.runs[0].End; p < m.end; p++ {
		if ui := v.unitAt(p); ui != none && v.units[ui].party {
			return side{units: v.coordinated(v.headUnit(ui), m.end), found: none}, true
		}
	}
	return side{}, false
}

// governed returns the object of the verb that a participle hangs on, where the
// participle's own is somebody of theirs: "attacked Oslo, imposing sanctions on
// the authorities".
func (v *view) governed(m match, g group) (side, bool) {
	p := m.end + 1
	if g.form != formIng || !g.bare || !v.is(m.end, classPreposition) || !v.is(p, classDeterminer) || !v.is(p+1, classAgent) {
		return side{}, false
	}
	verb := v.clauseVerbLeft(g.first)
	if verb == none {
		return side{}, false
	}
	s, ok := v.object(verb+1, false)
	s.loss += 0.15
	return s, ok
}
