package names

import (
	"math"

	"readout/english/linear"
)

// scores are what a model gives each label.
type scores [classes]int32

// impossible is less than any path through a sentence scores, and far enough
// from the least number that a sum of the two does not wrap around.
const impossible = math.MinInt32 / 2

// transitions are the scores of a label after another.
type transitions struct {
	// first are those of a sentence's first token.
	first scores
	after [labels]scores
}

// learn sets the transitions to what the model says of them.
func (t *transitions) learn(model linear.Scorer) {
	model.Score([]linear.Key{startKey()}, t.first[:])
	for before := range t.after {
		model.Score([]linear.Key{afterKey(Label(before))}, t.after[before][:])
	}
}

// grammar tells which labels may stand before each, and which may begin and end
// a sentence.
type grammar struct {
	before [labels][]Label
}

func newGrammar() *grammar {
	g := &grammar{}
	for l := range Label(labels) {
		for b := range Label(labels) {
			if l.follows(b) {
				g.before[l] = append(g.before[l], b)
			}
		}
	}
	return g
}

// decode appends the best labels for tokens with these scores to out. Back is
// work space, and is returned to be used again.
func (g *grammar) decode(t *transitions, tokens []scores, back []Label, out []Label) (best, space []Label) {
	if len(tokens) == 0 {
		return out, back
	}
	var now, next scores
	for l := range Label(labels) {
		now[l] = impossible
		if l.follows(Outside) {
			now[l] = tokens[0][l] + t.first[l]
		}
	}
	back = back[:0]
	for i := 1; i < len(tokens); i++ {
		for l := range Label(labels) {
			score, from := int32(impossible), Outside
			for _, b := range g.before[l] {
				if s := now[b] + t.after[b][l]; s > score {
					score, from = s, b
				}
			}
			// What is impossible stays about as impossible.
			next[l] = max(score+tokens[i][l], impossible)
			back = append(back, from)
		}
		now = next
	}
	end := Outside
	for l := range Label(labels) {
		if !l.open() && now[l] > now[end] {
			end = l
		}
	}
	return trace(back, len(tokens), end, out), back
}

// trace walks from the last label back to the first.
func trace(back []Label, tokens int, end Label, out []Label) []Label {
	base := len(out)
	for range tokens {
		out = append(out, Outside)
	}
	for i := tokens - 1; ; i-- {
		out[base+i] = end
		if i == 0 {
			return out
		}
		end = back[(i-1)*labels+int(end)]
	}
}
