package english_test

import (
	"os"
	"path/filepath"
	"testing"

	"readout/english"
	"readout/internal/corpora"
)

// BenchmarkRead reads news articles one after the other with all models.
func BenchmarkRead(b *testing.B) {
	files, err := filepath.Glob(filepath.Join(corpora.Dir(b), "polnear", "dev", "text", "*.txt"))
	if err != nil || len(files) == 0 {
		b.Fatalf("found no texts: %v", err)
	}
	r := reader(b)
	var texts []string
	tokens := 0
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			b.Fatal(err)
		}
		texts = append(texts, string(text))
		tokens += len(english.Analyze(string(text)).Tokens)
	}
	b.ReportAllocs()
	for b.Loop() {
		for _, text := range texts {
			r.Read(text)
		}
	}
	b.ReportMetric(float64(tokens*b.N)/b.Elapsed().Seconds(), "tokens/s")
}

// BenchmarkLoad loads all models, as every command that reads does once.
func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		reader(b)
	}
}
