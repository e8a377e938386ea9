package statements

import "readout/english"

// candidate is a statement as a rule proposes it, before it is known which
// proposals stand.
type candidate struct {
	source  rng // empty where no source is told
	cue     rng
	head    int32 // the token of the cue that tells most
	content []rng
	rule    string
	key     string // by which the table of precisions knows it
	stance  *Cue
	heard   rng   // who spoke last, where no source is told
	passed  []rng // the sources that pass it on, the nearest to the speaker first
	// score is what candidates are chosen by, confidence what is told.
	score, confidence float64
	lent              bool // only lends a noun its subject
	sure              bool // kept whatever its precision, where what is unlike news is read
}

// verbs proposes the statements whose cue is a verb of the sentence at hand.
func (r *reading) verbs(propose func(candidate)) {
	for i := r.at.First; i < r.at.body; i++ {
		if r.words[i].verb == nil || r.inSpeech(i) && !r.inBlock(i) || r.compound(i) {
			continue
		}
		g := r.verbGroup(i)
		if g.shape == noGroup {
			continue
		}
		if c, ok := r.fromVerb(g); ok {
			propose(c)
		}
	}
}

// inBlock tells whether token i stands in a block of another text: a quotation
// that fills its paragraph and opens with somebody's name, not with speech.
func (r *reading) inBlock(i int32) bool {
	q := r.quote[i]
	if q == english.None {
		return false
	}
	span := r.quoted(q)
	if span.First < r.at.First || !r.fillsParagraph(span) {
		return false
	}
	for j := span.First; j < min(span.End, r.at.End); j++ {
		if r.is(j, "I") || r.is(j, "we") || r.is(j, "you") || r.is(j, "our") || r.is(j, "my") {
			return false
		}
	}
	name := span.First + 1
	return r.capital(name) && !r.class(name).has(anyFixed) && r.capital(name+1)
}

// tellsOfBefore tells whether a cue with content on both its sides tells of
// what stands before it.
func (r *reading) tellsOfBefore(before leftContent, right rightContent, cue *Cue) bool {
	switch {
	case before.quoted:
		return right.frame != "that" || !right.adjacent
	case right.frame == "that" || right.frame == "quote":
		return false
	case right.weak && right.frame == "" && r.interrupts(right.first):
		return true
	case !right.weak || !r.hasVerb(before.rng) || r.class(before.First).has(preposition) && !r.is(before.First, "for"):
		return false
	}
	return right.frame == "" || takesClause(cue)
}

// interrupts tells whether source and cue stand inside a clause that goes on
// after the comma at token i: "The test, officials said, was the last."
func (r *reading) interrupts(i int32) bool {
	return i+1 < r.at.body && r.comma(i) && (r.finite(i+1) || r.class(i+1).has(negation|adverb) && i+2 < r.at.body && r.finite(i+2))
}

// inserted returns the content that goes on after the comma behind a cue that
// stands between an adverbial and its clause: "In fact, they said, it rained".
func (r *reading) inserted(right rightContent) rightContent {
	first := right.first + 1
	if first >= r.at.body || !r.comma(right.first) || r.restOfTelling(first) {
		return right
	}
	span := rng{First: first, End: r.clauseEnd(first, false)}
	if !r.hasVerb(span) {
		return right
	}
	return rightContent{frame: "inserted", first: span.First, end: span.End, cueEnd: right.cueEnd}
}

// compound tells whether a hyphen joins token i to another word.
func (r *reading) compound(i int32) bool {
	return i > r.at.First && r.hyphen(i-1) || i+1 < r.at.End && r.hyphen(i+1)
}

func (r *reading) hyphen(i int32) bool {
	return r.is(i, "-") && !r.doc.Tokens[i].Space && i+1 < int32(len(r.words)) && !r.doc.Tokens[i+1].Space
}

// fromVerb joins a verb group with its subject and its content.
func (r *reading) fromVerb(g group) (candidate, bool) {
	cue := r.words[g.head].verb
	c := candidate{cue: g.rng, head: g.head, stance: cue}
	if (cue.Lemma == "quote" || cue.Lemma == "cite") && r.quotesSpeech(g.End) {
		return c, false
	}
	if _, cited := r.skipCiting(g.First - 1); cited {
		return c, false // it names the cue's own source
	}
	if g.shape == passiveGroup || cue.Stance == "seems" {
		return r.passive(c, g)
	}
	if inverted, ok := r.inverted(c, g); ok {
		return inverted, true
	}
	np, ok := r.sourceOf(g)
	if !ok {
		return c, false
	}
	c.source = np.rng
	before, hasBefore := r.contentBefore(np.clause)
	right := r.right(g.End, cue)
	if hasBefore && g.shape == finiteGroup && r.tellsOfBefore(before, right, cue) {
		return r.withBefore(c, before, g), true
	}
	if right.frame == "" && hasBefore && g.shape == finiteGroup {
		right = r.inserted(right)
	}
	if right.frame == "" {
		return c, false
	}
	c.cue.End = right.cueEnd
	c.content = []rng{{First: right.first, End: right.end}}
	if hasBefore && right.first > right.cueEnd && r.comma(right.cueEnd) && (right.frame == "inserted" || right.frame == "quote" && r.class(before.First).has(subordinator)) {
		c.content = append([]rng{before.rng}, c.content...)
	}
	c.rule = r.ruleName(right.frame, g)
	c.key = cue.Lemma + " " + right.frame + g.suffix(cue)
	return c, !c.content[0].Overlaps(c.source)
}

func (g group) suffix(c *Cue) string {
	switch g.shape {
	case ingGroup:
		return "/ing"
	case toGroup:
		return "/to"
	}
	if g.bare && c.nounlike {
		return "/bare"
	}
	return ""
}

func (r *reading) ruleName(frame string, g group) string {
	return "verb " + frame + g.suffix(&Cue{})
}

// sourceOf returns the source of a verb group: its own subject, or for
// participles and infinitives the subject of the sentence.
func (r *reading) sourceOf(g group) (nominalPhrase, bool) {
	switch g.shape {
	case ingGroup, toGroup:
		return r.main(g.First)
	}
	return r.subject(g.First, 3)
}

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

// inverted finds `"Y," said X`: the subject after the verb.
func (r *reading) inverted(c candidate, g group) (candidate, bool) {
	if g.shape != finiteGroup || g.Len() > 2 || g.End >= r.at.body || !r.words[g.head].form.has(verbPast|verbS) {
		return c, false
	}
	if g.First == r.at.First {
		return r.saidFirst(c, g)
	}
	before, ok := r.contentBefore(g.First)
	if !ok || !before.quoted && (!takesClause(r.words[g.head].verb) || !r.clause(before.rng)) {
		return c, false
	}
	if !r.startsPhrase(g.End) || !before.quoted && r.appositionEnds(g.First, before.First) {
		return c, false
	}
	np, ok := r.phraseAfter(g.End)
	if !ok || !before.quoted && (!r.endsTelling(np.End) || r.class(np.First).has(pronoun|objectPronoun) && !r.class(np.First).has(determiner)) {
		return c, false
	}
	c.source = np.rng
	return r.withBefore(c, before, g), true
}

// saidFirst finds a verb that opens its sentence before subject and quotation:
// `Said Berg: "We are ready."`
func (r *reading) saidFirst(c candidate, g group) (candidate, bool) {
	if !r.startsPhrase(g.End) {
		return c, false
	}
	np, ok := r.phraseAfter(g.End)
	if !ok || !r.is(np.End, ":") && !r.comma(np.End) {
		return c, false
	}
	right := r.right(np.End, c.stance)
	if right.frame != "quote" {
		return c, false
	}
	c.source, c.content = np.rng, []rng{{First: right.first, End: right.end}}
	c.rule, c.key = "verb first", c.stance.Lemma+" first"
	return c, true
}

// appositionEnds tells whether the comma before token v closes a description
// of the subject, and no clause stands before it: "Berg, who leads, said".
func (r *reading) appositionEnds(v, first int32) bool {
	np, ok := r.subject(v, 3)
	return ok && np.End == v && !r.hasVerb(rng{First: first, End: np.First})
}

// endsTelling tells whether what follows an inverted subject at token i can
// follow one: the sentence's end, a comma, words of time and place.
func (r *reading) endsTelling(i int32) bool {
	return i >= r.at.body || r.comma(i) || r.class(i).has(preposition|timeWord|subordinator)
}

// startsPhrase tells whether a noun phrase may begin at token i.
func (r *reading) startsPhrase(i int32) bool {
	c := r.class(i)
	if r.kind(i) != english.Word && r.kind(i) != english.Number {
		return false
	}
	if r.is(i, "that") {
		return false
	}
	return !c.has(preposition|subordinator|adverb|timeWord|auxiliary) || c.has(determiner|pronoun) || r.capital(i) && !c.has(timeWord)
}

// clause tells whether words have a finite verb.
func (r *reading) clause(span rng) bool { return r.hasVerb(span) }

func (r *reading) hasVerb(span rng) bool {
	for j := span.First; j < min(span.End, span.First+reach); j++ {
		if r.finite(j) {
			return true
		}
	}
	return false
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
