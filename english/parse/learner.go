package parse

import "readout/english/linear"

// A learner is the model of the actions in training: rows of three weights, found
// by open addressing. It does what [linear.Trainer] does, for few classes and
// for corrections of whole derivations.
type learner struct {
	slots []slot
	sums  [][actions]int64 // of each change times the step of it
	used  int
	steps int64
	unit  int64 // what a weight of one is kept as
	// proof is how often a feature must have been changed before it counts, so
	// that a training learns to do without the features that its model will not
	// have (Goldberg and Elhadad 2011).
	proof uint16
}

// slot is a row; a key of nought is an empty place.
type slot struct {
	key     linear.Key
	weights [actions]int16
	changes uint16
}

const (
	firstSlots = 1 << 18 // a power of two, as all sizes are
	scale      = 64      // what a mean weight of one is kept as in training
	coarse     = 16      // and how many of these are one in the file
)

func newLearner(proof int) *learner {
	return &learner{proof: uint16(proof), slots: make([]slot, firstSlots), sums: make([][actions]int64, firstSlots), steps: 1, unit: 1}
}

// Score sets scores to the sums of the present weights.
func (l *learner) Score(keys []linear.Key, scores []int32) {
	mask := uint64(len(l.slots) - 1)
	var sum [actions]int32
	for _, key := range keys {
		for i := uint64(key) >> 20 & mask; l.slots[i].key != 0; i = (i + 1) & mask {
			if s := &l.slots[i]; s.key == key {
				if s.changes < l.proof {
					break
				}
				for a, w := range s.weights {
					sum[a] += int32(w)
				}
				break
			}
		}
	}
	copy(scores, sum[:])
}

// place returns where a key stands or would stand.
func (l *learner) place(key linear.Key) uint64 {
	mask := uint64(len(l.slots) - 1)
	i := uint64(key) >> 20 & mask
	for l.slots[i].key != key && l.slots[i].key != 0 {
		i = (i + 1) & mask
	}
	return i
}

// add changes the weight of an action for each of the features.
func (l *learner) add(keys []linear.Key, a action, change int16) {
	for _, key := range keys {
		i := l.claim(key)
		s := &l.slots[i]
		if w := int32(s.weights[a]) + int32(change); w > -1<<15 && w < 1<<15 {
			s.weights[a] = int16(w)
			l.sums[i][a] += int64(change) * l.steps
		}
		if s.changes < 1<<16-1 {
			s.changes++
		}
	}
}

// claim returns where a key stands, after making place for it where it is new.
func (l *learner) claim(key linear.Key) uint64 {
	i := l.place(key)
	if l.slots[i].key != 0 {
		return i
	}
	if l.used*5 > len(l.slots)*3 {
		l.grow()
		i = l.place(key)
	}
	l.slots[i].key = key
	l.used++
	return i
}

func (l *learner) grow() {
	slots, sums := l.slots, l.sums
	l.slots, l.sums = make([]slot, 2*len(slots)), make([][actions]int64, 2*len(slots))
	for i := range slots {
		if slots[i].key != 0 {
			j := l.place(slots[i].key)
			l.slots[j], l.sums[j] = slots[i], sums[i]
		}
	}
}
