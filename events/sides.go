package events

import (
	"slices"

	"readout"
)

// list returns the parties of units, each actor once.
func (r *run) list(units []int32) []readout.Party {
	return r.listOf(units, func(u *unit) []int32 { return u.actors })
}

// recipients lists units as recipients of a match's event. What is done to a
// state through its envoy is done to the state.
func (r *run) recipients(m match, units []int32) []readout.Party {
	if m.p.options&optState == 0 {
		return r.list(units)
	}
	return r.listOf(units, func(u *unit) []int32 {
		if u.person && u.home != none {
			return []int32{u.home}
		}
		return u.actors
	})
}

func (r *run) listOf(units []int32, actors func(*unit) []int32) []readout.Party {
	list := []readout.Party{}
	for _, ui := range units {
		u := &r.v.units[ui]
		for _, ai := range actors(u) {
			a := &r.v.res.Actors[ai]
			p := readout.Party{ID: a.ID, Name: a.Name, Country: a.Country, Sector: a.Sector, Span: r.v.span(u.Range)}
			if s := r.v.sector(ui); u.state && s != "" {
				p.Sector = s
			}
			if !slices.ContainsFunc(list, func(q readout.Party) bool { return q.ID == p.ID && q.Sector == p.Sector }) {
				list = append(list, p)
			}
		}
	}
	return list
}

// sector returns the sector of the noun that a state's name stands with:
// "Veldanian troops", "citizens of Veldania".
func (v *view) sector(ui int32) readout.Sector {
	if head, _ := v.head(ui); head != none {
		if s := v.lex.words[v.toks[head].word].sector; s != "" {
			return s
		}
	}
	if noun, of := v.agentNoun(ui); of {
		return v.lex.words[v.toks[noun].word].sector
	}
	return ""
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
