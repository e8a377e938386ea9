package events

import (
	"slices"

	"readout"
)

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
	return e, true
}

// parties are the two sides of an event.
type parties struct {
	actors, recipients []readout.Party
	loss               float64
	// found tells that the recipients' place had any.
	found bool
}

// parties finds the parties in the places that the pattern names.
func (r *run) parties(m match, g group) (parties, bool) {
	actor, recipient := m.p.actors, m.p.recipients
	if m.p.verb && hasPlace(actor, placeSubject) && r.passive(m, g) {
		actor, recipient = r.turned(recipient)
	}
	as, ok := r.side(m, g, actor, true)
	if !ok {
		return parties{}, false
	}
	rs, found := r.side(m, g, recipient, false)
	if !found && hasPlace(recipient, placeAnswered) {
		if answered := r.answered(g); len(answered) > 0 {
			return r.directed(m, parties{actors: r.list(as.units), recipients: answered, loss: as.loss + answerLoss}, true)
		}
	}
	if !found && !m.p.verb && len(recipient) > 0 && m.p.options&optAlone == 0 {
		return parties{}, false
	}
	if found && r.v.overlap(as.units, rs.units) {
		rs, found = side{}, false
	}
	if !found && (m.p.options&(optAlone|optMutual) == 0 || m.p.options&(optMutual|optAgent) == optMutual|optAgent) {
		return parties{}, false
	}
	p := parties{actors: r.list(as.units), recipients: r.list(rs.units), loss: as.loss + rs.loss, found: found}
	if m.p.options&optMutual != 0 {
		return r.mutual(p)
	}
	return r.directed(m, p, found)
}

func hasPlace(places []place, kind placeKind) bool {
	return slices.ContainsFunc(places, func(p place) bool { return p.kind == kind })
}

// passive tells whether the match is of a pattern with a subject in the
// passive: "was sanctioned by", "countries sanctioned by".
func (r *run) passive(m match, g group) bool {
	return g.passive || g.form&formPart != 0 && !g.perfect && r.v.is(m.end, classBy)
}

// turned returns the places of a pattern in the passive: the object is the
// subject, the subject stands after "by".
func (r *run) turned(recipient []place) (actors, recipients []place) {
	for _, p := range recipient {
		if p.kind == placeObject {
			p.kind = placePatient
		}
		recipients = append(recipients, p)
	}
	return []place{{kind: placePrep, prep: r.coder.lex.word("by")}}, recipients
}

// side finds the parties in the first of the places that has any.
func (r *run) side(m match, g group, places []place, actor bool) (side, bool) {
	for _, pl := range places {
		s, ok := r.at1(m, g, pl)
		if !ok {
			continue
		}
		if s.units = r.fit(m, s, pl, actor); len(s.units) > 0 {
			return s, true
		}
	}
	return side{}, false
}

// at1 finds the parties in one place.
func (r *run) at1(m match, g group, pl place) (side, bool) {
	v := r.v
	switch pl.kind {
	case placeSubject:
		if m.p.verb {
			return v.subject(g)
		}
		return v.clauseSubject(m.first)
	case placeAnswered:
		return side{}, false // in another sentence, see answered
	case placePatient:
		return v.patient(g)
	case placeOwner:
		return v.owner(m.first, m.end)
	case placePair:
		return v.pair(m.first, m.end)
	case placeObject:
		return v.object(m.end, true)
	case placeAny:
		return v.any(max(m.runs[0].End, m.verb+1))
	case placeSpeaker:
		return v.speaker(g)
	case placeModal:
		return v.subject(g)
	}
	return v.after(m.end, pl.prep)
}

// fit returns those of a side's units that the pattern's options let take part.
func (r *run) fit(m match, s side, pl place, actor bool) []int32 {
	o := m.p.options
	start := m.end
	if s.found != none {
		start = s.found + 1
	}
	somebody := o&(optAgent|optMutual) != 0 || actor && (pl.kind == placeObject || pl.kind == placePrep)
	return slices.DeleteFunc(slices.Clone(s.units), func(ui int32) bool {
		u := &r.v.units[ui]
		switch {
		case !u.party, actor && u.private, u.outlet && !suffers(m.p.code.Type):
			return true
		case actor && o&optCrowd != 0 && u.person && r.headless(ui):
			return true
		case actor && (o&optPerson != 0 && u.state && r.headless(ui) || o&optArmed != 0 && !r.armed(ui)):
			return true
		case !actor && o&optState != 0 && u.person:
			return true
		case somebody && pl.kind != placeOwner && pl.kind != placePair:
			return !r.v.agent(ui) && !r.v.joinedAgents(ui, r.v.end()) || !r.v.headsPhrase(ui, start)
		}
		return false
	})
}

// armed tells whether a unit is a state by its bare name, or forces or an armed
// group.
func (r *run) armed(ui int32) bool {
	u := &r.v.units[ui]
	if u.state && r.headless(ui) {
		return true
	}
	sector := r.v.res.Actors[u.actors[0]].Sector
	if head, _ := r.v.head(ui); head != none {
		sector = r.v.lex.words[r.v.toks[head].word].sector
	}
	switch sector {
	case readout.SectorMilitary, readout.SectorPolice, readout.SectorParamilitary, readout.SectorRebels,
		readout.SectorIntelligence, readout.SectorUnknownArmed, readout.SectorTransnationalArmed, readout.SectorCriminals:
		return true
	}
	return !u.person && r.v.res.Actors[u.actors[0]].Type == readout.TypeArmedGroup
}

// suffers tells whether events of a type can be done to an outlet.
func suffers(t readout.EventType) bool {
	switch t {
	case readout.Accuse, readout.Threaten, readout.Sanction, readout.Coerce, readout.Assault, readout.Request:
		return true
	}
	return false
}

// headless tells whether a unit stands alone, without agents after it.
func (r *run) headless(ui int32) bool {
	head, _ := r.v.head(ui)
	return head == none
}

// list returns the parties of units, each actor once.
func (r *run) list(units []int32) []readout.Party {
	list := []readout.Party{}
	for _, ui := range units {
		u := &r.v.units[ui]
		for _, ai := range u.actors {
			a := &r.v.res.Actors[ai]
			p := readout.Party{ID: a.ID, Name: a.Name, Country: a.Country, Sector: a.Sector, Span: r.v.span(u.Range)}
			if head, _ := r.v.head(ui); u.state && head != none {
				if s := r.v.lex.words[r.v.toks[head].word].sector; s != "" {
					p.Sector = s
				}
			}
			if !slices.ContainsFunc(list, func(q readout.Party) bool { return q.ID == p.ID && q.Sector == p.Sector }) {
				list = append(list, p)
			}
		}
	}
	return list
}

// mutual makes actors of all parties: by the manual all take part alike, where
// none is host and none is visitor. There must be two that are not one.
func (r *run) mutual(p parties) (parties, bool) {
	for _, q := range p.recipients {
		if !slices.ContainsFunc(p.actors, func(a readout.Party) bool { return a.ID == q.ID }) {
			p.actors = append(p.actors, q)
		}
	}
	p.recipients = []readout.Party{}
	for i, a := range p.actors {
		for _, b := range p.actors[i+1:] {
			if !r.same(a, b) {
				return p, true
			}
		}
	}
	return p, false
}

// directed drops recipients that are an actor themselves.
func (r *run) directed(m match, p parties, found bool) (parties, bool) {
	domestic := domesticTypes(m.p.code.Type)
	p.recipients = slices.DeleteFunc(p.recipients, func(q readout.Party) bool {
		return slices.ContainsFunc(p.actors, func(a readout.Party) bool {
			switch {
			case a.ID == q.ID && a.Sector == q.Sector:
				return true
			case m.p.options&optForeign != 0:
				return a.Country != "" && a.Country == q.Country
			}
			return !domestic && r.same(a, q)
		})
	})
	if found && len(p.recipients) == 0 && m.p.options&optAlone == 0 {
		return p, false
	}
	return p, len(p.actors) > 0
}

// same tells whether two parties are one, or a state and somebody of it.
func (r *run) same(a, b readout.Party) bool {
	if a.ID == b.ID {
		return a.Sector == b.Sector
	}
	return a.Country != "" && (a.ID == b.Country && official(a.Sector) || b.ID == a.Country && official(b.Sector))
}

// official tells whether those of a sector act for their state: a state's
// rebels, workers and refugees are not the state.
func official(s readout.Sector) bool {
	switch s {
	case "", readout.SectorGovernment, readout.SectorMilitary, readout.SectorPolice, readout.SectorIntelligence,
		readout.SectorJudiciary, readout.SectorLegislature:
		return true
	}
	return false
}

// domesticTypes tells whether a state does such things to its own people too.
func domesticTypes(t readout.EventType) bool {
	switch t {
	case readout.Coerce, readout.Assault, readout.Protest, readout.Concede, readout.Mobilize, readout.Retreat:
		return true
	}
	return false
}

// overlap tells whether two sides share a unit.
func (v *view) overlap(a, b []int32) bool {
	return slices.ContainsFunc(a, func(u int32) bool { return slices.Contains(b, u) })
}
