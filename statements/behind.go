package statements

import "readout/english"

// leftContent is content that stands before source and cue.
type leftContent struct {
	rng
	quoted bool
}

// contentBefore returns the content that ends before token end, where source
// and cue begin: `"Y," X said`, "Y, X said".
func (r *reading) contentBefore(end int32) (leftContent, bool) {
	j := end - 1
	if j < r.at.First {
		return r.quotationBefore(end)
	}
	if r.kind(j) == english.CloseQuote {
		return r.leftFrom(j+1, true)
	}
	if r.comma(j) && j > r.at.First {
		return r.leftFrom(j, r.kind(j-1) == english.CloseQuote)
	}
	if (r.dash(j) || r.is(j, "?") || r.is(j, "!")) && j > r.at.First {
		return r.leftFrom(j, false)
	}
	return leftContent{}, false
}

// quotationBefore returns the quotation that ends where the sentence at hand begins, where
// its last mark was taken for the end of a sentence: `"Why?" she asked`.
func (r *reading) quotationBefore(end int32) (leftContent, bool) {
	if end == 0 || r.kind(end-1) != english.CloseQuote || r.quote[end-1] == english.None ||
		r.doc.Tokens[end-1].Sentence+1 != r.doc.Tokens[end].Sentence || r.doc.Sentence(end-1).Paragraph != r.doc.Sentence(end).Paragraph {
		return leftContent{}, false
	}
	if r.is(end-2, ".") {
		return leftContent{}, false
	}
	span := r.quoted(r.quote[end-1])
	return leftContent{rng: span, quoted: true}, true
}

func (r *reading) leftFrom(end int32, quoted bool) (leftContent, bool) {
	first := r.sentenceStart(end)
	if quoted {
		first = r.quotedStart(first, end)
	}
	if first >= end {
		return leftContent{}, false
	}
	return leftContent{rng: rng{First: first, End: end}, quoted: quoted}, true
}

// quotedStart returns where content begins that ends with a quotation: with
// the words before it in the sentence, unless they tell of saying themselves.
func (r *reading) quotedStart(first, end int32) int32 {
	q := r.quote[end-1]
	if q == english.None {
		return first
	}
	open := r.quoted(q).First
	for j := open - 1; j >= max(first, end-reach); j-- {
		if r.is(j, ":") || r.words[j].verb != nil && r.quote[j] == english.None && sayingStance(r.words[j].verb) {
			return open
		}
	}
	return min(first, open)
}

// withBefore makes a candidate of content before source and cue, and of what
// continues it after them.
func (r *reading) withBefore(c candidate, before leftContent, g group) candidate {
	if before.quoted && r.passesOn(c.source) {
		before.First = min(before.First, r.sentenceStart(before.End))
	}
	end := r.trimmed(before.First, before.End)
	c.content = []rng{{First: before.First, End: end}}
	c.rule, c.key = "verb behind content", c.stance.Lemma+" behind-content"
	if before.quoted {
		c.rule, c.key = "verb behind quotation", c.stance.Lemma+" behind-quotation"
	}
	if next, ok := r.goesOn(max(c.source.End, c.cue.End), before.quoted); ok {
		c.content = append(c.content, next)
	}
	c.key += g.suffix(c.stance)
	return c
}

// goesOn returns the second part of a broken content: `"A," she said, "B."` or
// `"A," she said. "B."`.
func (r *reading) goesOn(from int32, quoted bool) (rng, bool) {
	high := min(r.at.End+1, from+reach, int32(len(r.words)))
	for j := from; j < high; j++ {
		if r.kind(j) != english.OpenQuote || r.quote[j] == english.None {
			if !quoted && r.comma(j) && j+1 < r.at.body && j < from+12 && !r.restOfTelling(j+1) {
				return r.secondPart(j + 1)
			}
			continue
		}
		span := r.quoted(r.quote[j])
		if span.First != j {
			return rng{}, false
		}
		starts := r.comma(j-1) || r.stop(j-1) || r.dash(j-1) || r.is(j-1, ":") || r.is(j-1, ";")
		if !quoted || !starts || r.doc.Sentence(j).Paragraph != r.doc.Sentence(from-1).Paragraph {
			return rng{}, false
		}
		return span, true
	}
	return rng{}, false
}

// secondPart returns the clause at token first as the second part of a broken
// content, without an opening conjunction.
func (r *reading) secondPart(first int32) (rng, bool) {
	if r.class(first).has(coordinator) && first+1 < r.at.body {
		first++
	}
	return rng{First: first, End: r.clauseEnd(first, false)}, true
}

// restOfTelling tells whether what begins at token i tells more of the act of
// saying, not of what was said.
func (r *reading) restOfTelling(i int32) bool {
	c := r.class(i)
	w := r.words[i]
	return w.verb != nil && w.form.has(verbIng) || c.has(verbIng) || c.has(relative) || c.has(preposition|timeWord) || c.has(subordinator)
}
