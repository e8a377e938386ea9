package linear

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"math/bits"
)

// The file of a model:
//
//	"RDLM", the version, the number of classes                        6 bytes
//	bits of a key, bits of a step between keys that are not counted   1 byte each
//	rows, cells                                                       uvarint each
//	five codes, as the lengths of their words                         4 bits each
//	a row: step from the key before, less one                         Rice
//	       the set of its classes                                     see below
//	       its weights, each for the last as the difference to what
//	       makes their sum nought                                     zigzag, coded
//	CRC-32 (IEEE) of all before                                       4 bytes, little endian
//
// A set of at most three classes is a symbol; any other is its size, its first
// class, and what is to be added for each of the next.
const (
	fileMagic   = "RDLM"
	fileVersion = 2
	fileHeader  = len(fileMagic) + 4
	fileSum     = 4
)

// The codes.
const (
	sizeCode = iota // of sets, or of their sizes
	firstCode
	gapCode
	weightCode
	lastCode
	codes
)

// escape is the symbol of a weight that has none of its own: it follows plainly.
const (
	escape    = symbols - 1
	plainBits = 16
)

// widthFor returns how many bits of its keys a model of so many rows keeps: so
// many that one untrained feature in a thousand meets a row by accident.
func widthFor(rows int) uint {
	return uint(min(max(bits.Len(uint(rows))+spareBits, leastWidth), greatestWidth))
}

const (
	spareBits     = 10
	leastWidth    = 16
	greatestWidth = 31
)

// Decode reads what [Trainer.Freeze] wrote. Damaged data is an error.
func Decode(data []byte) (*Model, error) {
	body, err := open(data)
	if err != nil {
		return nil, err
	}
	return decodeBody(body)
}

// Prune returns the file without the weights that are smaller than least, as
// they stand in it, and without the features that are left with none.
func Prune(data []byte, least int) ([]byte, error) {
	body, err := open(data)
	if err != nil {
		return nil, err
	}
	d := newDecoder(body)
	file := encoder{classes: d.classes}
	var kept []cell
	err = d.each(func(key uint64, cells []cell) {
		kept = kept[:0]
		for _, c := range cells {
			if int(max(c.weight, -c.weight)) >= least {
				kept = append(kept, c)
			}
		}
		file.add(Key(key<<(64-d.width)), kept)
	})
	if err != nil {
		return nil, err
	}
	return file.seal(), nil
}

// open checks that data is a whole file and returns what lies between its version
// and its checksum.
func open(data []byte) ([]byte, error) {
	if len(data) < fileHeader+fileSum || string(data[:len(fileMagic)]) != fileMagic {
		return nil, errors.New("decode linear model: not such a model")
	}
	if v := data[len(fileMagic)]; v != fileVersion {
		return nil, fmt.Errorf("decode linear model: version %d is unknown", v)
	}
	body, sum := data[:len(data)-fileSum], data[len(data)-fileSum:]
	if crc32.ChecksumIEEE(body) != binary.LittleEndian.Uint32(sum) {
		return nil, errors.New("decode linear model: the checksum does not fit: the data is damaged")
	}
	return body[len(fileMagic)+1:], nil
}

// decoder reads rows and remembers that something was missing or too great.
type decoder struct {
	bitReader
	classes     int
	width, low  int
	rows, cells uint64
	codes       [codes]*decoding
	row         []cell
}

// newDecoder reads what stands before the rows. A row takes low+3 bits at least, and
// a cell one: no number of either makes us allocate more than some forty times
// the file.
func newDecoder(body []byte) *decoder {
	d := &decoder{classes: int(body[0]), width: int(body[1]), low: int(body[2])}
	d.data = body[3:]
	size := uint64(len(d.data)) * 8
	d.rows = d.uvarint(size / uint64(d.low+3))
	d.cells = d.uvarint(min(size, maxCells-1))
	d.bad = d.bad || d.classes == 0 || d.width < leastWidth || d.width > greatestWidth || d.low >= d.width
	for i := range d.codes {
		d.codes[i] = readCode(&d.bitReader)
	}
	d.row = make([]cell, 0, MaxClasses)
	return d
}

func (d *decoder) uvarint(limit uint64) uint64 {
	v, n := binary.Uvarint(d.data)
	if n <= 0 || v > limit {
		d.bad = true
		return 0
	}
	d.data = d.data[n:]
	return v
}

// each reads the rows and hands them on, in order of their keys.
func (d *decoder) each(row func(key uint64, cells []cell)) error {
	malformed := errors.New("decode linear model: malformed")
	next, seen := uint64(0), uint64(0)
	for n := uint64(0); n < d.rows && !d.bad; n++ {
		key := next + d.rice(d.low, 1<<uint(d.width)-next)
		next = key + 1
		d.readSet()
		d.readWeights()
		if seen += uint64(len(d.row)); d.bad || seen > d.cells {
			return malformed
		}
		row(key, d.row)
	}
	if seen != d.cells || !d.end() {
		return malformed
	}
	return nil
}

// readSet makes the row one of cells of the classes that come next.
func (d *decoder) readSet() {
	d.row = d.row[:0]
	size := int(d.codes[sizeCode].next(&d.bitReader))
	if d.classes <= narrowClasses {
		for set := size; set != 0; set &= set - 1 {
			d.row = append(d.row, cell{class: uint8(bits.TrailingZeros(uint(set)))})
		}
		d.bad = d.bad || size>>d.classes != 0
		return
	}
	class := -1
	for i := range size {
		which := gapCode
		if i == 0 {
			which, class = firstCode, 0
		}
		gap := int(d.codes[which].next(&d.bitReader))
		if class += gap; class >= d.classes || i > 0 && gap == 0 {
			d.bad = true
			return
		}
		d.row = append(d.row, cell{class: uint8(class)})
	}
}

// readWeights sets the weights of the row.
func (d *decoder) readWeights() {
	sum := int16(0)
	for i := range d.row {
		which := weightCode
		if i == len(d.row)-1 {
			which = lastCode
		}
		zigzag := uint16(d.codes[which].next(&d.bitReader))
		if zigzag == escape {
			zigzag = uint16(d.take(plainBits))
		}
		v := int16(zigzag>>1) ^ -int16(zigzag&1)
		if which == lastCode {
			v -= sum
		}
		sum += v
		d.row[i].weight = v
	}
}

func decodeBody(body []byte) (*Model, error) {
	d := newDecoder(body)
	if d.bad {
		return nil, errors.New("decode linear model: malformed head")
	}
	m := newModel(d.classes, d.width, int(d.rows), int(d.cells))
	next := uint64(0)
	err := d.each(func(key uint64, cells []cell) { next = m.put(next, key, cells) })
	if err != nil {
		return nil, err
	}
	m.close()
	return m, nil
}
