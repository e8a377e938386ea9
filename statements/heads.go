package statements

import (
	"strings"

	"readout/english"
)

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
