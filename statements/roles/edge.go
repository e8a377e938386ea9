package roles

import (
	"readout/english"
	"readout/english/sentence"
)

// edgeKeys are the features of the step from one token's role to that of the next,
// token i: where spans begin and end.
func (f *frame) edgeKeys(i int32) *keys {
	k, r := &f.list, f.of(i)
	k.reset(firstOfEdge)
	side, lemma := f.side(i), f.lemma[f.head]
	form, before := f.formAt(i), f.formAt(i-1)
	tag, tagBefore := f.tagAt(i), f.tagAt(i-1)
	hint, hintBefore := f.hintAt(i), f.hintAt(i-1)
	branch, branchBefore := r.branch, f.branchAt(i-1)

	k.add1(0)
	k.add1(side)
	k.add2(hintBefore, hint)
	k.add4(hintBefore, hint, f.hintAt(i+1), f.hintAt(i-2))
	k.add4(hintBefore, hint, before, form)
	k.add2(form, side)
	k.add2(before, side)
	k.add2(before, form)
	k.add3(tagBefore, tag, side)
	k.add4(tagBefore, tag, f.tagAt(i+1), side)
	k.add2(branchBefore, branch)
	k.add3(branchBefore, branch, lemma)
	k.add3(branchBefore, branch, form)
	k.add3(branchBefore, branch, before)
	k.add4(branchBefore, branch, hintBefore, hint)
	k.add4(branchBefore, branch, tagBefore, tag)
	k.add3(lemma, side, form)
	k.add3(lemma, side, tag)
	f.beginKeys(i, before)
	f.endKeys(i)
	k.add3(uint64(r.quoted), before, side)
	quotedBefore := uint64(beside)
	if f.at.Has(i - 1) {
		quotedBefore = uint64(f.of(i - 1).quoted)
	}
	k.add4(uint64(r.quoted)<<4|quotedBefore, side, hintBefore, hint)
	k.add2(r.path, form)
	if f.at.Has(i - 1) {
		k.add2(r.path, f.of(i-1).path)
	} else {
		k.skip(1)
	}
	k.add3(f.label(i), tag, side)
	if f.joins(i) {
		k.add3(form, f.formAt(i+1), side)
		k.add4(form, f.tagAt(i+1), f.tagAt(i+2), branch)
		k.add4(form, branchBefore, f.branchAt(i+1), side)
		k.add3(form, f.branchAt(i+1), lemma)
		k.add4(form, uint64(r.marks), uint64(r.verbs), branchBefore)
	}
	return k
}

// joins tells whether token i may part one clause from the next.
func (f *frame) joins(i int32) bool {
	switch f.doc.Word(i) {
	case ",", ";", "—", "–", "--", "and", "but":
		return true
	}
	return false
}

// beginKeys are the features of the largest constituent that begins at token i.
func (f *frame) beginKeys(i int32, before uint64) {
	k := &f.list
	top := f.begins(i)
	if top == english.None {
		k.skip(7)
		return
	}
	label, path, branch := f.label(top), uint64(1), uint64(0)
	if up := f.doc.Head[top]; up != sentence.Root && f.at.Has(up) {
		path, branch = f.of(up).path, f.of(up).branch
	}
	side := f.side(i)
	k.add2(label, path)
	k.add3(label, path, f.form[i])
	k.add4(label, branch, size(f.right[top]-f.left[top]+1), side)
	k.add4(label, f.form[i], before, side)
	k.add4(label, f.hintAt(i-1), f.hintAt(i), side)
	k.add3(label, f.tag(top), path)
	k.add3(label, f.lemma[f.head], side)
}

// endKeys are the features of the largest constituent that ends before token i.
func (f *frame) endKeys(i int32) {
	k := &f.list
	top := f.ends(i - 1)
	if top == english.None {
		k.skip(4)
		return
	}
	label, path := f.label(top), uint64(1)
	if up := f.doc.Head[top]; up != sentence.Root && f.at.Has(up) {
		path = f.of(up).path
	}
	side := f.side(i)
	k.add2(label, path)
	k.add3(label, path, f.form[i])
	k.add4(label, f.hintAt(i-1), f.hintAt(i), side)
	k.add3(label, f.lemma[f.head], side)
}

// begins returns the topmost token of the largest constituent that begins at token
// i and does not hold the head, or None.
func (f *frame) begins(i int32) int32 {
	if !f.at.Has(i) || f.left[i] != i {
		return english.None
	}
	top := i
	for a := i; a != sentence.Root && f.left[a] == i && !f.covers(a, f.head); a = f.doc.Head[a] {
		top = a
	}
	return top
}

// ends returns the topmost token of the largest constituent that ends at token i
// and does not hold the head, or None.
func (f *frame) ends(i int32) int32 {
	if !f.at.Has(i) || f.right[i] != i {
		return english.None
	}
	top := i
	for a := i; a != sentence.Root && f.right[a] == i && !f.covers(a, f.head); a = f.doc.Head[a] {
		top = a
	}
	return top
}
