package suite

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"

	"readout"
)

func testSearch(t *testing.T, fresh func(t testing.TB) Store) {
	ctx := context.Background()
	rec := filled(t, fresh)
	outlet := func(r readout.SearchRow) string { return r.Outlet }
	for text, want := range map[string][]string{
		"piracy insurance":      {"Ember Post"},
		"PIRACY, Insurance!":    {"Ember Post"},
		`"held for a night"`:    {"Nordwind", "Ember Post"},
		`"night a for held"`:    {},
		"uber straße":           {""},
		"UBER Strasse":          {},
		"irma dal":              {"Ember Post"},
		`"never close`:          {"Ember Post", "Nordwind", ""},
		"week-after":            {"The Tarnian"},
		"after-week":            {},
		"Vesland AND NOT night": {},
		"nowhere":               {},
	} {
		rows := collect(t, rec.Search(ctx, readout.SearchQuery{Text: text}))
		got := map[string]bool{}
		for _, o := range ids(rows, outlet) {
			got[o] = true
		}
		wanted := map[string]bool{}
		for _, o := range want {
			wanted[o] = true
		}
		if diff := cmp.Diff(wanted, got); diff != "" {
			t.Errorf("Search(%q) (-want +got):\n%s", text, diff)
		}
	}
	rows := collect(t, rec.Search(ctx, readout.SearchQuery{Text: "strait", Window: readout.Window{Outlet: "nordwind"}}))
	if len(rows) != 1 || rows[0].Outlet != "Nordwind" {
		t.Errorf("Search in a window = %+v", rows)
	}
	all := collect(t, rec.Search(ctx, readout.SearchQuery{Text: "strait"}))
	page := collect(t, rec.Search(ctx, readout.SearchQuery{Text: "strait", Window: readout.Window{Limit: 1, Offset: 1}}))
	if diff := cmp.Diff(all[1:2], page); diff != "" {
		t.Errorf("a page of matches (-want +got):\n%s", diff)
	}
	testSnippets(t, rec)
	testOddQueries(t, rec)
}

// testSnippets checks that snippets and matches are spans of the text, in code
// points, whatever the script.
func testSnippets(t *testing.T, rec readout.Record) {
	ctx := context.Background()
	for _, query := range []string{"strait", "watchers never", `"never close" wall`, "signed ærø", "naïve", "talks"} {
		for row, err := range rec.Search(ctx, readout.SearchQuery{Text: query}) {
			if err != nil {
				t.Fatal(err)
			}
			a, err := rec.Analysis(ctx, row.Article)
			if err != nil {
				t.Fatal(err)
			}
			text := readout.NewText(a.Article.Text)
			if err := row.Snippet.Check(text); err != nil {
				t.Errorf("Search(%q): snippet: %v", query, err)
			}
			if len(row.Matches) == 0 {
				t.Errorf("Search(%q): no match in the snippet %q", query, row.Snippet.Text)
			}
			for _, m := range row.Matches {
				if err := m.Check(text); err != nil || !row.Snippet.Covers(m) {
					t.Errorf("Search(%q): match %+v, error %v, snippet %+v", query, m, err, row.Snippet)
				}
			}
		}
	}
	// A title matches where the text does not.
	rows := collect(t, rec.Search(ctx, readout.SearchQuery{Text: "open stays"}))
	if len(rows) != 1 || len(rows[0].Matches) != 0 || rows[0].Snippet.Start > 3 {
		t.Errorf("Search for words of a title = %+v", rows)
	}
}

// testOddQueries checks that what a user types is never syntax.
func testOddQueries(t *testing.T, rec readout.Record) {
	ctx := context.Background()
	for _, text := range []string{"", " ", `"`, `""""`, "***", "- +", "()", "😀"} {
		wantCode(t, "Search for "+text, failure(t, rec.Search(ctx, readout.SearchQuery{Text: text})), readout.CodeInvalid)
	}
	for _, text := range []string{
		`strait"`, `"strait`, "strait*", "title:strait", "strait AND", "NOT strait", "NEAR(strait ships)", "strait^2",
		"{text}: strait", "strait' OR 1=1 --", "strait\x00ships", "strait\xff", `strait "" ships`, "(strait", "strait;",
	} {
		for _, err := range rec.Search(ctx, readout.SearchQuery{Text: text}) {
			if err != nil {
				t.Errorf("Search(%q): %v", text, err)
			}
		}
		for _, err := range rec.Statements(ctx, readout.StatementQuery{About: text, Speaker: text}) {
			if err != nil {
				t.Errorf("Statements about %q: %v", text, err)
			}
		}
		for _, err := range rec.Lineages(ctx, readout.LineageQuery{Text: text}) {
			if err != nil {
				t.Errorf("Lineages with %q: %v", text, err)
			}
		}
	}
}
