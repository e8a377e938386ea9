package actors

import (
	"readout"
	"readout/english"
)

// Description is what a noun phrase for somebody unnamed tells: "U.S.
// officials" are of country USA and sector GOV.
type Description struct {
	// Text is the phrase without an article before it.
	Text    string
	Country string
	Sector  readout.Sector
}

// Describe reads the country and the sector of a phrase from the states,
// bodies and nouns in it. It is meant for phrases without a [Resolution.Head].
func (d *Directory) Describe(res *Resolution, of english.Range) Description {
	w := &words{doc: res.doc}
	for of.Len() > 1 && (w.is(of.First, "the") || w.is(of.First, "a") || w.is(of.First, "an")) {
		of.First++
	}
	var out Description
	if of.Len() > 0 {
		out.Text = res.doc.Span(of).Text
	}
	for _, m := range res.Within(of) {
		a := &res.Actors[m.Actor]
		if out.Country == "" {
			out.Country = a.Country
		}
		if out.Sector == "" {
			out.Sector = a.Sector
		}
	}
	if s, ok := d.lex.sectorIn(res.doc, of); ok && s != "" {
		out.Sector = s
	}
	return out
}

// sectorIn returns the sector of the first noun in a range that tells one.
func (l *lexicon) sectorIn(doc *english.Doc, of english.Range) (readout.Sector, bool) {
	for i := of.First; i < of.End; i++ {
		for end := min(of.End, i+4); end > i; end-- {
			phrase := doc.Text.String()[doc.Tokens[i].From:doc.Tokens[end-1].To]
			if names := l.agentNames.find(phrase); len(names) > 0 {
				return l.agents[names[0].entry].sector, true
			}
		}
	}
	return "", false
}
