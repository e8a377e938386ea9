// Package pack puts the parts of a model into one file, and takes them out
// again, sure that they are whole.
//
// # Nouns
//
// A pack is a file of a kind ("tagger") and a version, made of [Section]s:
// named runs of bytes, in the order in which they were put in. [Parts] are the
// sections of a pack that was opened.
package pack

import (
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"strings"
)

// Section is a part of a pack.
type Section struct {
	Name string
	Data []byte
}

// magic opens every pack.
const magic = "RDPK"

const sumSize = 4

// Seal returns the pack of the sections: the magic, the kind, the version, the
// sections, each with the length of its name and data, and a CRC-32 of it all.
// The same sections give the same bytes.
func Seal(kind string, version int, sections ...Section) []byte {
	out := appendString([]byte(magic), kind)
	out = binary.AppendUvarint(out, uint64(version))
	out = binary.AppendUvarint(out, uint64(len(sections)))
	for _, s := range sections {
		out = appendString(out, s.Name)
		out = appendString(out, string(s.Data))
	}
	return binary.LittleEndian.AppendUint32(out, crc32.ChecksumIEEE(out))
}

func appendString(out []byte, s string) []byte {
	return append(binary.AppendUvarint(out, uint64(len(s))), s...)
}

// Parts are the sections of a pack by name.
type Parts struct {
	kind     string
	sections []Section
}

// Open checks that data is a whole pack of this kind and version and returns its
// sections, which share data's memory.
func Open(kind string, version int, data []byte) (Parts, error) {
	if len(data) < len(magic)+sumSize || string(data[:len(magic)]) != magic {
		return Parts{}, fmt.Errorf("open %s model: it is missing, or not a model", kind)
	}
	body, sum := data[:len(data)-sumSize], data[len(data)-sumSize:]
	if crc32.ChecksumIEEE(body) != binary.LittleEndian.Uint32(sum) {
		return Parts{}, fmt.Errorf("open %s model: the checksum does not fit: the model is damaged", kind)
	}
	return read(kind, version, body[len(magic):])
}

func read(kind string, version int, body []byte) (Parts, error) {
	r := reader{data: body}
	if k := string(r.bytes()); !r.bad && k != kind {
		return Parts{}, fmt.Errorf("open %s model: it is a model of kind %q", kind, k)
	}
	if v := r.number(); !r.bad && v != uint64(version) {
		return Parts{}, fmt.Errorf("open %s model: it has version %d, not %d", kind, v, version)
	}
	parts := Parts{kind: kind}
	for range min(r.number(), uint64(len(body))) {
		s := Section{Name: string(r.bytes()), Data: r.bytes()}
		if r.bad {
			break
		}
		parts.sections = append(parts.sections, s)
	}
	if r.bad || len(r.data) > 0 {
		return Parts{}, fmt.Errorf("open %s model: malformed", kind)
	}
	return parts, nil
}

// Get returns a section, which must be there.
func (p Parts) Get(name string) ([]byte, error) {
	for _, s := range p.sections {
		if s.Name == name {
			return s.Data, nil
		}
	}
	return nil, fmt.Errorf("open %s model: it has no section %q", p.kind, name)
}

type reader struct {
	data []byte
	bad  bool
}

func (r *reader) number() uint64 {
	v, n := binary.Uvarint(r.data)
	if n <= 0 {
		r.bad = true
		return 0
	}
	r.data = r.data[n:]
	return v
}

func (r *reader) bytes() []byte {
	n := r.number()
	if r.bad || n > uint64(len(r.data)) {
		r.bad = true
		return nil
	}
	out := r.data[:n:n]
	r.data = r.data[n:]
	return out
}

// Lines returns the data of a section that lists strings without line breaks.
func Lines(items []string) []byte { return []byte(strings.Join(items, "\n")) }

// ReadLines returns the strings that such a section lists.
func ReadLines(data []byte) []string {
	if len(data) == 0 {
		return nil
	}
	return strings.Split(string(data), "\n")
}
