package english

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestCustoms reads one article with its quotation marks written by several
// customs, good and bad. Its quotations must stay the same.
func TestCustoms(t *testing.T) {
	content, err := os.ReadFile(filepath.Join("testdata", "customs.txt"))
	if err != nil {
		t.Fatal(err)
	}
	article := string(content)
	want := quotedWords(Analyze(article))
	if n := strings.Count(article, "“"); len(want) != n {
		t.Fatalf("found %d quotations, want %d: %q", len(want), n, want)
	}
	for _, custom := range []struct {
		name  string
		marks []string
	}{
		{"straight", []string{"“", `"`, "”", `"`, "’", "'"}},
		{"straight opening", []string{"“", `"`}},
		{"straight closing", []string{"”", `"`}},
		{"single", []string{"“", "‘", "”", "’"}},
		{"single and straight", []string{"“", "'", "”", "'", "’", "'"}},
		{"ticks", []string{"“", "''", "”", "''", "’", "'"}},
		{"graves and ticks", []string{"“", "``", "”", "''", "’", "'"}},
		{"doubled", []string{"“", "‘‘", "”", "’’"}},
		{"low", []string{"“", "„", "”", "“"}},
		{"angles", []string{"“", "«", "”", "»"}},
		{"corners", []string{"“", "「", "”", "」"}},
		{"all opening", []string{"”", "“"}},
		{"all closing", []string{"“", "”"}},
		{"closing as opening after a space", []string{"”", " “"}},
		{"closing after a space", []string{"”", " ”"}},
		{"straight after a space", []string{"“", `"`, "”", ` "`}},
	} {
		got := quotedWords(Analyze(strings.NewReplacer(custom.marks...).Replace(article)))
		if !slices.Equal(got, want) {
			t.Errorf("%s: got\n%s\nwant\n%s", custom.name, strings.Join(got, "\n"), strings.Join(want, "\n"))
		}
	}
}

// quotedWords returns the words of each quotation, without its apostrophes.
func quotedWords(d *Doc) []string {
	quoted := make([]string, 0, len(d.Quotations))
	for _, q := range d.Quotations {
		quoted = append(quoted, strings.NewReplacer("’", "", "'", "").Replace(d.Span(q.Range).Text))
	}
	return quoted
}
