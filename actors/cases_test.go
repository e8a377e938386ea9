package actors

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"readout"
	"readout/english"
)

var update = flag.Bool("update", false, "write the golden files anew") //nolint:gochecknoglobals // a test's flag

// world returns the directory with the invented world of testdata on top.
func world(t testing.TB) *Directory {
	t.Helper()
	d, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	f, err := os.Open("testdata/world.toml")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close() //nolint:errcheck // only read
	d, err = d.Extend("testdata/world.toml", f)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// TestCases holds every file of testdata/cases: a text, a line "---", and the
// mentions that are found in it. To add a case, write the text and the line,
// run the test with -update, and read what it wrote.
func TestCases(t *testing.T) {
	files, err := filepath.Glob("testdata/cases/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	d := world(t)
	reader, err := english.Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			raw, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			text, want, ok := strings.Cut(string(raw), "\n---\n")
			if !ok && !*update {
				t.Fatalf("%s has no line ---", file)
			}
			got := showMentions(d, reader, strings.TrimSuffix(text, "\n---"))
			if *update {
				if err := os.WriteFile(file, []byte(strings.TrimSuffix(text, "\n---")+"\n---\n"+got), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("mentions differ (-want +got):\n%s", diff)
			}
		})
	}
}

// showMentions prints the mentions of a text, dated 2025 unless its first line
// says "date: …".
func showMentions(d *Directory, reader *english.Reader, text string) string {
	article := readout.Article{Published: "2025-06-01"}
	if rest, ok := strings.CutPrefix(text, "date: "); ok {
		article.Published, text, _ = strings.Cut(rest, "\n")
	}
	article.Text = text
	doc := reader.Read(text)
	res := d.Resolve(doc, &article)
	var b strings.Builder
	for _, m := range res.JSON(doc) {
		a := res.Actors[res.Mentions[0].Actor]
		for _, x := range res.Actors {
			if x.ID == m.Actor {
				a = x
			}
		}
		fmt.Fprintf(&b, "%s\t%s\t%s %s %s\t%s: %s\n", m.Text, a.ID, a.Country, a.Sector, a.Role, m.Kind, m.By)
	}
	return b.String()
}
