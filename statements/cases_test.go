package statements_test

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"readout"
	"readout/demo"
)

var update = flag.Bool("update", false, "rewrite golden files and the table of precisions") //nolint:gochecknoglobals // a test flag

// TestCases reads every text of testdata/cases and compares its statements
// with those in the file of the same name that ends in .golden. The actors are
// those of the demo's invented dispute.
func TestCases(t *testing.T) {
	e, reader := newExtractor(t), newReader(t)
	dir, err := newDirectory(t).Extend("directory.toml", bytes.NewReader(demo.Directory()))
	if err != nil {
		t.Fatal(err)
	}
	paths, err := filepath.Glob(filepath.Join("testdata", "cases", "*.txt"))
	if err != nil || len(paths) == 0 {
		t.Fatalf("list cases: %d files, %v", len(paths), err)
	}
	for _, path := range paths {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txt"), func(t *testing.T) {
			text, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			article := &readout.Article{ID: "a", Text: string(text)}
			doc := reader.Read(article.Text)
			found := e.Extract(doc, dir.Resolve(doc, article), article)
			checkContract(t, doc, found)
			golden := strings.TrimSuffix(path, ".txt") + ".golden"
			got := show(found)
			if *update {
				if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// show prints statements for golden files: a block each, empty fields left out.
func show(all []readout.Statement) string {
	var b strings.Builder
	field := func(name, value string) {
		if value != "" {
			fmt.Fprintf(&b, "  %-9s %s\n", name, strings.Join(strings.Fields(value), " "))
		}
	}
	for _, s := range all {
		fmt.Fprintf(&b, "%s %s, %s (%s)\n", strings.TrimPrefix(s.ID, "a."), s.Kind, s.Stance, s.By)
		field("source", texts(s.Source))
		field("cue", texts(s.Cue))
		field("content", texts(s.Content))
		field("speaker", strings.TrimSpace(s.Speaker+" "+s.SpeakerName))
		field("addressee", s.Addressee)
		field("medium", s.Medium)
		field("answers", strings.TrimPrefix(s.Answers, "a."))
		for _, r := range s.Relay {
			field("relay", r.Name)
		}
	}
	return b.String()
}

func texts(spans []readout.Span) string {
	var parts []string
	for _, s := range spans {
		parts = append(parts, s.Text)
	}
	return strings.Join(parts, " | ")
}
