package actors

import (
	"readout"
	"readout/english"
	"readout/english/sentence"
)

// What speaks for a candidate, in one measure. Chosen by hand and by the part of the
// chains that may be looked at.
const (
	perSentence   = 1.4 // against each sentence between
	asSubject     = 1.6
	asOwner       = 0.8
	asObject      = 0.9
	asOther       = 0.6
	sameClause    = 2.8  // an owner is mostly the subject of its own clause
	underSaying   = 1.4  // "Berg said that she"
	parallel      = 0.2  // subject and subject
	spokeLast     = 1.2  // speaker and speaker
	rightBefore   = 0.8  // "talks with Veldania over its ports"
	followsOwn    = 0.45 // a pronoun before
	perMention    = 0.12
	perNameSaying = 0.1  // the same, of who speaks
	perName       = 0.45 // for each doubling of the article's mentions by name
	knownGender   = 0.8
	quotedAway    = 2.7 // against what is named inside a quotation that the pronoun is outside of
	asPlace       = 1.6 // against the name of a place
	unnamedThing  = 0.8 // for a thing, which "it" mostly is
	unnamedPerson = 1.0 // against somebody without a name, whom an article seldom stays with
	cataphor      = 2.2 // "In her letter, Berg"
	personMargin  = 0.2
	thingMargin   = 1.5
	ownerMargin   = 0.6
	leastOfPerson = -3.0
	leastOfThing  = 0.9
)

// margin returns how much better than all others a candidate must fit.
func (p *pronoun) margin() float32 {
	switch {
	case p.kind == he, p.kind == she, p.speaks, p.reflexive:
		return personMargin // few can be meant
	case p.possessive:
		return ownerMargin
	}
	return thingMargin
}

// least returns how well a candidate must fit at least.
func (p *pronoun) least() float32 {
	if p.kind == he || p.kind == she {
		return leastOfPerson
	}
	return leastOfThing
}

// weigh adds a mention to the candidates for a pronoun, or to the candidate that it is
// another mention of.
func (f *follower) weigh(all []candidate, p *pronoun, span english.Range, c candidate, back int32) []candidate {
	r, verb := f.place(f.voiceOf(span, c.actor))
	after := span.First > p.at
	if after && !f.isCataphor(p, r, verb, back) || f.isBound(p, r, verb, &c) {
		return all
	}
	c.score, c.why = -perSentence*float32(back), whereWords(r, back)
	switch r {
	case subjectRole:
		c.score += asSubject
	case objectRole:
		c.score += asObject
	case possessorRole:
		c.score += asOwner
	default:
		c.score += asOther
	}
	if after {
		c.score, c.why = cataphor, "subject of the clause that follows"
	}
	f.weighClause(p, &c, r, verb)
	if f.isWho(p, span) {
		c.score += sameClause
		c.why = "whom the clause tells of"
	}
	f.weighMention(p, &c, span)
	for i := range all {
		if old := &all[i]; old.actor == c.actor && (c.actor != noEntry || old.token == c.token) {
			extra := float32(perMention)
			if c.score > old.score {
				c.score += extra
				*old = c
			} else {
				old.score += extra
			}
			return all
		}
	}
	return append(all, c)
}

// voiceOf returns the words by which an outlet speaks where its name only says whose
// they are: "report" of "the Orsk Herald report".
func (f *follower) voiceOf(span english.Range, actor int32) english.Range {
	if actor == noEntry || f.cast[actor].Type != readout.TypeOutlet || !f.hasTree() {
		return span
	}
	if h := f.doc.Head[f.headOf(span)]; h >= span.End && isVoice(f.doc.Lower(h)) {
		return english.Range{First: h, End: h + 1}
	}
	return span
}

// whereWords tells where a mention stands, seen from a pronoun.
func whereWords(r role, back int32) string {
	switch back {
	case 0:
		return r.String() + " of the same sentence"
	case 1:
		return r.String() + " of the sentence before"
	}
	return r.String() + " of a sentence before"
}

// weighClause adds what the clauses of both tell.
func (f *follower) weighClause(p *pronoun, c *candidate, r role, verb int32) {
	if r != subjectRole {
		return
	}
	switch {
	case p.verb == english.None:
	case verb == p.verb && (p.possessive || p.reflexive):
		c.score += sameClause
		c.why = "subject of the same clause"
	case f.isUnder(p.verb, verb):
		if f.at(verb, inCue) && p.quote == english.None {
			c.score += underSaying
			c.why = "subject of the verb of saying over it"
		} else {
			c.score += underSaying / 2
		}
	}
	if p.role == subjectRole {
		c.score += parallel
		if verb != english.None && f.at(verb, inCue) && f.at(p.verb, inCue) {
			c.score += spokeLast
		}
	}
}

// isWho tells whether a mention is whom the relative clause of a pronoun tells of:
// "Berg, who lost her seat".
func (f *follower) isWho(p *pronoun, span english.Range) bool {
	if !f.hasTree() || p.verb < 0 || span.First > p.at {
		return false
	}
	const deepest = 3
	for n, v := 0, p.verb; n < deepest && v >= 0; n, v = n+1, f.doc.Head[v] {
		if f.doc.Label[v] == sentence.DepAclRelcl {
			return span.Has(f.doc.Head[v]) && (p.possessive || v != p.verb || p.role != subjectRole && p.role != objectRole)
		}
	}
	return false
}

// weighMention adds what the mention itself tells.
func (f *follower) weighMention(p *pronoun, c *candidate, span english.Range) {
	if c.sure && (p.kind == he || p.kind == she) {
		c.score += knownGender
	}
	if span.Len() == 1 && f.lists[span.First]&f.lists[p.at]&(inPronounMale|inPronounFemale|inPronounThing) != 0 {
		c.score += followsOwn
	}
	if q := f.quote[span.First]; q != english.None && q != p.quote {
		c.score -= quotedAway
	}
	if c.actor == noEntry {
		if p.kind == it || p.kind == they {
			c.score += unnamedThing
		} else {
			c.score -= unnamedPerson
		}
		return
	}
	if int(c.actor) < len(f.weights) { // an actor of a description may be new
		c.score += p.perName() * f.weights[c.actor]
	}
	if p.possessive && p.at-span.End <= 1 && p.at >= span.End {
		c.score += rightBefore
	}
	if c.place {
		c.score -= asPlace
	}
}

// isUnder tells whether a verb heads a clause inside that of another.
func (f *follower) isUnder(verb, over int32) bool {
	const deepest = 6
	if verb < 0 || over < 0 || verb == over || !f.hasTree() {
		return false
	}
	for n := 0; n < deepest && verb >= 0; n++ {
		switch f.doc.Label[verb] {
		case sentence.DepCcomp, sentence.DepXcomp, sentence.DepAdvcl, sentence.DepConj, sentence.DepParataxis, sentence.DepAcl,
			sentence.DepAclRelcl, sentence.DepObl, sentence.DepObj, sentence.DepNmod:
		default:
			return false
		}
		if verb = f.doc.Head[verb]; verb == over {
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

// perName returns what each doubling of an actor's mentions by name counts: who speaks is
// often somebody whom the article asks about its subject.
func (p *pronoun) perName() float32 {
	if p.speaks {
		return perNameSaying
	}
	return perName
}
