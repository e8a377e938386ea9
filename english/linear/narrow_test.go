package linear

import "testing"

// TestOverflow puts far more rows on one bucket than it holds: they must be found
// in those behind it, and what was never put must not.
func TestOverflow(t *testing.T) {
	const width, rows = 20, 100
	m := newModel(3, width, rows, rows)
	next := uint64(0)
	for i := range uint64(rows) {
		next = m.put(next, 2*i, []cell{{class: uint8(i % 3), weight: int16(i + 1)}})
	}
	m.close()
	scores := make([]int32, 3)
	for i := range uint64(2 * rows) {
		m.Score([]Key{Key(i << (64 - width))}, scores)
		var want [3]int32
		if i%2 == 0 {
			want[i/2%3] = int32(i/2 + 1)
		}
		if [3]int32(scores) != want {
			t.Errorf("key %d scores %v, not %v", i, scores, want)
		}
	}
}
