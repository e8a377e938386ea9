package events

import "readout"

// Confidence of an event before what is unsure about it is taken off.
const (
	startConfidence = 0.9
	leastConfidence = 0.2
)

// code makes the event of a match, if its parties are there.
func (r *run) code(m match) (readout.Event, bool) {
	g := group{first: m.first, main: m.first, form: formPast}
	if r.v.is(m.first, classBe) {
		g = r.v.group(m.first, formPast)
	}
	if m.p.verb {
		f := r.v.reads(m.verb)
		if f == 0 {
			return readout.Event{}, false
		}
		g = r.v.group(m.verb, f)
	} else if !r.v.hasVerb || r.v.reads(m.first)&(formPast|formS|formBase) != 0 && len(m.p.trigger) == 1 {
		return readout.Event{}, false
	}
	if m.p.options&optControl != 0 && r.v.isMark(m.end) && !r.v.mark(m.end, "“") && !r.v.mark(m.end, "\"") {
		// "whatever Oslo demands."
		return readout.Event{}, false
	}
	if m.p.options&optIntransitive != 0 && !r.v.phraseEnds(m.end) {
		return readout.Event{}, false
	}
	st, ok := r.status(m, g)
	if !ok {
		return readout.Event{}, false
	}
	parties, ok := r.parties(m, g)
	if !ok || st.purpose && !parties.found && m.p.options&optMutual != 0 {
		// "met to discuss the dam" is one event.
		return readout.Event{}, false
	}
	return r.event(m, g, st, parties)
}

// phraseEnds tells whether no noun phrase starts at position i.
func (v *view) phraseEnds(i int32) bool {
	return v.isMark(i) || v.timeAt(i) || v.unitAt(i) == none &&
		v.is(i, classPreposition|classAnd|classSubordinator|classAdverb|classTo) && !v.is(i, classDeterminer)
}

// event puts an event together.
func (r *run) event(m match, g group, st standing, p parties) (readout.Event, bool) {
	e := readout.Event{
		Mode:       m.p.code.Mode,
		Cameo:      m.p.cameo,
		Status:     st.status,
		Actors:     p.actors,
		Recipients: p.recipients,
		By:         m.p.id,
		Confidence: max(startConfidence-p.loss-st.loss, leastConfidence),
	}
	e.Date, e.DatePrecision = r.when(m, g, &st)
	e.Status = st.status
	e.Type = m.p.code.Type
	if st.status == readout.Planned {
		if t := inFuture(e.Type); t != e.Type {
			e.Type, e.Mode, e.Cameo = t, "", ""
		}
	}
	e.Quad = e.Type.Quad()
	if st.purpose && e.Status == readout.Planned && e.Quad == readout.VerbalConflict {
		// What people gather or travel to demand is part of that.
		return e, false
	}
	if len(e.Recipients) == 0 && m.p.options&optMutual == 0 && r.coder.book.needsRecipient[e.Type] {
		return e, false
	}
	e.Goldstein = r.coder.book.scores[code{e.Type, e.Mode}]
	for _, run := range m.runs {
		e.Trigger = append(e.Trigger, r.v.span(run))
	}
	r.told.apply(&e, r.v.first+m.first)
	if e.Status == readout.Happened && r.aside(m.first) {
		e.Status = readout.Claimed
	}
	return e, true
}
