package demo_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"

	"readout"
	"readout/actors"
	"readout/demo"
	"readout/intake"
	"readout/work"
)

// sample reads the articles as `readout demo` does.
func sample(t *testing.T) []readout.Article {
	t.Helper()
	dir := t.TempDir()
	if err := demo.Write(dir); err != nil {
		t.Fatal(err)
	}
	var articles []readout.Article
	inputs := work.Inputs(t.Context(), intake.Options{OutletFromFile: true}, filepath.Join(dir, "articles"))
	for input := range inputs {
		article, err := input.Read()
		if err != nil {
			t.Fatal(err)
		}
		articles = append(articles, article)
	}
	return articles
}

func TestArticles(t *testing.T) {
	articles := sample(t)
	if len(articles) < 14 {
		t.Errorf("the sample has %d articles, want at least 14", len(articles))
	}
	outlets := map[string]bool{}
	for _, a := range articles {
		outlets[a.Outlet] = true
		for name, value := range map[string]string{
			"outlet": a.Outlet, "title": a.Title, "date": a.Published, "language": a.Language,
		} {
			if value == "" {
				t.Errorf("%s has no %s", a.Path, name)
			}
		}
		if !strings.HasPrefix(a.Published, "2031-03-") {
			t.Errorf("%s is published %s, not in March 2031", a.Path, a.Published)
		}
		if words := len(strings.Fields(a.Text)); words < 200 || words > 650 {
			t.Errorf("%s has %d words, unlike an article of the sample", a.Path, words)
		}
	}
	if len(outlets) < 6 {
		t.Errorf("the sample has %d outlets, want at least 6", len(outlets))
	}
}

// TestDirectory holds that the directory file loads, and that every name in it
// stands in an article.
func TestDirectory(t *testing.T) {
	base, err := actors.Default()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := base.Extend("directory.toml", bytes.NewReader(demo.Directory())); err != nil {
		t.Fatal(err)
	}
	var tables map[string][]struct {
		Name                                string
		Names, Adjectives, People, Capitals []string
	}
	if _, err := toml.Decode(string(demo.Directory()), &tables); err != nil {
		t.Fatal(err)
	}
	var all strings.Builder
	for _, a := range sample(t) {
		all.WriteString(a.Outlet + "\n" + a.Text + "\n")
	}
	for kind, entries := range tables {
		for _, e := range entries {
			if !strings.Contains(all.String(), e.Name) {
				t.Errorf("the %s %q stands in no article", kind, e.Name)
			}
			for _, name := range append(e.Adjectives, e.Capitals...) {
				if !strings.Contains(all.String(), name) {
					t.Errorf("the name %q of the %s %q stands in no article", name, kind, e.Name)
				}
			}
		}
	}
}

// TestReadme holds that the README counts right.
func TestReadme(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	articles := sample(t)
	outlets := map[string]bool{}
	for _, a := range articles {
		outlets[a.Outlet] = true
	}
	if len(articles) != 18 || len(outlets) != 10 || !strings.Contains(string(readme), "Eighteen articles by ten invented outlets") {
		t.Errorf("the sample has %d articles by %d outlets, which the README should say", len(articles), len(outlets))
	}
}
