package events

import "readout/english"

// maxHops is how many verbs a subject may be handed on by: "X agreed to try to
// meet" has two.
const maxHops = 4

// subject returns the parties that are the subject of the verb group g.
func (v *view) subject(g group) (side, bool) { return v.subjectOf(g, maxHops) }

func (v *view) subjectOf(g group, hops int) (side, bool) {
	if hops == 0 {
		return side{}, false
	}
	p := g.first - 1
	for v.timeAt(p) || p >= 0 && v.unitAt(p) == none && (v.is(p, classAdverb) || v.isManner(p)) {
		p--
	}
	if p < 0 {
		return side{}, false
	}
	switch {
	case g.infinitive:
		return v.governorSubject(p, hops)
	case g.form == formIng && g.bare && v.is(p, classPreposition|classSubordinator):
		return v.participleSubject(g, p, hops)
	case v.mark(p, ","), v.mark(p, ")"), v.mark(p, "—"), v.mark(p, "–"), v.mark(p, "--"):
		if g.form == formIng && g.bare {
			return v.handedOn(v.clauseVerbLeft(p), 0.05, hops)
		}
		return v.beforeInsertion(p, hops)
	case v.is(p, classRelative|classThat) && v.unitAt(p) == none:
		return v.antecedent(p)
	case v.is(p, classAnd) && v.finite(g.main, g.form):
		return v.handedOn(v.clauseVerbLeft(p), 0.03, hops)
	case v.is(p, classAnd):
		return v.handedOn(v.verbLeft(p), 0.03, hops)
	case g.form == formIng && g.bare && v.reads(p) != 0 && v.governs(p):
		return v.handedOn(p, 0.03, hops)
	case g.form == formIng && g.bare:
		return v.phraseEndingAt(p, hops)
	}
	return v.phraseBefore(p, hops)
}

// handedOn returns the subject of another verb, less sure by loss.
func (v *view) handedOn(verb int32, loss float64, hops int) (side, bool) {
	if verb == none {
		return side{}, false
	}
	s, ok := v.subjectOf(v.group(verb, v.reads(verb)), hops-1)
	s.loss += loss
	return s, ok
}

// governorSubject returns the subject of an infinitive, of which "to" stands
// after position p: that of the verb that governs it, or the object between.
func (v *view) governorSubject(p int32, hops int) (side, bool) {
	if f := v.reads(p); f != 0 {
		return v.handedOn(p, 0, hops)
	}
	verb := v.verbLeft(p + 1)
	if verb == none {
		// "Russia is ready to meet": the copula is no verb of verbLeft.
		return v.copulaSubject(p, hops)
	}
	if ui := v.unitAt(p); ui != none && v.units[ui].First > verb && v.lex.words[v.toks[verb].word].effect >= supposing {
		// "urged Russia to withdraw"
		return side{units: []int32{ui}, found: none, loss: 0.05}, true
	}
	if s, ok := v.copulaSubject(p, hops); ok {
		return s, true
	}
	if v.lex.words[v.toks[verb].word].effect >= supposing && v.objectBetween(verb, p) {
		// "urged the parties to withdraw": it is not the one who urges.
		return side{}, false
	}
	return v.handedOn(verb, 0.05, hops)
}

// objectBetween tells whether the words behind a verb, up to position p, are its
// object rather than times, adverbs or a noun that itself takes an infinitive.
func (v *view) objectBetween(verb, p int32) bool {
	for p > verb && (v.timeAt(p) || v.is(p, classAdverb|classNot) || v.isManner(p)) {
		p--
	}
	return p > verb && v.effect(p) == noEffect && v.kind(p) == english.Word && !v.is(p, classPreposition)
}

// copulaSubject returns the subject of a form of "be" in the five tokens up to
// position p.
func (v *view) copulaSubject(p int32, hops int) (side, bool) {
	for q := p; q >= 0 && q > p-5 && v.toks[q].unit == none; q-- {
		if v.is(q, classBe) && !v.is(q, classClitic) {
			g := v.group(q, formPast)
			return v.subjectOf(group{first: g.first, main: q, form: formPast}, hops-1)
		}
		if v.reads(q) != 0 {
			break
		}
	}
	return side{}, false
}

// participleSubject returns the subject of an -ing form after a preposition at
// position p. "After meeting X, Y said" has it behind the comma.
func (v *view) participleSubject(g group, p int32, hops int) (side, bool) {
	if p == 0 || v.mark(p-1, ",") && p < 3 {
		for q := g.main; q < v.end(); q++ {
			if v.mark(q, ",") && !v.timeAt(q+1) && q+1 < v.end() {
				s, ok := v.object(q+1, false)
				s.loss += 0.05
				return s, ok
			}
		}
		return side{}, false
	}
	if ui := v.unitAt(p - 1); ui != none && v.agent(ui) && !v.is(p, classCircumstance|classBy) {
		// "quoted Lee as saying", "accused Italy of invading"
		return side{units: []int32{ui}, found: none, loss: 0.05}, true
	}
	return v.handedOn(v.verbLeft(p), 0.05, hops)
}

// beforeInsertion returns the subject of a verb that a comma at position p
// stands before: the phrase before an insertion ("Lee, 54, met"), or the
// subject of the verb before in a list of verbs ("flew to Oslo, met").
func (v *view) beforeInsertion(p int32, hops int) (side, bool) {
	opening := p - 1
	for opening >= 0 && !v.comma(opening) {
		opening--
	}
	if opening < 0 || v.reads(opening+1) != 0 && v.reads(opening+1)&formIng == 0 || v.is(opening+1, classAnd) {
		return v.handedOn(v.verbLeft(p), 0.05, hops)
	}
	s, ok := v.phraseBefore(opening-1, hops)
	if !ok && opening-1 > 0 && opening-1 > p-30 {
		// One more insertion: "Lee, 54, the foreign minister, met".
		return v.beforeInsertion(opening, hops-1)
	}
	s.loss += 0.05
	return s, ok
}

// antecedent returns what "who", "which" or "that" at position p refers to:
// the nearest party before it.
func (v *view) antecedent(p int32) (side, bool) {
	p--
	if v.mark(p, ",") {
		p--
	}
	for q := p; q >= 0 && q > p-maxModifiers; q-- {
		if ui := v.unitAt(q); ui != none {
			if !v.agent(ui) {
				return side{}, false
			}
			return side{units: []int32{ui}, found: none, loss: 0.05}, true
		}
		if v.isMark(q) || v.reads(q) != 0 {
			return side{}, false
		}
	}
	return side{}, false
}

// governs tells whether the word at position p can have a verb as its object:
// "denied meeting", "began visiting".
func (v *view) governs(p int32) bool {
	return v.effect(p) != noEffect || v.lex.words[v.toks[p].word].noun != noEffect
}
