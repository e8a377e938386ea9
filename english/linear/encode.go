package linear

import (
	"cmp"
	"slices"
)

// Encode returns the file of a model whose weights were learnt elsewhere:
// weights holds those of keys[0] for every class, then those of keys[1], and so
// on. Keys that are one when cut share their row.
func Encode(classes int, keys []Key, weights []int16) []byte {
	order := make([]int32, len(keys))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortFunc(order, func(a, b int32) int { return cmp.Compare(keys[a], keys[b]) })
	var file encoder
	sums := make([]int32, classes)
	var cells []cell
	for n := 0; n < len(order); {
		key := keys[order[n]].cut()
		for ; n < len(order) && keys[order[n]].cut() == key; n++ {
			at := int(order[n]) * classes
			for class, w := range weights[at : at+classes] {
				sums[class] += int32(w)
			}
		}
		if cells = gather(sums, cells[:0]); len(cells) > 0 {
			file.row(key, cells)
		}
	}
	return file.seal(classes)
}
