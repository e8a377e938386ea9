package statements_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"readout"
	"readout/english"
	"readout/statements"
)

// TestExplain holds words of invented sentences to what is told of them.
func TestExplain(t *testing.T) {
	e, dir, reader := newExtractor(t), newDirectory(t), newReader(t)
	for _, test := range []struct {
		text, word string
		loss       statements.Loss // empty where it heads a statement
		detail     string
	}{
		{"The minister said that the harbour was closed.", "said", "", ""},
		{"Farmers believe that the council will warn of floods.", "warn", statements.LossInside, "believe"},
		{"The drone attacked a bus, officials said.", "attacked", statements.LossVeto, string(statements.VetoDeed)},
		{"The drone attacked a bus, officials said, citing two witnesses.", "citing", statements.LossVeto, string(statements.VetoCiting)},
		{"The mayor spoke to reporters after the meeting.", "spoke", statements.LossVeto, string(statements.VetoSense)},
		{"Anna Berg would like to stress that the dam is safe.", "like", statements.LossVeto, string(statements.VetoWraps)},
		{"The source asked not to be named.", "asked", statements.LossVeto, string(statements.VetoUnnamed)},
		{"The company called Anna Berg.", "called", statements.LossVeto, string(statements.VetoCalled)},
		{"Anna Berg expressed concern about the plan.", "concern", statements.LossOther, "expressed concern about"},
		{"The minister released a statement.", "released", statements.LossContent, ""},
	} {
		t.Run(test.word+" in "+test.text, func(t *testing.T) {
			article := &readout.Article{ID: "a", Text: test.text}
			doc := reader.Read(test.text)
			for _, x := range e.Explain(doc, dir.Resolve(doc, article), article) {
				if x.Word.Text != test.word {
					continue
				}
				if x.Loss != test.loss || x.Detail != test.detail || (x.Loss == "") != (x.Statement != nil) || (x.Loss == "") != (x.By != "") {
					t.Errorf("loss %q, detail %q, statement %v by %q, want loss %q, detail %q", x.Loss, x.Detail, x.Statement, x.By, test.loss, test.detail)
				}
				return
			}
			t.Error("the word is not told of")
		})
	}
}

// TestExplainTellsWhatExtractFinds holds the statements that are explained to be those
// that are extracted, with trees and without.
func TestExplainTellsWhatExtractFinds(t *testing.T) {
	e, dir, reader := newExtractor(t), newDirectory(t), newReader(t)
	paths, err := filepath.Glob(filepath.Join("testdata", "cases", "*.txt"))
	if err != nil || len(paths) == 0 {
		t.Fatalf("list cases: %d files, %v", len(paths), err)
	}
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		article := &readout.Article{ID: "a", Text: string(text)}
		for _, doc := range []*english.Doc{reader.Read(article.Text), english.Analyze(article.Text)} {
			res := dir.Resolve(doc, article)
			want := map[string]readout.Statement{}
			for _, s := range e.Extract(doc, res, article) {
				want[s.ID] = s
			}
			got, last := map[string]readout.Statement{}, -1
			for _, x := range e.Explain(doc, res, article) {
				if x.Word.Start <= last {
					t.Errorf("%s: %q at %d is not in order", path, x.Word.Text, x.Word.Start)
				}
				last = x.Word.Start
				if x.Statement != nil {
					got[x.Statement.ID] = *x.Statement
				}
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s: %s", path, diff)
			}
		}
	}
}
