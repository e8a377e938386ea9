package roles

import (
	"strings"

	"readout/english"
	"readout/english/linear"
	"readout/english/sentence"
)

// Text is an article as the model sees it.
type Text struct {
	doc   *english.Doc
	quote []int32
	hints map[int32]*Hint
	// vetoed are the tokens that head no cue.
	vetoed map[int32]bool
	// told is for each token the precision of the best proposal in whose
	// content it lies.
	told []float64
	// form and lemma are hashes of the lower-case word and its lemma.
	form, lemma []uint64
	// named is the kind of the name that a token lies in, from 1, or nought.
	named []uint8
	// child is each token's first child and next its next sibling, or None.
	child, next []int32
	// left and right are the first and the last token of each token's subtree.
	left, right []int32
}

// NewText prepares an article that a [english.Reader] has read. Quote tells for
// each token the outermost quotation it lies in, or None; hints are the rules' proposals
// by head, vetoed the tokens that they know to be no head.
func NewText(doc *english.Doc, quote []int32, hints map[int32]*Hint, vetoed map[int32]bool) *Text {
	n := len(doc.Tokens)
	t := &Text{
		doc: doc, quote: quote, hints: hints, vetoed: vetoed, told: make([]float64, n),
		form: make([]uint64, n), lemma: make([]uint64, n), named: make([]uint8, n),
		child: make([]int32, n), next: make([]int32, n), left: make([]int32, n), right: make([]int32, n),
	}
	for i := range int32(n) {
		t.form[i] = linear.Hash(doc.Lower(i))
		t.lemma[i] = linear.Hash(strings.ToLower(doc.Lemma(i)))
	}
	for _, name := range doc.Names {
		for i := name.First; i < name.End; i++ {
			t.named[i] = uint8(name.Kind) + 1
		}
	}
	for _, h := range hints {
		for _, span := range h.Content {
			for i := span.First; i < span.End; i++ {
				t.told[i] = max(t.told[i], h.Precision)
			}
		}
	}
	t.tie()
	return t
}

// tie links each token with its children and finds the ends of its subtree. Each
// step up the tree lowers an end for good, so that the work is linear.
func (t *Text) tie() {
	n := int32(len(t.form))
	for i := range n {
		t.child[i], t.next[i] = english.None, english.None
		t.left[i], t.right[i] = i, i
	}
	for i := n - 1; i >= 0; i-- {
		if h := t.doc.Head[i]; h != sentence.Root {
			t.next[i], t.child[h] = t.child[h], i
		}
		for a := t.doc.Head[i]; a != sentence.Root && t.right[a] < i; a = t.doc.Head[a] {
			t.right[a] = i
		}
	}
	for i := range n {
		for a := t.doc.Head[i]; a != sentence.Root && t.left[a] > i; a = t.doc.Head[a] {
			t.left[a] = i
		}
	}
}

// tag returns the Penn tag of token i as a value of features.
func (t *Text) tag(i int32) uint64 { return uint64(t.doc.XPOS[i]) }

// label returns the relation of token i to its head as a value of features.
func (t *Text) label(i int32) uint64 { return uint64(t.doc.Label[i]) }

// covers tells whether the subtree of token a holds token i.
func (t *Text) covers(a, i int32) bool { return t.left[a] <= i && i <= t.right[a] }

// mayHead tells whether token i may head a cue: words of the open classes,
// the prepositions that bring a source, and what the rules propose.
func (t *Text) mayHead(i int32) bool {
	if t.doc.Tokens[i].Kind != english.Word || t.vetoed[i] || t.doc.Sentence(i).Furniture {
		return false
	}
	if t.hints[i] != nil {
		return true
	}
	switch t.doc.UPOS[i] {
	case sentence.VERB, sentence.NOUN, sentence.ADJ:
		return true
	case sentence.ADP:
		switch t.doc.Lower(i) {
		case "according", "per", "in":
			return true
		}
	}
	return false
}
