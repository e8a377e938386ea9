package statements

import "readout/english"

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
	if r.class(j).has(day|timeWord) && r.class(j-1).has(noun|pronoun) {
		return j
	}
	return v
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
