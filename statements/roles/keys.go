package roles

import "readout/english/linear"

// keys gathers features. Templates are numbered in the order in which they are
// added, so that a template is its place in the code; skip passes over those that a
// case has no values for.
type keys struct {
	list     []linear.Key
	template uint64
}

// The first templates of the three models, which share one room of keys.
const (
	firstOfToken = 0
	firstOfEdge  = 1000
	firstOfHead  = 2000
)

func (k *keys) reset(first uint64) { k.list, k.template = k.list[:0], first }

func (k *keys) skip(templates uint64) { k.template += templates }

func (k *keys) add1(a uint64) {
	k.template++
	k.list = append(k.list, linear.Key1(k.template, a))
}

func (k *keys) add2(a, b uint64) {
	k.template++
	k.list = append(k.list, linear.Key2(k.template, a, b))
}

func (k *keys) add3(a, b, c uint64) {
	k.template++
	k.list = append(k.list, linear.Key3(k.template, a, b, c))
}

func (k *keys) add4(a, b, c, d uint64) {
	k.template++
	k.list = append(k.list, linear.Key4(k.template, a, b, c, d))
}

// distance is how far token i stands from the head, roughly, and on which side.
func distance(i, head int32) uint64 {
	side, d := uint64(0), i-head
	if d < 0 {
		side, d = 16, -d
	}
	switch {
	case d <= 5:
	case d <= 7:
		d = 6
	case d <= 10:
		d = 7
	case d <= 15:
		d = 8
	case d <= 25:
		d = 9
	default:
		d = 10
	}
	return side + uint64(d)
}

// size is the length of a constituent, roughly.
func size(tokens int32) uint64 {
	switch {
	case tokens <= 3:
		return uint64(tokens)
	case tokens <= 6:
		return 4
	case tokens <= 12:
		return 5
	}
	return 6
}

func truth(b bool) uint64 {
	if b {
		return 1
	}
	return 0
}
