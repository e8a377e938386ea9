package actors

import (
	"readout"
	"readout/english"
	"readout/english/sentence"
)

// pronounKind is what a pronoun tells of whom it means.
type pronounKind uint8

const (
	noPronoun pronounKind = iota
	he
	she
	it
	they
)

// pronoun is a pronoun of the third person in its clause.
type pronoun struct {
	at         int32
	kind       pronounKind
	role       role
	verb       int32 // of its clause, or english.None
	possessive bool  // "his", "its"
	reflexive  bool  // "himself"
	speaks     bool  // it is the subject of a verb of saying
	quote      int32 // the quotation that it stands in, or english.None
}

// gender returns the gender that a pronoun tells.
func (p *pronoun) gender() gender {
	switch p.kind {
	case he:
		return male
	case she:
		return female
	}
	return anyGender
}

// pronounAt reads the pronoun at token i. "It" that stands for nothing is none.
func (f *follower) pronounAt(i int32) pronoun {
	p := pronoun{at: i, quote: f.quote[i], verb: english.None}
	switch {
	case f.at(i, inPronounMale):
		p.kind = he
	case f.at(i, inPronounFemale):
		p.kind = she
	case f.at(i, inPronounThing):
		p.kind = it
	case f.at(i, inPronounSeveral):
		p.kind = they
	default:
		return p
	}
	p.speaks = !f.at(i, inWhose) && f.speaksOrActs(english.Range{First: i, End: i + 1})
	p.reflexive = f.at(i, inReflexive)
	p.role, p.verb = f.place(english.Range{First: i, End: i + 1})
	if f.hasTree() {
		p.possessive = f.doc.Label[i] == sentence.DepNmodPoss || f.doc.XPOS[i] == sentence.PennPRPS
		if p.kind == it && f.isEmpty(&p) {
			p.kind = noPronoun
		}
	}
	return p
}

// isEmpty tells whether "it" stands for nothing: "it is clear that", "it seems",
// "it was Berg who".
func (f *follower) isEmpty(p *pronoun) bool {
	if p.possessive || p.reflexive {
		return false
	}
	i := p.at
	if f.doc.Label[i] == sentence.DepExpl {
		return true
	}
	if p.role != subjectRole {
		return false
	}
	v := p.verb
	if f.at(v, inWeather) {
		return true
	}
	if u := f.doc.UPOS[v]; u != sentence.ADJ && u != sentence.NOUN {
		return false
	}
	// A predicate that a clause depends on is what "it" stands for.
	for k := v + 1; k < f.end(v) && k < v+reachOfPredicate; k++ {
		switch f.doc.Label[k] {
		case sentence.DepCcomp, sentence.DepCsubj, sentence.DepXcomp, sentence.DepAdvcl, sentence.DepAcl, sentence.DepAclRelcl:
			if f.doc.Head[k] == v {
				return true
			}
		}
	}
	return false
}

// reachOfPredicate is how many tokens behind a predicate its clause is looked for.
const reachOfPredicate = 12

// pronoun tells whom a pronoun of the third person means.
func (f *follower) pronoun(i int32) {
	p := f.pronounAt(i)
	if p.kind == noPronoun {
		return
	}
	span := english.Range{First: i, End: i + 1}
	switch p.kind {
	case they:
		if f.several(&p, span) || !p.speaks {
			return // "they" are mostly people without a name
		}
	case it:
		if p.role != subjectRole && !p.possessive && !p.reflexive || !f.hasTree() && !p.speaks {
			return // "it" is mostly a thing
		}
	}
	if c, by := f.choose(&p); c != noEntry {
		f.refer(span, c, readout.MentionPronoun, by)
	}
}

// place returns what a range is to its clause. Without trees it is told from where it
// stands.
func (f *follower) place(span english.Range) (role, int32) {
	switch {
	case f.hasTree():
		return f.roleOf(span)
	case f.possessive(span.End) > span.End:
		return possessorRole, english.None
	case f.isSubject(span):
		return subjectRole, english.None
	}
	return otherRole, english.None
}

// isSubject tells whether a range looks like the subject of its sentence: at
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
