package linear

import (
	"cmp"
	"encoding/binary"
	"hash/crc32"
	"math"
	"math/bits"
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
	file := encoder{classes: classes}
	var cells []cell
	for _, n := range order {
		cells = cells[:0]
		for class, w := range weights[int(n)*classes : (int(n)+1)*classes] {
			if w != 0 {
				cells = append(cells, cell{class: uint8(class), weight: w})
			}
		}
		file.add(keys[n], cells)
	}
	return file.seal()
}

// encoder gathers rows, in order of their keys, and writes their file.
type encoder struct {
	classes int
	keys    []Key
	ends    []int // of each row's cells
	cells   []cell
}

// add adds a row, if it has cells.
func (e *encoder) add(key Key, cells []cell) {
	if len(cells) > 0 {
		e.keys, e.cells = append(e.keys, key), append(e.cells, cells...)
		e.ends = append(e.ends, len(e.cells))
	}
}

// row returns the cells of a row.
func (e *encoder) row(n int) []cell {
	if n == 0 {
		return e.cells[:e.ends[0]]
	}
	return e.cells[e.ends[n-1]:e.ends[n]]
}

// cut returns the rows with their keys cut to so many bits; those whose keys are
// then one are put together.
func (e *encoder) cut(width uint) *encoder {
	out := &encoder{classes: e.classes}
	sums := make([]int32, e.classes)
	var cells []cell
	for n := 0; n < len(e.keys); {
		key := e.keys[n].cut(64 - width)
		for ; n < len(e.keys) && e.keys[n].cut(64-width) == key; n++ {
			for _, c := range e.row(n) {
				sums[c.class] += int32(c.weight)
			}
		}
		cells = gather(sums, cells[:0])
		out.add(Key(key), cells)
	}
	return out
}

// gather appends the sums that are not nought to cells, in order of their class,
// and clears them.
func gather(sums []int32, cells []cell) []cell {
	for class, sum := range sums {
		if sum != 0 {
			cells = append(cells, cell{class: uint8(class), weight: int16(min(max(sum, -math.MaxInt16), math.MaxInt16))})
			sums[class] = 0
		}
	}
	return cells
}

// seal returns the file.
func (e *encoder) seal() []byte {
	width := widthFor(len(e.keys))
	e = e.cut(width)
	low := uint(0)
	if len(e.keys) > 0 {
		// Rice's code is shortest for steps of about two to the power of low.
		low = uint(bits.Len64(uint64(1) << width / uint64(len(e.keys)) * 2 / 3))
		low = max(low, 1) - 1
	}
	out := append(make([]byte, 0, 4*len(e.keys)+1024), fileMagic...)
	out = append(out, fileVersion, byte(e.classes), byte(width), byte(low))
	out = binary.AppendUvarint(out, uint64(len(e.keys)))
	out = binary.AppendUvarint(out, uint64(len(e.cells)))
	w := &bitWriter{out: out}
	e.write(w, low)
	out = w.bytes()
	return binary.LittleEndian.AppendUint32(out, crc32.ChecksumIEEE(out))
}

// write writes the codes, for which it looks at the rows once, and the rows.
func (e *encoder) write(w *bitWriter, low uint) {
	var counts [codes][symbols]int
	for n := range e.keys {
		e.spell(n, func(which int, symbol uint8) { counts[which][symbol]++ }, func(uint16) {})
	}
	var all [codes]*code
	for i := range all {
		all[i] = newCode(counts[i])
		all[i].write(w)
	}
	next := uint64(0)
	for n, key := range e.keys {
		w.rice(uint64(key)-next, low)
		next = uint64(key) + 1
		e.spell(n,
			func(which int, symbol uint8) { all[which].put(w, symbol) },
			func(plain uint16) { w.put(uint64(plain), plainBits) })
	}
}

// spell tells the symbols of a row, each with the code it is of, and the weights
// that are too great for one.
func (e *encoder) spell(n int, put func(which int, symbol uint8), plain func(uint16)) {
	cells := e.row(n)
	if e.classes <= narrowClasses {
		set := uint8(0)
		for _, c := range cells {
			set |= 1 << c.class
		}
		put(sizeCode, set)
	} else {
		put(sizeCode, uint8(len(cells)))
		put(firstCode, cells[0].class)
		for i, c := range cells[1:] {
			put(gapCode, c.class-cells[i].class)
		}
	}
	sum := int16(0) // wraps around, here as in reading
	for i, c := range cells {
		which, v := weightCode, c.weight
		if i == len(cells)-1 {
			which, v = lastCode, v+sum
		}
		sum += c.weight
		zigzag := uint16(v)<<1 ^ uint16(v>>15)
		put(which, uint8(min(zigzag, escape)))
		if zigzag >= escape {
			plain(zigzag)
		}
	}
}
