package statements

import (
	"slices"
	"strings"

	"readout/english"
)

// continueQuotations gives the quotations that no cue introduced to the
// statement that they go on with: the next paragraphs of a quotation that each
// open anew, and sentences or paragraphs that are nothing but a quotation and
// follow others in which somebody spoke.
func (r *reading) continueQuotations(kept []candidate) []candidate {
	slices.SortStableFunc(kept, func(a, b candidate) int { return int(a.head) - int(b.head) })
	told := make([]int32, len(r.words)) // the candidate that tells a token, from 1
	for i := range kept {
		for _, span := range kept[i].content {
			for j := span.First; j < span.End; j++ {
				told[j] = int32(i + 1)
			}
		}
	}
	r.continueBackwards(kept, told)
	next, last := 0, lastSpeaker{owner: english.None}
	for q := range r.doc.Quotations {
		quotation := &r.doc.Quotations[q]
		span := r.quoted(int32(q))
		for ; next < len(kept) && kept[next].head < span.First; next++ {
			last.hear(int32(next), r.doc.Sentence(kept[next].head).Paragraph, &kept[next])
		}
		if r.cued(kept, next, span) {
			continue
		}
		if quotation.Parent != english.None || quotation.Len() == 0 || r.turnIn[quotation.Paragraph] != english.None || r.doc.Sentence(span.First).Furniture {
			continue
		}
		if owner := told[quotation.First]; owner != 0 {
			last.owner, last.paragraph, last.quoted = owner-1, quotation.Paragraph, true
			continue
		}
		owner := int32(english.None)
		switch {
		case quotation.Continues != english.None:
			owner = told[r.doc.Quotations[quotation.Continues].First] - 1
		case r.fillsParagraph(span) && quotation.Paragraph <= last.paragraph+1 || r.fillsSentence(span) && quotation.Paragraph == last.paragraph:
			owner = last.owner
		}
		if owner == english.None {
			continue
		}
		kept[owner].content = append(kept[owner].content, span)
		for j := span.First; j < span.End; j++ {
			told[j] = owner + 1
		}
		last.owner, last.paragraph, last.quoted = owner, quotation.Paragraph, true
	}
	return kept
}

// continueBackwards gives the opening paragraphs of a quotation to the
// statement that has its last one, where only that has a cue.
func (r *reading) continueBackwards(kept []candidate, told []int32) {
	for q := len(r.doc.Quotations) - 1; q >= 0; q-- {
		quotation := &r.doc.Quotations[q]
		if quotation.Continues == english.None || quotation.Len() == 0 || r.turnIn[quotation.Paragraph] != english.None {
			continue
		}
		before := r.quoted(quotation.Continues)
		owner := told[quotation.First]
		if owner == 0 || before.Len() == 0 || told[before.First] != 0 {
			continue
		}
		kept[owner-1].content = append(kept[owner-1].content, before)
		for j := before.First; j < before.End; j++ {
			told[j] = owner
		}
	}
}

// cued tells whether the next candidate's cue stands in a quotation: a block
// of another article that has statements of its own.
func (r *reading) cued(kept []candidate, next int, span rng) bool {
	return next < len(kept) && span.Has(kept[next].head)
}

// lastSpeaker is the candidate that a quotation without a cue goes on with.
type lastSpeaker struct {
	owner, paragraph int32
	quoted           bool // words of it were quoted
}

// hear takes note of a candidate. In one paragraph who was quoted stays the
// speaker while others are only told of.
func (l *lastSpeaker) hear(i, paragraph int32, c *candidate) {
	quoted := strings.Contains(c.rule, "quot")
	if c.stance != nil && !sayingStance(c.stance) || l.paragraph == paragraph && l.quoted && !quoted && l.owner != english.None {
		return
	}
	l.owner, l.paragraph, l.quoted = i, paragraph, quoted
}

// fillsSentence tells whether a quotation is one or several whole sentences.
func (r *reading) fillsSentence(span rng) bool {
	if span.Len() < 8 || r.doc.Sentence(span.First).First != span.First {
		return false
	}
	last := r.doc.Sentence(span.End - 1)
	for j := span.End; j < last.End; j++ {
		if r.kind(j) == english.Word || r.kind(j) == english.Number {
			return false
		}
	}
	return true
}

// fillsParagraph tells whether a quotation is all of its paragraph.
func (r *reading) fillsParagraph(span rng) bool {
	p := r.doc.Paragraphs[r.doc.Sentence(span.First).Paragraph]
	if span.First != p.First || span.Len() < 8 && r.doc.Sentence(span.First).Headline {
		return false
	}
	for j := span.End; j < p.End; j++ {
		if r.kind(j) == english.Word || r.kind(j) == english.Number {
			return false
		}
	}
	return true
}
