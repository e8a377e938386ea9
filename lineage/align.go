package lineage

import "slices"

// The costs of an alignment, in hundredths of a content word. A gap costs
// about half a word to open and next to nothing to lengthen: to cut ten words
// is one decision, as to cut one is.
const (
	replaceCost = 60
	openCost    = 50
	lengthCost  = 3
)

// maxAligned is the greatest number of words of a passage that are aligned;
// what follows them counts as not shared. It bounds the time that a text
// without full stops can take.
const maxAligned = 400

// pair is two words of a parent and a child that are the same.
type pair struct{ parent, child int }

// Where a cell of the alignment was reached from.
const (
	fromNowhere byte = iota
	fromPair
	fromCut
	fromAdded
)

// table is the three layers of an affine alignment (Gotoh 1982), of which only
// the way back is kept whole: pairs (two words side by side), cuts (a word of
// the parent alone) and additions (a word of the child alone).
type table struct {
	width             int
	pairs, cut, added []byte
}

// align returns the words that two passages share in order, by the best local
// alignment (Smith and Waterman 1981).
func align(parent, child []word) []pair {
	parent = parent[:min(len(parent), maxAligned)]
	child = child[:min(len(child), maxAligned)]
	t, row, column := fill(parent, child)
	return edges(parent, child, t.back(parent, child, row, column))
}

// maxEdge is how many words a passage may have left at an end for them to be
// looked for in what the other has left there.
const maxEdge = 3

// edges adds the words at the ends that a local alignment leaves out because the
// gap before them costs more than they weigh: "the" in "the accord", where the
// parent has "the Lisenne accord". Of what is left at an end all words of one
// passage must stand in the other, in their order.
func edges(parent, child []word, pairs []pair) []pair {
	if len(pairs) == 0 {
		return pairs
	}
	first, last := pairs[0], pairs[len(pairs)-1]
	head := leftover(parent[:first.parent], child[:first.child], 0, 0)
	tail := leftover(parent[last.parent+1:], child[last.child+1:], last.parent+1, last.child+1)
	return slices.Concat(head, pairs, tail)
}

// leftover pairs all words of the shorter side with words of the longer, or
// none. The sides begin at the given words of their passages.
func leftover(parent, child []word, p0, c0 int) []pair {
	short, long := child, parent
	if len(parent) < len(child) {
		short, long = parent, child
	}
	if len(short) == 0 || len(short) > maxEdge {
		return nil
	}
	var pairs []pair
	at := 0
	for i := range short {
		for at < len(long) && long[at].key != short[i].key {
			at++
		}
		if at == len(long) {
			return nil
		}
		if len(parent) < len(child) {
			pairs = append(pairs, pair{p0 + i, c0 + at})
		} else {
			pairs = append(pairs, pair{p0 + at, c0 + i})
		}
		at++
	}
	return pairs
}

// fill computes the table and returns it with the cell where the best
// alignment ends.
func fill(parent, child []word) (t *table, row, column int) {
	const never = -1 << 30
	width := len(child) + 1
	way := make([]byte, 3*width*(len(parent)+1))
	cells := width * (len(parent) + 1)
	t = &table{width: width, pairs: way[:cells], cut: way[cells : 2*cells], added: way[2*cells:]}
	scores := make([]int32, 5*width)
	pairs, before := scores[:width], scores[width:2*width]
	cut, added, addedBefore := scores[2*width:3*width], scores[3*width:4*width], scores[4*width:]
	for j := range width {
		cut[j], added[j], pairs[j] = never, never, 0
	}
	var best int32
	for i := 1; i <= len(parent); i++ {
		pairs, before = before, pairs
		added, addedBefore = addedBefore, added
		diagonalCut := int32(never) // cut[j-1] of the row before
		pairs[0], added[0] = 0, never
		for j := 1; j < width; j++ {
			at := i*width + j
			score, from := int32(0), fromNowhere
			score, from = better(score, from, before[j-1], fromPair)
			score, from = better(score, from, diagonalCut, fromCut)
			score, from = better(score, from, addedBefore[j-1], fromAdded)
			diagonalCut = cut[j]
			if p, c := &parent[i-1], &child[j-1]; p.key == c.key {
				score += int32(c.weight())
			} else {
				score -= replaceCost
			}
			cut[j], t.cut[at] = better(cut[j]-lengthCost, fromCut, before[j]-openCost, fromPair)
			added[j], t.added[at] = better(added[j-1]-lengthCost, fromAdded, pairs[j-1]-openCost, fromPair)
			added[j], t.added[at] = better(added[j], t.added[at], cut[j-1]-openCost, fromCut)
			pairs[j], t.pairs[at] = score, from
			if score > best {
				best, row, column = score, i, j
			}
		}
	}
	return t, row, column
}

func better(a int32, fromA byte, b int32, fromB byte) (int32, byte) {
	if b > a {
		return b, fromB
	}
	return a, fromA
}

// back follows the table from the cell where the best alignment ends and
// returns its equal words in order.
func (t *table) back(parent, child []word, row, column int) []pair {
	var shared []pair
	for layer := fromPair; layer != fromNowhere && row > 0 && column > 0; {
		at := row*t.width + column
		switch layer {
		case fromPair:
			if parent[row-1].key == child[column-1].key {
				shared = append(shared, pair{row - 1, column - 1})
			}
			layer = t.pairs[at]
			row--
			column--
		case fromCut:
			layer = t.cut[at]
			row--
		case fromAdded:
			layer = t.added[at]
			column--
		}
	}
	for i, j := 0, len(shared)-1; i < j; i, j = i+1, j-1 {
		shared[i], shared[j] = shared[j], shared[i]
	}
	return shared
}
