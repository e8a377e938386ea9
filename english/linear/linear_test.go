package linear_test

import (
	"bytes"
	"math/rand/v2"
	"testing"

	"pgregory.net/rapid"

	"readout/english/linear"
)

// toy is a task in which the class is told by two values together and by
// neither alone, with noise features beside them.
type toy struct{ rng *rand.Rand }

func newToy() *toy { return &toy{rng: rand.New(rand.NewPCG(1, 2))} }

func (t *toy) next(classes int) (keys []linear.Key, class int) {
	a, b := t.rng.Uint64N(40), t.rng.Uint64N(40)
	keys = []linear.Key{
		linear.Key0(0), linear.Key1(1, a), linear.Key1(2, b), linear.Key2(3, a, b),
		linear.Key1(4, t.rng.Uint64N(1000)),
	}
	return keys, int((a*7 + b*3) % uint64(classes))
}

func train(classes, steps int) *linear.Trainer {
	task, trainer := newToy(), linear.NewTrainer(classes)
	scores := make([]int32, classes)
	for range steps {
		keys, class := task.next(classes)
		trainer.Score(keys, scores)
		trainer.Step()
		if got := linear.Best(scores); got != class {
			trainer.Update(keys, class, got)
		}
	}
	return trainer
}

func freeze(t testing.TB, trainer *linear.Trainer, opts linear.Options) *linear.Model {
	t.Helper()
	model, err := linear.Decode(trainer.Freeze(opts))
	if err != nil {
		t.Fatal(err)
	}
	return model
}

func TestLearns(t *testing.T) {
	for _, classes := range []int{2, 3, 4, 5, 60} {
		model := freeze(t, train(classes, 60_000), linear.Options{})
		task, right := newToy(), 0
		scores := make([]int32, classes)
		for range 2000 {
			keys, class := task.next(classes)
			model.Score(keys, scores)
			if linear.Best(scores) == class {
				right++
			}
		}
		if right < 1960 {
			t.Errorf("%d classes: %d of 2000 decisions are right", classes, right)
		}
	}
}

func TestSameUpdatesSameBytes(t *testing.T) {
	one, two := train(5, 5000).Freeze(linear.Options{}), train(5, 5000).Freeze(linear.Options{})
	if !bytes.Equal(one, two) {
		t.Error("training twice gave two files")
	}
}

// TestMean checks the averaging against a mean taken by hand.
func TestMean(t *testing.T) {
	trainer := linear.NewTrainer(2)
	on := []linear.Key{linear.Key1(1, 1)}
	for step := range 10 {
		trainer.Step()
		if step%3 == 0 { // after steps 1, 4, 7 and 10 of 10
			trainer.Update(on, 1, 0)
		}
	}
	// The weight of class 1 is 1 in the three steps from 1 to 4, 2 from 4 to 7,
	// 3 from 7 to 10: (3 + 6 + 9) / 10.
	scores := make([]int32, 2)
	freeze(t, trainer, linear.Options{Scale: 50}).Score(on, scores)
	if scores[0] != -90 || scores[1] != 90 {
		t.Errorf("scores %v, want -90 and 90", scores)
	}
}

func TestPruning(t *testing.T) {
	trainer := train(5, 20_000)
	all := freeze(t, trainer, linear.Options{})
	large := freeze(t, trainer, linear.Options{Prune: 0.5})
	often := freeze(t, trainer, linear.Options{MinUpdates: 20})
	if large.Rows() == 0 || large.Rows() >= all.Rows() {
		t.Errorf("pruning by weight leaves %d of %d rows", large.Rows(), all.Rows())
	}
	if often.Rows() == 0 || often.Rows() >= all.Rows() {
		t.Errorf("pruning by updates leaves %d of %d rows", often.Rows(), all.Rows())
	}
}

// TestPruneLater asserts that pruning a file does what pruning while freezing
// does.
func TestPruneLater(t *testing.T) {
	trainer := train(5, 20_000)
	now := trainer.Freeze(linear.Options{Scale: 100, Prune: 0.495})
	later, err := linear.Prune(trainer.Freeze(linear.Options{Scale: 100}), 50)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(now, later) {
		t.Errorf("pruned now it has %d bytes, later %d", len(now), len(later))
	}
	if _, err := linear.Prune(later[:len(later)-1], 50); err == nil {
		t.Error("a damaged file was pruned")
	}
}

// TestFrozenScoresAsTrained asserts that every trained feature is found again:
// without averaging to speak of, the model scores as the trainer does.
func TestFrozenScoresAsTrained(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		classes := rapid.IntRange(2, linear.MaxClasses).Draw(rt, "classes")
		features := rapid.SliceOfN(rapid.Uint64(), 1, 200).Draw(rt, "features")
		trainer := linear.NewTrainer(classes)
		var keys []linear.Key
		for _, f := range apart(features) {
			keys = append(keys, linear.Key1(9, f))
			trainer.Update(keys[len(keys)-1:], int(f%uint64(classes)), int((f+1)%uint64(classes)))
		}
		trainer.Step()
		model, err := linear.Decode(trainer.Freeze(linear.Options{Scale: 1}))
		if err != nil {
			rt.Fatal(err)
		}
		want, got := make([]int32, classes), make([]int32, classes)
		for i := range keys {
			trainer.Score(keys[i:i+1], want)
			model.Score(keys[i:i+1], got)
			for c := range want {
				if want[c] != got[c] {
					rt.Fatalf("feature %d: class %d scores %d, trained %d", i, c, got[c], want[c])
				}
			}
		}
	})
}

// apart returns the features without those whose keys so small a model would take
// for one.
func apart(features []uint64) (out []uint64) {
	seen := map[linear.Key]bool{}
	for _, f := range features {
		if cut := linear.Key1(9, f) >> 48; !seen[cut] {
			seen[cut] = true
			out = append(out, f)
		}
	}
	return out
}

func TestNoFeatures(t *testing.T) {
	for _, classes := range []int{3, 9} {
		model := freeze(t, linear.NewTrainer(classes), linear.Options{})
		scores := make([]int32, classes)
		scores[1] = 7
		model.Score([]linear.Key{linear.Key0(1), 0, ^linear.Key(0)}, scores)
		for _, s := range scores {
			if s != 0 {
				t.Errorf("%d classes: an empty model scores %v", classes, scores)
			}
		}
	}
}

func TestDamage(t *testing.T) {
	file := train(5, 2000).Freeze(linear.Options{})
	for i := range file {
		damaged := bytes.Clone(file)
		damaged[i] ^= 0x10
		if _, err := linear.Decode(damaged); err == nil {
			t.Errorf("byte %d was changed and nobody saw it", i)
		}
		if _, err := linear.Decode(file[:i]); err == nil {
			t.Errorf("the first %d bytes are taken for a model", i)
		}
	}
}

func TestKeysDiffer(t *testing.T) {
	seen := map[linear.Key]string{}
	add := func(k linear.Key, name string) {
		if other, ok := seen[k]; ok {
			t.Errorf("%s has the key of %s", name, other)
		}
		seen[k] = name
	}
	add(linear.Key0(1), "1")
	add(linear.Key0(2), "2")
	add(linear.Key1(1, 0), "1:0")
	add(linear.Key1(1, 1), "1:1")
	add(linear.Key2(1, 0, 1), "1:0,1")
	add(linear.Key2(1, 1, 0), "1:1,0")
	add(linear.Key3(1, 1, 0, 0), "1:1,0,0")
	add(linear.Key4(1, 1, 0, 0, 0), "1:1,0,0,0")
	if linear.Key4(3, 1, 2, 3, 4) != linear.KeyN(3, 1, 2, 3, 4) {
		t.Error("Key4 and KeyN differ on the same values")
	}
}

func BenchmarkScore(b *testing.B) {
	for _, bench := range []struct {
		name    string
		classes int
	}{{"narrow", 3}, {"wide", 50}} {
		b.Run(bench.name, func(b *testing.B) {
			model := freeze(b, train(bench.classes, 100_000), linear.Options{})
			task, scores := newToy(), make([]int32, bench.classes)
			keys, _ := task.next(bench.classes)
			b.ReportAllocs()
			for b.Loop() {
				model.Score(keys, scores)
			}
		})
	}
}
