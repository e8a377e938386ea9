package actors

import (
	"slices"
	"strings"
)

// nameKind tells what a name is to its entry.
type nameKind uint8

const (
	properName    nameKind = iota
	adjectiveName          // "Russian"
	peopleName             // "Russians"
	capitalName            // "Moscow"
)

// name is one way in which a text may write an entry.
type name struct {
	text  string
	entry int32 // index into the directory's entries
	kind  nameKind
	next  int32 // the next name with the same key, or -1
}

// nameTable finds the longest name that starts at a token. It is an open hash table
// over the rolling hash of a name's words; every prefix of a name is a key,
// so that a text is followed only as far as some name goes. Comparing strings
// on a hit makes collisions harmless.
type nameTable struct {
	keys  []uint64
	first []int32 // index of the first name with the key, or -1 for a prefix
	names []name
	used  int
}

func newNameTable(hint int) *nameTable {
	size := 1 << 10
	for size < hint*4 {
		size *= 2
	}
	t := &nameTable{keys: make([]uint64, size), first: make([]int32, size), names: make([]name, 0, hint)}
	return t
}

// step returns the key of a prefix with one more word.
func step(key, word uint64) uint64 {
	key = (key ^ word) * 0x9E3779B97F4A7C15
	return key ^ key>>29 | 1 // never 0, which marks an empty slot
}

// slot returns the place of a key: where it is, or where it would be put.
func (t *nameTable) slot(key uint64) int {
	mask := uint64(len(t.keys) - 1)
	i := key & mask
	for t.keys[i] != 0 && t.keys[i] != key {
		i = (i + 1) & mask
	}
	return int(i)
}

// touch makes sure that a key is in the table, as a prefix at least.
func (t *nameTable) touch(key uint64) int {
	i := t.slot(key)
	if t.keys[i] != 0 {
		return i
	}
	if t.used*2 >= len(t.keys) {
		t.grow()
		i = t.slot(key)
	}
	t.keys[i], t.first[i] = key, -1
	t.used++
	return i
}

// clone returns a table that can be added to apart from t.
func (t *nameTable) clone() *nameTable {
	return &nameTable{keys: slices.Clone(t.keys), first: slices.Clone(t.first), names: slices.Clone(t.names), used: t.used}
}

func (t *nameTable) grow() {
	keys, first := t.keys, t.first
	t.keys, t.first = make([]uint64, 2*len(keys)), make([]int32, 2*len(keys))
	for i, key := range keys {
		if key != 0 {
			j := t.slot(key)
			t.keys[j], t.first[j] = key, first[i]
		}
	}
}

// add puts a name into the table.
func (t *nameTable) add(n name) {
	slot := -1
	key := hashSeed
	for from, to := wordAt(n.text, 0); from < to; from, to = wordAt(n.text, to) {
		key = step(key, hashFolded(n.text[from:to]))
		slot = t.touch(key)
	}
	if slot < 0 {
		return
	}
	n.next = t.first[slot]
	t.first[slot] = int32(len(t.names))
	t.names = append(t.names, n)
}

// find returns the names that are written like text, apart from case,
// diacritics and full stops, newest first.
func (t *nameTable) find(text string) []name {
	key := hashSeed
	for from, to := wordAt(text, 0); from < to; from, to = wordAt(text, to) {
		key = step(key, hashFolded(text[from:to]))
	}
	i := t.slot(key)
	if t.keys[i] == 0 {
		return nil
	}
	var found []name
	for n := t.first[i]; n >= 0; n = t.names[n].next {
		if sameWords(t.names[n].text, text) {
			found = append(found, t.names[n])
		}
	}
	return found
}

// sameWords tells whether two names are equal when folded.
func sameWords(a, b string) bool {
	af, at := wordAt(a, 0)
	bf, bt := wordAt(b, 0)
	for af < at && bf < bt {
		if !sameFolded(a[af:at], b[bf:bt]) {
			return false
		}
		af, at = wordAt(a, at)
		bf, bt = wordAt(b, bt)
	}
	return af >= at && bf >= bt
}

// withoutThe returns a name without a leading article, which is never part of
// a mention.
func withoutThe(s string) string {
	for _, the := range []string{"the ", "The "} {
		if strings.HasPrefix(s, the) {
			return s[len(the):]
		}
	}
	return s
}
