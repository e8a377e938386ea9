package lineage

import (
	"cmp"
	"slices"

	"readout"
	"readout/english"
)

// The least numbers of words of a passage. Shorter ones are shared by chance.
const (
	minSentence = 8
	minQuoted   = 6
	// minHeadline is for lines without a full stop: most are headlines and
	// lists, some a paragraph whose full stop was lost.
	minHeadline = 12
)

// quotedPart is the part of a sentence's words, one in so many, from which on its
// quoted parts are its passages. Who quotes a sentence adds words of his own to
// it, and where the quoted words came from matters most.
const quotedPart = 3

// Passages returns the passages of an article in the order of the text, none
// over another: of every sentence the parts in quotation marks, if these are
// long enough and at least a third of its words, and otherwise the sentence as a
// whole. Furniture and short lines are left out. A passage belongs to the
// statement whose content takes most of it, if that is at least half; of equal
// ones to the one with the shorter content, which is nearer to the speaker.
func Passages(doc *english.Doc, stmts []readout.Statement, _ *readout.Article) []readout.Passage {
	passages := []readout.Passage{}
	quotations := outermost(doc)
	for i := range doc.Sentences {
		s := &doc.Sentences[i]
		if s.Furniture {
			continue
		}
		for len(quotations) > 0 && quotations[0].End <= s.First {
			quotations = quotations[1:]
		}
		for _, r := range parts(doc, s, quotations) {
			passages = append(passages, readout.Passage{Span: doc.Span(r)})
		}
	}
	assign(passages, stmts)
	return passages
}

// outermost returns the quotations that stand in no other, in order.
func outermost(doc *english.Doc) []english.Range {
	var out []english.Range
	for i := range doc.Quotations {
		if q := &doc.Quotations[i]; q.Parent == english.None && q.Len() > 0 {
			out = append(out, q.Range)
		}
	}
	return out
}

// parts returns the passages of a sentence. The quotations begin with the first
// that ends in it or later.
func parts(doc *english.Doc, s *english.Sentence, quotations []english.Range) []english.Range {
	all, quoted := words(doc, s.Range), 0
	var pieces []english.Range
	for _, q := range quotations {
		if q.First >= s.End {
			break
		}
		piece := english.Range{First: max(q.First, s.First), End: min(q.End, s.End)}
		if n := words(doc, piece); n >= minQuoted {
			pieces = append(pieces, trim(doc, piece))
			quoted += n
		}
	}
	if quotedPart*quoted >= all && quoted > 0 {
		return pieces
	}
	least := minSentence
	if s.Headline || doc.Word(s.End-1) == ":" {
		least = minHeadline
	}
	if all < least {
		return nil
	}
	return []english.Range{s.Range}
}

// words returns the number of words in a range.
func words(doc *english.Doc, r english.Range) int {
	n := 0
	for i := r.First; i < r.End; i++ {
		if k := doc.Tokens[i].Kind; k == english.Word || k == english.Number {
			n++
		}
	}
	return n
}

// trim takes marks off the ends of a quoted part that belong to what stands
// around it, such as the comma before "he said".
func trim(doc *english.Doc, r english.Range) english.Range {
	for r.Len() > 1 && loose(doc, r.First) {
		r.First++
	}
	for r.Len() > 1 && loose(doc, r.End-1) {
		r.End--
	}
	return r
}

func loose(doc *english.Doc, i int32) bool {
	switch doc.Tokens[i].Kind {
	case english.OpenQuote, english.CloseQuote:
		return true
	case english.Punct:
		switch doc.Word(i) {
		case ",", ";", ":", "-", "–", "—":
			return true
		}
	}
	return false
}

// content is a stretch of a statement's content.
type content struct {
	readout.Span
	statement string
	length    int // of the whole content
}

// assign gives each passage its statement. Both lists are gone through once, in
// the order of the text.
func assign(passages []readout.Passage, stmts []readout.Statement) {
	var contents []content
	for i := range stmts {
		length := 0
		for _, c := range stmts[i].Content {
			length += c.End - c.Start
		}
		for _, c := range stmts[i].Content {
			contents = append(contents, content{c, stmts[i].ID, length})
		}
	}
	slices.SortStableFunc(contents, func(a, b content) int { return cmp.Compare(a.Start, b.Start) })
	var open []content // contents that have begun and not ended
	for i := range passages {
		p := &passages[i]
		for len(contents) > 0 && contents[0].Start < p.End {
			open = append(open, contents[0])
			contents = contents[1:]
		}
		open = slices.DeleteFunc(open, func(c content) bool { return c.End <= p.Start })
		p.Statement = owner(p.Span, open)
	}
}

// owner returns the statement that a passage belongs to.
func owner(p readout.Span, open []content) string {
	taken := map[string]int{} // code points by statement
	best, most, length := "", 0, 0
	for _, c := range open {
		taken[c.statement] += max(0, min(p.End, c.End)-max(p.Start, c.Start))
		n := taken[c.statement]
		if n > most || n == most && c.length < length {
			best, most, length = c.statement, n, c.length
		}
	}
	if 2*most < p.End-p.Start {
		return ""
	}
	return best
}
