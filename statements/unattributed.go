package statements

import (
	"slices"

	"readout/english"
)

// shortest is the least number of tokens, marks included, of a quotation that
// is taken for speech without a cue. Shorter ones are titles, names and words
// held at arm's length.
const shortest = 8

// unattributed adds statements for quotations that nobody is told to have
// said: speech with a verb of its own, not a title. Its speaker is known only
// where somebody has just spoken in the same paragraph.
func (r *reading) unattributed(kept []candidate) []candidate {
	told := make([]bool, len(r.words))
	for i := range kept {
		for _, span := range append([]rng{kept[i].source, kept[i].cue}, kept[i].content...) {
			for j := span.First; j < span.End; j++ {
				told[j] = true
			}
		}
	}
	all := kept
	next, last := 0, english.None
	for q := range r.doc.Quotations {
		quotation, span := &r.doc.Quotations[q], r.quoted(int32(q))
		for ; next < len(kept) && kept[next].head < span.First; next++ {
			last = next
		}
		if quotation.Parent != english.None || quotation.Len() == 0 || told[quotation.First] || r.turnIn[quotation.Paragraph] != english.None || !r.speech(span) {
			continue
		}
		c := candidate{head: span.First, content: []rng{span}, rule: "quotation without a cue", key: "quotation without-cue"}
		c.confidence = r.cal.confidence(c.key)
		if last != english.None && r.doc.Sentence(kept[last].head).Paragraph == quotation.Paragraph {
			c.heard = kept[last].source
		}
		all = append(all, c)
	}
	slices.SortStableFunc(all, func(a, b candidate) int { return int(a.first()) - int(b.first()) })
	return all
}

// speech tells whether a quotation is speech: long enough, with a verb, and not
// set as a title.
func (r *reading) speech(span rng) bool {
	s := r.doc.Sentence(span.First)
	if span.Len() < shortest || s.Furniture || s.Headline || !r.ended(span) && s.First != span.First {
		return false
	}
	verb, large, small := false, 0, 0
	for i := span.First; i < span.End; i++ {
		c := r.class(i)
		verb = verb || c.has(auxiliary|modal) || c.has(anyVerb) && !c.has(noun|adjective)
		switch {
		case r.kind(i) != english.Word || r.doc.Tokens[i].To-r.doc.Tokens[i].From < 4:
		case r.capital(i):
			large++
		default:
			small++
		}
	}
	return verb && small > large
}
