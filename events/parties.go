package events

import (
	"slices"

	"readout"
	"readout/english"
)

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
	if m.p.verb && g.bare && g.form == formPart && !r.v.is(m.end, classBy) {
		return parties{}, false // "the efforts undertaken to help Oslo"
	}
	if m.p.verb && hasPlace(actor, placeSubject) && r.passive(m, g) {
		if m.p.options&optIntransitive != 0 {
			return parties{}, false // "the will demonstrated by Oslo"
		}
		actor, recipient = r.turned(recipient)
	}
	as, ok := r.side(m, g, actor, nil)
	if !ok {
		return parties{}, false
	}
	rs, found := r.side(m, g, recipient, as.units)
	if !found && hasPlace(recipient, placeAnswered) {
		if answered := r.answered(m, g); len(answered) > 0 {
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
	if found && m.p.options&optAsked != 0 && !r.v.asked(rs.units[len(rs.units)-1]) {
		return parties{}, false
	}
	if found && m.p.options&optBlamed != 0 && !r.v.blamed(rs.units[len(rs.units)-1]) {
		return parties{}, false
	}
	if found && m.p.options&optWhole != 0 && !r.v.wholePhrase(rs.units[len(rs.units)-1]) {
		return parties{}, false
	}
	p := parties{actors: r.list(as.units), recipients: r.recipients(m, rs.units), loss: as.loss + rs.loss, found: found}
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
	if g.passive || g.form&formPart != 0 && !g.perfect && r.v.is(m.end, classBy) {
		return true
	}
	// "were mocked and criticised"
	if !g.bare || g.form&formPart == 0 || !r.v.is(g.first-1, classAnd) {
		return false
	}
	verb := g.first - 2
	f := r.v.reads(verb)
	return f&formPart != 0 && r.v.group(verb, f).passive
}

// asked tells whether "to" or "for" follows a unit's phrase, or stands behind a
// passive: "Oslo was asked to help".
func (v *view) asked(ui int32) bool {
	_, after := v.head(ui)
	for p := after; p < v.end() && p < after+maxModifiers; p++ {
		if v.is(p, classTo) || v.mark(p, "for") {
			return true
		}
		if v.isMark(p) {
			return false
		}
	}
	return false
}

// blamed tells whether "for", "over" or "as" follows a unit's phrase.
func (v *view) blamed(ui int32) bool {
	_, after := v.head(ui)
	return v.mark(after, "for") || v.mark(after, "over") || v.mark(after, "as") || v.mark(after, "because")
}

// wholePhrase tells whether a sentence goes on behind a unit's phrase without
// more of the verb's own: with a time, a mark or a preposition.
func (v *view) wholePhrase(ui int32) bool {
	_, after := v.head(ui)
	if after >= v.end() || v.timeAt(after) {
		return true
	}
	if v.kind(after) == english.OpenQuote || v.is(after, classDeterminer) {
		return false
	}
	return v.isMark(after) || v.is(after, classPreposition|classAnd|classTo|classSubordinator|classAdverb)
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

// side finds the parties in the first of the places that has any. The actors are
// nil where it is they who are sought.
func (r *run) side(m match, g group, places []place, actors []int32) (side, bool) {
	for _, pl := range places {
		s, ok := r.inPlace(m, g, pl)
		if !ok {
			continue
		}
		if s.units = r.fit(m, s, pl, actors); len(s.units) > 0 {
			return s, true
		}
	}
	return side{}, false
}

// inPlace finds the parties in one place.
func (r *run) inPlace(m match, g group, pl place) (side, bool) {
	v := r.v
	switch pl.kind {
	case placeSubject:
		if m.p.verb {
			return v.subject(g)
		}
		return v.clauseSubject(m.first)
	case placeAnswered:
		return side{}, false // in another sentence, see answered
	case placeInside:
		return v.inside(m)
	case placeGoverned:
		return v.governed(m, g)
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
		if s, ok := v.speaker(g); ok {
			return s, true
		}
		return r.teller(m)
	case placeModal:
		return v.subject(g)
	}
	return v.after(m.end, pl.prep)
}

// fit returns those of a side's units that the pattern's options let take part.
func (r *run) fit(m match, s side, pl place, actors []int32) []int32 {
	o, actor := m.p.options, actors == nil
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
		case actor && o&optCrowd != 0 && u.person && !r.agentHead(ui):
			return true
		case actor && (o&optPerson != 0 && u.state && r.headless(ui) || o&optArmed != 0 && !r.armed(ui)):
			return true
		case !actor && o&optState != 0 && u.person && u.home == none:
			return true
		case !actor && o&optForeign != 0 && pl.kind == placePrep && r.compatriots(ui, actors):
			return true // "called its envoy back to Oslo from Rome"
		case r.v.bystander(ui, m, pl, actor):
			return true
		case somebody && pl.kind != placeOwner && pl.kind != placePair:
			return !r.v.agent(ui) && !r.v.joinedAgents(ui, r.v.end()) || !r.v.headsPhrase(ui, start)
		}
		return false
	})
}

// compatriots tells whether a unit is of the state of one of others.
func (r *run) compatriots(ui int32, others []int32) bool {
	country := r.v.res.Actors[r.v.units[ui].actors[0]].Country
	return country != "" && slices.ContainsFunc(others, func(o int32) bool { return r.v.res.Actors[r.v.units[o].actors[0]].Country == country })
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

// agentHead tells whether a unit leads to an agent noun: "Lund supporters".
func (r *run) agentHead(ui int32) bool {
	head, _ := r.v.head(ui)
	return head != none && r.v.agentWithin(r.v.units[ui].End, head)
}

// headless tells whether a unit stands alone, without agents after it.
func (r *run) headless(ui int32) bool {
	head, _ := r.v.head(ui)
	return head == none
}
