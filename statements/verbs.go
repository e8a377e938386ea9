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
	margin            int32 // the model's, where it decided
	lent              bool  // only lends a noun its subject
	block             bool  // stands in a block of another text
	sure              bool  // kept whatever its precision, where what is unlike news is read
}

// verbs proposes the statements whose cue is a verb of the sentence at hand.
func (r *reading) verbs(propose func(candidate)) {
	for i := r.at.First; i < r.at.body; i++ {
		if r.words[i].verb == nil || r.inSpeech(i) && !r.inBlock(i) || r.compound(i) {
			continue
		}
		if i+1 < r.at.body && r.is(i+1, r.doc.Word(i)) {
			r.vetoed[i] = true // a word said twice
			continue
		}
		g := r.verbGroup(i)
		if g.shape == noGroup {
			continue
		}
		if c, ok := r.fromVerb(g); ok {
			c.block = r.inSpeech(i)
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
	cue, says := r.sensed(g)
	c := candidate{cue: g.rng, head: g.head, stance: cue}
	if !says || r.wraps(g) {
		return r.veto(c)
	}
	if (cue.Lemma == "quote" || cue.Lemma == "cite") && r.quotesSpeech(g.End) {
		return r.veto(c)
	}
	if _, cited := r.skipCiting(g.First - 1); cited {
		return r.veto(c) // it names the cue's own source
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
	if r.supposed(np.rng, g.First) {
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
	if right.frame == "" || told(cue) && !right.weak && (right.frame == "clause" || right.frame == "object") && !r.hasVerb(rng{First: right.first, End: right.end}) {
		return c, false
	}
	c.cue.End = right.cueEnd
	c.content = []rng{{First: right.first, End: right.end}}
	if hasBefore && right.first > right.cueEnd && r.comma(right.cueEnd) && (right.frame == "inserted" || right.frame == "quote" && r.class(before.First).has(subordinator)) {
		c.content = append([]rng{before.rng}, c.content...)
	}
	if r.acts(&c, right.frame, c.source, c.content[0]) || cue.Lemma == "call" && right.frame == "object" && !r.portrays(c.content[0]) {
		return r.veto(c)
	}
	if r.namesSource(g, right) || r.unnamed(right) {
		return r.veto(c)
	}
	if r.empty(c.content[0]) {
		return c, false
	}
	c.rule = r.ruleName(right.frame, g)
	c.key = cue.Lemma + " " + right.frame + g.suffix(cue)
	return c, !c.content[0].Overlaps(c.source)
}

// veto notes that the head of a candidate tells of no statement, whatever a model
// might think.
func (r *reading) veto(c candidate) (candidate, bool) {
	r.vetoed[c.head] = true
	return c, false
}

// supposed tells whether a clause only supposes or asks, or speaks to the reader:
// "if we compare", "do you expect", "you agree".
func (r *reading) supposed(np rng, verb int32) bool {
	if r.is(np.First-1, "if") && np.Len() == 1 && !r.is(np.First, "he") && !r.is(np.First, "she") {
		return true
	}
	return np.Len() == 1 && r.is(np.First, "you") && verb > np.First
}

// empty tells whether a content is a mere pronoun: "they saw it".
func (r *reading) empty(content rng) bool {
	return content.Len() == 1 && (r.class(content.First).has(objectPronoun) || r.is(content.First, "this") || r.is(content.First, "that"))
}

// unnamed tells whether a content only is that somebody wants no name in the
// paper: "asked not to be named".
func (r *reading) unnamed(right rightContent) bool {
	i := right.first
	if r.class(i).has(negation) {
		i++
	}
	if !r.is(i, "to") || !r.is(i+1, "be") {
		return false
	}
	return r.is(i+2, "named") || r.is(i+2, "identified") || r.is(i+2, "quoted")
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
