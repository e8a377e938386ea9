package lineage_test

import (
	"slices"
	"testing"

	"readout/lineage"
)

// memory is an index in memory.
type memory struct {
	matcher  *lineage.Matcher
	texts    []string // by wording
	hashes   map[uint64]int64
	postings map[uint64][]int64
}

func newMemory(t testing.TB) *memory {
	t.Helper()
	m, err := lineage.New()
	if err != nil {
		t.Fatal(err)
	}
	return &memory{matcher: m, hashes: map[uint64]int64{}, postings: map[uint64][]int64{}}
}

func (m *memory) Postings(prints []uint64, yield func(uint64, int64)) error {
	for _, print := range prints {
		for _, wording := range m.postings[print] {
			yield(print, wording)
		}
	}
	return nil
}

func (m *memory) Text(wording int64) (string, error) { return m.texts[wording], nil }

// add adds a text unless its wording is there, and returns its wording.
func (m *memory) add(text string) int64 {
	words := m.matcher.Read(text)
	hash := words.Hash()
	if wording, ok := m.hashes[hash]; ok {
		return wording
	}
	wording := int64(len(m.texts))
	m.hashes[hash] = wording
	m.texts = append(m.texts, text)
	for _, print := range words.Fingerprints() {
		if len(m.postings[print]) > lineage.MaxPostings {
			continue
		}
		m.postings[print] = append(m.postings[print], wording)
	}
	return wording
}

func (m *memory) find(t testing.TB, text string) []lineage.Found {
	t.Helper()
	found, err := m.matcher.Find(m, m.matcher.Read(text))
	if err != nil {
		t.Fatal(err)
	}
	return found.Links
}

func has(found []lineage.Found, wording int64) bool {
	return slices.ContainsFunc(found, func(f lineage.Found) bool { return f.Wording == wording })
}
