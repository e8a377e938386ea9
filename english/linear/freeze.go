package linear

import (
	"cmp"
	"math"
	"slices"
)

// Options say how much of a trainer its model keeps.
type Options struct {
	// Scale is what a mean weight is multiplied by before it is rounded to a
	// whole number. Nought stands for 64. Models of up to three classes are read
	// into bytes, and what is beyond 127 is cut: they want a scale of 8 or less.
	Scale float64
	// Prune is the least size of a mean weight, before scaling, that is kept.
	Prune float64
	// MinUpdates is how often a feature must have been part of an update to be
	// kept.
	MinUpdates int
}

const defaultScale = 64

// Freeze returns the means of the weights, pruned and quantised, as the file that
// [Decode] makes a [Model] of. The trainer may go on learning.
func (t *Trainer) Freeze(opts Options) []byte {
	if opts.Scale == 0 {
		opts.Scale = defaultScale
	}
	order := make([]int32, 0, len(t.rows))
	for i := range t.rows {
		if int(t.rows[i].updates) >= opts.MinUpdates {
			order = append(order, int32(i))
		}
	}
	slices.SortFunc(order, func(a, b int32) int { return cmp.Compare(t.rows[a].key, t.rows[b].key) })
	file := encoder{classes: t.classes}
	sums := make([]int32, t.classes)
	var cells []cell
	for _, n := range order {
		t.quantise(&t.rows[n], opts, sums)
		cells = gather(sums, cells[:0])
		file.add(t.rows[n].key, cells)
	}
	return file.seal()
}

// quantise adds the scaled means of a row's weights to sums.
func (t *Trainer) quantise(r *row, opts Options, sums []int32) {
	for i := range r.weights {
		w := &r.weights[i]
		total := w.total + int64(w.value)*(t.steps-w.since)
		mean := float64(total) / float64(max(t.steps, 1))
		if math.Abs(mean) >= opts.Prune {
			sums[w.class] += int32(math.Round(mean * opts.Scale))
		}
	}
}
