package actors

import (
	"readout/english"
	"readout/english/sentence"
)

// role is what a phrase is to the verb of its clause.
type role uint8

const (
	noRole role = iota
	subjectRole
	objectRole
	possessorRole // "Berg" in "Berg's visit"
	otherRole     // behind a preposition, or part of another phrase
)

// String returns the role for people.
func (r role) String() string {
	switch r {
	case subjectRole:
		return "subject"
	case objectRole:
		return "object"
	case possessorRole:
		return "owner"
	}
	return "named"
}

// hasTree tells whether the text was read with trees.
func (w *words) hasTree() bool { return len(w.doc.Head) > 0 }

// headOf returns the token of a range that the others depend on: the first that
// depends on a token outside it.
func (w *words) headOf(span english.Range) int32 {
	for i := span.First; i < span.End; i++ {
		if !span.Has(w.doc.Head[i]) {
			return i
		}
	}
	return span.First
}

// top climbs from a token to the head of the phrase that it is one of several of,
// or says in other words: from "Berg" in "Lund and Berg", "the minister, Berg".
func (w *words) top(i int32) int32 {
	for {
		switch w.doc.Label[i] {
		case sentence.DepConj, sentence.DepAppos, sentence.DepFlat:
			h := w.doc.Head[i]
			if h < 0 || w.doc.UPOS[h] == sentence.VERB {
				return i
			}
			i = h
			continue
		}
		return i
	}
}

// roleOf returns what a range is to the verb of its clause, and that verb, or
// english.None where there is none.
func (w *words) roleOf(span english.Range) (role, int32) {
	i := w.top(w.headOf(span))
	h := w.doc.Head[i]
	switch w.doc.Label[i] {
	case sentence.DepNsubj, sentence.DepNsubjPass, sentence.DepNsubjOuter, sentence.DepCsubj:
		return subjectRole, h
	case sentence.DepObj, sentence.DepIobj:
		return objectRole, h
	case sentence.DepNmodPoss:
		return possessorRole, w.clauseOf(i)
	case sentence.DepRoot:
		return noRole, i
	}
	return otherRole, w.clauseOf(i)
}

// clauseOf returns the verb, or the predicate, of the clause that token i is part of.
func (w *words) clauseOf(i int32) int32 {
	for {
		h := w.doc.Head[i]
		if h < 0 {
			return i
		}
		switch w.doc.Label[i] {
		case sentence.DepNsubj, sentence.DepNsubjPass, sentence.DepNsubjOuter, sentence.DepObj, sentence.DepIobj, sentence.DepObl,
			sentence.DepOblAgent, sentence.DepOblUnmarked, sentence.DepAdvmod:
			return h
		case sentence.DepCcomp, sentence.DepAdvcl, sentence.DepAclRelcl, sentence.DepAcl, sentence.DepParataxis, sentence.DepCsubj:
			return i
		case sentence.DepConj:
			if w.doc.UPOS[i] == sentence.VERB {
				return i
			}
		}
		i = h
	}
}

// subjectOf returns the token that is the subject of a verb, that of the verb
// before it where both share one ("came and said"), or english.None.
func (w *words) subjectOf(verb int32) int32 {
	for verb >= 0 {
		if s := w.subjects[verb]; s != english.None {
			return s
		}
		if l := w.doc.Label[verb]; l != sentence.DepConj && l != sentence.DepXcomp {
			break
		}
		verb = w.doc.Head[verb]
	}
	return english.None
}

// findSubjects notes the subject of each verb.
func (w *words) findSubjects() {
	w.subjects = make([]int32, len(w.doc.Head))
	for i := range w.subjects {
		w.subjects[i] = english.None
	}
	for i, h := range w.doc.Head {
		switch w.doc.Label[i] {
		case sentence.DepNsubj, sentence.DepNsubjPass, sentence.DepNsubjOuter:
			if h >= 0 && w.subjects[h] == english.None {
				w.subjects[h] = int32(i)
			}
		}
	}
}
