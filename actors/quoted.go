package actors

import (
	"readout"
	"readout/english"
)

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
// ends tell it, or noEntry. Who spoke before in the paragraph goes on speaking.
func (f *follower) speakerOf(quote int32) int32 {
	const farthest = 3 // quotations back
	if known, ok := f.speakers[quote]; ok {
		return known
	}
	paragraph := f.doc.Quotations[quote].Paragraph
	for n := quote; n >= 0 && quote-n < farthest && f.doc.Quotations[n].Paragraph == paragraph; n-- {
		speaker, ok := f.speakers[n]
		if !ok {
			speaker = f.speakerAt(&f.doc.Quotations[n])
		}
		if speaker != noEntry {
			f.speakers[quote] = speaker
			return speaker
		}
	}
	return noEntry
}

// speakerAt returns the subject of the verb of saying in the sentences at a quotation's
// ends.
func (f *follower) speakerAt(q *english.Quotation) int32 {
	last, first := f.doc.Tokens[q.End-1].Sentence, f.doc.Tokens[q.First].Sentence
	if c := f.speakerIn(q.End, f.end(q.End-1)); c != noEntry {
		return c
	}
	if c := f.speakerIn(f.first(q.First), q.First); c != noEntry || first == last {
		return c
	}
	return f.speakerIn(q.First, f.end(q.First))
}

// firstPerson gives "I" in a quotation to its speaker, a person.
func (f *follower) firstPerson(i int32) {
	if !f.at(i, inFirst) || f.quote[i] == english.None {
		return
	}
	if c := f.speakerOf(f.quote[i]); c != noEntry && f.cast[c].Type == readout.TypePerson {
		f.refer(english.Range{First: i, End: i + 1}, c, readout.MentionPronoun, "speaker of the quotation")
	}
}

// speakerIn returns the subject of a verb of saying among tokens [from, end) outside
// quotations.
func (f *follower) speakerIn(from, end int32) int32 {
	for i := from; i < min(end, from+5*attention); i++ {
		if !f.at(i, inCue) || f.quote[i] != english.None {
			continue
		}
		subject := i - 1
		if f.hasTree() {
			subject = f.subjectOf(i)
		}
		if c := f.actorAt(subject); c != noEntry {
			return c
		}
	}
	return noEntry
}

// actorAt returns the actor whom the phrase with a token at its head mentions, or noEntry.
func (f *follower) actorAt(head int32) int32 {
	if head < 0 || f.heads[head] == 0 {
		return noEntry
	}
	return int32(f.mentions[f.heads[head]-1].Actor)
}
