package intake

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"readout/internal/corpora"
)

// TestSeeds reads the five real articles that the project began with.
func TestSeeds(t *testing.T) {
	want := map[string]struct {
		published, agency              string
		navigation, caption, credit, t int // lines of furniture by kind
	}{
		"000": {published: "2021-03-22", agency: "EIRNS", navigation: 2},
		"001": {published: "2021-05-26", agency: "EIRNS", navigation: 2},
		"002": {navigation: 3},
		"003": {caption: 2},
		"004": {navigation: 1, caption: 2, credit: 2, t: 2},
	}
	articles, _, refused := readAll(t, Options{}, "", corpora.Seeds(t))
	if len(articles) != len(want) || len(refused) != 0 {
		t.Fatalf("read %d articles, refused %q", len(articles), refused)
	}
	for _, a := range articles {
		name := filepath.Base(a.Path)[:3]
		got := map[string]int{}
		for _, f := range a.Furniture {
			got[string(f.Kind)]++
		}
		w := want[name]
		if a.Published != w.published || a.Dateline.Agency != w.agency || a.Title == "" || a.Language != "en" {
			t.Errorf("%s: title %q, published %q, dateline %+v, language %q", name, a.Title, a.Published, a.Dateline, a.Language)
		}
		if got["navigation"] != w.navigation || got["caption"] != w.caption || got["credit"] != w.credit || got["tags"] != w.t {
			t.Errorf("%s: furniture %v, want %+v", name, got, w)
		}
	}
}

// TestPlainTextUnchanged reads 924 news texts: each is read, and its text is
// the file.
func TestPlainTextUnchanged(t *testing.T) {
	dir := filepath.Join(corpora.Dir(t), "polnear")
	articles, _, refused := readAll(t, Options{}, "", filepath.Join(dir, "*", "text", "*.txt"))
	if len(articles) < 900 || len(refused) != 0 {
		t.Errorf("read %d articles, refused %q", len(articles), refused)
	}
	for _, a := range articles {
		data, err := os.ReadFile(a.Path)
		if err != nil {
			t.Fatal(err)
		}
		if a.Text != strings.TrimPrefix(string(data), "\uFEFF") {
			t.Errorf("%s: the text is not the file's", a.Path)
		}
	}
}

// TestContainers reads the corpora that are containers.
func TestContainers(t *testing.T) {
	for file, want := range map[string]int{"stories/giveme5w1h_dev.jsonl": 181, "news/mfa_telegram.csv": 505} {
		articles, _, refused := readAll(t, Options{}, "", filepath.Join(corpora.Dir(t), file))
		if len(articles) != want || len(refused) != 0 {
			t.Errorf("%s: read %d articles, want %d; refused %q", file, len(articles), want, refused)
		}
		for _, a := range articles {
			if a.Published == "" {
				t.Errorf("%s: no date", a.Path)
			}
		}
	}
}
