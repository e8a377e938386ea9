package actors

import (
	"slices"

	"readout"
	"readout/english"
)

// reachOfPronoun is how many sentences back a pronoun may reach.
const reachOfPronoun = 6

// pronoun tells whom a pronoun of the third person means. "I" and "we" are
// left to those who know who speaks.
func (f *follower) pronoun(i int32) {
	span := english.Range{First: i, End: i + 1}
	switch {
	case f.at(i, inPronounMale):
		if c, by := f.personBefore(i, male); c != noEntry {
			f.refer(span, c, readout.MentionPronoun, by)
		}
	case f.at(i, inPronounFemale):
		if c, by := f.personBefore(i, female); c != noEntry {
			f.refer(span, c, readout.MentionPronoun, by)
		}
	case f.is(i, "it"), f.is(i, "they"):
		if !f.speaksOrActs(span) {
			return // "it" is mostly a thing; where it speaks it is a body
		}
		if c := f.bodyBefore(i, f.is(i, "they")); c != noEntry {
			f.refer(span, c, readout.MentionPronoun, "who spoke last")
		}
	}
}

// speaksOrActs tells whether a pronoun is the subject of a verb of saying, an adverb
// between them apart ("it added", "it wryly noted"), or of what somebody is
// said to do ("said it would").
func (f *follower) speaksOrActs(span english.Range) bool {
	end := f.end(span.First)
	switch i := span.End; {
	case i < end && f.at(i, inCue):
		return true
	case i+1 < end && f.at(i+1, inCue) && f.doc.Tokens[i].Kind == english.Word && !f.at(i, inOpener):
		return true
	default:
		return i < end && f.at(i, inAuxiliary) && span.First > f.first(span.First) && f.at(span.First-1, inCue)
	}
}

// personBefore returns the person whom "he" or "she" at token i means: in the
// nearest sentence that names a person who agrees, that person, or of several
// the subject.
func (f *follower) personBefore(i int32, g gender) (int32, string) {
	s := f.doc.Tokens[i].Sentence
	for back := int32(0); back <= reachOfPronoun && s-back >= 0; back++ {
		if f.doc.Sentences[s-back].Furniture {
			continue
		}
		if f.unnamedPerson(s-back, i, g) || f.unsurePerson(s-back, i) {
			return noEntry, ""
		}
		fits, first := f.agreeing(f.before(s-back, i), g)
		switch len(fits) {
		case 0:
			if f.unclearPerson(s-back, i) {
				return noEntry, ""
			}
			continue
		case 1:
			return fits[0], "nearest person who agrees"
		}
		if first != noEntry {
			return first, "subject of the nearest sentence"
		}
		return noEntry, ""
	}
	return noEntry, ""
}

// agreeing returns the persons among mentions outside quotations who agree in
// gender, those who are known to agree if there are any, and of several the
// subject of the sentence or noEntry.
func (f *follower) agreeing(said []Mention, g gender) (fits []int32, subject int32) {
	var sure, perhaps []int32
	subject = noEntry
	for _, m := range said {
		p := &f.cast[m.Actor]
		if p.Type != readout.TypePerson || f.quoted[m.First] || !p.gender.agrees(g) {
			continue
		}
		if subject == noEntry && f.isSubject(m.Range) {
			subject = int32(m.Actor)
		}
		if p.gender == g {
			sure = appendNew(sure, int32(m.Actor))
		} else {
			perhaps = appendNew(perhaps, int32(m.Actor))
		}
	}
	if len(sure) == 0 {
		sure = perhaps
	}
	if subject != noEntry && len(sure) > 0 && f.cast[subject].gender == anyGender && f.cast[sure[0]].gender != anyGender {
		subject = noEntry
	}
	return sure, subject
}

func appendNew(to []int32, c int32) []int32 {
	for _, old := range to {
		if old == c {
			return to
		}
	}
	return append(to, c)
}

// isSubject tells whether a mention looks like the subject of its sentence: at
// its beginning, or beside a verb of saying, and no possessive.
func (f *follower) isSubject(span english.Range) bool {
	if f.possessive(span.End) > span.End && int(span.End) < len(f.doc.Tokens) {
		return false
	}
	first := f.first(span.First)
	for first < span.First && (f.doc.Tokens[first].Kind != english.Word || f.is(first, "the")) {
		first++
	}
	return span.First == first || f.besideCue(span)
}

// unnamedPerson tells whether a sentence brings up, before a token, a person
// without a name who may be meant: "a spokeswoman said".
func (f *follower) unnamedPerson(s, before int32, g gender) bool {
	sentence := &f.doc.Sentences[s]
	end := min(sentence.End, before)
	for i := max(sentence.First, end-5*attention); i+1 < end; i++ {
		if f.quoted[i] || !f.is(i, "a") && !f.is(i, "an") && !f.is(i, "another") {
			continue
		}
		for j := i + 1; j < sentence.End && j < i+5; j++ {
			names, after := f.longest(f.lex.titleNames, j, sentence.End)
			if len(names) == 0 || f.taken[j] {
				continue
			}
			if f.lex.titles[names[0].entry].gender.agrees(g) && after < sentence.End && f.at(after, inCue) {
				return true
			}
		}
	}
	return false
}

// unclearPerson tells whether a sentence names, before a token and outside
// quotations, somebody whom the article calls both he and she.
func (f *follower) unclearPerson(s, before int32) bool {
	return slices.ContainsFunc(f.before(s, before), func(m Mention) bool {
		return f.cast[m.Actor].gender == unclear && !f.quoted[m.First]
	})
}

// unsurePerson tells whether a sentence names, before a token and outside
// quotations, somebody of whom only the surname is certain.
func (f *follower) unsurePerson(s, before int32) bool {
	sentence := &f.doc.Sentences[s]
	n, _ := slices.BinarySearch(f.unsure, sentence.First)
	for _, i := range f.unsure[n:] {
		if i >= min(sentence.End, before) {
			break
		}
		if !f.quoted[i] {
			return true
		}
	}
	return false
}

// bodyBefore returns the body that "it" or "they" beside a verb of saying means:
// who spoke in the nearest sentence in which a body did. An unnamed crowd that
// spoke since then makes "they" unclear.
func (f *follower) bodyBefore(i int32, many bool) int32 {
	s := f.doc.Tokens[i].Sentence
	for back := int32(0); back <= reachOfPronoun/2 && s-back >= 0; back++ {
		if many && f.crowd(s-back, i) {
			return noEntry
		}
		var spoke, named []int32
		for _, m := range f.before(s-back, i) {
			a := &f.cast[m.Actor]
			if !speaks(a.Type) || f.quoted[m.First] || m.Place || m.By == "adjective" {
				continue
			}
			if f.isSubject(m.Range) {
				spoke = appendNew(spoke, int32(m.Actor))
			}
			named = appendNew(named, int32(m.Actor))
		}
		if len(spoke) == 1 {
			return spoke[0]
		}
		if len(spoke) == 0 && len(named) == 1 {
			return named[0]
		}
		if len(named) > 1 {
			return noEntry
		}
	}
	return noEntry
}

// crowd tells whether a plural noun for unnamed persons stands in a sentence
// before token i, outside quotations.
func (f *follower) crowd(s, i int32) bool {
	sentence := &f.doc.Sentences[s]
	end := min(sentence.End, i)
	for j := max(sentence.First, end-5*attention); j < end; j++ {
		if !f.quoted[j] && f.at(j, inCrowd) {
			return true
		}
	}
	return false
}

// speaks tells whether actors of a type can say something, persons apart.
func speaks(t readout.ActorType) bool {
	switch t {
	case readout.TypePerson, readout.TypeAgreement, readout.TypeInitiative:
		return false
	}
	return true
}
