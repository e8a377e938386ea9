package actors

import (
	"readout/english"
	"readout/english/sentence"
)

// What grammar forbids a pronoun to mean, and when it may look ahead.

// isCataphor tells whether a name behind a pronoun may be meant by it: the subject of
// the clause that the pronoun's phrase opens, "In her letter, Berg".
func (f *follower) isCataphor(p *pronoun, r role, verb int32, back int32) bool {
	if back != 0 || r != subjectRole || p.verb == english.None || p.kind == they || p.kind == it && !p.possessive {
		return false
	}
	if verb == p.verb {
		return p.possessive && p.role == possessorRole && f.subjectOf(verb) > p.at && !f.ownsSubject(p)
	}
	// "As she left, Berg waved."
	return p.verb < verb && f.doc.Label[p.verb] == sentence.DepAdvcl && f.doc.Head[p.verb] == verb
}

// ownsSubject tells whether a possessive belongs to the subject of its clause: "his
// visit pleased Berg".
func (f *follower) ownsSubject(p *pronoun) bool {
	for i, n := p.at, 0; i >= 0 && n < 8; i, n = f.doc.Head[i], n+1 {
		if i == f.subjectOf(p.verb) {
			return true
		}
	}
	return false
}

// isBound tells whether grammar forbids a pronoun to mean a candidate: "Berg praised
// him" praises another, "himself" is the subject, and a quotation's speaker is "I" in
// it.
func (f *follower) isBound(p *pronoun, r role, verb int32, c *candidate) bool {
	if p.reflexive {
		return f.hasTree() && f.headSubject(p) != english.None && !f.isHeadSubject(p, c, r)
	}
	if p.quote != english.None && c.actor != noEntry && f.speakerOf(p.quote) == c.actor {
		return p.kind != it && p.kind != they
	}
	if p.verb == english.None || verb != p.verb || p.possessive {
		return false
	}
	return r == subjectRole && p.role != subjectRole || r == objectRole && p.role != possessorRole ||
		r == otherRole && p.role == subjectRole && f.dependsOn(c.token, verb)
}

// dependsOn tells whether a token's phrase depends on a verb itself.
func (f *follower) dependsOn(i, verb int32) bool { return f.doc.Head[f.top(i)] == verb }

func (f *follower) headSubject(p *pronoun) int32 { return f.subjectOf(p.verb) }

// isHeadSubject tells whether a candidate is the subject of a reflexive's clause.
func (f *follower) isHeadSubject(p *pronoun, c *candidate, r role) bool {
	if r != subjectRole {
		return false
	}
	subject := f.headSubject(p)
	return c.token == subject || c.actor != noEntry && f.actorAt(subject) == c.actor
}
