package linear

import (
	"encoding/binary"
	"math/bits"
)

// bitWriter writes numbers of any width, the greatest bit first.
type bitWriter struct {
	out    []byte
	buffer uint64 // its lowest bits are not yet in out
	filled uint
}

// put writes the lowest bits of v, 32 at most.
func (w *bitWriter) put(v uint64, width uint) {
	w.buffer = w.buffer<<width | v
	for w.filled += width; w.filled >= 8; {
		w.filled -= 8
		w.out = append(w.out, byte(w.buffer>>w.filled))
	}
}

// rice writes v as noughts, a one and the given number of lowest bits (Rice
// 1979): short where v is about two to the power of that number.
func (w *bitWriter) rice(v uint64, low uint) {
	for range v >> low {
		w.put(0, 1)
	}
	w.put(1, 1)
	w.put(v&(1<<low-1), low)
}

// bytes returns what was written, the last byte filled with noughts.
func (w *bitWriter) bytes() []byte {
	w.put(0, (8-w.filled%8)%8)
	return w.out
}

// bitReader reads what a bitWriter wrote. What is asked for beyond the end is
// nought, and is remembered as bad.
type bitReader struct {
	data   []byte
	buffer uint64 // its highest bits are the next
	filled int    // how many of them are data
	bad    bool
}

// fill makes the next 56 bits ready, or as many as there are.
func (r *bitReader) fill() {
	if len(r.data) >= 8 {
		r.buffer |= binary.BigEndian.Uint64(r.data) >> uint(r.filled)
		r.data = r.data[(63-r.filled)>>3:]
		r.filled |= 56
		return
	}
	for r.filled <= 56 && len(r.data) > 0 {
		r.buffer |= uint64(r.data[0]) << uint(56-r.filled)
		r.data = r.data[1:]
		r.filled += 8
	}
}

func (r *bitReader) skip(width int) {
	r.buffer <<= uint(width)
	if r.filled -= width; r.filled < 0 {
		r.filled, r.bad = 0, true
	}
}

// take reads a number of 1 to 32 bits.
func (r *bitReader) take(width int) uint64 {
	if r.filled < width {
		r.fill()
	}
	v := r.buffer >> uint(64-width)
	r.skip(width)
	return v
}

// rice reads what bitWriter.rice wrote, which must be less than limit.
func (r *bitReader) rice(low int, limit uint64) uint64 {
	high := uint64(0)
	for {
		r.fill()
		run := bits.LeadingZeros64(r.buffer)
		if run < r.filled {
			high += uint64(run)
			r.skip(run + 1)
			break
		}
		if high += uint64(r.filled); r.filled == 0 || high > limit>>uint(low) {
			r.bad = true
			return 0
		}
		r.buffer, r.filled = 0, 0
	}
	v := high << uint(low)
	if low > 0 {
		v |= r.take(low)
	}
	if v >= limit {
		r.bad = true
		return 0
	}
	return v
}

// end tells whether nothing is left but the noughts that fill the last byte.
func (r *bitReader) end() bool {
	return !r.bad && len(r.data) == 0 && r.filled < 8 && r.buffer == 0
}
