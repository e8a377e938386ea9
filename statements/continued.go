package statements

import "readout/english"

// continueQuotations gives the quotations that no cue introduced to the
// statement that they go on with: the next paragraphs of a quotation that each
// open anew, and paragraphs that are nothing but a quotation and follow one in
// which somebody spoke. Candidates must be in order.
func (r *reading) continueQuotations(kept []candidate) []candidate {
	told := make([]bool, len(r.words))
	for i := range kept {
		for _, span := range kept[i].content {
			for j := span.First; j < span.End; j++ {
				told[j] = true
			}
		}
	}
	by := r.speakingIn(kept)
	for q := range r.doc.Quotations {
		span := r.quoted(int32(q))
		quotation := &r.doc.Quotations[q]
		if quotation.Parent != english.None || span.Len() == 0 || told[quotation.First] || r.doc.Sentence(span.First).Furniture {
			continue
		}
		owner := int32(english.None)
		switch {
		case quotation.Continues != english.None:
			owner = by.quotation[quotation.Continues]
		case r.fillsParagraph(span) && quotation.Paragraph > 0:
			owner = by.paragraph[quotation.Paragraph-1]
		}
		if owner == english.None {
			continue
		}
		kept[owner].content = append(kept[owner].content, span)
		by.quotation[q], by.paragraph[quotation.Paragraph] = owner, owner
	}
	return kept
}

// speaking tells which candidate speaks last in each paragraph, and in each
// quotation.
type speaking struct{ paragraph, quotation []int32 }

func (r *reading) speakingIn(kept []candidate) speaking {
	by := speaking{paragraph: make([]int32, len(r.doc.Paragraphs)), quotation: make([]int32, len(r.doc.Quotations))}
	for i := range by.paragraph {
		by.paragraph[i] = english.None
	}
	for i := range by.quotation {
		by.quotation[i] = english.None
	}
	for i := range kept {
		by.paragraph[r.doc.Sentence(kept[i].head).Paragraph] = int32(i)
		for _, span := range kept[i].content {
			by.paragraph[r.doc.Sentence(span.First).Paragraph] = int32(i)
			for j := span.First; j < span.End; j++ {
				if q := r.quote[j]; q != english.None {
					by.quotation[q] = int32(i)
				}
			}
		}
	}
	return by
}

// fillsParagraph tells whether a quotation is all of its paragraph.
func (r *reading) fillsParagraph(span rng) bool {
	p := r.doc.Paragraphs[r.doc.Sentence(span.First).Paragraph]
	if span.First != p.First {
		return false
	}
	for j := span.End; j < p.End; j++ {
		if r.kind(j) == english.Word || r.kind(j) == english.Number {
			return false
		}
	}
	return true
}
