package statements

import "readout/english"

// fragment tells whether words cannot be a noun phrase that speaks: they begin
// with what joins one to something, hold a verb of a sentence, end in an open
// place, or are a singular noun that wants an article.
func (r *reading) fragment(np rng) bool {
	head := r.headOf(np)
	if head.Len() <= 0 {
		return true
	}
	first, last := r.class(head.First), r.class(head.End-1)
	if r.compound(np.End - 1) {
		return r.holdsVerb(head) // "the read-out"
	}
	one := head.Len() == 1
	switch {
	case first.has(preposition|subordinator) && !first.has(determiner|pronoun|relative) && !r.quantity(head):
		return true
	case r.quality(np), r.shouting(np), r.lower(head.End-1) && r.span(head.End-1):
		return true
	case r.lower(np.End-1) && r.class(np.End-1).has(preposition) && !r.class(np.End-1).has(adverb|noun|pronoun|determiner):
		return true
	case first.has(verbIng) && !first.has(noun|adjective) && !r.capitalInside(head.First):
		return true
	case one && first.has(question) && !first.has(relative):
		return true
	case one && first.has(objectPronoun) && !first.has(pronoun|possessive):
		return true
	case !one && r.lower(head.End-1) && last.has(preposition|adverb|negation|modal|auxiliary|coordinator|subordinator) && !last.has(noun|determiner|pronoun|adjective) && !r.genitive(head.End-1):
		return true
	case one && r.lower(head.First) && !first.has(noun|anyFixed|objectPronoun) && first.has(adverb|adjective|anyVerb):
		return true
	}
	return r.holdsVerb(head) || r.bare(head)
}

// quality tells whether a phrase ends in what describes a noun that is not there:
// "the unfounded", "one of the leading".
func (r *reading) quality(np rng) bool {
	i := np.End - 1
	c := r.class(i)
	if i == np.First || !r.lower(i) || r.compound(i) || r.speaks(i) || c.has(noun|anyFixed) || !c.has(adjective|verbPast|verbIng) {
		return false
	}
	return r.class(i-1).has(determiner|possessive|preposition) && !r.is(i-1, "those")
}

// shouting tells whether a label in capitals runs into a phrase.
func (r *reading) shouting(np rng) bool {
	n := 0
	for i := np.First; i < np.End; i++ {
		if r.kind(i) == english.Word && r.doc.Tokens[i].To-r.doc.Tokens[i].From > 1 && r.shouted(rng{First: i, End: i + 1}) {
			n++
		}
	}
	return n >= 4 && n < np.Len()
}

// lower tells whether token i is a word in small letters.
func (r *reading) lower(i int32) bool { return r.kind(i) == english.Word && !r.capital(i) }

// quantity tells whether a phrase begins with a measure of how many: "about 40
// officials", "more than half".
func (r *reading) quantity(np rng) bool {
	for i := np.First + 1; i < min(np.End, np.First+4); i++ {
		if r.kind(i) == english.Number || r.class(i).has(determiner) && !r.is(i, "the") && !r.is(i, "a") {
			return true
		}
	}
	return false
}

// holdsVerb tells whether the verb of a sentence stands in a phrase.
func (r *reading) holdsVerb(np rng) bool {
	for i := np.First; i < np.End; i++ {
		c := r.class(i)
		switch {
		case r.quote[i] >= 0 || r.genitive(i) || r.compound(i):
			continue
		case c.has(auxiliary|modal) && r.lower(i) && !c.has(noun|determiner|timeWord) && !r.is(i, "having"):
			return true
		case i > np.First && r.lower(i) && c.has(verbPast) && !c.has(noun|adjective|verbBase) && i+1 < np.End && r.class(i+1).has(determiner|possessive|pronoun):
			return true
		case i > np.First && i == np.End-1 && r.finite(i) && c.has(verbPast) && !r.reduced(i, np.End):
			return true
		}
	}
	return false
}

// bare tells whether a phrase is a singular noun without article, name or number,
// so that something that belonged to it was lost. Headlines do without.
func (r *reading) bare(np rng) bool {
	if r.headline() || np.First == r.at.First {
		return false
	}
	last := np.End - 1
	if !r.lower(last) || r.plural(last) || r.class(last).has(pronoun|relative|possessive|determiner|objectPronoun|question) || r.speakers[r.doc.Lower(last)] || r.quote[last] >= 0 {
		return false
	}
	for i := np.First; i < np.End; i++ {
		if r.class(i).has(determiner|possessive|pronoun) || r.capital(i) || r.kind(i) == english.Number || r.genitive(i) || r.kind(i) == english.Symbol {
			return false
		}
	}
	return true
}

// span tells whether token i is a noun for a length of time: "another two months".
func (r *reading) span(i int32) bool {
	switch r.doc.Lower(i) {
	case "second", "minute", "hour", "day", "week", "month", "year", "decade", "century",
		"seconds", "minutes", "hours", "days", "weeks", "months", "years", "decades", "centuries":
		return true
	}
	return false
}
