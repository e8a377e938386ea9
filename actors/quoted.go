package actors

import "readout/english"

// findQuotes notes the outermost quotation that each token stands in. What goes on with
// the quotation of the paragraph before is one with it.
func (f *follower) findQuotes() {
	for i := range f.quote {
		f.quote[i] = english.None
	}
	for n := range f.doc.Quotations {
		q := &f.doc.Quotations[n]
		id := int32(n)
		if q.Continues != english.None && f.quote[f.doc.Quotations[q.Continues].First] != english.None {
			id = f.quote[f.doc.Quotations[q.Continues].First]
		}
		for i := q.First; i < q.End; i++ {
			if f.quote[i] == english.None {
				f.quote[i] = id
			}
		}
	}
}

// speakerOf returns the actor who says a quotation, as far as the sentences at its two
// ends tell it, or noEntry: the subject of the verb of saying there.
func (f *follower) speakerOf(quote int32) int32 {
	if known, ok := f.speakers[quote]; ok {
		return known - 1
	}
	q := &f.doc.Quotations[quote]
	speaker := f.speakerIn(f.doc.Tokens[q.End-1].Sentence, q.End, f.end(q.End-1))
	if speaker == noEntry {
		speaker = f.speakerIn(f.doc.Tokens[q.First].Sentence, f.first(q.First), q.First)
	}
	if speaker == noEntry && f.doc.Tokens[q.First].Sentence != f.doc.Tokens[q.End-1].Sentence {
		speaker = f.speakerIn(f.doc.Tokens[q.First].Sentence, q.First, f.end(q.First))
	}
	if speaker != noEntry {
		f.speakers[quote] = speaker + 1
	}
	return speaker
}

// speakerIn returns the subject of a verb of saying among tokens [from, end) outside
// quotations.
func (f *follower) speakerIn(s, from, end int32) int32 {
	for i := from; i < min(end, from+5*attention); i++ {
		if !f.at(i, inCue) || f.quote[i] != english.None {
			continue
		}
		subject := i - 1
		if f.hasTree() {
			subject = f.subjectOf(i)
		}
		for _, n := range f.said[s] {
			if m := &f.mentions[n]; subject >= 0 && m.Has(subject) && f.headIn(m.Range, subject) {
				return int32(m.Actor)
			}
		}
	}
	return noEntry
}

// headIn tells whether a token is what a range is about.
func (f *follower) headIn(span english.Range, i int32) bool {
	return !f.hasTree() || f.headOf(span) == i
}
