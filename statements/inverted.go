package statements

import "readout/english"

// inverted finds `"Y," said X`: the subject after the verb.
func (r *reading) inverted(c candidate, g group) (candidate, bool) {
	if g.shape != finiteGroup || g.Len() > 2 || g.End >= r.at.body || !r.words[g.head].form.has(verbPast|verbS) {
		return c, false
	}
	if told(c.stance) {
		return c, false // who stands after "told" is the one who was told
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

// appositionEnds tells whether the comma before token v closes a description
// of the subject, and no clause stands before it: "Berg, who leads, said".
func (r *reading) appositionEnds(v, first int32) bool {
	np, ok := r.subject(v, 3)
	return ok && np.End == v && !r.hasVerb(rng{First: first, End: np.First})
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
