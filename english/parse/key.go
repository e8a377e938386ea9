package parse

import (
	"math/bits"

	"readout/english/linear"
)

// keys gathers features. Templates are numbered in the order in which they are
// added, so that a template is its place in the code.
type keys struct {
	list     []linear.Key
	template uint64
}

// add adds the feature of the next template with up to four values. The two
// multiplications do not wait for each other: this is the innermost loop.
func (k *keys) add(a, b, c, d uint32) {
	k.template++
	h := (uint64(a)<<32|uint64(b))*0xFF51AFD7ED558CCD ^ k.template*0x9E3779B97F4A7C15
	h = bits.RotateLeft64(h, 29) ^ (uint64(c)<<32|uint64(d))*0xC4CEB9FE1A85EC53
	h = (h ^ h>>32) * 0xD6E8FEB86659FD93
	k.list = append(k.list, linear.Key(h^h>>29|1))
}

// pair packs two labels.
func pair(a, b uint8) uint32 { return uint32(a)<<8 | uint32(b) }

// fold cuts a set of labels to what fits a feature.
func fold(set uint64) uint32 { return uint32(set^set>>32) + uint32(set>>29)*7919 }

// distance is how far b stands behind a, roughly.
func distance(a, b int32) uint32 {
	switch d := b - a; {
	case a < 0 || b < 0:
		return 8
	case d <= 4:
		return uint32(d)
	case d <= 6:
		return 5
	case d <= 10:
		return 6
	}
	return 7
}
