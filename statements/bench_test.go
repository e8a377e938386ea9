package statements_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"readout"
	"readout/actors"
	"readout/english"
	"readout/internal/corpora"
)

// BenchmarkExtract reads real news, and reports words a second beside the
// usual figures.
func BenchmarkExtract(b *testing.B) {
	paths, err := filepath.Glob(filepath.Join(corpora.Dir(b), "polnear", "dev", "text", "*.txt"))
	if err != nil || len(paths) == 0 {
		b.Fatalf("list texts: %v", err)
	}
	reader := newReader(b)
	var docs []*english.Doc
	words := 0
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			b.Fatal(err)
		}
		docs = append(docs, reader.Read(string(text)))
		words += len(strings.Fields(string(text)))
	}
	e, res := newExtractor(b), &actors.Resolution{}
	for b.Loop() {
		for _, doc := range docs {
			e.Extract(doc, res, &readout.Article{ID: "a"})
		}
	}
	b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}

// BenchmarkGrowth reads inputs that would show a step whose cost grows faster
// than the text: ns/byte must stay level from one size to the next.
func BenchmarkGrowth(b *testing.B) {
	inputs := map[string]string{
		"marks":     "\"",
		"quoted":    "“We are ready,” said Berg. ",
		"opened":    "“We are ready and will go on. ",
		"said":      "said ",
		"commas":    "Berg, the minister, ",
		"turns":     "MR. BERG: We are ready.\n\n",
		"sentence":  "Berg said that the council would and ",
		"paragraph": "“We shall see.”\n\n",
	}
	e, res, reader := newExtractor(b), &actors.Resolution{}, newReader(b)
	for _, name := range []string{"marks", "quoted", "opened", "said", "commas", "turns", "sentence", "paragraph"} {
		for _, size := range []int{1 << 14, 1 << 17, 1 << 20} {
			text := strings.Repeat(inputs[name], size/len(inputs[name]))
			doc := reader.Read(text)
			b.Run(fmt.Sprintf("%s/%d", name, size), func(b *testing.B) {
				for b.Loop() {
					e.Extract(doc, res, &readout.Article{ID: "a"})
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(size), "ns/byte")
			})
		}
	}
}
