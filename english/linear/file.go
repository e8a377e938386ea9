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
	return decodeBody(int(body[fileHeader-1]), body[fileHeader:])
}

// decoder reads numbers and remembers that one was missing or too great.
type decoder struct {
	data []byte
	bad  bool
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

func decodeBody(classes int, body []byte) (*Model, error) {
	malformed := errors.New("decode linear model: malformed")
	d := decoder{data: body}
	// A row takes two bytes at least, and a cell as many: no number of either
	// makes us allocate more than a few times the file.
	rows := d.uvarint(uint64(len(body) / 2))
	cells := d.uvarint(min(uint64(len(body)/2), maxCells-1))
	if d.bad || classes == 0 {
		return nil, malformed
	}
	m := newModel(classes, int(rows), int(cells))
	row := make([]cell, 0, classes)
	key, next, seen := uint64(0), uint64(0), uint64(0)
	for n := range rows {
		step := d.uvarint(1<<keyBits - 1)
		key += step
		count := d.uvarint(uint64(classes))
		if seen += count; d.bad || n > 0 && step == 0 || key>>keyBits != 0 || seen > cells {
			return nil, malformed
		}
		row = row[:0]
		for range count {
			row = append(row, d.cell(classes))
		}
		if d.bad {
			return nil, malformed
		}
		next = m.put(next, key, row)
	}
	if len(d.data) > 0 || seen != cells {
		return nil, malformed
	}
	m.close()
	return m, nil
}
