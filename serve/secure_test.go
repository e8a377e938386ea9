package serve_test

import (
	"net/http"
	"net/url"
	"reflect"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"readout/serve"
	"readout/serve/internal/fake"
)

func TestEveryAnswerIsSecured(t *testing.T) {
	t.Parallel()
	base := start(t)
	want := map[string]string{
		"Content-Security-Policy": "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
		"X-Content-Type-Options":  "nosniff",
		"Referrer-Policy":         "no-referrer",
	}
	_, front := get(t, base+"/")
	_, after, _ := strings.Cut(front, `rel="stylesheet" href="`)
	sheet, _, _ := strings.Cut(after, `"`)
	for _, path := range append(pagesOfCase(t), sheet, "/static/old/readout.css", "/statements?speaker=") {
		request, err := http.NewRequestWithContext(t.Context(), http.MethodHead, base+path, nil)
		if err != nil {
			t.Fatal(err)
		}
		response, err := http.DefaultClient.Do(request)
		if err != nil {
			t.Fatal(err)
		}
		if err := response.Body.Close(); err != nil {
			t.Error(err)
		}
		for name, value := range want {
			if got := response.Header.Get(name); got != value {
				t.Errorf("%s: %s is %q", path, name, got)
			}
		}
	}
}

func TestOnlyReading(t *testing.T) {
	t.Parallel()
	base := start(t)
	for _, method := range []string{http.MethodPost, http.MethodPut, http.MethodDelete} {
		request, err := http.NewRequestWithContext(t.Context(), method, base+"/", nil)
		if err != nil {
			t.Fatal(err)
		}
		response, err := http.DefaultClient.Do(request)
		if err != nil {
			t.Fatal(err)
		}
		if err := response.Body.Close(); err != nil {
			t.Error(err)
		}
		if response.StatusCode != http.StatusMethodNotAllowed {
			t.Errorf("%s answers %d", method, response.StatusCode)
		}
	}
}

const hostile = `"'><script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:alert(1)" style="top:0">`

// poison puts hostile words into every string of a value, after what stands
// there, so that ids and numbers in them stay different.
func poison(v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer:
		poison(v.Elem())
	case reflect.Struct:
		for i := range v.NumField() {
			poison(v.Field(i))
		}
	case reflect.Slice:
		for i := range v.Len() {
			poison(v.Index(i))
		}
	case reflect.String:
		v.SetString(v.String() + hostile)
	}
}

// TestHostileArticles holds that nothing of an article is ever markup: not its
// text, and not what was found in it.
func TestHostileArticles(t *testing.T) {
	t.Parallel()
	rec := fake.Case()
	for _, a := range rec.Analyses {
		a.Article.URL = "javascript:alert(1)"
	}
	poison(reflect.ValueOf(rec.Analyses))
	poison(reflect.ValueOf(rec.Families))
	base := startWith(t, rec, serve.Options{})
	agency := rec.Analyses[1]
	paths := []string{
		"/", "/statements", "/events", "/actors", "/lineages",
		"/search?q=" + url.QueryEscape(hostile), "/statements?speaker=" + url.QueryEscape(hostile),
		"/articles/" + url.PathEscape(agency.Article.ID),
		"/statements/" + url.PathEscape(agency.Statements[6].ID),
		"/actors/" + url.PathEscape(agency.Actors[0].ID),
		"/lineages/" + url.PathEscape(rec.Families[0].ID),
		"/" + url.PathEscape(hostile),
	}
	for _, path := range paths {
		_, body := get(t, base+path)
		if !strings.Contains(body, "alert(1)") {
			t.Errorf("%s does not show the hostile words: the test tests nothing", path)
		}
		checkMarkup(t, path, body)
	}
}

// TestPagesNeedNoInlining holds the pages to their own policy.
func TestPagesNeedNoInlining(t *testing.T) {
	t.Parallel()
	base := start(t)
	for _, path := range pagesOfCase(t) {
		_, body := get(t, base+path)
		checkMarkup(t, path, body)
	}
}

// checkMarkup reports scripts, inline styles, handlers and addresses elsewhere.
func checkMarkup(t *testing.T, path, body string) {
	t.Helper()
	tokens := html.NewTokenizer(strings.NewReader(body))
	for {
		kind := tokens.Next()
		if kind == html.ErrorToken {
			return
		}
		if kind != html.StartTagToken && kind != html.SelfClosingTagToken {
			continue
		}
		token := tokens.Token()
		if slices.Contains([]string{"script", "style", "iframe", "object", "embed", "base", "img"}, token.Data) {
			t.Errorf("%s has an element %s", path, token)
		}
		for _, a := range token.Attr {
			if a.Key == "style" || strings.HasPrefix(a.Key, "on") {
				t.Errorf("%s has an attribute %s=%q", path, a.Key, a.Val)
			}
			if (a.Key == "href" || a.Key == "action") && !strings.HasPrefix(a.Val, "/") && !strings.HasPrefix(a.Val, "#") &&
				!strings.HasPrefix(a.Val, "https://mna.example/") {
				t.Errorf("%s leads to %q", path, a.Val)
			}
			if a.Key == "href" && strings.HasPrefix(a.Val, "//") {
				t.Errorf("%s leads to another server: %q", path, a.Val)
			}
		}
	}
}
