package parse

import (
	"testing"

	"readout/english/linear"
)

func TestLearnerAverages(t *testing.T) {
	l := newLearner()
	often, late := linear.Key1(1, 1), linear.Key1(1, 2)
	for step := int64(1); step <= 8; step++ {
		l.steps = step
		if step == 1 {
			l.add([]linear.Key{often}, left, 3)
		}
		if step == 4 {
			l.add([]linear.Key{often, late}, right, -2)
		}
	}
	scores := make([]int32, actions)
	if l.Score([]linear.Key{often, late, linear.Key1(1, 3)}, scores); scores[left] != 3 || scores[right] != -4 {
		t.Errorf("before averaging, scores %v", scores)
	}
	m, err := linear.Decode(l.freeze(Pruning{}))
	if err != nil {
		t.Fatal(err)
	}
	// Three for seven steps of eight, and minus two for four.
	m.Score([]linear.Key{often}, scores)
	if scores[shift] != 0 || scores[left] != 3*7*scale/8 || scores[right] != -2*4*scale/8 {
		t.Errorf("averaged, scores %v", scores)
	}
	l.settle()
	if l.Score([]linear.Key{often}, scores); scores[left] != 3*7*scale/8 {
		t.Errorf("settled, scores %v", scores)
	}
	if got := l.mean(int(l.place(often)), left); got != 3*7*scale/8 {
		t.Errorf("settled, the mean is %d", got)
	}
}

func TestFreezePrunes(t *testing.T) {
	l := newLearner()
	l.add([]linear.Key{linear.Key1(1, 1), linear.Key1(1, 2)}, left, 1)
	l.add([]linear.Key{linear.Key1(1, 1)}, left, 5)
	l.steps = 2
	for _, c := range []struct {
		pruning Pruning
		rows    int
	}{{Pruning{}, 2}, {Pruning{Changes: 2}, 1}, {Pruning{Weight: 64}, 1}, {Pruning{Weight: 65, Changes: 1}, 1}, {Pruning{Changes: 3}, 0}} {
		m, err := linear.Decode(l.freeze(c.pruning))
		if err != nil {
			t.Fatal(err)
		}
		if m.Rows() != c.rows {
			t.Errorf("%+v leaves %d rows, not %d", c.pruning, m.Rows(), c.rows)
		}
	}
}

// The table grows without losing or mixing up a row.
func TestLearnerGrows(t *testing.T) {
	l := newLearner()
	n := uint64(firstSlots)
	for i := range n {
		l.add([]linear.Key{linear.Key1(5, i)}, action(i%3), int16(i%7+1))
	}
	scores := make([]int32, actions)
	for i := range n {
		if l.Score([]linear.Key{linear.Key1(5, i)}, scores); scores[i%3] != int32(i%7+1) || scores[(i+1)%3] != 0 {
			t.Fatalf("row %d has %v", i, scores)
		}
	}
}
