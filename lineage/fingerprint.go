package lineage

import (
	"slices"

	"github.com/cespare/xxhash/v2"
)

// fingerprintBits is how much of a hash a fingerprint keeps. SQLite and other
// stores write integers of up to six bytes in six; two different pairs of a
// million meet by chance in one of three hundred cases, and an alignment
// follows anyway.
const fingerprintBits = 47

// Hash returns the hash of the wording: of all words in their order.
func (w *Words) Hash() uint64 {
	var d xxhash.Digest
	d.Reset()
	for i := range w.words {
		_, _ = d.WriteString(w.words[i].key)
		_, _ = d.WriteString(" ")
	}
	return d.Sum64()
}

// Fingerprints returns the hashes by which an index finds the passages that
// share words with this one, in ascending order and each once: of every two
// content words that follow one another when the function words between them
// are left out. Pairs, because a third of the words may have been changed and
// longer shingles would not outlive that; of content words, because pairs of
// function words are in every text.
func (w *Words) Fingerprints() []uint64 {
	prints := make([]uint64, 0, len(w.words))
	last := -1
	var buf []byte
	for i := range w.words {
		if w.words[i].function {
			continue
		}
		if last >= 0 {
			buf = append(buf[:0], w.words[last].key...)
			buf = append(buf, ' ')
			buf = append(buf, w.words[i].key...)
			prints = append(prints, xxhash.Sum64(buf)>>(64-fingerprintBits))
		}
		last = i
	}
	slices.Sort(prints)
	return slices.Compact(prints)
}
