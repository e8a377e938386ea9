package lineage_test

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"readout"
	"readout/english"
	"readout/internal/corpora"
	"readout/lineage"
)

// passagesOf returns the passages of the texts of a folder of PolNeAR.
func passagesOf(t testing.TB, part string) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(corpora.Dir(t), "polnear", part, "text", "*.txt"))
	if err != nil || len(files) == 0 {
		t.Fatalf("find texts of polnear/%s: %v", part, err)
	}
	var passages []string
	for _, file := range files {
		content, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range lineage.Passages(english.Analyze(string(content)), nil, &readout.Article{}) {
			passages = append(passages, p.Text)
		}
	}
	return passages
}

// editor makes variants of passages, the same for the same seed.
type editor struct {
	*rand.Rand
	vocabulary []string // words of the corpus, as often as they stand there
}

func newEditor(passages []string) *editor {
	e := &editor{Rand: rand.New(rand.NewPCG(7, 11))}
	for _, p := range passages {
		e.vocabulary = append(e.vocabulary, strings.Fields(p)...)
	}
	return e
}

// reword replaces a part of the words by words from the corpus.
func (e *editor) reword(words []string, part float64) []string {
	out := append([]string{}, words...)
	for _, i := range e.Perm(len(out))[:int(part*float64(len(out))+0.5)] {
		out[i] = e.vocabulary[e.IntN(len(e.vocabulary))]
	}
	return out
}

// trim keeps between the given part and the whole, at least eight words.
func (e *editor) trim(words []string, part float64) []string {
	n := min(len(words), max(8, int(part*float64(len(words)))))
	from := e.IntN(len(words) - n + 1)
	return words[from : from+n]
}

// elide cuts up to half of the words from the middle, and leaves at least four
// at either end.
func (e *editor) elide(words []string) []string {
	cut := max(1, min(len(words)-8, 1+e.IntN(len(words)/2)))
	from := 4 + e.IntN(max(1, len(words)-cut-7))
	return append(append([]string{}, words[:from]...), words[min(len(words), from+cut):]...)
}
