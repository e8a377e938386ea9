package statements

import "readout/english"

// longest is the greatest number of tokens of a clause that is content, apart
// from quotations in it. It bounds the work on text without full stops.
const longest = 400

// clauseEnd returns where the clause that begins at token first ends: at the
// sentence's last stop, or before what tells of another act of saying. A
// quotation is passed over as a whole, even where it runs over several sentences.
func (r *reading) clauseEnd(first int32, isObject bool) int32 {
	last := min(r.at.body, first+longest)
	for j := first; j < last; j++ {
		if q := r.quote[j]; q != english.None && r.kind(j) == english.OpenQuote {
			end := r.quoted(q).End
			if end >= r.at.body {
				return max(end, r.at.body)
			}
			if r.closes(end - 1) {
				return end
			}
			j = end - 1
			if j > first && r.comma(j-1) && end < r.at.body && (r.cutsAtComma(j, isObject) || r.is(end, "though")) {
				return end
			}
			continue
		}
		if j > first && r.cuts(j, first, isObject) {
			return r.trimmed(first, j)
		}
	}
	return last
}

// closes tells whether the quotation whose mark is token i ends with a
// sentence: `"… at all."`.
func (r *reading) closes(i int32) bool {
	return r.kind(i) == english.CloseQuote && i > 0 && r.is(i-1, ".")
}

// trimmed moves an end back over commas.
func (r *reading) trimmed(first, end int32) int32 {
	for end > first+1 && (r.comma(end-1) || r.dash(end-1)) {
		end--
	}
	return end
}

// cuts tells whether content that began at token first ends before token j.
// What was measured on the training split stands in the comments: how many of
// such places do end a content.
func (r *reading) cuts(j, first int32, isObject bool) bool {
	switch {
	case r.is(j, ";"):
		return true
	case r.dash(j):
		return isObject
	case r.comma(j) && j+1 < r.at.body:
		return r.cutsAtComma(j, isObject)
	case (r.is(j, "and") || r.is(j, "but")) && j+2 < r.at.body:
		return r.newPredicate(j+1, isObject)
	}
	return false
}

func (r *reading) cutsAtComma(j int32, isObject bool) bool {
	next := r.words[j+1]
	switch {
	case next.form.has(verbIng) && next.verb != nil && sayingStance(next.verb):
		return true // 113 of 116
	case r.is(j+1, "according"), r.newPredicate(j+1, isObject) && !r.is(j+1, "be"):
		return true
	case r.is(j+1, "and") && j+2 < r.at.body && r.newPredicate(j+2, isObject):
		return true
	case (r.is(j+1, "and") || r.is(j+1, "but") || r.is(j+1, "though")) && r.saysAnew(j+2):
		return true
	case r.is(j+1, "but"):
		return isObject || !r.is(j+2, "that")
	case !isObject:
		return r.is(j+1, "which") || r.is(j+1, "while")
	case next.class.has(verbIng) && !next.class.has(noun):
		return true // 127 of 233
	case r.is(j+1, "which"), r.is(j+1, "who"), r.is(j+1, "while"), r.is(j+1, "where"), r.is(j+1, "as"),
		r.is(j+1, "he"), r.is(j+1, "she"), r.is(j+1, "they"), r.is(j+1, "the"), r.is(j+1, "a"), r.is(j+1, "even"):
		return true
	}
	return false
}

// saysAnew tells whether a clause with a pronoun as subject begins at token j
// that tells of saying: "he urged".
func (r *reading) saysAnew(j int32) bool {
	if j+1 >= r.at.body || !r.class(j).has(pronoun) || r.class(j).has(determiner) {
		return false
	}
	return r.newPredicate(j+1, false)
}

// newPredicate tells whether after "and" a second verb of the same subject
// begins: "and said that".
func (r *reading) newPredicate(j int32, isObject bool) bool {
	for j < r.at.body && r.class(j).has(adverb|negation) && !r.class(j).has(noun) {
		j++
	}
	if j >= r.at.body {
		return false
	}
	w := r.words[j]
	if w.verb != nil && w.form.has(verbPast|verbS) && !r.modifies(j) && sayingStance(w.verb) {
		return true
	}
	return isObject && r.finite(j)
}

// sayingStance tells whether a verb is mostly used for speech, so that it
// hardly stands inside what somebody else says.
func sayingStance(c *Cue) bool {
	switch c.Stance {
	case "believes", "wants", "plans", "seems", "hopes", "fears", "expects", "supports", "shows", "knows", "rejects":
		return false
	}
	return true
}

// objectEnd returns where the object that begins at token first ends.
func (r *reading) objectEnd(first int32) int32 { return r.clauseEnd(first, true) }

// afterDateline returns where the sentence at hand begins after a dateline:
// "GENEVA — …", "PARIS (Agency) - …", "Lindmar, Tessia (TNA) …".
func (r *reading) afterDateline() int32 {
	first := r.at.First
	if after, ok := r.afterAgency(r.doc.Sentence(first)); ok {
		return after
	}
	if !r.shouted(rng{First: first, End: first + 1}) {
		return first
	}
	for i := first + 1; i < min(first+9, r.at.body-1); i++ {
		if r.dash(i) {
			return i + 1
		}
		if r.finite(i) {
			return first
		}
	}
	return first
}

// afterAgency returns where a sentence begins after a place and an agency in brackets
// that open its paragraph, where no dash follows: "Lindmar, Tessia (TNA) …".
func (r *reading) afterAgency(s *english.Sentence) (int32, bool) {
	first := s.First
	if r.doc.Paragraphs[s.Paragraph].First != first {
		return 0, false
	}
	open := int32(english.None)
	for i := first; i < min(first+dateline, s.End-1); i++ {
		switch {
		case r.is(i, "("):
			open = i
		case r.is(i, ")"):
			shouted := open != english.None && open > first && r.shouted(rng{First: open + 1, End: i})
			return i + 1, shouted && r.capital(i+1) && !r.dash(i+1)
		case r.comma(i), r.is(i, "."), r.capital(i):
		default:
			return 0, false
		}
	}
	return 0, false
}

// dateline is the greatest number of tokens of a dateline.
const dateline = 9

// sentenceStart returns where the clause that ends before token end begins:
// after an opening conjunction-free start of the sentence, or after a break.
func (r *reading) sentenceStart(end int32) int32 {
	low := max(r.afterDateline(), end-longest)
	for j := end - 1; j > low; j-- {
		if q := r.quote[j]; q != english.None {
			if f := r.quoted(q).First; f <= r.at.First {
				return f
			} else if f < j {
				j = f
			}
			continue
		}
		if r.is(j, ";") {
			return j + 1
		}
	}
	return low
}
