package roles

import (
	"readout/english"
	"readout/english/linear"
	"readout/english/sentence"
)

// headKeys are the features of a token as the head of a cue.
func (t *Text) headKeys(h int32, k *keys) *keys {
	k.reset(firstOfHead)
	s := t.doc.Sentence(h).Range
	v := headView{Text: t, head: h, at: s, lemma: t.lemma[h], tag: t.tag(h), label: t.label(h)}
	v.words(k)
	v.children(k)
	v.arguments(k)
	v.above(k)
	v.quotation(k)
	v.rules(k)
	return k
}

// headView is a token seen as the head of a cue.
type headView struct {
	*Text
	head            int32
	at              rng
	lemma, tag      uint64
	label           uint64
	set             uint64 // the relations that it governs, one bit each
	subject, object int32  // tokens, or None
}

func (v *headView) formAt(i int32) uint64 {
	if !v.at.Has(i) {
		return beside
	}
	return v.form[i]
}

func (v *headView) tagAt(i int32) uint64 {
	if !v.at.Has(i) {
		return uint64(sentence.XPOSCount)
	}
	return v.Text.tag(i)
}

func (v *headView) words(k *keys) {
	h := v.head
	k.add1(0)
	k.add1(v.lemma)
	k.add2(v.lemma, v.tag)
	k.add2(v.lemma, v.label)
	k.add2(v.tag, v.label)
	k.add1(v.form[h])
	for _, beside := range []int32{h - 1, h + 1} {
		k.add2(v.formAt(beside), v.lemma)
		k.add2(v.formAt(beside), v.tag)
		k.add2(v.tagAt(beside), v.lemma)
	}
	k.add3(v.tagAt(h-1), v.tag, v.tagAt(h+1))
	k.add2(v.formAt(h+1), v.formAt(h+2))
	k.add3(v.tagAt(h+1), v.tagAt(h+2), v.tag)
}

// telling tells whether a relation says anything of its head's being a cue.
func telling(l sentence.Label) bool {
	switch l {
	case sentence.DepPunct, sentence.DepCc, sentence.DepConj, sentence.DepDet, sentence.DepAdvmod:
		return false
	}
	return true
}

// children adds features of what depends on the head: any number of each
// template, one for every child.
func (v *headView) children(k *keys) {
	first := k.template
	v.subject, v.object = english.None, english.None
	for c := v.child[v.head]; c != english.None; c = v.next[c] {
		label := v.doc.Label[c]
		if !telling(label) {
			continue
		}
		k.template = first
		l, lemma := uint64(label), v.Text.lemma[c]
		v.set |= 1 << (l & 63)
		k.add2(v.lemma, l)
		k.add3(v.tag, l, v.form[c])
		k.add2(l, lemma)
		k.add3(v.lemma, l, lemma)
		k.add3(l, v.Text.tag(c), v.tag)
		switch label {
		case sentence.DepNsubj, sentence.DepNsubjPass:
			v.subject = c
		case sentence.DepCcomp, sentence.DepXcomp, sentence.DepParataxis, sentence.DepObj, sentence.DepAdvcl:
			if v.object == english.None {
				v.object = c
			}
			v.joined(k, c, sentence.DepMark, l)
		case sentence.DepObl, sentence.DepNmod:
			v.joined(k, c, sentence.DepCase, 0)
		}
	}
	k.template = first + 7
}

// joined adds features of the words by which a child is joined to the head: "that",
// "for".
func (v *headView) joined(k *keys, child int32, by sentence.Label, l uint64) {
	first := k.template
	for c := v.child[child]; c != english.None; c = v.next[c] {
		if v.doc.Label[c] == by {
			k.template = first
			k.add3(v.lemma, uint64(by), v.form[c])
			k.add4(v.tag, uint64(by), v.form[c], l)
		}
	}
}

// arguments adds features of all relations together and of who is the subject.
func (v *headView) arguments(k *keys) {
	k.add1(v.set)
	k.add2(v.set, v.lemma)
	k.add2(v.set, v.tag)
	if v.subject == english.None {
		k.add1(v.lemma)
		k.add2(v.tag, v.label)
		k.skip(8)
		return
	}
	k.skip(2)
	lemma, tag, named := v.Text.lemma[v.subject], v.Text.tag(v.subject), uint64(v.named[v.subject])
	k.add1(lemma)
	k.add2(tag, v.lemma)
	k.add3(tag, v.tag, v.set)
	k.add2(named, v.tag)
	k.add2(named, v.lemma)
	if v.object == english.None {
		k.skip(3)
		return
	}
	k.add2(lemma, v.lemma)
	k.add3(tag, v.Text.tag(v.object), v.lemma)
	k.add2(tag, v.Text.label(v.object))
}

func (v *headView) above(k *keys) {
	up := v.doc.Head[v.head]
	if up == sentence.Root {
		k.skip(3)
		return
	}
	k.add2(v.Text.lemma[up], v.label)
	k.add2(v.Text.lemma[up], v.lemma)
	k.add3(v.Text.tag(up), v.label, v.tag)
}

// near is how far from a head a quotation's mark is looked for.
const near = 7

func (v *headView) quotation(k *keys) {
	inside := truth(v.quote[v.head] != english.None)
	opens, closes := uint64(0), uint64(0)
	for i := v.head + 1; i < min(v.at.End, v.head+near+1); i++ {
		opens |= truth(v.doc.Tokens[i].Kind == english.OpenQuote)
	}
	for i := v.head - 1; i >= max(v.at.First, v.head-near-1); i-- {
		closes |= truth(v.doc.Tokens[i].Kind == english.CloseQuote)
	}
	marks := opens | closes<<1 | inside<<2
	k.add1(inside)
	k.add2(inside, v.lemma)
	k.add2(marks, v.tag)
	k.add2(marks, v.lemma)
	k.add2(truth(v.doc.Sentence(v.head).Headline), v.tag)
}

// rules adds features of what the rules think of the head, and of the contents that
// they see it in.
func (v *headView) rules(k *keys) {
	inside := truth(v.quote[v.head] != english.None)
	told := uint64(v.told[v.head]*5 + 0.99)
	k.add1(told)
	k.add2(told, v.lemma)
	k.add3(told, inside, v.tag)
	hint := v.hints[v.head]
	if hint == nil {
		k.skip(9)
		k.add1(v.lemma)
		k.add2(v.tag, v.set)
		k.add1(told)
		return
	}
	sure, kept, rule := uint64(hint.Precision*10), truth(hint.Kept), linear.Hash(hint.Rule)
	k.add1(sure)
	k.add2(sure, kept)
	k.add2(kept, told)
	k.add1(linear.Hash(hint.Key))
	k.add2(rule, v.lemma)
	k.add2(rule, kept)
	k.add2(kept, v.lemma)
	k.add2(kept, v.set)
	k.add3(sure, told, inside)
}
