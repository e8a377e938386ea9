// Package cluster groups words by the words that they stand next to, and
// remembers the groups.
//
// # Nouns
//
// A [Path] is the way from the root of a binary tree to the leaf of a word's
// cluster. Words with a long common beginning of their paths are alike; the
// first bits of a path are so a coarser class. [Clusters] finds the path of a
// word. [Learn] makes the tree (Brown et al. 1992, "Class-based n-gram models of
// natural language", in the windowed form of Liang 2005).
package cluster

import "math/bits"

// Path is a run of bits, with a one before the first of them. Nought stands for
// no path.
type Path uint32

// maxBits is the length of the longest path that can be kept; longer ones are
// cut.
const maxBits = 24

// Len returns the number of bits.
func (p Path) Len() int { return max(bits.Len32(uint32(p))-1, 0) }

// First returns the path's first n bits, or all if there are fewer.
func (p Path) First(n int) Path { return p >> max(p.Len()-n, 0) }

// Next returns the path with one bit more, or unchanged at its greatest length.
func (p Path) Next(bit uint32) Path {
	if p.Len() >= maxBits {
		return p
	}
	return p<<1 | Path(bit&1)
}

// rootPath is the path of no bits.
const rootPath Path = 1
