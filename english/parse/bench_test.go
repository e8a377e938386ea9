package parse_test

import (
	"os"
	"testing"

	"readout/english/parse"
	"readout/english/sentence"
)

// BenchmarkParse measures the parser that ships on invented sentences whose tags
// are given. Words without clusters make it neither faster nor slower.
func BenchmarkParse(b *testing.B) {
	data, err := os.ReadFile("../model/parser.bin")
	if err != nil {
		b.Skip("the parser has not been trained: run `readout train english`")
	}
	p, err := parse.Decode(data)
	if err != nil {
		b.Fatal(err)
	}
	text, s, tokens := lessons(), parse.NewScratch(), 0
	heads, labels := make([]int32, 100), make([]sentence.Label, 100)
	b.ReportAllocs()
	for b.Loop() {
		for i := range text {
			n := text[i].View.Len()
			p.Parse(s, text[i].View, heads[:n], labels[:n])
			tokens += n
		}
	}
	b.ReportMetric(float64(tokens)/b.Elapsed().Seconds(), "tokens/s")
}
