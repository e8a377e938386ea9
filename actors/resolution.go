package actors

import (
	"readout"
	"readout/english"
)

// index makes the mentions findable by token.
func (r *Resolution) index() {
	n := 0
	if r.doc != nil {
		n = len(r.doc.Tokens)
	}
	r.starts = make([]int32, n+1)
	m := 0
	for i := range r.starts {
		for m < len(r.Mentions) && int(r.Mentions[m].First) < i {
			m++
		}
		r.starts[i] = int32(m)
	}
}

// from returns the mentions that start at token i or later.
func (r *Resolution) from(i int32) []Mention {
	if i < 0 {
		return r.Mentions
	}
	if int(i) >= len(r.starts) {
		return nil
	}
	return r.Mentions[r.starts[i]:]
}

// Within returns the mentions that lie in a range, in order.
func (r *Resolution) Within(within english.Range) []Mention {
	var found []Mention
	for _, m := range r.from(within.First) {
		if m.First >= within.End {
			break
		}
		if within.Covers(m.Range) {
			found = append(found, m)
		}
	}
	return found
}

// JSON returns the mentions as the interchange contract has them.
func (r *Resolution) JSON(doc *english.Doc) []readout.Mention {
	out := make([]readout.Mention, 0, len(r.Mentions))
	for _, m := range r.Mentions {
		by := m.By
		if m.Place {
			by += ", as a place"
		}
		out = append(out, readout.Mention{Span: doc.Span(m.Range), Actor: r.Actors[m.Actor].ID, Kind: m.Kind, By: by})
	}
	return out
}

// Head returns the actor whom a noun phrase as a whole means: of "Russian
// Foreign Minister Anna Berg" the person, of "Veldania's Foreign Ministry" the
// ministry, of "Orsk Herald's editorial" the paper; none of "Veldanian
// officials", where a noun that is no actor stands at the head.
func (r *Resolution) Head(of english.Range) (Mention, bool) {
	within := r.Within(of)
	if len(within) == 0 {
		return r.around(of)
	}
	// A person's name is what a phrase with titles and appositions is about.
	for _, m := range within {
		if r.Actors[m.Actor].Type == readout.TypePerson && r.isOutermost(m, within) && !r.isModifier(m, of) {
			return m, !r.isJoined(m, within)
		}
	}
	for _, m := range within {
		if r.isOutermost(m, within) && !r.isModifier(m, of) {
			return m, !r.isJoined(m, within)
		}
	}
	return Mention{}, false
}

// around returns the shortest mention that a range ends: of "Foreign Minister
// Anna Berg" the range may hold the name alone.
func (r *Resolution) around(of english.Range) (Mention, bool) {
	var found Mention
	if len(r.starts) == 0 {
		return found, false // the zero Resolution: nobody is known
	}
	for i := r.starts[min(max(int(of.First)-longestPhrase, 0), len(r.starts)-1)]; int(i) < len(r.Mentions); i++ {
		m := r.Mentions[i]
		if m.First > of.First {
			break
		}
		if m.Covers(of) && m.End == of.End && (found.By == "" || m.Len() < found.Len()) {
			found = m
		}
	}
	return found, found.By != ""
}

// longestPhrase is how many tokens of titles may stand before a name.
const longestPhrase = 24

// Sector returns the sector that a mention's words tell of those they name: a
// people are civilians, whatever their state is.
func (r *Resolution) Sector(m Mention) readout.Sector {
	if m.By == "people" {
		return readout.SectorCivilians
	}
	return r.Actors[m.Actor].Sector
}

// isJoined tells whether a mention is one of several that are the head together:
// "both countries", "Veldania and Tessia".
func (r *Resolution) isJoined(m Mention, within []Mention) bool {
	next := m.End
	for int(next) < len(r.doc.Tokens) && (r.doc.Word(next) == "," || r.doc.Lower(next) == "and" || r.doc.Lower(next) == "the") {
		next++
	}
	joined := next > m.End && (r.doc.Lower(next-1) == "and" || next-1 > m.End && r.doc.Lower(next-2) == "and")
	for _, o := range within {
		if o.Range == m.Range && o.Actor != m.Actor || joined && o.First == next {
			return true
		}
	}
	return false
}

func (r *Resolution) isOutermost(m Mention, within []Mention) bool {
	for _, o := range within {
		if o.Range != m.Range && o.Covers(m.Range) {
			return false
		}
	}
	return true
}

// isModifier tells whether a mention only says whose or which the head of a
// phrase is: "Chinese" in "Chinese officials", "Lavrov" in "Lavrov's visit".
// What stands behind "of" or a comma does not change that.
func (r *Resolution) isModifier(m Mention, of english.Range) bool {
	before := english.Range{First: of.First, End: m.First}
	if r.Actors[m.Actor].Type == readout.TypeOutlet && r.opensWithVoice(before) {
		return false // "the editorial in yesterday's Orsk Herald"
	}
	for i := before.First; i < before.End; i++ {
		if r.doc.Tokens[i].Kind == english.Word && !isSmall(r.doc.Lower(i)) && !r.covered(i, of) {
			return true // "officials in Beijing": the head came before
		}
	}
	next := m.End
	if next >= of.End {
		return false
	}
	if t := &r.doc.Tokens[next]; t.Kind != english.Word {
		return r.doc.Word(next) == "-"
	}
	switch r.doc.Lower(next) {
	case "'s", "’s", "'", "’":
		// "Orsk Herald's editorial" speaks for the paper.
		return next+1 >= of.End || r.Actors[m.Actor].Type != readout.TypeOutlet || !isVoice(r.doc.Lower(next+1))
	case "of", "in", "at", "for", "on", "and", "who", "which", "that", "to", "from", "with", "himself", "herself", "itself":
		return false
	case "editorial", "newspaper", "daily", "agency", "magazine", "article", "report", "commentary":
		return r.Actors[m.Actor].Type != readout.TypeOutlet
	}
	return true
}

// opensWithVoice tells whether the first noun of a range is one by which a
// paper speaks.
func (r *Resolution) opensWithVoice(of english.Range) bool {
	for i := of.First; i < of.End; i++ {
		if w := r.doc.Lower(i); !isSmall(w) {
			return isVoice(w)
		}
	}
	return false
}

func isSmall(w string) bool {
	switch w {
	case "the", "a", "an", "both", "its", "his", "her", "their", "former", "even", "also", "only", "to", "by", "from", "and":
		return true
	}
	return false
}

func isVoice(w string) bool {
	switch w {
	case "editorial", "editors", "article", "report", "commentary", "website", "newspaper", "account":
		return true
	}
	return false
}

// covered tells whether a mention inside a range covers token i.
func (r *Resolution) covered(i int32, of english.Range) bool {
	for _, m := range r.Within(of) {
		if m.Has(i) {
			return true
		}
	}
	return false
}
