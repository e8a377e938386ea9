package actors

import (
	"slices"

	"readout"
	"readout/english"
	"readout/english/sentence"
)

// How many sentences back "both" may reach: two states stay an article's subject for a
// paragraph or so, two persons hardly beyond the sentence.
const (
	reachOfPair    = 6
	reachOfPersons = 1
	reachOfHolders = 3
)

// pair reads "both countries", "the two leaders" and "both" at token start: the two
// states, or persons, of the nearest sentence that names exactly two. i is the
// token behind a determiner.
func (f *follower) pair(start, i, end int32) (int32, bool) {
	switch {
	case f.is(start, "both"):
		i = start + 1
	case f.at(start, inDeterminer) && f.is(i, "two"):
		i++
	default:
		return 0, false
	}
	if i < end && f.at(i, inFiller) && i+1 < end && f.at(i+1, inSeveral) {
		i++
	}
	switch {
	case i >= end:
		return 0, false
	case f.at(i, inSeveral):
		return f.twoOf(english.Range{First: start, End: i + 1}, reachOfPair, false)
	case f.isPersons(i):
		return f.twoOf(english.Range{First: start, End: i + 1}, reachOfPersons, true)
	case f.standsForTwo(start, i):
		span := english.Range{First: start, End: i}
		if after, ok := f.twoOf(span, reachOfPersons, true); ok {
			return after, true
		}
		return f.twoOf(span, reachOfPersons, false)
	}
	return 0, false
}

// isPersons tells whether token i is a plural noun for persons: "leaders".
func (f *follower) isPersons(i int32) bool {
	if !f.hasTree() || f.doc.XPOS[i] != sentence.PennNNS || f.at(i+1, inComplement) {
		return false
	}
	names, after := f.longest(f.lex.titleNames, i, i+1)
	return len(names) > 0 && after == i+1 || f.at(i, inPersons)
}

// standsForTwo tells whether "both" or "the two" is a phrase by itself: "the two met",
// "have both said", "both of whom", but not "both Berg and Lund".
func (f *follower) standsForTwo(start, i int32) bool {
	if !f.hasTree() {
		return false
	}
	last := i - 1
	switch f.doc.Label[last] {
	case sentence.DepNsubj, sentence.DepNsubjPass, sentence.DepObj, sentence.DepObl, sentence.DepConj:
		return f.doc.Head[last] != i || f.doc.UPOS[i] == sentence.VERB || f.doc.UPOS[i] == sentence.AUX
	case sentence.DepAdvmod, sentence.DepDet:
		// "Berg and Lund have both said"
		return start == last && f.doc.UPOS[i] == sentence.VERB
	}
	return false
}

// twoOf refers a phrase to the two states, or persons, of the nearest sentence that names
// two at least; where it names more nobody is meant.
func (f *follower) twoOf(span english.Range, reach int32, persons bool) (int32, bool) {
	s := f.doc.Tokens[span.First].Sentence
	for back := int32(0); back <= reach && s-back >= 0; back++ {
		var named []int32
		if persons {
			named = f.personsOf(f.before(s-back, span.First))
		} else {
			named = f.statesOf(f.before(s-back, span.First))
		}
		if len(named) > 2 {
			named = f.joined(s-back, span.First, named)
		}
		switch {
		case len(named) < 2 && back < reach:
			continue
		case len(named) != 2:
			return 0, false
		}
		by := "two states named last"
		if persons {
			by = "two persons named last"
		}
		for _, c := range named {
			f.refer(span, c, readout.MentionDescription, by)
		}
		return span.End, true
	}
	return 0, false
}

// holders gives "the ministers" to the two persons of the nearest sentence who hold such an
// office; to nobody where that names one, or more than two.
func (f *follower) holders(span english.Range, t *titleKind, country string) (int32, bool) {
	s := f.doc.Tokens[span.First].Sentence
	for back := int32(0); back <= reachOfHolders && s-back >= 0; back++ {
		named := slices.DeleteFunc(f.personsOf(f.before(s-back, span.First)), func(c int32) bool { return !f.fitsRole(c, t, country) })
		if len(named) == 0 {
			continue
		}
		if len(named) != 2 {
			return 0, false
		}
		for _, c := range named {
			f.refer(span, c, readout.MentionDescription, "the two in such an office named last")
		}
		return span.End, true
	}
	return 0, false
}

// joined returns those of several named in a sentence who are joined as a pair, "Berg
// and Lund", or all of them where there is no such pair, or more than one.
func (f *follower) joined(s, before int32, named []int32) []int32 {
	if !f.hasTree() {
		return named
	}
	var pair []int32
	for _, m := range f.before(s, before) {
		h := f.headOf(m.Range)
		if f.doc.Label[h] != sentence.DepConj || m.Kind != readout.MentionName {
			continue
		}
		group := f.conjuncts(s, f.doc.Head[h], before)
		if len(group) != 2 || !slices.Contains(named, group[0]) || slices.Equal(group, pair) {
			continue
		}
		if pair != nil {
			return named
		}
		pair = group
	}
	if pair == nil {
		return named
	}
	return pair
}

// personsOf returns the persons among mentions, each once.
func (f *follower) personsOf(said []Mention) []int32 {
	var persons []int32
	for _, m := range said {
		if f.cast[m.Actor].Type == readout.TypePerson && !slices.Contains(persons, int32(m.Actor)) {
			persons = append(persons, int32(m.Actor))
		}
	}
	return persons
}
