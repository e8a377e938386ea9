package parse

import "readout/english/linear"

// mean returns the mean of a weight over all steps, times scale.
func (l *learner) mean(i int, a action) int16 {
	sum := int64(l.slots[i].weights[a])*l.steps - l.sums[i][a]
	return int16(max(min(sum*scale/(l.unit*l.steps), 1<<15-1), -1<<15+1))
}

// settle makes the means the weights and begins averaging anew.
func (l *learner) settle() {
	for i := range l.slots {
		for a := shift; a < actions && l.slots[i].key != 0; a++ {
			l.slots[i].weights[a] = l.mean(i, a)
		}
	}
	clear(l.sums)
	l.steps, l.unit = 1, scale
}

// absorb makes the weights the mean of theirs and of another learner's, of which
// this is the one of that number. Both are settled.
func (l *learner) absorb(other *learner, number int) {
	n := int32(number)
	for i := range l.slots {
		s := &l.slots[i]
		if s.changes < l.proof {
			s.weights = [actions]int16{} // it does not count, and the other's may
		}
		for a, w := range s.weights {
			s.weights[a] = int16(int32(w) * (n - 1) / n)
		}
	}
	for i := range other.slots {
		o := &other.slots[i]
		if o.key == 0 || o.changes < other.proof {
			continue
		}
		s := &l.slots[l.claim(o.key)]
		s.changes = max(s.changes, o.changes)
		for a, w := range o.weights {
			s.weights[a] += int16(int32(w) / n)
		}
	}
}

// freeze returns the means as the file of a model, without the features that
// did not come to count or whose weights are all smaller than least.
func (l *learner) freeze(least int) []byte {
	var kept []linear.Key
	var weights []int16
	for i := range l.slots {
		if l.slots[i].key == 0 || l.slots[i].changes < l.proof {
			continue
		}
		var row [actions]int16
		greatest := int16(0)
		for a := shift; a < actions; a++ {
			row[a] = l.mean(i, a)
			greatest = max(greatest, row[a], -row[a])
		}
		if int(greatest) >= least && greatest > 0 {
			kept = append(kept, l.slots[i].key)
			for _, w := range row {
				weights = append(weights, coarsened(w))
			}
		}
	}
	return linear.Encode(int(actions), kept, weights)
}

// coarsened rounds a weight to what is kept of it.
func coarsened(w int16) int16 {
	if w < 0 {
		return -coarsened(-w)
	}
	return int16((int32(w) + coarse/2) / coarse)
}
