package parse

import (
	"testing"

	"readout/english/linear"
)

func TestLearnerAverages(t *testing.T) {
	l := newLearner(0)
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
	m, err := linear.Decode(l.freeze(0))
	if err != nil {
		t.Fatal(err)
	}
	// Three for seven steps of eight, and minus two for four.
	m.Score([]linear.Key{often}, scores)
	if scores[shift] != 0 || scores[left] != int32(coarsened(3*7*scale/8)) || scores[right] != int32(coarsened(-2*4*scale/8)) {
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
	for _, c := range []struct{ proof, least, rows int }{{0, 0, 2}, {2, 0, 1}, {0, 64, 1}, {1, 65, 1}, {3, 0, 0}} {
		l := newLearner(c.proof)
		l.add([]linear.Key{linear.Key1(1, 1), linear.Key1(1, 2)}, left, 1)
		l.add([]linear.Key{linear.Key1(1, 1)}, left, 5)
		l.steps = 2
		m, err := linear.Decode(l.freeze(c.least))
		if err != nil {
			t.Fatal(err)
		}
		if m.Rows() != c.rows {
			t.Errorf("%+v leaves %d rows", c, m.Rows())
		}
	}
}

// A feature that is too new to count is learned all the same.
func TestProof(t *testing.T) {
	l := newLearner(2)
	key := []linear.Key{linear.Key1(1, 1)}
	scores := make([]int32, actions)
	for i, want := range []int32{0, 2, 3} {
		l.add(key, left, 1)
		if l.Score(key, scores); scores[left] != want {
			t.Errorf("after %d changes, it scores %d", i+1, scores[left])
		}
	}
}

// The table grows without losing or mixing up a row.
func TestLearnerGrows(t *testing.T) {
	l := newLearner(0)
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

// The mean of learners has half of what one of two knows, and nothing of what
// does not count.
func TestAbsorb(t *testing.T) {
	both, mine, yours, new := linear.Key1(1, 1), linear.Key1(1, 2), linear.Key1(1, 3), linear.Key1(1, 4)
	one, two := newLearner(2), newLearner(2)
	for range 2 {
		one.add([]linear.Key{both, mine}, left, 40)
		two.add([]linear.Key{both, yours}, left, 10)
	}
	one.add([]linear.Key{yours, new}, left, 40)
	one.absorb(two, 2)
	for key, want := range map[linear.Key]int32{both: 50, mine: 40, yours: 10, new: 0} {
		scores := make([]int32, actions)
		if one.Score([]linear.Key{key}, scores); scores[left] != want {
			t.Errorf("the mean scores %d, not %d", scores[left], want)
		}
	}
}
