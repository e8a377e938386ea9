package english

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"readout/internal/corpora"
)

// BenchmarkAnalyze reads news articles one after the other, as ingest does.
func BenchmarkAnalyze(b *testing.B) {
	files, err := filepath.Glob(filepath.Join(corpora.Dir(b), "polnear", "dev", "text", "*.txt"))
	if err != nil || len(files) == 0 {
		b.Fatalf("found no texts: %v", err)
	}
	var texts []string
	size := 0
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			b.Fatal(err)
		}
		texts = append(texts, string(text))
		size += len(text)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, text := range texts {
			Analyze(text)
		}
	}
}

// BenchmarkAnalyzeHard reads texts that tempt a reader into quadratic time,
// each a megabyte long. All should take about as long as each other.
func BenchmarkAnalyzeHard(b *testing.B) {
	const size = 1 << 20
	for _, hard := range []struct{ name, piece string }{
		{"no stop", "word "},
		{"straight marks", `"`},
		{"opening marks", "“a "},
		{"apostrophes", "'a "},
		{"no space", "a"},
		{"hyphens", "a-"},
		{"dots", "a."},
		{"paths", "a/b.com"},
		{"at", "a@"},
		{"stops", "."},
		{"lines", "a\n"},
		{"invalid", "\xff"},
		{"brackets", ").("},
	} {
		text := strings.Repeat(hard.piece, size/len(hard.piece))
		b.Run(hard.name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				Analyze(text)
			}
		})
	}
}
