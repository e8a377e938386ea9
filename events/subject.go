package events

import "readout/english"

// phraseEndingAt returns the parties of the noun phrase that ends at position
// p, with nothing between: the subject of an -ing form that describes it
// ("officials visiting Oslo").
func (v *view) phraseEndingAt(p int32, hops int) (side, bool) {
	s, ok := v.phraseBefore(p, hops)
	if !ok || len(s.units) == 0 {
		return s, false
	}
	_, after := v.head(s.units[len(s.units)-1])
	return s, after == p+1
}

// phraseBefore returns the parties of the noun phrase that ends at position p
// and is a subject.
func (v *view) phraseBefore(p int32, hops int) (side, bool) {
	start, afterVerb := v.phraseStart(p)
	if start > p {
		return side{}, false
	}
	if afterVerb {
		// What stands between a verb and another is the first one's object
		// and, behind "and", the second one's subject.
		for q := p; q > start; q-- {
			if v.is(q, classAnd) && v.clauseAnd(q, start) {
				start = q + 1
				break
			}
		}
	}
	start = v.skipAdjuncts(start, p)
	for q := start; q <= p; q++ {
		ui := v.unitAt(q)
		if ui == none {
			if v.is(q, classPronoun) && q == p {
				return v.pronounSubject(start, hops)
			}
			continue
		}
		if !v.headsPhrase(ui, start) {
			return side{}, false
		}
		ui = v.headUnit(ui)
		if v.units[ui].First > p || !v.agent(ui) && !v.joinedAgents(ui, p+1) {
			return side{}, false
		}
		units := v.coordinated(ui, p+1)
		units = append(v.listBefore(start), units...)
		return side{units: units, found: none}, true
	}
	return side{}, false
}

// patient returns the parties of the subject of a passive, which need not be
// somebody: "a camp of Congolese refugees was attacked".
func (v *view) patient(g group) (side, bool) {
	if s, ok := v.subject(g); ok {
		return s, true
	}
	p := g.first - 1
	start, _ := v.phraseStart(p)
	for q := v.skipAdjuncts(start, p); q <= p; q++ {
		if ui := v.unitAt(q); ui != none && v.units[ui].party {
			return side{units: v.coordinated(v.headUnit(ui), p+1), found: none, loss: 0.1}, true
		}
	}
	return side{}, false
}

// quantity tells whether the preposition at position p belongs to a number:
// "up to 1,000", "about 200", "more than 40".
func (v *view) quantity(p int32) bool {
	if v.is(p+1, classTo) {
		p++
	}
	return p+1 < v.end() && v.kind(p+1) == english.Number && !v.timeAt(p+1)
}

// joinedAgents tells whether the phrase of a unit ends in an agent noun that it
// shares with the units joined to it: "The Turkish and Greek sides".
func (v *view) joinedAgents(ui, limit int32) bool {
	units := v.coordinated(ui, limit)
	return len(units) > 1 && v.agent(units[len(units)-1])
}

// phraseStart returns the first position of the stretch without a clause's end
// that reaches back from position p, and whether a verb stands before it.
func (v *view) phraseStart(p int32) (int32, bool) {
	for q := p; q >= 0; q-- {
		if v.toks[q].unit != none || v.timeAt(q) {
			continue
		}
		c := v.toks[q].class
		if v.isMark(q) && !v.mark(q, "-") && !v.mark(q, "–") && !v.mark(q, "\"") && !v.mark(q, "”") && !v.mark(q, "“") && !v.mark(q, "/") {
			return q + 1, false
		}
		if c&classSubordinator != 0 && c&(classPreposition|classDeterminer) == 0 || c&classThat != 0 && v.afterVerb(q) {
			return q + 1, false
		}
		if c&classCircumstance != 0 && q > 0 && v.opensWithParty(q+1) {
			return q + 1, false // "days after the council condemned"
		}
		if c&(classRelative|classHave|classModal) != 0 && c&classClitic == 0 {
			return q + 1, true
		}
		if c&classBe != 0 && c&classClitic == 0 {
			return q + 1, true
		}
		if f := v.reads(q); f&(formPast|formS|formBase) != 0 && c&classAgent == 0 {
			return q + 1, true
		}
	}
	return 0, false
}

// opensWithParty tells whether a party, perhaps behind "the", stands at position i.
func (v *view) opensWithParty(i int32) bool {
	if v.is(i, classThe) {
		i++
	}
	ui := v.unitAt(i)
	return ui != none && v.agent(ui)
}

// afterVerb tells whether a verb stands before position q, times and adverbs
// between them left aside: "that" there opens a clause.
func (v *view) afterVerb(q int32) bool {
	q--
	for v.timeAt(q) || v.is(q, classAdverb) && v.unitAt(q) == none {
		q--
	}
	return v.reads(q) != 0
}

// clauseAnd tells whether the "and" at position q, in a stretch from start,
// joins clauses rather than two parties that are both subject.
func (v *view) clauseAnd(q, start int32) bool {
	for p := start; p < q; p++ {
		if v.toks[p].unit != none {
			return true
		}
	}
	return false
}

// skipAdjuncts passes over what stands before the subject in its clause:
// times ("On Monday"), conjunctions, adverbs, and phrases such as "In Oslo".
func (v *view) skipAdjuncts(start, end int32) int32 {
	for start <= end {
		switch {
		case v.timeAt(start), v.is(start, classAnd), v.is(start, classAdverb) && v.unitAt(start) == none:
			start++
		case v.is(start, classPreposition) && v.unitAt(start) == none && !v.quantity(start) && v.unitBetween(start, end) >= 2:
			ui := v.nextUnit(start)
			_, after := v.head(ui)
			if after > end || v.is(after, classAnd) {
				return start
			}
			start = after
		default:
			return start
		}
	}
	return start
}

// unitBetween counts the units in [start, end].
func (v *view) unitBetween(start, end int32) int {
	n, last := 0, int32(none)
	for q := start; q <= end; q++ {
		if ui := v.unitAt(q); ui != none && ui != last {
			n++
			last = ui
		}
	}
	return n
}

// nextUnit returns the first unit at or after position start.
func (v *view) nextUnit(start int32) int32 {
	for q := start; q < v.end(); q++ {
		if ui := v.unitAt(q); ui != none {
			return ui
		}
	}
	return none
}

// headsPhrase tells whether a unit is the head of the phrase that starts at
// position start, or belongs to a head that is an agent noun: "leaders of X".
func (v *view) headsPhrase(ui, start int32) bool {
	u := &v.units[ui]
	for q := u.First - 1; q >= start; q-- {
		if v.is(q, classPreposition) && v.toks[q].unit == none && !v.timeAt(q) && !v.quantity(q) {
			return q > start && v.agentHead(q-1, start)
		}
	}
	return true
}

// agentHead tells whether the noun that ends at position p is an agent noun.
// Other phrases may stand between: "leaders of the party in Russia".
func (v *view) agentHead(p, start int32) bool {
	for q := p; q >= start; q-- {
		if v.toks[q].class&classAgent != 0 {
			return true
		}
		if v.isMark(q) && !v.mark(q, "-") || v.is(q, classPreposition) {
			return q > start && v.agentHead(q-1, start)
		}
		if q == p && !v.capital(q) {
			return false
		}
	}
	return false
}

// listBefore returns the units of a list whose last part starts at position
// start: "Russia, China" before "and Iran signed".
func (v *view) listBefore(start int32) []int32 {
	var units []int32
	for v.mark(start-1, ",") {
		end := start - 1
		ui := v.unitAt(end - 1)
		if ui == none || v.behindPreposition(ui) || !v.agent(ui) || !v.listGoesOn(ui, v.end(), maxList) {
			return units
		}
		units = append([]int32{ui}, units...)
		start = v.units[ui].First
		for v.is(start-1, classDeterminer) {
			start--
		}
	}
	return units
}

// behindPreposition tells whether a preposition stands before a unit: "On the
// margins of the assembly, Lund signed" has no list.
func (v *view) behindPreposition(ui int32) bool {
	p := v.units[ui].First - 1
	for v.is(p, classDeterminer) {
		p--
	}
	return v.is(p, classPreposition)
}

// pronounSubject returns who "it" or "they" is in a clause that a verb of
// saying governs: its subject. "Russia said it would withdraw".
func (v *view) pronounSubject(start int32, hops int) (side, bool) {
	p := start - 1
	if v.is(p, classThat) {
		p--
	}
	for v.timeAt(p) {
		p--
	}
	if !v.is(p, classReporting) {
		return side{}, false
	}
	return v.handedOn(p, 0.05, hops)
}
