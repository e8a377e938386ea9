package analysis_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"readout"
	"readout/actors"
	"readout/analysis"
	"readout/internal/corpora"
)

func analyzer(t testing.TB) *analysis.Analyzer {
	t.Helper()
	directory, err := actors.Default()
	if err != nil {
		t.Fatal(err)
	}
	a, err := analysis.New(directory)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func articleOf(text string) readout.Article {
	return readout.Article{
		ID: readout.ArticleID("", "", "", text), Text: text, SHA256: readout.HashText(text),
		Published: "2031-03-04", Language: "en",
	}
}

// newsPieces are the stuff that articles are made of, in invented sentences:
// joined at random they reach every stage, whole or broken.
func newsPieces() []string {
	return []string{
		"“We will not sign,” ", "said ", "the ministry ", "told reporters ", "on Monday", ". ", ", ", "\n\n", "\n",
		"Foreign Minister Ana Belo ", "China ", "Russia’s ", "The White House ", "met ", "visited ", "agreed with ",
		"imposed sanctions on ", "according to ", "“", "”", "\"", "‘", "’", " — ", "...", "she ", "the paper ", "that ",
		"U.S. ", "(NATO) ", "accused ", "of “bad faith”", "é世😀", "\u200b", "\x00", "\xff", "will ", "not ", ": ", "TASS reported",
	}
}

func TestAnyTextKeepsTheContract(t *testing.T) {
	a := analyzer(t)
	pieces := rapid.SliceOfN(rapid.SampledFrom(newsPieces()), 0, 80)
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(pieces.Draw(t, "pieces"), "") + rapid.String().Draw(t, "tail")
		if err := a.Analyze(articleOf(text)).Validate(); err != nil {
			t.Fatal(err)
		}
	})
}

func FuzzAnalyze(f *testing.F) {
	f.Add(strings.Join(newsPieces(), ""))
	f.Add("“A,” said B. “C")
	a := analyzer(f)
	f.Fuzz(func(t *testing.T, text string) {
		if err := a.Analyze(articleOf(text)).Validate(); err != nil {
			t.Error(err)
		}
	})
}

func TestSameArticleSameBytes(t *testing.T) {
	a, b := analyzer(t), analyzer(t)
	text := strings.Join(newsPieces(), "")
	first, second := a.Analyze(articleOf(text)), b.Analyze(articleOf(text))
	if !reflect.DeepEqual(first, second) {
		t.Error("two readings of one article differ")
	}
}

func TestEmptyListsAreNotNull(t *testing.T) {
	raw, err := json.Marshal(analyzer(t).Analyze(articleOf("Rain.")))
	if err != nil {
		t.Fatal(err)
	}
	for _, field := range []string{"sentences", "actors", "mentions", "statements", "events", "passages"} {
		if strings.Contains(string(raw), `"`+field+`":null`) {
			t.Errorf("%s is null", field)
		}
	}
}

func TestSeedsKeepTheContract(t *testing.T) {
	a := analyzer(t)
	for name, text := range seeds(t) {
		result := a.Analyze(articleOf(text))
		if err := result.Validate(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if len(result.Statements) == 0 || len(result.Passages) == 0 {
			t.Errorf("%s: %d statements and %d passages", name, len(result.Statements), len(result.Passages))
		}
	}
}

func BenchmarkAnalyze(b *testing.B) {
	a := analyzer(b)
	articles, words := []readout.Article{}, 0
	for _, text := range seeds(b) {
		articles = append(articles, articleOf(text))
		words += len(strings.Fields(text))
	}
	b.ReportAllocs()
	for b.Loop() {
		for _, article := range articles {
			a.Analyze(article)
		}
	}
	b.ReportMetric(float64(words*b.N)/b.Elapsed().Seconds(), "words/s")
}

func seeds(t testing.TB) map[string]string {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(corpora.Seeds(t), "*.txt"))
	if err != nil || len(paths) == 0 {
		t.Fatalf("no seeds: %v", err)
	}
	texts := map[string]string{}
	for _, path := range paths {
		raw, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		texts[filepath.Base(path)] = string(raw)
	}
	return texts
}
