package cluster

import (
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"readout/english/pack"
)

// Clusters finds the path of a word. It is immutable and safe for concurrent
// use; a nil one knows no word.
type Clusters struct {
	// An open-addressed table by the hash of the word.
	places []place
	count  int
}

type place struct {
	word uint64 // the word's hash; nought is empty
	path Path
}

// Len returns the number of words.
func (c *Clusters) Len() int { return c.count }

// Find returns the path of a normalised word, or nought.
func (c *Clusters) Find(word []byte) Path {
	if c == nil {
		return 0
	}
	h := hash(word)
	mask := uint64(len(c.places) - 1)
	for i := h & mask; ; i = (i + 1) & mask {
		if c.places[i].word == h {
			return c.places[i].path
		}
		if c.places[i].word == 0 {
			return 0
		}
	}
}

// hash is FNV-1a with its upper half folded into the lower, and never nought.
func hash[S ~string | ~[]byte](word S) uint64 {
	h := uint64(14695981039346656037)
	for i := 0; i < len(word); i++ {
		h ^= uint64(word[i])
		h *= 1099511628211
	}
	return (h ^ h>>32) | 1<<63
}

func newClusters(words int) *Clusters {
	size := 16
	for size < words*2 {
		size *= 2
	}
	return &Clusters{places: make([]place, size), count: words}
}

func (c *Clusters) put(word []byte, path Path) {
	h := hash(word)
	mask := uint64(len(c.places) - 1)
	i := h & mask
	for c.places[i].word != 0 && c.places[i].word != h {
		i = (i + 1) & mask
	}
	c.places[i] = place{word: h, path: path}
}

// The pack that a table is kept in.
const (
	packKind    = "clusters"
	packVersion = 1
	packSection = "paths"
)

// Encode returns the pack of a table from words to paths: for each path, in
// order, its words in order, each as the length of the beginning that it shares
// with the word before and the rest. The same table gives the same bytes.
func Encode(table map[string]Path) []byte {
	groups := map[Path][]string{}
	for word, path := range table {
		groups[path] = append(groups[path], word)
	}
	paths := make([]Path, 0, len(groups))
	for path := range groups {
		paths = append(paths, path)
	}
	slices.Sort(paths)
	out := binary.AppendUvarint(nil, uint64(len(table)))
	for _, path := range paths {
		words := groups[path]
		slices.Sort(words)
		out = binary.AppendUvarint(out, uint64(path))
		out = binary.AppendUvarint(out, uint64(len(words)))
		last := ""
		for _, word := range words {
			n := shared(last, word)
			out = binary.AppendUvarint(out, uint64(n))
			out = binary.AppendUvarint(out, uint64(len(word)-n))
			out = append(out, word[n:]...)
			last = word
		}
	}
	return pack.Seal(packKind, packVersion, pack.Section{Name: packSection, Data: out})
}

func shared(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}

// Decode reads what [Encode] wrote. Damaged data is an error.
func Decode(data []byte) (*Clusters, error) {
	parts, err := pack.Open(packKind, packVersion, data)
	if err != nil {
		return nil, err
	}
	paths, err := parts.Get(packSection)
	if err != nil {
		return nil, err
	}
	return decode(paths)
}

func decode(data []byte) (*Clusters, error) {
	r := reader{data: data}
	total := r.number()
	if r.bad || total > len(data) {
		return nil, errors.New("decode clusters: malformed")
	}
	c := newClusters(total)
	seen := 0
	var word []byte
	for len(r.data) > 0 {
		path, words := Path(r.number()), r.number()
		word = word[:0]
		for range words {
			word = r.word(word)
			if seen++; r.bad || seen > total {
				return nil, fmt.Errorf("decode clusters: malformed at word %d of %d", seen, total)
			}
			c.put(word, path)
		}
		if r.bad {
			return nil, errors.New("decode clusters: malformed")
		}
	}
	if seen != total {
		return nil, fmt.Errorf("decode clusters: %d words of %d", seen, total)
	}
	return c, nil
}

type reader struct {
	data []byte
	bad  bool
}

func (r *reader) number() int {
	v, n := binary.Uvarint(r.data)
	if n <= 0 || v >= 1<<31 {
		r.bad = true
		return 0
	}
	r.data = r.data[n:]
	return int(v)
}

// word returns the next word, which is built upon the last one.
func (r *reader) word(last []byte) []byte {
	keep, more := r.number(), r.number()
	if r.bad || keep > len(last) || more > len(r.data) {
		r.bad = true
		return last
	}
	word := append(last[:keep], r.data[:more]...)
	r.data = r.data[more:]
	return word
}
