package statements

import "readout/english"

// nominalPhrase is a noun phrase found left or right of a verb group.
type nominalPhrase struct {
	rng
	// clause is the token at which the phrase with what belongs to it (commas,
	// introductions) begins: content that stands before the phrase ends there.
	clause int32
}

// subject returns the noun phrase whose verb group begins at token v.
func (r *reading) subject(v int32, depth int) (nominalPhrase, bool) {
	v = r.beforeTime(v)
	p := v - 1
	if p < r.at.First || depth == 0 {
		return nominalPhrase{}, false
	}
	c := r.class(p)
	switch {
	case r.comma(p):
		return r.subjectBeforeComma(p, depth)
	case r.breaks(p), r.kind(p) == english.OpenQuote:
		return nominalPhrase{}, false
	case c.has(coordinator):
		return r.shared(p, depth)
	case c.has(relative) && !r.is(p, "that"), r.is(p, "that") && p > r.at.First && !r.finite(p-1):
		return r.relativeSubject(p, v), true
	case c.has(pronoun) && !c.has(determiner):
		return nominalPhrase{rng: rng{First: p, End: v}, clause: p}, true
	}
	np, ok := r.phraseBefore(v)
	return np, ok
}

// beforeTime moves from a verb group at token v back over words of time: "who
// in 2010 said", "Berg on Monday said".
func (r *reading) beforeTime(v int32) int32 {
	j := v
	for j > r.at.First+1 && (r.class(j-1).has(timeWord|day) && !r.class(j-1).has(modal|determiner|noun) || r.kind(j-1) == english.Number || r.class(j-1).has(day)) {
		j--
	}
	if j == v {
		return v
	}
	if r.class(j-1).has(preposition) && j-1 > r.at.First {
		return j - 1
	}
	if r.class(j).has(day) && j > r.at.First+1 {
		return j
	}
	return v
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
	case kind == english.Punct:
		return j, false
	case c.has(coordinator):
		return j, r.joinsNouns(j, low)
	case c.has(subordinator) && !c.has(preposition), c.has(auxiliary|modal) && !r.genitive(j), c.has(relative) && !c.has(determiner):
		return j, false
	case r.genitive(j):
		return j, true
	case r.is(j, "that"):
		return j, false
	case c.has(pronoun) && !c.has(determiner):
		return j, false
	case r.finite(j):
		// "a third of those polled said": a participle after its noun.
		return j, j == end-1 && j > low && c.has(verbPast) && !c.has(auxiliary) && r.class(j-1).has(noun|determiner)
	}
	return j, true
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

// subjectBeforeComma returns the subject that a comma at token p closes: with
// an apposition between commas ("Anna Berg, the minister, said"), or without
// an aside ("Anna Berg, in a letter, said").
func (r *reading) subjectBeforeComma(p int32, depth int) (nominalPhrase, bool) {
	low := max(r.at.First, p-reach)
	open := int32(-1)
	for j := p - 1; j >= low; j-- {
		if r.comma(j) {
			open = j
			if !r.commaInside(j, low) {
				break
			}
		}
		if r.breaks(j) || r.kind(j) == english.CloseQuote && r.ended(r.quoted(max(r.quote[j], 0))) {
			break
		}
	}
	if open <= low {
		return nominalPhrase{}, false
	}
	np, ok := r.phraseBefore(open)
	if !ok {
		return np, false
	}
	np = r.withHead(np)
	if r.describes(open+1, p) && !r.incidental(np.rng, open+1) {
		np.End = p + 1
	}
	return np, true
}

// withHead takes in what a description hangs on that itself stands between
// commas: "Berg, 56, who leads the council, said".
func (r *reading) withHead(np nominalPhrase) nominalPhrase {
	for range 3 {
		comma := np.First - 1
		if comma <= r.at.First || !r.comma(comma) {
			return np
		}
		if r.kind(np.First) != english.Number && !r.class(np.First).has(determiner) {
			return np
		}
		head, ok := r.phraseBefore(comma)
		if !ok || !r.capital(head.End-1) || r.hasVerb(head.rng) {
			return np
		}
		np.First, np.clause = head.First, head.clause
	}
	return np
}

// relativeSubject returns the relative pronoun at token p as the subject of
// the verb group at v, with what stands before it in "many of whom".
func (r *reading) relativeSubject(p, v int32) nominalPhrase {
	first := p
	if p-2 >= r.at.First && r.is(p-1, "of") && r.class(p-2).has(determiner|pronoun) {
		first = p - 2
	}
	return nominalPhrase{rng: rng{First: first, End: v}, clause: first}
}

// incidental tells whether a description that begins at token i adds nothing
// to who the phrase before it names: a relative clause after a surname, with
// which somebody known is mentioned again.
func (r *reading) incidental(np rng, i int32) bool {
	return np.Len() == 1 && r.class(i).has(relative)
}

// commaInside tells whether a comma at token j stands inside an apposition, as
// in "Smith, a Republican from Austin, Texas, said".
func (r *reading) commaInside(j, low int32) bool {
	return j-1 > low && r.capital(j+1) && r.capital(j-1)
}

// describes tells whether the words between two commas say who somebody is,
// not how or when something was done.
func (r *reading) describes(first, end int32) bool {
	if first >= end {
		return false
	}
	c := r.class(first)
	switch {
	case r.kind(first) == english.Number:
		return true
	case r.finite(first):
		return false
	case c.has(relative):
		return true
	case c.has(preposition|subordinator|adverb|verbIng|timeWord|coordinator) && !c.has(noun):
		return false
	case c.has(verbPast) && !c.has(noun|adjective):
		return false
	}
	return true
}

// shared returns the subject of the verb that a coordinator at token p joins
// to another one: "Berg announced a tax and said".
func (r *reading) shared(p int32, depth int) (nominalPhrase, bool) {
	low := max(r.at.First, p-reach)
	last := nominalPhrase{}
	found := false
	for j := p - 1; j >= low; j-- {
		if q := r.quote[j]; q != english.None && r.quoted(q).First > low {
			j = r.quoted(q).First
			continue
		}
		if !r.finite(j) || j > low && r.class(j-1).has(inGroup) {
			continue
		}
		first := j
		for first > low && r.class(first-1).has(inGroup) && !r.class(first-1).has(noun) {
			first--
		}
		if np, ok := r.subject(first, depth-1); ok {
			last, found = np, true
			if r.opensSentence(np) {
				return last, true
			}
		}
	}
	return last, found
}

// opensSentence tells whether a subject is that of its sentence's main clause,
// not of one that depends on another.
func (r *reading) opensSentence(np nominalPhrase) bool {
	before := np.clause - 1
	return before < r.at.First || r.comma(before) || r.kind(before) != english.Word
}

// main returns the subject of the sentence's first verb before token v.
func (r *reading) main(v int32) (nominalPhrase, bool) {
	for j := r.at.First + 1; j < min(v, r.at.First+reach); j++ {
		if q := r.quote[j]; q != english.None && r.quoted(q).End > j {
			j = r.quoted(q).End - 1
			continue
		}
		if r.finite(j) {
			first := j
			for first > r.at.First && r.class(first-1).has(adverb|negation) && !r.class(first-1).has(noun) {
				first--
			}
			if np, ok := r.subject(first, 2); ok {
				return np, true
			}
		}
	}
	return nominalPhrase{}, false
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
	case c.has(determiner) && !c.has(pronoun), r.is(j+1, "one"), r.is(j+1, "who"), r.is(j+1, "whose"):
		return true
	case r.capital(j+1) && !c.has(timeWord):
		return true
	case c.has(noun|adjective) && !c.has(verbIng|verbPast|adverb|preposition):
		return true
	}
	return false
}
