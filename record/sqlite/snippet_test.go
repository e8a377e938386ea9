package sqlite

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"readout"
)

// TestSnippetsAreSpans looks for words of arbitrary texts in them: snippets and
// matches are stretches of the text, matches lie in the snippet, and words that
// stand in the text are shown.
func TestSnippetsAreSpans(t *testing.T) {
	word := rapid.SampledFrom([]string{
		"strait", "Strait,", "ships", "Ærø", "naïve", "Straße", "x", "😀", "“open”", "U.S.", "2,500", "\u0301", "\x00", "—", "İstanbul", "ﬁne",
	})
	rapid.Check(t, func(t *rapid.T) {
		parts := rapid.SliceOfN(word, 0, 120).Draw(t, "text")
		text := strings.Join(parts, rapid.SampledFrom([]string{" ", "\n", " the "}).Draw(t, "space"))
		query, err := parseWords(strings.Join(rapid.SliceOfN(word, 1, 4).Draw(t, "query"), " "))
		if err != nil {
			return // nothing to look for
		}
		snippet, matches := query.snippet(text)
		if snippet.IsZero() {
			if len(foldWords(text)) > 0 {
				t.Fatalf("no snippet of %q", text)
			}
			return
		}
		content := readout.NewText(text)
		if err := snippet.Check(content); err != nil {
			t.Fatal(err)
		}
		for i, m := range matches {
			if err := m.Check(content); err != nil {
				t.Fatal(err)
			}
			if !snippet.Covers(m) || i > 0 && m.Start < matches[i-1].End {
				t.Fatalf("match %d of %+v in snippet %+v", i, matches, snippet)
			}
		}
		if query.allIn(foldWords(text)) && len(matches) == 0 {
			t.Fatalf("%+v stands in %q, but the snippet %q shows nothing", query.runs, text, snippet.Text)
		}
	})
}
