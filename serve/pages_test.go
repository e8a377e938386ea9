package serve_test

import (
	"errors"
	"html"
	"io"
	"net/http"
	"strings"
	"testing"

	"readout"
	"readout/serve"
	"readout/serve/internal/fake"
)

// get asks for a page and returns its status and its body.
func get(t *testing.T, url string) (int, string) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, url, nil)
	if err != nil {
		t.Fatal(err)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	body, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	if err := response.Body.Close(); err != nil {
		t.Fatal(err)
	}
	return response.StatusCode, string(body)
}

func TestPages(t *testing.T) {
	t.Parallel()
	base := start(t)
	rec := fake.Case()
	post, agency := rec.Analyses[0].Article.ID, rec.Analyses[1].Article.ID
	tests := []struct {
		path   string
		status int
		shows  []string // in this order
		hides  []string
	}{
		{"/", 200, []string{"Strait row deepens", "Marovia accuses Lundia", "There is a storm warning"}, nil},
		{"/", 200, []string{"What happened on the way", "negation changed", "converted"}, nil},
		{"/?outlet=harbour+post", 200, []string{"Strait row deepens"}, []string{"Marovia accuses Lundia", "What happened on the way"}},
		{"/?outlet=Nobody", 200, []string{"No articles found", `href="/">Show all`}, []string{"The record is empty"}},
		{"/?since=soon", 400, []string{`value="soon"`, "could not be asked", "this is no date"}, []string{"No articles found"}},
		{"/?page=0", 400, []string{"page 0: this is no page"}, nil},
		{"/?page=2", 200, []string{"No articles found"}, nil},
		{"/articles/" + agency, 200, []string{"How this article is known", "the text itself", "SHA-256", `id="s2"`, `id="e1"`, `id="p1"`, `id="a1"`}, nil},
		{"/articles/" + agency + "?layers=events", 200, []string{`id="e1"`}, []string{`id="s1"`, `id="a1"`, `id="p1"`}},
		{"/articles/" + agency + "?layers=none", 200, []string{"all layers are switched off"}, []string{`class="card`}},
		{"/articles/" + agency + "?layers=lies", 400, []string{"lies: there is no such layer"}, nil},
		{"/articles/none", 404, []string{"Not in the record", "article none"}, nil},
		{"/statements", 200, []string{"Ilja Tomas", "two officials in Tyr"}, nil},
		{"/statements?kind=mixed", 200, []string{"shouting at the weather"}, []string{"Lundia has closed a road"}},
		{"/statements?kind=loud", 400, []string{"kind loud: there is none of this name"}, []string{"No statements found"}},
		{"/statements?speaker=Nobody", 200, []string{"No statements found"}, nil},
		{"/statements/" + agency + ".s7", 200, []string{"Anna Berg", "speaker", "interview, to Lundia Courier", "relayed by", "Lundia Courier", "printed by", "Marovian News Agency", "Where else it was told", "trimmed"}, nil},
		{"/statements/" + agency + ".s6", 200, []string{"denies", "No other article of the record carries these words"}, nil},
		{"/statements/" + agency + ".s99", 404, []string{"Not in the record"}, nil},
		{"/events", 200, []string{"THREATEN", "ACCUSE", "COERCE", "claimed"}, nil},
		{"/events?status=planned", 200, []string{"AGREE"}, []string{"THREATEN</span>"}},
		{"/events?type=DANCE", 400, []string{"type DANCE"}, nil},
		{"/actors", 200, []string{"Marovia", "Straits Council"}, nil},
		{"/actors?type=outlet", 200, []string{"Lundia Courier"}, []string{"Straits Council"}},
		{"/actors/ilja-tomas", 200, []string{"Ilja Tomas", "foreign minister", "What Ilja Tomas said", "Events", "AGREE"}, nil},
		{"/actors/nobody", 404, []string{"Not in the record"}, nil},
		{"/lineages", 200, []string{"1 origin", "negation changed"}, nil},
		{"/lineages?flag=negation+changed", 200, []string{"We do not seek a fight"}, []string{"storm warning"}},
		{"/lineages/l-fight", 200, []string{"2 outlets", "<del>not</del>"}, nil},
		{"/lineages/none", 404, []string{"Not in the record"}, nil},
		{"/search", 200, []string{"<h1>Search</h1>"}, []string{"found"}},
		{"/search?q=storm", 200, []string{"<mark>storm</mark>", "In statements"}, nil},
		{"/search?q=Tomas", 200, []string{"Actors", `href="/actors/ilja-tomas"`}, nil},
		{"/search?q=%22Ilja+Tomas%22", 200, []string{`href="/actors/ilja-tomas"`}, nil},
		{"/search?q=volcano", 200, []string{"No articles found"}, []string{"<mark>"}},
		{"/nowhere", 404, []string{"/nowhere: there is no such page"}, nil},
		{"/articles/" + post + "?outlet=", 200, []string{"Strait row deepens"}, nil},
	}
	for _, tt := range tests {
		t.Run(tt.path, func(t *testing.T) {
			t.Parallel()
			status, body := get(t, base+tt.path)
			if status != tt.status {
				t.Errorf("status = %d, want %d", status, tt.status)
			}
			rest := body
			for _, words := range tt.shows {
				_, after, ok := strings.Cut(rest, words)
				if !ok {
					t.Fatalf("the page does not show %q, or not in its place:\n%s", words, rest)
				}
				rest = after
			}
			for _, words := range tt.hides {
				if strings.Contains(body, words) {
					t.Errorf("the page shows %q", words)
				}
			}
		})
	}
}

func TestEmptyRecordSaysWhatToDo(t *testing.T) {
	t.Parallel()
	base := startWith(t, &fake.Record{}, serve.Options{})
	for _, path := range []string{"/", "/statements", "/events", "/actors", "/lineages", "/search?q=storm"} {
		status, body := get(t, base+path)
		if status != http.StatusOK || !strings.Contains(body, "The record is empty") || !strings.Contains(body, "readout ingest") {
			t.Errorf("%s answers %d without saying how to fill the record", path, status)
		}
	}
}

// TestFailureIsNoAnswer holds that a record that fails is never shown as one
// that holds nothing, and that the reason stays in the log.
func TestFailureIsNoAnswer(t *testing.T) {
	t.Parallel()
	base := startWith(t, &fake.Record{Err: errors.New("disk on fire at /secret/place")}, serve.Options{})
	for _, path := range []string{
		"/", "/statements", "/events", "/actors", "/lineages", "/search?q=storm",
		"/articles/x", "/statements/x.s1", "/actors/x",
	} {
		status, body := get(t, base+path)
		if status != http.StatusInternalServerError {
			t.Errorf("%s answers %d, want 500", path, status)
		}
		if strings.Contains(body, "found") || strings.Contains(body, "secret") {
			t.Errorf("%s shows %s", path, body)
		}
	}
}

func TestIncompatibleRecordSaysSo(t *testing.T) {
	t.Parallel()
	base := startWith(t, &fake.Record{Err: &readout.Error{
		Code: readout.CodeIncompatible, Object: "readout.db", Message: "a newer version wrote this record", Hint: "use that version",
	}}, serve.Options{})
	status, body := get(t, base+"/")
	if status != http.StatusInternalServerError || !strings.Contains(body, "a newer version wrote this record") {
		t.Errorf("answers %d: %s", status, body)
	}
}

// TestPaging walks through more rows than a page shows.
func TestPaging(t *testing.T) {
	t.Parallel()
	rec := fake.Case()
	one := rec.Analyses[0]
	for len(rec.Analyses) < 120 {
		rec.Analyses = append(rec.Analyses, one)
	}
	base := startWith(t, rec, serve.Options{})
	next, seen := "/?outlet=Harbour+Post", 0
	for page := 1; next != ""; page++ {
		_, body := get(t, base+next)
		seen += strings.Count(body, `<td class="title">`)
		next = ""
		if _, after, ok := strings.Cut(body, `rel="next" href="`); ok {
			next, _, _ = strings.Cut(after, `"`)
			next = html.UnescapeString(next)
		}
		if page > 5 {
			t.Fatal("the list has no end")
		}
	}
	if seen != 118 {
		t.Errorf("the pages show %d articles of the outlet, want 118", seen)
	}
}

// TestFormsLeaveCleanAddresses holds that empty fields of a form do not stay in
// the address.
func TestFormsLeaveCleanAddresses(t *testing.T) {
	t.Parallel()
	base := start(t)
	client := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	for asked, want := range map[string]string{
		"/statements?speaker=Berg&about=&since=": "/statements?speaker=Berg",
		"/?outlet=&since=":                       "/",
		"//elsewhere.example/?outlet=":           "/elsewhere.example/?outlet=",
	} {
		request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, base+asked, nil)
		if err != nil {
			t.Fatal(err)
		}
		response, err := client.Do(request)
		if err != nil {
			t.Fatal(err)
		}
		if err := response.Body.Close(); err != nil {
			t.Error(err)
		}
		if got := response.Header.Get("Location"); got != want {
			t.Errorf("%s leads to %q, want %q", asked, got, want)
		}
	}
}
