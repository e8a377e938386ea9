package parse

import (
	"testing"

	"pgregory.net/rapid"
	"readout/english/sentence"
)

// The oracle's cost of an action is how many gold arcs fewer the best tree has
// that can be made after it. Tried out on all derivations of short sentences.
func TestCostIsWhatIsLost(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 6).Draw(t, "tokens")
		heads := goldTree(t, n)
		p := newPass()
		p.text = &text{tokens: make([]token, n)}
		s := p.begin()
		for range 2 * n {
			before := p.most(s, heads)
			var ways []action
			for a := shift; a < actions; a++ {
				if !p.legal(&s, a) {
					continue
				}
				ways = append(ways, a)
				after := s
				gained := p.gain(&s, a, heads)
				p.apply(&after, a, sentence.DepDep)
				if lost := before - gained - p.most(after, heads); lost != p.cost(&s, a, heads) {
					t.Fatalf("heads %v: action %d loses %d arcs, not %d", heads, a, lost, p.cost(&s, a, heads))
				}
			}
			p.apply(&s, rapid.SampledFrom(ways).Draw(t, "action"), sentence.DepDep)
		}
	})
}

// goldTree draws a projective tree: what some derivation makes.
func goldTree(t *rapid.T, n int) []int32 {
	p := newPass()
	p.text = &text{tokens: make([]token, n)}
	s := p.begin()
	for range 2 * n {
		var ways []action
		for a := shift; a < actions; a++ {
			if p.legal(&s, a) {
				ways = append(ways, a)
			}
		}
		p.apply(&s, rapid.SampledFrom(ways).Draw(t, "gold action"), sentence.DepDep)
	}
	heads, labels := make([]int32, n), make([]sentence.Label, n)
	p.read(s, heads, labels)
	return heads
}

// gain is one if an action makes a gold arc.
func (p *pass) gain(s *state, a action, heads []int32) int {
	if a == shift {
		return 0
	}
	if child, head := p.arcOf(s, a); heads[child] == head {
		return 1
	}
	return 0
}

// most is how many gold arcs can still be made.
func (p *pass) most(s state, heads []int32) int {
	best := 0
	for a := shift; a < actions; a++ {
		if p.legal(&s, a) {
			after := s
			gained := p.gain(&s, a, heads)
			p.apply(&after, a, sentence.DepDep)
			best = max(best, gained+p.most(after, heads))
		}
	}
	return best
}

func TestOfferKeepsTheBestInOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		scores := rapid.SliceOf(rapid.Int32Range(-5, 5)).Draw(t, "scores")
		most := rapid.IntRange(1, 4).Draw(t, "most")
		var best []candidate
		for i, score := range scores {
			best = offer(best, candidate{from: int32(i), score: score}, most)
		}
		if len(best) != min(most, len(scores)) {
			t.Fatalf("%d kept", len(best))
		}
		for i := 1; i < len(best); i++ {
			a, b := best[i-1], best[i]
			if a.score < b.score || a.score == b.score && a.from > b.from {
				t.Fatalf("%v before %v", a, b)
			}
		}
		for i, score := range scores {
			if len(best) > 0 && score > best[len(best)-1].score {
				found := false
				for _, c := range best {
					found = found || c.from == int32(i)
				}
				if !found {
					t.Fatalf("score %d was lost", score)
				}
			}
		}
	})
}

func TestMirrorTwiceIsNothing(t *testing.T) {
	heads, labels := []int32{1, root, 1, 2}, []sentence.Label{1, 2, 3, 4}
	mirror(heads, labels)
	want := []int32{1, 2, root, 2}
	for i := range want {
		if heads[i] != want[i] || labels[i] != sentence.Label(4-i) {
			t.Fatalf("%v %v", heads, labels)
		}
	}
	mirror(heads, labels)
	if heads[0] != 1 || heads[3] != 2 || labels[3] != 4 {
		t.Errorf("%v %v", heads, labels)
	}
}
