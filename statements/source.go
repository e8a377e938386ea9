package statements

import (
	"strings"

	"readout/english"
)

// checked returns a candidate with a source that can be one, or false: words
// that are no noun phrase are a sign that the verb was none or that its subject
// was not found. A source whose head is no word for people, bodies or writings
// is doubtful; the table of precisions knows such candidates apart.
func (r *reading) checked(c candidate) (candidate, bool) {
	if c.source.Len() <= 0 || c.sure {
		return c, true
	}
	c.source = r.withoutSigns(c.source)
	c.source = r.beforeWhen(r.afterWhen(r.afterDebris(c.source)))
	if c.source.Len() <= 0 || r.fragment(c.source) {
		return c, false
	}
	if c.rule != "verb behind quotation" && !strings.HasPrefix(c.rule, "name and colon") && r.doubtful(c.source) {
		c.key += doubt
	}
	return c, true
}

// doubt ends the keys of candidates whose source is doubtful.
const doubt = "/doubt"

// withoutSigns drops bullets, arrows and pictures before a phrase.
func (r *reading) withoutSigns(np rng) rng {
	for np.First < np.End {
		switch r.kind(np.First) {
		case english.Word, english.Number, english.OpenQuote:
			return np
		}
		if w := r.doc.Word(np.First); w == "@" || w == "#" || w == "$" || w == "(" || w == "[" || w == "'" || w == "’" || w == "€" || w == "£" {
			return np
		}
		np.First++
	}
	return np
}

// afterDebris drops what stands before the determiner of the subject proper and
// is no part of its phrase: "place despite the ministry", "in May the minister".
func (r *reading) afterDebris(np rng) rng {
	head := r.headOf(np)
	for i := head.End - 1; i > head.First; i-- {
		if !r.is(i, "the") && !r.is(i, "a") && !r.is(i, "an") || r.capital(i) {
			continue
		}
		before := r.class(i - 1)
		if r.kind(i-1) == english.Word && !before.has(preposition|determiner|coordinator|possessive|pronoun|relative) && !r.is(i-1, "both") && !r.is(i-1, "such") && !r.capital(i-1) {
			np.First = i
			return np
		}
	}
	return np
}

// afterWhen drops words of time before a subject: "earlier this week the mayor".
func (r *reading) afterWhen(np rng) rng {
	for i := np.First; i < np.End; i++ {
		c := r.class(i)
		if i > np.First && (r.capital(i) && !c.has(timeWord) || r.is(i, "the") || r.is(i, "a")) {
			np.First = i
			return np
		}
		if !c.has(timeWord) && !r.is(i, "this") {
			return np
		}
	}
	return np
}

// beforeWhen drops words of time behind a subject: "the court this month".
func (r *reading) beforeWhen(np rng) rng {
	end := np.End
	for end > np.First+1 && r.class(end-1).has(timeWord|day) && r.lower(end-1) {
		end--
	}
	if end == np.End || !r.class(np.End-1).has(day) && !r.is(end, "this") && !r.is(end, "last") && !r.is(end-1, "this") {
		return np
	}
	for end > np.First+1 && (r.is(end-1, "this") || r.is(end-1, "just") || r.class(end-1).has(preposition)) {
		end--
	}
	return rng{First: np.First, End: end}
}

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
	case r.quality(np), r.shouting(np):
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

// doubtful tells whether the head of a noun phrase is no word for people, bodies
// and writings, and no name.
func (r *reading) doubtful(np rng) bool {
	last := r.nounHead(np)
	c := r.class(last)
	switch {
	case r.kind(last) != english.Word:
		return false
	case np.Len() == 1 && (r.is(last, "this") || r.is(last, "that") || r.is(last, "these") || r.is(last, "which")):
		return !r.standsForSpeaker(last)
	case c.has(pronoun | possessive | relative | determiner | objectPronoun), r.ofName(last):
		return false
	case r.apposed(np):
		return false
	}
	return !r.speaks(last)
}

// speaks tells whether the word at token i is one for people, bodies and
// writings.
func (r *reading) speaks(i int32) bool {
	word := r.doc.Lower(i)
	if r.hyphen(i-1) && i > r.at.First+1 && r.speakers[r.doc.Lower(i-2)+"-"+word] {
		return true
	}
	return r.speakers[word] || r.personal(word)
}

// ofName tells whether token i is the end of a name: a capital that does not
// merely begin the sentence, "Ki-moon".
func (r *reading) ofName(i int32) bool {
	for i > r.at.First+1 && !r.capital(i) && r.hyphen(i-1) {
		i -= 2
	}
	if !r.capital(i) {
		return false
	}
	return i > r.at.First || !r.class(i).has(anyVerb|adverb|adjective|anyFixed)
}

// apposed tells whether a name stands in apposition to a phrase's head: "his
// running mate, Anna Berg".
func (r *reading) apposed(np rng) bool {
	for i := np.First; i+1 < np.End; i++ {
		if r.comma(i) {
			return r.capital(i + 1)
		}
	}
	return false
}

// nounHead returns the token of the noun that heads a phrase, before what says
// more of it: "union" of "a union representing nurses".
func (r *reading) nounHead(np rng) int32 {
	head := np.First
	for i := np.First + 1; i < np.End; i++ {
		c := r.class(i)
		switch {
		case r.is(i, "-"), r.genitive(i), r.genitive(i - 1), r.is(i, "&"):
			if r.genitive(i) && i == np.End-1 {
				return head
			}
			continue
		case r.kind(i) == english.Punct, r.comma(i):
			return head
		case r.quote[i] >= 0:
			head = i
			continue
		case c.has(coordinator) && !r.class(head).has(adjective):
			if r.speaks(head) || r.ofName(head) {
				return head
			}
			continue
		case r.capital(i):
		case c.has(preposition|relative|timeWord|day) && !c.has(adjective|noun), c.has(verbIng|verbPast) && !c.has(noun|adjective) && r.class(i-1).has(noun), c.has(determiner) && r.class(i-1).has(noun):
			return head
		case c.has(adverb) && !c.has(noun|adjective):
			continue
		case r.speaks(head) && (c.has(adjective|verbIng|verbPast) && !r.speaks(i)):
			return head
		}
		head = i
	}
	return head
}

// standsForSpeaker tells whether the relative pronoun at token i follows a noun
// that can speak.
func (r *reading) standsForSpeaker(i int32) bool {
	before := i - 1
	if before >= 0 && r.comma(before) {
		before--
	}
	if before < r.at.First {
		return false
	}
	return r.capital(before) || r.speaks(before)
}

// personal tells whether a word ends as words for people do.
func (r *reading) personal(word string) bool {
	word = strings.TrimSuffix(word, "s")
	for _, ending := range []string{"ist", "ian", "man", "men", "woman", "women", "person", "people", "crat", "eer", "maker", "holder", "owner", "worker", "leader", "member", "goer", "ologer", "or"} {
		if strings.HasSuffix(word, ending) && len(word) > len(ending)+1 {
			return true
		}
	}
	return false
}
