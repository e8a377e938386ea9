package statements

import "readout/english"

// nominalPhrase is a noun phrase found left or right of a verb group.
type nominalPhrase struct {
	rng
	// clause is the token at which the phrase with what belongs to it (commas,
	// introductions) begins: content that stands before the phrase ends there.
	clause int32
}

// phraseBefore returns the noun phrase that ends before token end.
func (r *reading) phraseBefore(end int32) (nominalPhrase, bool) {
	low := max(r.at.First, end-reach)
	first := end
	for j := end - 1; j >= low; j-- {
		k, ok := r.takes(j, low, end)
		if !ok {
			break
		}
		j, first = k, k
	}
	clause := first
	first = r.stripIntroduction(first, end)
	if first >= end {
		return nominalPhrase{}, false
	}
	return nominalPhrase{rng: rng{First: first, End: end}, clause: clause}, true
}

// takes tells whether a noun phrase that ends at token end and reaches down to
// token j+1 takes token j in, and with it those down to k.
func (r *reading) takes(j, low, end int32) (k int32, ok bool) {
	c := r.class(j)
	switch kind := r.kind(j); {
	case kind == english.CloseQuote, kind == english.OpenQuote:
		if q := r.quote[j]; kind == english.CloseQuote && q != english.None {
			if span := r.quoted(q); span.First >= low && span.Len() <= 7 && !r.ended(span) {
				return span.First, true
			}
		}
		return j, false
	case r.is(j, ")") || r.is(j, "]"):
		for k = j - 1; k >= low; k-- {
			if r.is(k, "(") || r.is(k, "[") {
				return k, true
			}
		}
		return j, false
	case r.is(j, "-") && !r.dash(j), r.is(j, "&"):
		return j, true
	case kind == english.Punct, r.is(j, "|"):
		return j, false
	case c.has(coordinator):
		return j, r.joinsNouns(j, low)
	case c.has(subordinator) && !c.has(preposition), c.has(auxiliary|modal) && !r.genitive(j), c.has(relative) && !c.has(determiner):
		return j, false
	case r.genitive(j):
		return j, true
	case r.is(j, "that"):
		return j, j == r.at.First
	case c.has(pronoun) && !c.has(determiner):
		return j, false
	case r.finite(j):
		return j, j > low && r.reduced(j, end)
	}
	return j, true
}

// reduced tells whether the past form at token j is a participle that belongs
// to the noun before it: "a third of those polled said", "a report released
// last week said". Two verbs of one subject would be joined by a word.
func (r *reading) reduced(j, end int32) bool {
	w := r.words[j]
	if !w.class.has(verbPast) || w.class.has(auxiliary) || !r.class(j-1).has(noun|determiner) {
		return false
	}
	if w.verb != nil && sayingStance(w.verb) && w.verb.Stance == "says" {
		return false
	}
	return j == end-1 || r.class(j+1).has(preposition|timeWord|day)
}

// ended tells whether a quotation ends as speech does, with a mark before the
// closing one.
func (r *reading) ended(span rng) bool {
	return span.Len() > 2 && (r.comma(span.End-2) || r.stop(span.End-2))
}

// joinsNouns tells whether a coordinator at token j joins two noun phrases: no
// verb stands before it in its clause.
func (r *reading) joinsNouns(j, low int32) bool {
	if !r.is(j, "and") && !r.is(j, "or") || j == low {
		return false
	}
	if r.comma(j - 1) {
		return false
	}
	for k := j - 1; k >= low; k-- {
		switch {
		case r.kind(k) == english.Punct && !r.is(k, "-"), r.kind(k) == english.CloseQuote:
			return true
		case r.finite(k):
			return false
		}
	}
	return true
}

// stripIntroduction moves first over what stands before the noun phrase
// proper: adverbs, conjunctions, prepositional phrases of time and place.
func (r *reading) stripIntroduction(first, end int32) int32 {
	for first < end {
		c := r.class(first)
		switch {
		case r.approximates(first) && first+1 < end:
			return first
		case c.has(coordinator), c.has(adverb) && !c.has(noun|determiner|pronoun|adjective) && !r.capitalInside(first), c.has(negation):
			first++
		case c.has(preposition|subordinator) && first+1 < end && !r.is(first, "like"):
			next := r.afterPhrase(first, end)
			if next == first {
				return end
			}
			first = next
		case c.has(day) && first+1 < end && (r.class(first+1).has(determiner) || r.capital(first+1)):
			first++
		default:
			return first
		}
	}
	return first
}

// approximates tells whether token i is an adverb that belongs to a number:
// "nearly half", "about 40".
func (r *reading) approximates(i int32) bool {
	if !r.class(i).has(adverb) {
		return false
	}
	return r.kind(i+1) == english.Number || r.class(i+1).has(determiner) && !r.is(i+1, "the")
}

func (r *reading) capitalInside(i int32) bool { return r.capital(i) && i > r.at.First }

// afterPhrase returns where the noun phrase after a prepositional phrase at
// token first begins: at a determiner, or where capitals begin after small
// letters. It returns first itself where that cannot be seen.
func (r *reading) afterPhrase(first, end int32) int32 {
	for k := first + 2; k < end; k++ {
		before := r.class(k - 1)
		if before.has(preposition | determiner | possessive | adjective | coordinator) {
			continue
		}
		c := r.class(k)
		if c.has(determiner|possessive) || r.capital(k) && (!r.capital(k-1) || before.has(timeWord)) {
			return k
		}
	}
	return first
}

// phraseAfter returns the noun phrase that begins at token first, as the
// subject of an inverted cue does: ", said Anna Berg, the minister, on
// Monday". It ends before a quotation, a verb or an adverbial.
func (r *reading) phraseAfter(first int32) (nominalPhrase, bool) {
	high := min(r.at.body, first+reach)
	j := first
	if j < high && r.class(j).has(pronoun) && !r.class(j).has(determiner) {
		return nominalPhrase{rng: rng{First: j, End: j + 1}, clause: j}, true
	}
	for ; j < high; j++ {
		c := r.class(j)
		switch {
		case r.comma(j):
			if !r.continues(j, high) || r.incidental(rng{First: first, End: j}, j+1) {
				return r.phrase(first, j)
			}
		case r.breaks(j), r.kind(j) == english.CloseQuote:
			return r.phrase(first, j)
		case r.kind(j) == english.OpenQuote:
			if q := r.quote[j]; q != english.None && r.quoted(q).Len() <= 7 && r.quoted(q).End < high {
				j = r.quoted(q).End - 1
				continue
			}
			return r.phrase(first, j)
		case c.has(day) && j > first && !c.has(modal):
			return r.phrase(first, j)
		case c.has(subordinator) && !c.has(preposition) && j > first, r.is(j, "after"), r.is(j, "during"), r.is(j, "before"), r.is(j, "on") && j+1 < high && r.class(j+1).has(timeWord), r.is(j, "in") && j+1 < high && r.adverbial(j):
			return r.phrase(first, j)
		case r.is(j, "that") && j > first:
			return r.phrase(first, j)
		}
	}
	return r.phrase(first, j)
}

func (r *reading) phrase(first, end int32) (nominalPhrase, bool) {
	for end > first && r.comma(end-1) {
		end--
	}
	return nominalPhrase{rng: rng{First: first, End: end}, clause: first}, end > first
}

// adverbial tells whether "in" at token j begins a phrase of the telling: "in
// an interview", "in a statement".
func (r *reading) adverbial(j int32) bool {
	return r.class(j+1).has(determiner|possessive) || r.kind(j+1) == english.Number
}

// clauseBegins tells whether a verb stands between token i and the next comma.
func (r *reading) clauseBegins(i, high int32) bool {
	for ; i < high && !r.comma(i); i++ {
		if r.class(i).has(relative) {
			return false
		}
		if r.finite(i) {
			return true
		}
	}
	return false
}

// continues tells whether a noun phrase goes on after a comma at token j with
// a description: ", the minister", ", who leads the party", ", D-Ohio".
func (r *reading) continues(j, high int32) bool {
	if j+1 >= high {
		return false
	}
	c := r.class(j + 1)
	switch {
	case r.kind(j+1) == english.OpenQuote, !c.has(relative) && r.clauseBegins(j+1, high):
		return false
	case r.kind(j+1) == english.Number:
		return r.comma(j+2) || j+2 >= high
	case c.has(determiner) && !c.has(pronoun), r.is(j+1, "one"), r.is(j+1, "who"), r.is(j+1, "whose"):
		return true
	case r.capital(j+1) && !c.has(timeWord):
		return true
	case c.has(noun|adjective) && !c.has(verbIng|verbPast|adverb|preposition):
		return true
	}
	return false
}
