package names

import (
	"testing"

	"pgregory.net/rapid"
)

// TestDecodeFindsTheBest compares decoding with trying all labellings.
func TestDecodeFindsTheBest(t *testing.T) {
	g := newGrammar()
	rapid.Check(t, func(t *rapid.T) {
		draw := func(s *scores) {
			for l := range labels {
				s[l] = rapid.Int32Range(-50, 50).Draw(t, "score")
			}
		}
		var tr transitions
		draw(&tr.first)
		for i := range labels {
			draw(&tr.after[i])
		}
		tokens := make([]scores, rapid.IntRange(1, 3).Draw(t, "tokens"))
		for i := range tokens {
			draw(&tokens[i])
		}
		got, _ := g.decode(&tr, tokens, nil, nil)
		value, legal := valueOf(&tr, tokens, got)
		if !legal {
			t.Fatalf("%v is not allowed", got)
		}
		all := make([]Label, len(tokens))
		for best := range everything(all, 0) {
			if v, legal := valueOf(&tr, tokens, best); legal && v > value {
				t.Fatalf("%v has %d, but %v has %d", got, value, best, v)
			}
		}
	})
}

// everything passes on all labellings.
func everything(all []Label, from int) func(yield func([]Label) bool) {
	return func(yield func([]Label) bool) {
		if from == len(all) {
			yield(all)
			return
		}
		for l := range Label(labels) {
			all[from] = l
			for rest := range everything(all, from+1) {
				if !yield(rest) {
					return
				}
			}
		}
	}
}

func valueOf(tr *transitions, tokens []scores, all []Label) (value int32, legal bool) {
	before := Outside
	for i, l := range all {
		if !l.follows(before) {
			return 0, false
		}
		value += tokens[i][l]
		if i == 0 {
			value += tr.first[l]
		} else {
			value += tr.after[before][l]
		}
		before = l
	}
	return value, !before.open()
}

func TestDecodeNothing(t *testing.T) {
	if got, _ := newGrammar().decode(&transitions{}, nil, nil, nil); len(got) != 0 {
		t.Errorf("no tokens are labelled %v", got)
	}
}
