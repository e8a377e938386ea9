package events

import "readout"

// bystander tells whether a unit stands in a place for parties and yet is none:
// a place where others act, a part of a state among states, private people in
// diplomacy, and the author of what is backed or broken.
func (v *view) bystander(ui int32, m match, pl place, actor bool) bool {
	u := &v.units[ui]
	t := m.p.code.Type
	mutual := m.p.options&optMutual != 0
	switch {
	case u.place && u.state && (actor || mutual) && !v.leads(ui):
		return true // "talks in Orsk"
	case u.region && (actor || mutual) && diplomatic(t) && !v.leads(ui):
		return true // "Alaska's talks with China" are talks there
	case t == readout.Request && pl.kind == placeAny && u.place && !v.leads(ui):
		return true // "called for an end to the war in Veldania"
	case t == readout.Consult && v.private(ui):
		return true
	case !actor && pl.kind != placeOwner && t.Quad() != readout.VerbalConflict && t != readout.Support:
		return v.is(u.End, classInstrument) || v.is(u.End, classClitic) && v.is(u.End+1, classInstrument)
	}
	return false
}

// leads tells whether a unit stands for those who are named with it: "officials
// in Orsk", "Alaska's governor".
func (v *view) leads(ui int32) bool {
	noun, _ := v.agentNoun(ui)
	if noun != none {
		return true
	}
	p := v.units[ui].First - 1
	for v.is(p, classDeterminer) {
		p--
	}
	return v.is(p, classPreposition) && v.is(p-1, classAgent)
}

// agentNoun returns the position of the agent noun that a unit leads to or that
// leads to it: "Orsk's officials", "citizens of Veldania". With of it tells that
// the noun stands before.
func (v *view) agentNoun(ui int32) (noun int32, of bool) {
	u := &v.units[ui]
	if head, _ := v.head(ui); head != none && v.agentWithin(u.End, head) {
		for p := head; p >= u.End; p-- {
			if v.is(p, classAgent) {
				return p, false
			}
		}
	}
	p := u.First - 1
	for v.is(p, classDeterminer) {
		p--
	}
	if v.is(p, classOf) && v.is(p-1, classAgent) {
		return p - 1, true
	}
	return none, false
}

// private tells whether a unit is people of a state who do not act for it:
// "citizens of Veldania", "Tessian tourists".
func (v *view) private(ui int32) bool {
	u := &v.units[ui]
	if !u.state {
		return false
	}
	noun, _ := v.agentNoun(ui)
	return noun != none && v.lex.words[v.toks[noun].word].sector == readout.SectorCivilians
}

// diplomatic tells whether events of a type are between states.
func diplomatic(t readout.EventType) bool {
	switch t {
	case readout.Consult, readout.Agree, readout.Cooperate:
		return true
	}
	return false
}
