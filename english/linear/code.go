package linear

import (
	"cmp"
	"slices"
)

// A code gives frequent symbols, which are bytes, short words (Huffman 1952).
// Words are assigned in order of length and symbol, so that the lengths tell
// all of them.
type code struct {
	lengths [symbols]uint8
	words   [symbols]uint16
}

const (
	symbols    = 256
	lengthBits = 4  // of a length in the file
	longest    = 12 // bits of a word
)

// newCode returns a code for symbols that are so frequent.
func newCode(counts [symbols]int) *code {
	c := &code{}
	for {
		c.lengths = lengthsFor(counts)
		if slices.Max(c.lengths[:]) <= longest {
			break
		}
		// Flatter counts make shorter words.
		for i, n := range counts {
			counts[i] = (n + 1) / 2
		}
	}
	next := uint16(0)
	for length := uint8(1); length <= longest; length++ {
		for s := range c.lengths {
			if c.lengths[s] == length {
				c.words[s] = next
				next++
			}
		}
		next <<= 1
	}
	return c
}

// lengthsFor returns the lengths of the words of an optimal code.
func lengthsFor(counts [symbols]int) (lengths [symbols]uint8) {
	type group struct {
		count   int
		symbols []uint8
	}
	var groups []group
	for s, n := range counts {
		if n > 0 {
			groups = append(groups, group{n, []uint8{uint8(s)}})
		}
	}
	if len(groups) == 1 {
		lengths[groups[0].symbols[0]] = 1
	}
	for len(groups) > 1 {
		slices.SortStableFunc(groups, func(a, b group) int { return cmp.Compare(b.count, a.count) })
		last := len(groups) - 1
		a, b := groups[last-1], groups[last]
		both := group{a.count + b.count, append(a.symbols, b.symbols...)}
		for _, s := range both.symbols {
			lengths[s]++
		}
		groups = append(groups[:last-1], both)
	}
	return lengths
}

func (c *code) put(w *bitWriter, symbol uint8) {
	w.put(uint64(c.words[symbol]), uint(c.lengths[symbol]))
}

// write writes the lengths, which are all that a reader needs.
func (c *code) write(w *bitWriter) {
	for _, length := range c.lengths {
		w.put(uint64(length), lengthBits)
	}
}

// A decoding tells, of every run of bits as long as the longest word, the symbol
// that it begins with and the length of the word; a length of nought is none.
type decoding [1 << longest]struct{ symbol, length uint8 }

// readCode reads what code.write wrote.
func readCode(r *bitReader) *decoding {
	var lengths [symbols]uint8
	for s := range lengths {
		if lengths[s] = uint8(r.take(lengthBits)); lengths[s] > longest {
			r.bad = true
		}
	}
	d := &decoding{}
	at := 0
	for length := uint8(1); length <= longest && !r.bad; length++ {
		for s, l := range lengths {
			if l != length {
				continue
			}
			width := 1 << (longest - length)
			if at+width > len(d) {
				r.bad = true
				return d
			}
			for i := range d[at : at+width] {
				d[at+i].symbol, d[at+i].length = uint8(s), length
			}
			at += width
		}
	}
	return d
}

// next reads a symbol.
func (d *decoding) next(r *bitReader) uint8 {
	if r.filled < longest {
		r.fill()
	}
	found := &d[r.buffer>>(64-longest)]
	if found.length == 0 {
		r.bad = true
	}
	r.skip(int(found.length))
	return found.symbol
}
