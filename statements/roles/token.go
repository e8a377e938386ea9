package roles

import "readout/english/sentence"

// The values of a token for features; beside where the frame has no such token.

func (f *frame) formAt(i int32) uint64 {
	if !f.at.Has(i) {
		return beside
	}
	return f.form[i]
}

func (f *frame) tagAt(i int32) uint64 {
	if !f.at.Has(i) {
		return uint64(sentence.XPOSCount)
	}
	return f.tag(i)
}

func (f *frame) hintAt(i int32) uint64 {
	if !f.at.Has(i) {
		return beside
	}
	return uint64(f.of(i).hinted)
}

func (f *frame) branchAt(i int32) uint64 {
	if !f.at.Has(i) {
		return beside
	}
	return f.of(i).branch
}

// side tells whether token i stands before, behind or at the head.
func (f *frame) side(i int32) uint64 {
	switch {
	case i > f.head:
		return 1
	case i == f.head:
		return 2
	}
	return 0
}

// tokenKeys are the features of a token's role by itself.
func (f *frame) tokenKeys(i int32) *keys {
	k, r := &f.list, f.of(i)
	k.reset(firstOfToken)
	side, far := f.side(i), distance(i, f.head)
	form, tag, label, lemma := f.form[i], f.tag(i), f.label(i), f.lemma[f.head]

	k.add2(form, side)
	k.add2(f.lemma[i], r.branch)
	k.add3(tag, r.branch, side)
	k.add1(r.path)
	k.add2(r.path, lemma)
	k.add2(r.branch, lemma)
	k.add2(r.path, form)
	k.add4(f.tagAt(i-1), tag, f.tagAt(i+1), r.branch)
	k.add3(f.formAt(i-1), form, side)
	k.add3(form, f.formAt(i+1), side)
	k.add2(far, r.branch)
	k.add2(far, tag)
	f.hintKeys(i, r, side, lemma)
	k.add3(uint64(r.quoted), side, r.branch)
	k.add4(uint64(r.quoted), side, uint64(r.marks), uint64(r.hinted))
	k.add3(uint64(r.marks), side, r.branch)
	k.add3(uint64(r.verbs), side, r.branch)
	k.add2(label, r.branch)
	k.add3(label, form, side)
	if up := f.doc.Head[i]; up != sentence.Root {
		k.add3(label, f.lemma[up], side)
	} else {
		k.skip(1)
	}
	if far&15 <= 3 {
		k.add2(far, form)
		k.add2(far, lemma)
		k.add3(far, lemma, form)
	} else {
		k.skip(3)
	}
	k.add2(f.tag(f.head), r.path)
	k.add3(f.tag(f.head), tag, far)
	k.add2(f.lemma[r.branchRoot], r.branch)
	k.add3(f.tag(r.branchRoot), r.branch, uint64(r.quoted))
	k.add3(r.mark, r.branch, side)
	k.add2(r.mark, r.path)
	before := truth(i < r.branchRoot)
	k.add3(before, r.branch, tag)
	k.add3(before, r.branch, lemma)
	return k
}

// hintKeys are the features of what the rules propose for a token and those beside it.
func (f *frame) hintKeys(i int32, r *relation, side, lemma uint64) {
	k, hint := &f.list, uint64(r.hinted)
	around := f.hintAt(i-1)<<8 | hint<<4 | f.hintAt(i+1)
	k.add2(hint, f.tag(i))
	k.add2(around, r.branch)
	k.add2(around, f.tag(i))
	k.add2(around, f.form[i])
	k.add2(hint, r.path)
	k.add3(hint, lemma, side)
	if f.hint == nil {
		k.skip(3)
		return
	}
	k.add2(hint, f.key)
	k.add3(hint, f.rule, r.branch)
	k.add3(around, f.rule, f.form[i])
}
