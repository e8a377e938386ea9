package events

import "readout"

// standing is what is known of whether an event happened.
type standing struct {
	status readout.Status
	tense  tense
	// purpose tells that the status is planned only because the trigger is an
	// infinitive of purpose ("arrived to chair talks"): a date may prove it past.
	purpose bool
	loss    float64
}

func planned() standing { return standing{status: readout.Planned, tense: tenseFuture} }

func hypothetical() standing {
	return standing{status: readout.Hypothetical, tense: tenseFuture, loss: 0.05}
}

func denied() standing { return standing{status: readout.Denied, tense: tensePast} }

func happened() standing { return standing{status: readout.Happened, tense: tensePast} }

// status tells whether the event of a match happened; false where the trigger
// makes no event of its own. What is asked or supposed is hypothetical.
func (r *run) status(m match, g group) (standing, bool) {
	st, ok := r.worded(m, g)
	if ok && (st.status == readout.Happened || st.status == readout.Planned) && (r.v.asks(m.end) || r.v.supposes(m.first) || r.v.unseen(g.first)) {
		return hypothetical(), true
	}
	return st, ok
}

// worded tells by the words of the trigger's own clause whether its event
// happened.
func (r *run) worded(m match, g group) (standing, bool) {
	if !m.p.verb && r.v.is(m.first, classBe) {
		return r.v.verbStatus(g, maxHops)
	}
	if !m.p.verb {
		return r.v.nounStatus(m.first, m.end)
	}
	for i := m.first; i < m.end; i++ {
		if r.v.is(i, classNot) {
			// "will not accept": the refusal is the event.
			g.negated, g.future, g.would = false, false, false
		} else if r.v.is(i, classNo) && !r.v.timeAt(i) {
			return denied(), true // "held no talks"
		}
	}
	st, ok := r.v.verbStatus(g, maxHops)
	if ok && (r.v.opens(g.first, classIf) || g.form&formPast == 0 && g.bare && r.v.opens(g.first, classHabit)) {
		return hypothetical(), true
	}
	return st, ok
}

// verbStatus tells whether what a verb group says happened.
func (v *view) verbStatus(g group, hops int) (standing, bool) {
	switch {
	case hops == 0:
		return standing{}, false
	case g.negated:
		return denied(), true
	case g.infinitive:
		return v.infinitiveStatus(g, hops)
	case g.future:
		return planned(), true
	case g.would:
		if v.reported(g) {
			return planned(), true
		}
		return hypothetical(), true
	case g.possible, g.must:
		return hypothetical(), true
	case v.demanded(g.first):
		return standing{}, false
	case g.form == formIng && g.bare:
		return v.participleStatus(g, hops)
	}
	return happened(), true
}

// demanded tells whether the clause of a verb group that starts at position
// first is what somebody demands: "demanded that Oslo withdraw".
func (v *view) demanded(first int32) bool {
	for p := first - 1; p > 0 && p > first-maxReach; p-- {
		if v.is(p, classThat) && v.unitAt(p) == none {
			q := p - 1
			for v.timeAt(q) {
				q--
			}
			return v.effect(q) >= supposing
		}
		if v.mark(p, ",") || v.mark(p, ";") || v.reads(p)&(formPast|formS) != 0 {
			return false
		}
	}
	return false
}

// reported tells whether a verb of saying governs the clause of group g.
func (v *view) reported(g group) bool {
	for p := g.first - 1; p >= 0 && p > g.first-maxReach; p-- {
		if v.is(p, classReporting) {
			return true
		}
		if v.comma(p) || v.mark(p, ";") {
			return false
		}
	}
	return false
}

// infinitiveStatus goes by the word that governs an infinitive. One that
// nothing known governs makes no event.
func (v *view) infinitiveStatus(g group, hops int) (standing, bool) {
	p := g.first - 1
	for v.timeAt(p) || v.is(p, classAdverb) && v.effect(p) == noEffect {
		p--
	}
	not := v.is(p, classNot)
	if not {
		p--
	}
	e := v.effect(p)
	if e == noEffect && v.reads(p) == 0 && !v.is(p, classBe) {
		if verb := v.verbLeft(p + 1); verb != none && verb > p-maxModifiers {
			// "urged Oslo to", and a noun before: "an appeal from Oslo to"
			for ; p > verb && e == noEffect; p-- {
				e = v.effect(p)
			}
			if e == noEffect {
				p = verb
				e = v.effect(p)
			}
		}
	}
	switch {
	case e == absorbing:
		return standing{}, false
	case e == denying, not && (e == planning || e == transparent):
		return denied(), true // "decided not to withdraw"
	case e == supposing:
		return hypothetical(), true
	case (e == transparent || e == causing) && v.reads(p) != 0:
		return v.verbStatus(v.group(p, v.reads(p)), hops-1)
	case e == transparent:
		return happened(), true
	case v.is(p, classHave):
		return hypothetical(), true
	case e == noEffect && !v.is(p, classBe):
		return standing{}, false
	}
	st := planned()
	st.purpose = !v.is(p, classBe) && !v.is(p, classAhead)
	if f := v.reads(p); f != 0 && v.group(p, f).negated {
		return denied(), true
	}
	return st, true
}

// effect returns what the word at position p does to an infinitive.
func (v *view) effect(p int32) effect {
	if p < 0 || p >= v.end() || v.toks[p].unit != none {
		return noEffect
	}
	return v.lex.words[v.toks[p].word].effect
}

// participleStatus is that of an -ing form without an auxiliary.
func (v *view) participleStatus(g group, hops int) (standing, bool) {
	if hops <= 0 {
		return standing{}, false
	}
	p := g.first - 1
	for v.is(p, classAdverb) && !v.is(p, classPreposition) {
		p--
	}
	switch {
	case p < 0:
		return happened(), true
	case v.is(p, classNo):
		return denied(), true
	case v.is(p, classCircumstance|classBy):
		return happened(), true
	case v.is(p, classAnd):
		// "responsible for killing people and carrying out attacks"
		if first := v.verbLeft(p); first != none && v.reads(first) == formIng && v.group(first, formIng).bare {
			return v.participleStatus(v.group(first, formIng), hops-1)
		}
	case v.is(p, classPreposition):
		// "accused of invading": told as what another says or wants.
		return standing{}, false
	}
	if f := v.reads(p); f != 0 {
		switch v.lex.words[v.toks[p].word].noun {
		case denying:
			return denied(), true
		case supposing:
			return hypothetical(), true
		case planning:
			return planned(), true
		}
		return v.verbStatus(v.group(p, f), hops-1)
	}
	if v.mark(p, ",") {
		if verb := v.clauseVerbLeft(p); verb != none {
			if st, ok := v.verbStatus(v.group(verb, v.reads(verb)), hops-1); ok && !st.purpose {
				return st, true
			}
		}
	}
	return happened(), true
}

// opens tells whether a word of a class, such as "if", opens the clause of the
// verb group that starts at position first.
func (v *view) opens(first int32, c class) bool {
	for p := first - 1; p >= 0 && p > first-maxReach; p-- {
		if v.is(p, c) && v.unitAt(p) == none {
			return true
		}
		if v.mark(p, ",") || v.mark(p, ";") || v.reads(p)&(formPast|formS) != 0 && v.reads(p)&formPart == 0 {
			return false
		}
	}
	return false
}
