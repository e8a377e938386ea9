package events

import (
	"slices"

	"readout"
)

// answerLoss is taken off the confidence of an event whose recipient stands in
// the sentence before.
const answerLoss = 0.15

// answered returns whom an event is the answer to: in "Oslo sanctioned two
// banks. Rome responded by recalling its ambassador" it is Oslo, the subject of
// the sentence before.
func (r *run) answered(m match, g group) []readout.Party {
	verb := r.v.verbLeft(g.first)
	if !g.bare || verb == none || !r.v.is(verb, classAnswering) || r.index == 0 {
		return nil
	}
	doc := r.v.doc
	before, here := &doc.Sentences[r.index-1], &doc.Sentences[r.index]
	if before.Paragraph != here.Paragraph || before.Furniture {
		return nil
	}
	res := r.v.res
	from := 0
	for from < len(res.Mentions) && res.Mentions[from].First < before.First {
		from++
	}
	end := from
	for end < len(res.Mentions) && res.Mentions[end].First < before.End {
		end++
	}
	other := *r
	other.v = &view{lex: r.v.lex, doc: doc, res: res}
	other.v.reset(before, res.Mentions[from:end])
	for i := range other.v.end() {
		f := other.v.reads(i)
		if f == 0 || !other.v.finite(i, f) {
			continue
		}
		s, ok := other.v.subject(other.v.group(i, f))
		if !ok {
			return nil
		}
		return other.recipients(m, slices.DeleteFunc(s.units, func(ui int32) bool {
			u := &other.v.units[ui]
			if u.person && u.home == none {
				u.home = other.v.stateOf(u)
			}
			return !u.party || m.p.options&optState != 0 && u.person && u.home == none
		}))
	}
	return nil
}

// stateOf returns the state that a person governs, if the article names it.
func (v *view) stateOf(u *unit) int32 {
	a := &v.res.Actors[u.actors[0]]
	if !official(a.Sector) || a.Sector == "" {
		return none
	}
	return int32(slices.IndexFunc(v.res.Actors, func(s readout.Actor) bool { return s.Type == readout.TypeState && s.ID == a.Country }))
}
