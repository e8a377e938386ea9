package intake

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"readout"
)

// updateGolden tells whether to write the golden files anew.
func updateGolden() bool {
	f := flag.Lookup("update")
	return f != nil && f.Value.String() == "true"
}

func TestMain(m *testing.M) {
	flag.Bool("update", false, "write the golden files anew")
	os.Exit(m.Run())
}

// TestArticles reads the articles in testdata/articles and compares all of
// each with the golden file next to it.
func TestArticles(t *testing.T) {
	paths, err := filepath.Glob("testdata/articles/*[lt]")
	if err != nil || len(paths) < 4 {
		t.Fatalf("found %d articles, %v", len(paths), err)
	}
	for _, path := range paths {
		t.Run(filepath.Base(path), func(t *testing.T) {
			var articles []readout.Article
			for raw, err := range Walk(t.Context(), Options{}, path) {
				if err != nil {
					t.Fatal(err)
				}
				a, err := Parse(raw, Options{})
				if err != nil {
					t.Fatal(err)
				}
				checkArticle(t, &a)
				articles = append(articles, a)
			}
			got, err := json.MarshalIndent(articles, "", "  ")
			if err != nil {
				t.Fatal(err)
			}
			got = append(got, '\n')
			golden := path + ".golden"
			if updateGolden() {
				if err := os.WriteFile(golden, got, 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(got, want) {
				t.Errorf("differs from %s:\n%s", golden, got)
			}
		})
	}
}

// checkArticle checks what must hold of every article.
func checkArticle(t testing.TB, a *readout.Article) {
	t.Helper()
	text := readout.NewText(a.Text)
	if a.ID == "" || a.SHA256 != readout.HashText(a.Text) {
		t.Errorf("%s: id %q, hash %q", a.Path, a.ID, a.SHA256)
	}
	if strings.TrimSpace(a.Text) == "" || strings.Contains(a.Text, "\x00") {
		t.Errorf("%s: text %q", a.Path, a.Text)
	}
	end := 0
	for _, f := range a.Furniture {
		if err := f.Check(text); err != nil {
			t.Errorf("%s: furniture: %v", a.Path, err)
		}
		if f.Start < end || strings.TrimSpace(f.Text) != f.Text {
			t.Errorf("%s: furniture %q is out of order or has space around it", a.Path, f.Text)
		}
		end = f.End
	}
	for name, set := range map[string]bool{
		"url": a.URL != "", "outlet": a.Outlet != "", "title": a.Title != "", "byline": len(a.Byline) > 0,
		"published": a.Published != "", "dateline": a.Dateline != readout.Dateline{}, "language": a.Language != "",
	} {
		if _, known := a.Known[name]; known != set {
			t.Errorf("%s: field %s is set: %v, is known: %v", a.Path, name, set, known)
		}
	}
}
