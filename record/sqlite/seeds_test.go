package sqlite_test

import (
	"context"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"readout"
	"readout/actors"
	"readout/analysis"
	"readout/intake"
	"readout/internal/corpora"
)

// seeds returns a record of the five real articles that the project began
// with, and their ids by the number in their file's name.
func seeds(t testing.TB) (readout.Record, map[string]string) {
	t.Helper()
	ctx := context.Background()
	directory, err := actors.Default()
	if err != nil {
		t.Fatal(err)
	}
	analyzer, err := analysis.New(directory)
	if err != nil {
		t.Fatal(err)
	}
	rec := fresh(t).Open(t, readout.AnalysisVersion)
	ids := map[string]string{}
	for raw, err := range intake.Walk(ctx, intake.Options{}, corpora.Seeds(t)) {
		if err != nil {
			t.Fatal(err)
		}
		article, err := intake.Parse(raw, intake.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := rec.Put(ctx, analyzer.Analyze(article)); err != nil {
			t.Fatal(err)
		}
		ids[filepath.Base(article.Path)[:3]] = article.ID
	}
	return rec, ids
}

// TestSharedSentencesOfSeeds names, by spans, the sentences that two of the
// articles quote from one editorial, and what the undated one leaves out of
// the quotations that the other has.
func TestSharedSentencesOfSeeds(t *testing.T) {
	rec, ids := seeds(t)
	ctx := context.Background()
	whole, err := rec.Analysis(ctx, ids["000"])
	if err != nil {
		t.Fatal(err)
	}
	text := readout.NewText(whole.Article.Text)
	type shared struct {
		start, copied int // where the sentence starts in 000 and in 003
		edit          readout.Edit
		leftOut       []string // sentences of 000
	}
	want := []shared{
		{851, 4047, readout.Reworded, []string{text.Slice(1006, 1142)}},
		{1442, 3910, readout.Trimmed, []string{text.Slice(1299, 1441)}},
		{1738, 1567, readout.Verbatim, nil},
		{1842, 1684, readout.Verbatim, nil},
		{1943, 1785, readout.Verbatim, nil},
		{2041, 1883, readout.Verbatim, nil},
		{2113, 1955, readout.Trimmed, []string{text.Slice(2204, 2345)}},
		{2346, 2201, readout.Trimmed, []string{text.Slice(2204, 2345), text.Slice(2400, 2664)}},
	}
	lineages, err := rec.LineagesOf(ctx, ids["000"])
	if err != nil {
		t.Fatal(err)
	}
	var got []shared
	for _, l := range lineages {
		if len(l.Passages) != 2 || l.Origins != 1 || l.Passages[0].Article != ids["000"] || l.Passages[1].Article != ids["003"] {
			t.Fatalf("lineage %s is %+v, want one sentence of 000 with its copy in 003", l.ID, l)
		}
		copied := l.Passages[1]
		if copied.From != "" {
			t.Errorf("lineage %s: 003 has no date, but claims to come from %s", l.ID, copied.From)
		}
		s := shared{start: l.Passages[0].Start, copied: copied.Start, edit: copied.Edit}
		for _, op := range copied.Diff {
			if op.Op == readout.DiffCut {
				s.leftOut = append(s.leftOut, strings.TrimSpace(op.Text))
			}
		}
		got = append(got, s)
	}
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(shared{})); diff != "" {
		t.Errorf("shared sentences of 000 and 003 (-want +got):\n%s", diff)
	}
}
