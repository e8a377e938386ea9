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
}

// nameTable finds the longest name that starts at a token. It is an open hash table
// over the rolling hash of a name's words; every prefix of a name is a key,
// so that a text is followed only as far as some name goes. Comparing strings
// on a hit makes collisions harmless, which is why half of a hash is kept of it: 200,000
// names cost 8 MB beside their texts, which are those of the entries.
type nameTable struct {
	slots []nameSlot
	used  int
	names []storedName
	kinds []nameKind // of names, apart from them to save the padding
}

// nameSlot is a prefix of a name.
type nameSlot struct {
	key   uint32 // of the hash of the prefix; 0 marks an empty slot
	first int32  // index of the first name that is the whole prefix, or -1
}

type storedName struct {
	text  string
	entry int32
	next  int32 // the next name with the same key, or -1
}

func newNameTable(hint int) *nameTable {
	// Names have some prefixes of their own, and a third of the slots stays empty.
	return &nameTable{slots: make([]nameSlot, 16+2*hint), names: make([]storedName, 0, hint), kinds: make([]nameKind, 0, hint)}
}

// step returns the hash of a prefix with one more word.
func step(hash, word uint64) uint64 {
	hash = (hash ^ word) * 0x9E3779B97F4A7C15
	return hash ^ hash>>29
}

// slot returns the place of a prefix: where it is, or where it would be put.
func (t *nameTable) slot(hash uint64) int { return t.place(uint32(hash>>32) | 1) }

func (t *nameTable) place(key uint32) int {
	n := uint64(len(t.slots))
	i := int(uint64(key) * n >> 32)
	for t.slots[i].key != 0 && t.slots[i].key != key {
		if i++; i == len(t.slots) {
			i = 0
		}
	}
	return i
}

// touch makes sure that a prefix is in the table and returns its slot.
func (t *nameTable) touch(hash uint64) int {
	i := t.slot(hash)
	if t.slots[i].key != 0 {
		return i
	}
	if t.used*3 >= len(t.slots)*2 {
		t.grow()
		i = t.slot(hash)
	}
	t.slots[i] = nameSlot{uint32(hash>>32) | 1, -1}
	t.used++
	return i
}

// clone returns a table that can be added to apart from t.
func (t *nameTable) clone() *nameTable {
	return &nameTable{slots: slices.Clone(t.slots), used: t.used, names: slices.Clone(t.names), kinds: slices.Clone(t.kinds)}
}

func (t *nameTable) grow() {
	old := t.slots
	t.slots = make([]nameSlot, len(old)+len(old)/2)
	for _, s := range old {
		if s.key != 0 {
			t.slots[t.place(s.key)] = s
		}
	}
}

// add puts a name into the table.
func (t *nameTable) add(n name) {
	slot := -1
	hash := hashSeed
	for from, to := wordAt(n.text, 0); from < to; from, to = wordAt(n.text, to) {
		hash = step(hash, hashFolded(n.text[from:to]))
		slot = t.touch(hash)
	}
	if slot < 0 {
		return
	}
	t.names = append(t.names, storedName{n.text, n.entry, t.slots[slot].first})
	t.kinds = append(t.kinds, n.kind)
	t.slots[slot].first = int32(len(t.names) - 1)
}

// at returns a name by its index.
func (t *nameTable) at(i int32) name { return name{t.names[i].text, t.names[i].entry, t.kinds[i]} }

// find returns the names that are written like text, apart from case,
// diacritics and full stops, newest first.
func (t *nameTable) find(text string) []name {
	hash := hashSeed
	for from, to := wordAt(text, 0); from < to; from, to = wordAt(text, to) {
		hash = step(hash, hashFolded(text[from:to]))
	}
	s := t.slots[t.slot(hash)]
	if s.key == 0 {
		return nil
	}
	var found []name
	for n := s.first; n >= 0; n = t.names[n].next {
		if sameWords(t.names[n].text, text) {
			found = append(found, t.at(n))
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
