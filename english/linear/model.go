package linear

// Model is a frozen classifier. It is immutable and safe for concurrent use.
type Model struct {
	classes int
	rows    int
	width   uint // bits of a cut key
	lost    uint // the others
	// Models of up to narrowClasses classes keep their weights in a narrow table.
	narrow *narrow
	// Others have a table of places and, behind it, cells. It holds its rows in
	// order of their keys, each at the place that is to the table as its key is to
	// all keys, or at the next free one. What follows the last row is empty, so
	// that no search runs off the end.
	places uint64
	wide   []widePlace
	cells  []cell
}

// A place knows its row by a part of the key; the place itself is the rest of
// it. No row has a mark of nought, which stands for an empty place.
type widePlace struct {
	mark  uint32
	cells uint32 // the first cell, and in the lowest byte how many
}

// cell is the weight of a feature for a class.
type cell struct {
	class  uint8
	weight int16
}

// maxCells is how many cells a model can have: what a widePlace can count.
const maxCells = 1 << 24

func wideMark(key uint64) uint32 { return uint32(key)<<1 | 1 }

// newModel returns an empty model with places for so many rows.
func newModel(classes, width, rows, cells int) *Model {
	m := &Model{classes: classes, rows: rows, width: uint(width), lost: 64 - uint(width)}
	if classes <= narrowClasses {
		m.narrow = newNarrow(rows)
		return m
	}
	m.places = 2*uint64(rows) + 1
	m.wide = make([]widePlace, m.places, m.places+spare)
	m.cells = make([]cell, 0, cells)
	return m
}

// spare is how many rows may be expected to run over the end of a table.
const spare = 16

// put stores a row at its home, at place i or behind both, and returns the place
// where the next may lie. Rows are put in order of their keys.
func (m *Model) put(i, key uint64, cells []cell) uint64 {
	if m.narrow != nil {
		return m.narrow.put(max(i, key*m.narrow.homes>>m.width), key, cells)
	}
	i = max(i, m.home(key))
	if i == uint64(len(m.wide)) {
		m.wide = append(m.wide, widePlace{})
	}
	m.wide[i] = widePlace{mark: wideMark(key), cells: uint32(len(m.cells))<<8 | uint32(len(cells))}
	m.cells = append(m.cells, cells...)
	return i + 1
}

// close puts the empty place behind the last row at which every search ends.
func (m *Model) close() {
	if m.narrow != nil {
		m.narrow.buckets = append(m.narrow.buckets, bucket{})
	} else {
		m.wide = append(m.wide, widePlace{})
	}
}

// home returns the place where the search for a cut key begins.
func (m *Model) home(key uint64) uint64 { return key * m.places >> m.width }

// Classes returns the number of classes.
func (m *Model) Classes() int { return m.classes }

// Rows returns the number of features.
func (m *Model) Rows() int { return m.rows }

// Score sets scores, one a class, to the sums of the weights of the keys. It
// allocates nothing.
//
// It goes over the keys twice. What costs time is waiting for memory, and
// whether a key is there cannot be foreseen; the first pass decides nothing, so
// that the processor fetches all places at once, and the second finds them near.
// That is half again as fast.
func (m *Model) Score(keys []Key, scores []int32) {
	if m.narrow != nil {
		sums := m.narrow.score(keys, m.width, m.lost)
		copy(scores, sums[:m.classes])
		return
	}
	clear(scores)
	marks := uint32(0)
	for _, k := range keys {
		marks |= m.wide[m.home(k.cut(m.lost))].mark
	}
	if marks == 0 {
		return // no key has a row: each would begin at an empty place
	}
	for _, k := range keys {
		key := k.cut(m.lost)
		mark := wideMark(key)
		for i := m.home(key); ; i++ {
			p := m.wide[i]
			if p.mark == mark {
				first := p.cells >> 8
				for _, c := range m.cells[first : first+p.cells&0xFF] {
					scores[c.class] += int32(c.weight)
				}
				break
			}
			if p.mark == 0 {
				break
			}
		}
	}
}
