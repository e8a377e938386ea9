package statements

import "readout/english"

// nouns proposes the statements whose cue is a noun of the sentence at hand:
// "Berg's claim that", "their support for", "expressed concern about".
func (r *reading) nouns(propose func(candidate)) {
	for i := r.at.First + 1; i+1 < r.at.body; i++ {
		if r.words[i].noun == nil || r.capital(i) || r.compound(i) || r.inSpeech(i) {
			continue
		}
		if c, ok := r.fromNoun(i); ok {
			propose(c)
		}
	}
}

// inSpeech tells whether token i stands in a quotation.
func (r *reading) inSpeech(i int32) bool { return r.quote[i] >= 0 }

func (r *reading) fromNoun(i int32) (candidate, bool) {
	cue := r.words[i].noun
	c := candidate{cue: rng{First: i, End: i + 1}, head: i, stance: cue}
	first, ok := r.nounStart(i)
	if !ok {
		return c, false
	}
	c.cue.First = first
	frame := r.nounFrame(&c, i+1)
	if frame == "" {
		return c, false
	}
	before := first - 1
	switch cl := r.class(before); {
	case r.is(before, "your"):
		return c, false // said to the one who made it
	case cl.has(possessive):
		c.source = rng{First: before, End: first}
		c.rule = "noun possessed " + frame
	case r.genitive(before) || r.is(before, "'") || r.is(before, "’"):
		np, ok := r.phraseBefore(first)
		if !ok || r.class(np.First).has(anyFixed) && !r.class(np.First).has(determiner) {
			return c, false
		}
		c.source = np.rng
		c.rule = "noun possessed " + frame
	default:
		if !r.lent(&c, before) {
			return c, false
		}
		c.rule = "noun lent " + frame
	}
	if c.source.First == r.at.First && frame != "saying" {
		c.content[0].End = r.beforeVerb(c.content[0], frame == "that")
	}
	c.key = cue.Lemma + " " + frame + c.rule[4:9]
	return c, true
}

// beforeVerb returns where a phrase ends that is part of a subject: before the
// verb, if there is one, or the second verb where the phrase is a clause.
func (r *reading) beforeVerb(span rng, clause bool) int32 {
	for j := span.First + 1; j < min(span.End, span.First+reach); j++ {
		if !r.finite(j) {
			continue
		}
		if !clause {
			return r.trimmed(span.First, j)
		}
		// The clause's own verb group; the next verb is that of the sentence.
		clause = false
		for j+1 < span.End && (r.class(j+1).has(inGroup) || r.finite(j+1)) {
			j++
		}
	}
	return span.End
}

// nounStart returns where the adjectives of the noun at token i begin.
func (r *reading) nounStart(i int32) (int32, bool) {
	first := i
	for first > r.at.First && first > i-5 {
		c := r.class(first - 1)
		if r.genitive(first-1) || c.has(possessive) || !c.has(adjective|adverb|verbPast|verbIng|noun) || c.has(anyFixed) || r.capital(first-1) {
			break
		}
		if c.has(light) && !c.has(noun|adjective) {
			break
		}
		first--
	}
	return first, first > r.at.First
}

// nounFrame sets what stands after the noun as content and tells how it is
// joined: "that", "to", or a preposition, which belongs to the cue.
func (r *reading) nounFrame(c *candidate, j int32) string {
	if j+1 >= r.at.body {
		return ""
	}
	switch {
	case r.thatSoon(j) > 0:
		j = r.thatSoon(j)
		c.content = []rng{{First: j, End: r.clauseEnd(j, false)}}
		return "that"
	case r.is(j, "to") && r.infinitive(j):
		c.content = []rng{{First: j, End: r.objectEnd(j)}}
		return "to"
	case r.words[j].verb != nil && r.words[j].form == verbIng && sayingStance(r.words[j].verb):
		c.cue.End = j + 1
		c.content = []rng{{First: j + 1, End: r.clauseEnd(j+1, false)}}
		return "saying"
	}
	if r.circumstance(j) {
		return ""
	}
	switch r.doc.Word(j) {
	case "of", "for", "on", "about", "against", "with", "to", "in", "at", "over", "from":
		c.cue.End = j + 1
		c.content = []rng{{First: j + 1, End: r.objectEnd(j + 1)}}
		return r.doc.Word(j)
	}
	return ""
}

// thatSoon returns the "that" which follows token j at once, or after a phrase
// of time or place: "his claim early in the year that". It returns 0 where
// none does.
func (r *reading) thatSoon(j int32) int32 {
	for k := j; k < min(j+7, r.at.body); k++ {
		switch {
		case r.is(k, "that"):
			return k
		case k == j && !r.class(k).has(preposition|adverb|timeWord), r.kind(k) != english.Word, r.finite(k):
			return 0
		}
	}
	return 0
}

// lent handles a noun that a verb without a meaning of its own lends a
// subject: "made the claim".
func (r *reading) lent(c *candidate, before int32) bool {
	for before > r.at.First && r.class(before).has(determiner) {
		before--
	}
	if !r.class(before).has(light) || r.capital(before) {
		return false
	}
	g := group{rng: rng{First: before, End: before + 1}, head: before}
	_, be, to := r.extendLeft(&g)
	switch {
	case to || r.class(before).has(verbIng) && !be:
		g.shape = ingGroup
	default:
		g.shape = finiteGroup
	}
	np, ok := r.sourceOf(g)
	if !ok {
		return false
	}
	c.source, c.cue.First = np.rng, g.First
	return true
}
