package linear

// Trainer learns weights by the perceptron's rule. It is used by one goroutine.
type Trainer struct {
	classes int
	steps   int64
	// An open-addressed table: the row of keys[i] is rows[refs[i]-1], and a ref
	// of nought is an empty place.
	keys []Key
	refs []int32
	rows []row
}

// row holds the weights of a feature, in the order in which they came up.
type row struct {
	key     Key
	updates int32
	weights []weight
}

type weight struct {
	class int16
	value int32
	since int64 // the step of the last change
	total int64 // sum of the value over all steps before since
}

// firstPlaces is the size of a new trainer's table, a power of two as all are.
const firstPlaces = 1 << 16

// NewTrainer returns a trainer of so many classes, all of whose weights are
// nought. It panics if there are none or more than [MaxClasses].
func NewTrainer(classes int) *Trainer {
	if classes < 1 || classes > MaxClasses {
		panic("linear: the number of classes must lie between 1 and 255")
	}
	return &Trainer{classes: classes, keys: make([]Key, firstPlaces), refs: make([]int32, firstPlaces)}
}

// Classes returns the number of classes.
func (t *Trainer) Classes() int { return t.classes }

// Score sets scores to the sums of the present weights, not of their means.
func (t *Trainer) Score(keys []Key, scores []int32) {
	clear(scores)
	for _, key := range keys {
		ref := t.refs[t.place(key)]
		if ref == 0 {
			continue
		}
		weights := t.rows[ref-1].weights
		for i := range weights {
			scores[weights[i].class] += weights[i].value
		}
	}
}

// Step tells the trainer that one more decision was made. Means are over
// decisions, right and wrong.
func (t *Trainer) Step() { t.steps++ }

// Update makes the class good more likely and the class bad less likely where
// these features are on.
func (t *Trainer) Update(keys []Key, good, bad int) {
	for _, key := range keys {
		r := t.row(key)
		r.updates++
		r.add(good, 1, t.steps)
		r.add(bad, -1, t.steps)
	}
}

func (r *row) add(class int, delta int32, step int64) {
	for i := range r.weights {
		if w := &r.weights[i]; int(w.class) == class {
			w.total += int64(w.value) * (step - w.since)
			w.since = step
			w.value += delta
			return
		}
	}
	r.weights = append(r.weights, weight{class: int16(class), value: delta, since: step})
}

// row returns the row of key, which it makes where there is none.
func (t *Trainer) row(key Key) *row {
	i := t.place(key)
	if t.refs[i] == 0 {
		t.rows = append(t.rows, row{key: key, weights: make([]weight, 0, 2)})
		t.keys[i], t.refs[i] = key, int32(len(t.rows))
		if len(t.rows)*2 > len(t.keys) {
			t.grow()
			return &t.rows[len(t.rows)-1]
		}
	}
	return &t.rows[t.refs[t.place(key)]-1]
}

// place returns where key stands in the table, or would stand.
func (t *Trainer) place(key Key) uint64 {
	mask := uint64(len(t.keys) - 1)
	i := uint64(key) >> 20 & mask
	for t.refs[i] != 0 && t.keys[i] != key {
		i = (i + 1) & mask
	}
	return i
}

func (t *Trainer) grow() {
	t.keys, t.refs = make([]Key, len(t.keys)*2), make([]int32, len(t.refs)*2)
	for i := range t.rows {
		p := t.place(t.rows[i].key)
		t.keys[p], t.refs[p] = t.rows[i].key, int32(i+1)
	}
}
