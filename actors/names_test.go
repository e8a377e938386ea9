package actors

import (
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"

	"readout/english"
)

// syllables are what the names of the benchmark are made of.
const syllables = "ba ko ri ten dal vor mi sha lun per go stra ni wei ash tor ke lim du fan"

// inventNames returns names of two or three words, as persons and organisations
// have, of a vocabulary of which many share words.
func inventNames(n int) []string {
	r := rand.New(rand.NewPCG(1, 2))
	parts := strings.Fields(syllables)
	word := func(syllables int) string {
		var b strings.Builder
		for range syllables {
			b.WriteString(parts[r.IntN(len(parts))])
		}
		w := b.String()
		return strings.ToUpper(w[:1]) + w[1:]
	}
	names := make([]string, n)
	for i := range names {
		names[i] = word(2) + " " + word(3)
		if i%4 == 0 {
			names[i] += " " + word(2)
		}
	}
	return names
}

const manyNames = 200_000

func tableOf(names []string) *nameTable {
	t := newNameTable(len(names))
	for i, n := range names {
		t.add(name{text: n, entry: int32(i)})
	}
	return t
}

// TestManyNames holds what 200,000 names may cost in memory beside their texts,
// which are those of the entries, and that each is found.
func TestManyNames(t *testing.T) {
	names := inventNames(manyNames)
	before := heap()
	table := tableOf(names)
	cost := float64(heap()-before) / 1e6
	for i, n := range names {
		if found := table.find(n); len(found) == 0 || found[0].text != n {
			t.Fatalf("%q, number %d, is not found: %v", n, i, found)
		}
	}
	if table.find("Nobody Atall") != nil {
		t.Error("a name is found that is not there")
	}
	t.Logf("%d names cost %.1f MB", len(names), cost)
	if cost > 10 {
		t.Errorf("%d names cost %.1f MB, want at most 10", len(names), cost)
	}
	runtime.KeepAlive(names)
}

func heap() uint64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

// BenchmarkManyNames looks for 200,000 names at every token of a text.
func BenchmarkManyNames(b *testing.B) {
	table := tableOf(inventNames(manyNames))
	text := strings.Repeat("It is said of Bako Ritendal that Vormi went to the ministry of defence in Lunper, where officials spoke "+
		"of an agreement with the neighbours. Dal Shago denied that. ", 1000)
	doc := english.Analyze(text)
	lex, err := loadLexicon()
	if err != nil {
		b.Fatal(err)
	}
	w := readWords(doc, lex)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		for s := range doc.Sentences {
			for i := doc.Sentences[s].First; i < doc.Sentences[s].End; i++ {
				w.longest(table, i, doc.Sentences[s].End)
			}
		}
	}
}
