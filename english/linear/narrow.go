package linear

import "math/bits"

// narrow is the table of a model of few classes: a feature is found with one look
// at memory and without a branch that cannot be foreseen, for these tables are
// large and the parser asks them thousands of times a sentence.
type narrow struct {
	buckets []bucket
	homes   uint64 // how many buckets are the home of a key
}

// A bucket fills one line of the processor's cache. It is to the table as its
// keys are to all keys; what does not fit into it lies in the next.
type bucket struct {
	// Twelve marks, the first in the lowest bits. A mark of nought is no row.
	marks [markWords]uint64
	// Their weights, cut to a byte, and noughts for a key that is not there.
	weights [bucketRows + 1][narrowClasses]int8
}

const (
	narrowClasses = 3
	markWords     = 3
	marksPerWord  = 4
	markBits      = 16
	bucketRows    = markWords * marksPerWord
	// bucketFill is how many rows a bucket is to hold in the mean: so few that
	// hardly any overflows.
	bucketFill = 7
	// everyMark and everyTop have the lowest and the highest bit of each mark.
	everyMark = 0x0001_0001_0001_0001
	everyTop  = 0x8000_8000_8000_8000
)

// mark tells the keys of a bucket apart: the lowest bits, of which widthFor leaves
// no more than a mark can hold.
func narrowMark(key uint64) uint64 { return (key<<1 | 1) & (1<<markBits - 1) }

func newNarrow(rows int) *narrow {
	homes := rows/bucketFill + 1
	return &narrow{buckets: make([]bucket, homes, homes+spare), homes: uint64(homes)}
}

// put stores a row in bucket i or behind it, and returns where it lies. Rows are
// put in order of their keys.
func (t *narrow) put(i, key uint64, cells []cell) uint64 {
	if t.at(i).full() {
		i++
	}
	b := t.at(i)
	slot := 0
	for b.marks[slot/marksPerWord]>>(slot%marksPerWord*markBits)&(1<<markBits-1) != 0 {
		slot++
	}
	b.marks[slot/marksPerWord] |= narrowMark(key) << (slot % marksPerWord * markBits)
	for _, c := range cells {
		b.weights[slot][c.class] = int8(min(max(c.weight, -127), 127))
	}
	return i
}

// at returns a bucket, of which there is one behind the last that is full.
func (t *narrow) at(i uint64) *bucket {
	if i == uint64(len(t.buckets)) {
		t.buckets = append(t.buckets, bucket{})
	}
	return &t.buckets[i]
}

func (b *bucket) full() bool { return b.marks[markWords-1]>>(64-markBits) != 0 }

// find returns the slot of a mark, or bucketRows. A word less the lowest bit of
// each mark borrows first from the first mark that is nought.
func (b *bucket) find(wanted uint64) int {
	x0, x1, x2 := b.marks[0]^wanted, b.marks[1]^wanted, b.marks[2]^wanted
	i0 := bits.TrailingZeros64((x0-everyMark)&^x0&everyTop) / markBits
	i1 := bits.TrailingZeros64((x1-everyMark)&^x1&everyTop) / markBits
	i2 := bits.TrailingZeros64((x2-everyMark)&^x2&everyTop) / markBits
	// Each is four where its word has no such mark, and counts the next then.
	return i0 + i0/marksPerWord*(i1+i1/marksPerWord*i2)
}

// score adds up the weights of the keys. A first pass over them decides nothing,
// so that the processor fetches all buckets at once.
func (t *narrow) score(keys []Key, width, lost uint) (sums [narrowClasses]int32) {
	touched := uint64(0)
	for _, k := range keys {
		touched |= t.buckets[k.cut(lost)*t.homes>>width].marks[0]
	}
	if touched == 0 {
		return sums // each home is empty
	}
	var s0, s1, s2 int32
	for _, k := range keys {
		key := k.cut(lost)
		home, wanted := key*t.homes>>width, narrowMark(key)*everyMark
		b := &t.buckets[home]
		slot := b.find(wanted)
		for slot == bucketRows && b.full() {
			home++
			b = &t.buckets[home]
			slot = b.find(wanted)
		}
		w := &b.weights[slot]
		s0 += int32(w[0])
		s1 += int32(w[1])
		s2 += int32(w[2])
	}
	return [...]int32{s0, s1, s2}
}
