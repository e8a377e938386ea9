package statements_test

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"readout"
	"readout/actors"
	"readout/english"
	"readout/gold"
	"readout/internal/corpora"
	"readout/statements"
)

func TestScratchDev(t *testing.T) {
	split := os.Getenv("SPLIT")
	if split == "" {
		split = "dev"
	}
	dir := filepath.Join(corpora.Dir(t), "polnear", split)
	e, err := statements.New()
	if err != nil {
		t.Fatal(err)
	}
	dir2, err := actors.Default()
	if err != nil {
		t.Fatal(err)
	}
	var f *os.File
	if p := os.Getenv("DUMP"); p != "" {
		f, _ = os.Create(p)
	}
	res, err := gold.Statements(filepath.Join(dir, "text"), filepath.Join(dir, "attributions"), func(name, text string) ([]readout.Statement, error) {
		doc, article := english.Analyze(text), &readout.Article{ID: name, Text: text}
		s := e.Extract(doc, resolve(dir2, doc, article), article)
		if f != nil {
			for _, x := range s {
				fmt.Fprintf(f, "%s\t%s\t%v\t%v\t%v\n", name, x.By, sp(x.Source), sp(x.Cue), sp(x.Content))
			}
		}
		return s, nil
	})
	if err != nil {
		t.Fatal(err)
	}
	p := func(n string, s gold.Score) {
		fmt.Printf("%s %.1f (%.1f/%.1f)  ", n, 100*s.F1(), 100*s.Precision(), 100*s.Recall())
	}
	p("src", res.Source.Span)
	p("cue", res.Cue.Span)
	p("con", res.Content.Span)
	p("whole", res.Exact)
	fmt.Println()
	p("src ov", res.Source.Overlap)
	p("cue ov", res.Cue.Overlap)
	p("con ov", res.Content.Overlap)
	fmt.Println()
	for _, k := range res.Kinds {
		p(k.Name, k.Content)
	}
	fmt.Println()
}

func sp(s []readout.Span) string {
	out := ""
	for _, x := range s {
		out += fmt.Sprintf("%d-%d;", x.Start, x.End)
	}
	return out
}

func resolve(d *actors.Directory, doc *english.Doc, a *readout.Article) (res *actors.Resolution) {
	defer func() {
		if recover() != nil {
			res = &actors.Resolution{}
		}
	}()
	return d.Resolve(doc, a)
}
