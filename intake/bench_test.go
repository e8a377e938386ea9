package intake

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// BenchmarkParseText reads plain text: decoding, language, head, furniture,
// hashes.
func BenchmarkParseText(b *testing.B) {
	data, err := os.ReadFile(filepath.Join("testdata", "articles", "crlf.txt"))
	if err != nil {
		b.Fatal(err)
	}
	paragraph := "The government of Estmark said on Monday that it would sign the treaty. It had refused to do so for ten years.\r\n\r\n"
	raw := Raw{Path: "a.txt", File: "a.txt", Format: FormatText, Data: append(data, strings.Repeat(paragraph, 30)...)}
	b.SetBytes(int64(len(raw.Data)))
	for b.Loop() {
		if _, err := Parse(raw, Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkParsePage reads the pages of the extraction benchmark, one after the
// other.
func BenchmarkParsePage(b *testing.B) {
	pages := scrapinghub(b)
	size := 0
	for _, p := range pages {
		size += len(p.html)
	}
	b.SetBytes(int64(size / len(pages)))
	i := 0
	for b.Loop() {
		raw := Raw{Path: pages[i%len(pages)].id, Format: FormatHTML, Data: pages[i%len(pages)].html}
		if _, err := Parse(raw, Options{Language: "en"}); err != nil && !strings.Contains(err.Error(), "without an article") {
			b.Fatal(err)
		}
		i++
	}
}

// BenchmarkWalkLines splits JSON Lines.
func BenchmarkWalkLines(b *testing.B) {
	text := strings.Repeat("The government of Estmark said on Monday that it would sign the treaty. ", 60)
	lines := strings.Repeat(`{"title":"Talks end","url":"https://harbour.example/1","text":"`+text+`"}`+"\n", 1000)
	b.SetBytes(int64(len(lines)))
	for b.Loop() {
		for _, err := range Walk(b.Context(), Options{Stdin: strings.NewReader(lines)}, "-") {
			if err != nil {
				b.Fatal(err)
			}
		}
	}
}
