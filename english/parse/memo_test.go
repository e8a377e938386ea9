package parse

import (
	"testing"

	"readout/english/linear"
	"readout/english/sentence"
)

// noise gives every feature weights of its own.
type noise struct{}

func (noise) Score(keys []linear.Key, scores []int32) {
	clear(scores)
	for _, k := range keys {
		for class := range scores {
			scores[class] += int32(uint64(k)*uint64(2*class+1)>>40%201) - 100
		}
	}
}

// TestRecall asserts that what is remembered is what would be scored again, in
// every state of a search, and from one sentence to the next.
func TestRecall(t *testing.T) {
	p, m := newPass(), model{actions: noise{}, labels: noise{}}
	for _, forms := range [][]string{{"Velby", "held", "a", "vote", "."}, {"Ministers", "met", "."}, {"Harsk"}} {
		v := &sentence.View{}
		for i, form := range forms {
			v.Add(form, sentence.NewFeatures(nil))
			v.UPOS, v.XPOS = append(v.UPOS, sentence.UPOS(i+1)), append(v.XPOS, sentence.XPOS(i+1))
		}
		var words text
		words.read(v, false)
		p.text = &words
		p.beam = append(p.beam[:0], p.begin())
		p.forget()
		for range 2 * len(forms) {
			for i := range p.beam {
				if got, want := p.recall(m, &p.beam[i]), p.score(m, &p.beam[i]); got != want {
					t.Errorf("%v: %v was remembered, not %v", forms, got, want)
				}
			}
			p.choose(m, search{beam: 4, margin: 1 << 20})
			p.next = p.next[:0]
			for _, c := range p.candidates {
				p.next = append(p.next, p.take(m, &p.beam[c.from], c))
			}
			p.beam, p.next = p.next, p.beam
		}
	}
}
