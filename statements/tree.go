package statements

import (
	"readout/english"
	"readout/english/sentence"
)

// hasTree tells whether the text was read with trees.
func (r *reading) hasTree() bool { return len(r.doc.Head) > 0 }

// subjectOf returns the subject of the verb at token v by the tree, or None. It is
// sought as far as the rules look.
func (r *reading) subjectOf(v int32) int32 {
	s := r.doc.Sentence(v)
	for i := max(s.First, v-reach); i < min(s.End, v+reach); i++ {
		if r.doc.Head[i] == v && (r.doc.Label[i] == sentence.DepNsubj || r.doc.Label[i] == sentence.DepNsubjPass) {
			return i
		}
	}
	return english.None
}

// relativized returns the noun that the relative pronoun at token i stands for by
// the tree, or None: the one that the clause of its verb hangs on.
func (r *reading) relativized(i int32) int32 {
	if !r.hasTree() {
		return english.None
	}
	for v, steps := r.doc.Head[i], 0; v != english.None && steps < 4; v, steps = r.doc.Head[v], steps+1 {
		if r.doc.Label[v] == sentence.DepAclRelcl {
			return r.doc.Head[v]
		}
	}
	return english.None
}

// before returns the phrase that ends with its noun at token i: what hangs on it
// to the left without a gap, but for what joins the phrase to others.
func (r *reading) before(i int32) rng {
	first := i
	for j := i - 1; j >= max(r.doc.Sentence(i).First, i-reach/4); j-- {
		if !r.hangsOn(j, i) {
			break
		}
		first = j
	}
	for first < i && joins(r.doc.Label[first]) {
		first++
	}
	return rng{First: first, End: i + 1}
}

// hangsOn tells whether token j depends on token i, directly or not.
func (r *reading) hangsOn(j, i int32) bool {
	for steps := 0; j != english.None && steps < 6; steps++ {
		if j == i {
			return true
		}
		j = r.doc.Head[j]
	}
	return false
}

// joins tells whether a word of a relation stands before a phrase to join it.
func joins(l english.Label) bool {
	switch l {
	case sentence.DepCase, sentence.DepCc, sentence.DepCcPreconj, sentence.DepMark, sentence.DepPunct, sentence.DepAdvmod:
		return true
	}
	return false
}
