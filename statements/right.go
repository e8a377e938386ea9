package statements

import (
	"slices"
	"strings"

	"readout/english"
)

// rightContent is what stands to the right of a cue.
type rightContent struct {
	// frame names how the content is joined to the cue: "that", "quote",
	// "clause", "to", "object", or the preposition or question word it begins with.
	// It is empty where no content stands there.
	frame      string
	first, end int32
	// cueEnd is where the cue ends: prepositions and colons that join the
	// content belong to it.
	cueEnd int32
	// adjacent tells that the content follows the cue at once.
	adjacent bool
	// weak tells that what stands there may as well tell more of the act of
	// saying: "said of the plan".
	weak bool
}

// right returns the content to the right of a cue whose verb group ends at
// token end.
func (r *reading) right(end int32, cue *Cue) rightContent {
	j := end
	cueEnd := end
	if j < r.at.body && (r.is(j, "out") || r.is(j, "back")) {
		j++
		cueEnd = j
	}
	if told(cue) && j < r.at.body && !r.is(j, "that") {
		j = r.skipAddressee(j)
	}
	if !r.governs(cue, j) {
		j = r.skipTelling(j)
	}
	if j >= r.at.body {
		return rightContent{weak: true, first: j, cueEnd: cueEnd}
	}
	out := rightContent{first: j, cueEnd: cueEnd, adjacent: j == end}
	out.frame = r.frame(&out, cue, j == cueEnd)
	switch out.frame {
	case "":
		out.weak = true
		return out
	case "quote":
		out.end = r.quoteEnd(out.first)
	case "that", "clause", "whether", "if", "how", "why", "what", "colon":
		out.end = r.clauseEnd(out.first, false)
	default:
		out.end = r.objectEnd(out.first)
	}
	if out.end <= out.first {
		return rightContent{weak: true, first: j, cueEnd: cueEnd}
	}
	return out
}

// governs tells whether the preposition at token j belongs to the cue and
// brings its content: "hints at", against "said at".
func (r *reading) governs(cue *Cue, j int32) bool {
	return j < r.at.body && r.class(j).has(preposition) && slices.Contains(cue.Takes, r.doc.Lower(j))
}

// told tells whether a cue takes the one who is told as its object.
func told(c *Cue) bool {
	switch c.Lemma {
	case "tell", "inform", "remind", "assure", "notify", "reassure", "advise", "brief", "convince", "persuade":
		return true
	}
	return false
}

// frame tells how the content at out.first is joined to the cue. It may move
// the content's beginning and the cue's end.
func (r *reading) frame(out *rightContent, cue *Cue, adjacent bool) string {
	j := out.first
	switch {
	case r.kind(j) == english.OpenQuote:
		return "quote"
	case r.comma(j) && j+1 < int32(len(r.words)) && r.kind(j+1) == english.OpenQuote && r.quote[j+1] != english.None:
		out.first = j + 1
		return "quote"
	case r.is(j, ":"):
		return r.colon(out, j)
	case r.quoteAfterObject(j) > 0:
		out.first = r.quoteAfterObject(j)
		return "quote"
	case r.is(j, "that") && r.opensClause(j):
		return "that"
	case r.is(j, "to") && r.infinitive(j):
		return "to"
	case r.class(j).has(question) && !r.class(j).has(pronoun):
		switch w := r.doc.Word(j); w {
		case "whether", "if", "how", "why", "what":
			return w
		}
	}
	c := r.class(j)
	if r.kind(j) == english.Punct || r.kind(j) == english.CloseQuote {
		return ""
	}
	if c.has(preposition) && adjacent && !r.is(j, "that") {
		return r.preposition(out, j)
	}
	if c.has(subordinator|preposition|coordinator) && !c.has(determiner|pronoun) {
		return ""
	}
	if takesClause(cue) {
		if c.has(timeWord) && !c.has(noun|determiner) {
			return ""
		}
		return "clause"
	}
	return "object"
}

// quoteAfterObject returns the mark that opens a quotation after the one who is
// told at token j and a comma: `asked her, "Why?"`. It returns 0 where none does.
func (r *reading) quoteAfterObject(j int32) int32 {
	for k := j; k < min(j+6, r.at.body-1); k++ {
		if r.comma(k) && r.kind(k+1) == english.OpenQuote {
			return k + 1
		}
		if r.kind(k) != english.Word || r.finite(k) || r.is(k, "that") {
			return 0
		}
	}
	return 0
}

// infinitive tells whether "to" at token j begins an infinitive.
func (r *reading) infinitive(j int32) bool {
	if j+1 >= r.at.body || r.kind(j+1) != english.Word || r.capital(j+1) {
		return false
	}
	c := r.class(j + 1)
	return c.has(verbBase|adverb|auxiliary|negation) || !c.has(anyFixed|verbIng|verbPast|adjective|objectPronoun) && !r.plural(j+1)
}

// takesClause tells whether a bare clause may follow the cue: "said he would".
func takesClause(c *Cue) bool {
	switch c.Lemma {
	case "say", "tell", "add", "think", "believe", "claim", "argue", "hope", "suggest", "insist", "know", "note",
		"write", "tweet", "admit", "acknowledge", "explain", "feel", "wish", "fear", "assume", "guess", "figure",
		"conclude", "joke", "warn", "predict", "vow", "swear", "maintain", "contend", "allege", "report", "reply",
		"remind", "assure", "state", "stress":
		return true
	}
	return false
}

// opensClause tells whether "that" at token j begins a clause, not a noun
// phrase: "that the plan", against "that plan".
func (r *reading) opensClause(j int32) bool { return j+1 < r.at.body }

// colon handles a cue that ends with a colon, which belongs to it.
func (r *reading) colon(out *rightContent, j int32) string {
	if j+1 >= int32(len(r.words)) {
		return ""
	}
	out.cueEnd = j + 1
	if out.cueEnd > out.first && out.first != j {
		out.cueEnd = out.first
	}
	out.first = j + 1
	if r.kind(j+1) == english.OpenQuote {
		return "quote"
	}
	if j+1 >= r.at.body {
		return ""
	}
	return "colon"
}

// preposition handles a cue joined to its content by a preposition, which
// belongs to the cue: "called for", "pointed to".
func (r *reading) preposition(out *rightContent, j int32) string {
	if j+1 >= r.at.body || r.circumstance(j) {
		return ""
	}
	out.cueEnd, out.first = j+1, j+1
	out.weak = true
	if name := r.doc.Lower(j); name != "to" {
		return name
	}
	return "toward"
}

// circumstance tells whether the preposition at token j tells when or how
// something was said, never what.
func (r *reading) circumstance(j int32) bool {
	switch r.doc.Lower(j) {
	case "after", "before", "during", "since", "until", "following", "amid", "despite", "than", "without", "according", "within", "throughout", "near":
		return true
	}
	return r.class(j + 1).has(day)
}

// skipAddressee passes over the one who is told: "told reporters".
func (r *reading) skipAddressee(j int32) int32 {
	first := j
	high := min(r.at.body, j+16)
	if r.class(j).has(objectPronoun) {
		return j + 1
	}
	for ; j < high; j++ {
		c := r.class(j)
		switch {
		case r.kind(j) == english.OpenQuote, r.comma(j), r.breaks(j), r.is(j, "that") && j > first, r.is(j, "to"):
			return j
		case c.has(question) && j > first:
			return j
		case j > first && (c.has(pronoun) && !c.has(determiner) || c.has(day)):
			return j
		case j > first && c.has(determiner|possessive) && !r.class(j-1).has(preposition):
			return j
		case c.has(preposition) && !r.is(j, "of") && j > first:
			return j
		case j > first && r.capital(j) != r.capital(j-1) && !r.class(j-1).has(determiner|preposition|possessive):
			return j
		}
	}
	return first
}

// skipTelling passes over words of time, place and medium between a cue and
// its content: "said on Monday in an interview that". It goes on only where
// the content's beginning is certain.
func (r *reading) skipTelling(j int32) int32 {
	if j >= r.at.body {
		return j
	}
	if next, ok := r.skipCiting(j); ok {
		return next
	}
	c := r.class(j)
	if r.mannerAdverb(j) {
		if next := j + 1; next < r.at.body {
			return r.skipTelling(next)
		}
		return j
	}
	if c.has(preposition) && j+1 < r.at.body && r.class(j+1).has(day) {
		j, c = j+1, r.class(j+1)
	}
	if !c.has(preposition|timeWord) || r.is(j, "about") || r.is(j, "for") {
		return j
	}
	for k := j + 1; k < min(r.at.body, j+24); k++ {
		switch {
		case r.is(k, "that") && !r.class(k-1).has(preposition) && k+1 < r.at.body && !r.finite(k+1):
			return k
		case r.kind(k) == english.OpenQuote && r.comma(k-1):
			return k - 1
		case r.is(k, ":"):
			return k
		case r.comma(k):
			if next, ok := r.skipCiting(k); ok {
				return next
			}
			return r.skipDay(j)
		case r.breaks(k), r.finite(k) && !r.class(k).has(timeWord):
			return r.skipDay(j)
		}
	}
	return r.skipDay(j)
}

// mannerAdverb tells whether token j is an adverb that may stand between a cue
// and its content: "said repeatedly that".
func (r *reading) mannerAdverb(j int32) bool {
	w := r.doc.Word(j)
	return r.class(j).has(adverb) && strings.HasSuffix(w, "ly") && !r.class(j).has(noun|timeWord) || w == "again" || w == "then"
}

// skipCiting passes over ", citing officials," at token j, up to "that".
func (r *reading) skipCiting(j int32) (int32, bool) {
	if !r.comma(j) || j+2 >= r.at.body || !r.is(j+1, "citing") && !r.is(j+1, "quoting") {
		return j, false
	}
	for k := j + 2; k < min(r.at.body, j+24); k++ {
		if r.is(k, "that") {
			return k, true
		}
		if r.comma(k) {
			return k + 1, k+1 < r.at.body
		}
	}
	return j, false
}

// skipDay passes over "Friday" or "Friday afternoon" at token j.
func (r *reading) skipDay(j int32) int32 {
	if !r.class(j).has(day) {
		return j
	}
	next := j + 1
	for next < r.at.body && r.class(next).has(timeWord) && !r.class(next).has(day) {
		next++
	}
	if next >= r.at.body || r.genitive(next) || r.class(next).has(noun) && !r.capital(next) {
		return j
	}
	return next
}

// quoteEnd returns where content ends that begins with the quotation mark at
// token first: with the quotation where that ends a sentence, with the clause
// where words of it go on.
func (r *reading) quoteEnd(first int32) int32 {
	q := r.quote[first]
	if q == english.None {
		return r.clauseEnd(first, false)
	}
	end := r.quoted(q).End
	if end >= r.at.body || r.ended(r.quoted(q)) {
		return end
	}
	return r.clauseEnd(first, true)
}
