package linear

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
)

// Mean returns the file of the model whose weights are the means of those of
// others, which have the same classes, in units of so much. A feature that one
// has not counts nought in it.
func Mean(unit int, files ...[]byte) ([]byte, error) {
	if len(files) == 0 {
		return nil, errors.New("take the mean of linear models: there are none")
	}
	all, width := encoder{}, uint(greatestWidth)
	for n, data := range files {
		body, err := open(data)
		if err != nil {
			return nil, fmt.Errorf("take the mean of linear models: %w", err)
		}
		d := newDecoder(body)
		width = min(width, uint(d.width))
		if all.classes == 0 {
			all.classes = d.classes
		}
		if d.classes != all.classes {
			return nil, fmt.Errorf("take the mean of linear models: number %d has %d classes, not %d", n+1, d.classes, all.classes)
		}
		if err := d.each(func(key uint64, cells []cell) { all.add(Key(key<<(64-d.width)), cells) }); err != nil {
			return nil, err
		}
	}
	return all.sorted().mean(width, len(files)*unit).seal(), nil
}

// sorted returns the rows in order of their keys.
func (e *encoder) sorted() *encoder {
	order := make([]int, len(e.keys))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(e.keys[a], e.keys[b]) })
	out := &encoder{classes: e.classes}
	for _, n := range order {
		out.add(e.keys[n], e.row(n))
	}
	return out
}

// mean puts rows of one key together, of which so many bits are known of all, and
// divides their weights.
func (e *encoder) mean(width uint, by int) *encoder {
	e = e.cut(width)
	out := &encoder{classes: e.classes}
	for i, key := range e.keys {
		var cells []cell
		for _, c := range e.row(i) {
			if c.weight = divide(c.weight, by); c.weight != 0 {
				cells = append(cells, c)
			}
		}
		out.add(key<<(64-width), cells)
	}
	return out
}

// divide rounds a quotient to the nearest number, halves away from nought.
func divide(w int16, by int) int16 {
	if w < 0 {
		return -divide(-w, by)
	}
	return int16((int(w) + by/2) / by)
}
