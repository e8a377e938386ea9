package serve

import (
	"fmt"
	"testing"

	"pgregory.net/rapid"

	"readout"
	"readout/serve/web"
)

// TestTreeShowsEveryPassageOnce holds this for any parents: unknown ones, and
// passages that come from one another.
func TestTreeShowsEveryPassageOnce(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(0, 12).Draw(t, "passages")
		passages := make([]readout.LineagePassage, n)
		for i := range passages {
			passages[i].ID = fmt.Sprint("p", i)
			if from := rapid.IntRange(-1, n).Draw(t, "from"); from >= 0 {
				passages[i].From = fmt.Sprint("p", from)
			}
		}
		shown := map[string]int{}
		var walk func(branches []web.Branch, from string)
		walk = func(branches []web.Branch, from string) {
			for _, b := range branches {
				shown[b.ID]++
				if from != "" && b.From != from {
					t.Fatalf("%s hangs under %s, but came from %s", b.ID, from, b.From)
				}
				walk(b.Children, b.ID)
			}
		}
		walk(tree(&readout.Lineage{Passages: passages}), "")
		for _, p := range passages {
			if shown[p.ID] != 1 {
				t.Fatalf("%s is shown %d times", p.ID, shown[p.ID])
			}
		}
	})
}

// TestRunsKeepTheSnippet holds that the runs of a snippet are its text, however
// the matches lie.
func TestRunsKeepTheSnippet(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		text := readout.NewText(rapid.String().Draw(t, "text"))
		at := rapid.IntRange(0, 50).Draw(t, "at")
		var matches []readout.Span
		for range rapid.IntRange(0, 4).Draw(t, "matches") {
			start := at + rapid.IntRange(-2, text.Len()+2).Draw(t, "start")
			matches = append(matches, readout.Span{Start: start, End: start + rapid.IntRange(-1, 5).Draw(t, "length")})
		}
		var joined string
		for _, run := range runs(readout.Span{Start: at, End: at + text.Len(), Text: text.String()}, matches) {
			joined += run.Text
		}
		if joined != text.String() {
			t.Fatalf("runs give %q, the snippet is %q", joined, text.String())
		}
	})
}
