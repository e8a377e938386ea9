package serve_test

import (
	"net/http"
	"path/filepath"
	"strings"
	"testing"

	"readout/record/sqlite"
	"readout/serve"
	"readout/serve/internal/fake"
)

// TestPagesOfARealRecord shows the invented case from a record that is kept in
// SQLite, which also holds the case to the contract of analyses.
func TestPagesOfARealRecord(t *testing.T) {
	t.Parallel()
	rec, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "readout.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := rec.Close(); err != nil {
			t.Error(err)
		}
	})
	base := startWith(t, rec, serve.Options{})
	if status, body := get(t, base+"/"); status != http.StatusOK || !strings.Contains(body, "The record is empty") {
		t.Errorf("the empty record answers %d", status)
	}
	analyses := fake.Case().Analyses
	for _, a := range analyses {
		if _, err := rec.Put(t.Context(), a); err != nil {
			t.Fatal(err)
		}
	}
	agency := analyses[1]
	for path, words := range map[string]string{
		"/":                                      "Marovia accuses Lundia",
		"/?about=anna-berg&since=2031-05-05":     "Strait row deepens",
		"/articles/" + agency.Article.ID:         "We seek an open sea",
		"/statements?speaker=Tomas":              "Lundia has closed a road",
		"/statements/" + agency.Statements[6].ID: "relayed by",
		"/events?from=MRV":                       "THREATEN",
		"/actors":                                "Straits Council",
		"/actors/anna-berg":                      "What Anna Berg said",
		"/search?q=%22patience+for+weakness%22":  "<mark>",
		"/lineages":                              "Lineages",
	} {
		if status, body := get(t, base+path); status != http.StatusOK || !strings.Contains(body, words) {
			t.Errorf("%s answers %d, without %q: %s", path, status, words, body)
		}
	}
	for path, want := range map[string]int{
		"/articles/none": 404, "/statements/none.s1": 404, "/actors/none": 404, "/lineages/none": 404,
		"/?since=soon": 400, "/statements?until=2021-99": 400, "/search?q=%22%22": 400,
	} {
		if status, body := get(t, base+path); status != want {
			t.Errorf("%s answers %d, want %d: %s", path, status, want, body)
		}
	}
}
