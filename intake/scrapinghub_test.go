package intake

import (
	"compress/gzip"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"sort"
	"strings"
	"sync"
	"testing"
	"unicode"

	"readout/internal/corpora"
)

// TestScrapinghub measures the extraction of article text as the article
// extraction benchmark of Scrapinghub does (evaluate.py there): shingles of
// four words, precision and recall by page, F1 of their means.
func TestScrapinghub(t *testing.T) {
	const floor = 0.968
	pages := scrapinghub(t)
	scores := make([]pageScore, len(pages))
	var wg sync.WaitGroup
	limit := make(chan struct{}, runtime.GOMAXPROCS(0))
	for i := range pages {
		wg.Go(func() {
			limit <- struct{}{}
			defer func() { <-limit }()
			text := ""
			if page, err := decodePage(pages[i].html); err == nil {
				if got, err := DefaultExtractor().Extract(page); err == nil {
					text = got.Text
					scores[i].dated = got.Declared.Published != ""
					scores[i].outlet = got.Declared.Outlet != ""
					scores[i].titled = got.Declared.Title != ""
				}
			}
			scores[i].compare(pages[i].body, text)
		})
	}
	wg.Wait()
	var p, r float64
	var np, nr, dated, outlets, titled int
	for i, s := range scores {
		if s.tp+s.fp > 0 {
			p, np = p+s.precision(), np+1
		}
		if s.tp+s.fn > 0 {
			r, nr = r+s.recall(), nr+1
		}
		dated, outlets, titled = dated+count(s.dated), outlets+count(s.outlet), titled+count(s.titled)
		if testing.Verbose() {
			t.Logf("%.3f %.3f %s %s", s.precision(), s.recall(), pages[i].id[:8], pages[i].url)
		}
	}
	p, r = p/float64(np), r/float64(nr)
	f1 := 2 * p * r / (p + r)
	t.Logf("%d pages: precision %.4f, recall %.4f, F1 %.4f; with title %d, outlet %d, date %d", len(pages), p, r, f1, titled, outlets, dated)
	if f1 < floor {
		t.Errorf("F1 %.4f is below the floor of %.2f", f1, floor)
	}
}

func count(b bool) int {
	if b {
		return 1
	}
	return 0
}

type benchPage struct {
	id, url, body string
	html          []byte
}

// scrapinghub reads the pages of the benchmark.
func scrapinghub(t testing.TB) []benchPage {
	dir := filepath.Join(corpora.Dir(t), "html", "scrapinghub")
	data, err := os.ReadFile(filepath.Join(dir, "ground-truth.json"))
	if err != nil {
		t.Fatal(err)
	}
	var truth map[string]struct {
		Body string `json:"articleBody"`
		URL  string `json:"url"`
	}
	if err := json.Unmarshal(data, &truth); err != nil {
		t.Fatal(err)
	}
	var pages []benchPage
	for id, page := range truth {
		pages = append(pages, benchPage{id: id, url: page.URL, body: page.Body, html: gunzip(t, filepath.Join(dir, "html", id+".html.gz"))})
	}
	sort.Slice(pages, func(i, j int) bool { return pages[i].id < pages[j].id })
	return pages
}

func gunzip(t testing.TB, path string) []byte {
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close() //nolint:errcheck // it was only read
	zr, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	data, err := io.ReadAll(zr)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// pageScore counts the shingles that two texts share, each page weighing 1.
type pageScore struct {
	tp, fp, fn            float64
	dated, outlet, titled bool
}

func (s *pageScore) compare(want, got string) {
	a, b := shingles(want), shingles(got)
	for key, n := range a {
		s.tp += float64(min(n, b[key]))
		s.fn += float64(max(0, n-b[key]))
	}
	for key, n := range b {
		s.fp += float64(max(0, n-a[key]))
	}
	if sum := s.tp + s.fp + s.fn; sum > 0 {
		s.tp, s.fp, s.fn = s.tp/sum, s.fp/sum, s.fn/sum
	}
}

func (s *pageScore) precision() float64 {
	switch {
	case s.fp == 0 && s.fn == 0:
		return 1
	case s.tp == 0 && s.fp == 0:
		return 0
	}
	return s.tp / (s.tp + s.fp)
}

func (s *pageScore) recall() float64 {
	switch {
	case s.fp == 0 && s.fn == 0:
		return 1
	case s.tp == 0 && s.fn == 0:
		return 0
	}
	return s.tp / (s.tp + s.fn)
}

func shingles(text string) map[string]int {
	words := strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) && r != '_' })
	const n = 4
	out := map[string]int{}
	for i := 0; i < max(1, len(words)-n+1); i++ {
		if shingle := words[i:min(i+n, len(words))]; len(shingle) > 0 {
			out[strings.Join(shingle, " ")]++
		}
	}
	return out
}
