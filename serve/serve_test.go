package serve_test

import (
	"net/http/httptest"
	"testing"

	"readout"
	"readout/serve"
	"readout/serve/internal/fake"
)

// start serves the invented case and returns the server's address.
func start(t *testing.T) string {
	t.Helper()
	return startWith(t, fake.Case(), serve.Options{})
}

func startWith(t *testing.T, rec readout.Record, opts serve.Options) string {
	t.Helper()
	handler, err := serve.New(rec, opts)
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(handler)
	t.Cleanup(server.Close)
	return server.URL
}

// pagesOfCase lists pages of each kind.
func pagesOfCase(t *testing.T) []string {
	t.Helper()
	rec := fake.Case()
	agency := rec.Analyses[1]
	return []string{
		"/", "/statements", "/events", "/actors", "/lineages", "/search?q=storm", "/about",
		"/articles/" + agency.Article.ID,
		"/articles/" + agency.Article.ID + "#t-s2",
		"/articles/" + rec.Analyses[0].Article.ID + "#p1",
		"/statements/" + agency.Statements[6].ID,
		"/actors/ilja-tomas", "/lineages/l-storm",
		"/nowhere", "/statements?since=soon", "/statements?speaker=Nobody",
	}
}
