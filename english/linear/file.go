package linear

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"math"
)

// The file of a model:
//
//	"RDLM", the version, the number of classes        6 bytes
//	rows, cells                                       uvarint each
//	a row: difference to the key before               uvarint
//	       number of cells                            uvarint
//	       a cell: class                              1 byte
//	               weight                             varint
//	CRC-32 (IEEE) of all before                       4 bytes, little endian
const (
	fileMagic   = "RDLM"
	fileVersion = 1
	fileHeader  = len(fileMagic) + 2
	fileSum     = 4
)

// encoder writes rows, in order of their keys.
type encoder struct {
	body        []byte
	rows, cells uint64
	last        uint64
}

func (e *encoder) row(key uint64, cells []cell) {
	e.body = binary.AppendUvarint(e.body, key-e.last)
	e.body = binary.AppendUvarint(e.body, uint64(len(cells)))
	for _, c := range cells {
		e.body = append(e.body, c.class)
		e.body = binary.AppendVarint(e.body, int64(c.weight))
	}
	e.last = key
	e.rows++
	e.cells += uint64(len(cells))
}

// seal returns the file.
func (e *encoder) seal(classes int) []byte {
	out := append(make([]byte, 0, len(e.body)+32), fileMagic...)
	out = append(out, fileVersion, byte(classes))
	out = binary.AppendUvarint(out, e.rows)
	out = binary.AppendUvarint(out, e.cells)
	out = append(out, e.body...)
	return binary.LittleEndian.AppendUint32(out, crc32.ChecksumIEEE(out))
}

// Decode reads what [Trainer.Freeze] wrote. Damaged data is an error.
func Decode(data []byte) (*Model, error) {
	classes, body, err := open(data)
	if err != nil {
		return nil, err
	}
	return decodeBody(classes, body)
}

// Prune returns the file without the weights that are smaller than least, as
// they stand in it, and without the features that are left with none.
func Prune(data []byte, least int) ([]byte, error) {
	classes, body, err := open(data)
	if err != nil {
		return nil, err
	}
	d := decoder{data: body}
	d.sizes()
	var file encoder
	var kept []cell
	err = d.each(classes, func(key uint64, cells []cell) {
		kept = kept[:0]
		for _, c := range cells {
			if int(max(c.weight, -c.weight)) >= least {
				kept = append(kept, c)
			}
		}
		if len(kept) > 0 {
			file.row(key, kept)
		}
	})
	return file.seal(classes), err
}

// open checks that data is a whole file and returns what lies between its head
// and its checksum.
func open(data []byte) (classes int, body []byte, err error) {
	if len(data) < fileHeader+fileSum || string(data[:len(fileMagic)]) != fileMagic {
		return 0, nil, errors.New("decode linear model: not such a model")
	}
	if v := data[len(fileMagic)]; v != fileVersion {
		return 0, nil, fmt.Errorf("decode linear model: version %d is unknown", v)
	}
	body, sum := data[:len(data)-fileSum], data[len(data)-fileSum:]
	if crc32.ChecksumIEEE(body) != binary.LittleEndian.Uint32(sum) {
		return 0, nil, errors.New("decode linear model: the checksum does not fit: the data is damaged")
	}
	return int(body[fileHeader-1]), body[fileHeader:], nil
}

// decoder reads numbers and remembers that one was missing or too great.
type decoder struct {
	data        []byte
	rows, cells uint64
	bad         bool
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

func (d *decoder) cell(classes int) cell {
	if len(d.data) == 0 || int(d.data[0]) >= classes {
		d.bad = true
		return cell{}
	}
	class := d.data[0]
	v, n := binary.Varint(d.data[1:])
	if n <= 0 || v < math.MinInt16 || v > math.MaxInt16 {
		d.bad = true
		return cell{}
	}
	d.data = d.data[1+n:]
	return cell{class: class, weight: int16(v)}
}

// sizes reads the numbers of rows and cells. A row takes two bytes at least, and
// a cell as many: no number of either makes us allocate more than a few times
// the file.
func (d *decoder) sizes() {
	size := uint64(len(d.data))
	d.rows = d.uvarint(size / 2)
	d.cells = d.uvarint(min(size/2, maxCells-1))
}

// each reads the rows that follow and hands them on, in order of their keys.
func (d *decoder) each(classes int, row func(key uint64, cells []cell)) error {
	malformed := errors.New("decode linear model: malformed")
	cells := make([]cell, 0, classes)
	key, seen := uint64(0), uint64(0)
	for n := range d.rows {
		step := d.uvarint(1<<keyBits - 1)
		key += step
		count := d.uvarint(uint64(classes))
		if seen += count; d.bad || n > 0 && step == 0 || key>>keyBits != 0 || seen > d.cells {
			return malformed
		}
		cells = cells[:0]
		for range count {
			cells = append(cells, d.cell(classes))
		}
		if d.bad {
			return malformed
		}
		row(key, cells)
	}
	if d.bad || len(d.data) > 0 || seen != d.cells || classes == 0 {
		return malformed
	}
	return nil
}

func decodeBody(classes int, body []byte) (*Model, error) {
	d := decoder{data: body}
	d.sizes()
	m := newModel(classes, int(d.rows), int(d.cells))
	next := uint64(0)
	err := d.each(classes, func(key uint64, cells []cell) { next = m.put(next, key, cells) })
	if err != nil {
		return nil, err
	}
	m.close()
	return m, nil
}
