package parse

import "readout/english/sentence"

// Stand-ins for tokens.
const (
	root    int32 = sentence.Root // the root above the sentence
	missing int32 = -2            // no such token
)

// token is what the features see of a token, cut to what they need: a sentence
// in the first cache.
type token struct {
	word, cluster, suffix, shape uint32
	tag, universal               uint32 // UPOS and XPOS together, UPOS alone
	cluster6, cluster4           uint32
}

// What stands for the root and for a missing token has values of its own.
func rootToken() token    { return stand(4) }
func missingToken() token { return stand(3) }

func stand(v uint32) token {
	return token{word: v, cluster: v, suffix: v, shape: v, tag: v, universal: v, cluster6: v, cluster4: v}
}

func newToken(w *sentence.Word, u sentence.UPOS, x sentence.XPOS) token {
	return token{
		word: uint32(w.Lower), cluster: uint32(w.Cluster), suffix: uint32(w.Suffix3), shape: uint32(w.Shape),
		tag: 8 + uint32(u)<<8 + uint32(x), universal: 8 + uint32(u),
		cluster6: uint32(w.Cluster6), cluster4: uint32(w.Cluster4),
	}
}

// A kind is what a token counts as when it lies between two others.
type kind uint8

const (
	verbs kind = iota
	marks
	conjunctions
	opening
	closing
	kinds
)

func kindOf(u sentence.UPOS, x sentence.XPOS) (kind, bool) {
	switch u {
	case sentence.VERB, sentence.AUX:
		return verbs, true
	case sentence.CCONJ, sentence.SCONJ:
		return conjunctions, true
	case sentence.PUNCT:
		switch x {
		case sentence.PennLRB, sentence.PennOpenQuote:
			return opening, true
		case sentence.PennRRB, sentence.PennCloseQuote:
			return closing, true
		}
		return marks, true
	}
	return 0, false
}

// text is a sentence as the features see it, in reading order or reversed.
type text struct {
	tokens []token
	counts [][kinds]int32 // how many of each kind before a token, and before the end
}

func (t *text) read(v *sentence.View, reverse bool) {
	n := v.Len()
	t.tokens, t.counts = t.tokens[:0], append(t.counts[:0], [kinds]int32{})
	var count [kinds]int32
	for i := range n {
		if reverse {
			i = n - 1 - i
		}
		t.tokens = append(t.tokens, newToken(&v.Words[i], v.UPOS[i], v.XPOS[i]))
		if k, ok := kindOf(v.UPOS[i], v.XPOS[i]); ok {
			count[k]++
		}
		t.counts = append(t.counts, count)
	}
}

// between tells what lies between tokens a and b: of each kind none, one or more.
func (t *text) between(a, b int32) uint32 {
	if a < 0 || b <= a+1 || int(b) >= len(t.tokens) {
		return 0
	}
	from, to := &t.counts[a+1], &t.counts[b]
	v := uint32(1)
	for k := range from {
		v = v<<2 | uint32(min(to[k]-from[k], 2))
	}
	return v
}
