package serve_test

import (
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// TestEveryLinkLeadsSomewhere follows all links of the case: each leads to a
// page, each place in a page that is named is there, and there once.
func TestEveryLinkLeadsSomewhere(t *testing.T) {
	t.Parallel()
	base := start(t)
	todo, seen, places := []string{"/"}, map[string]map[string]int{"/": {}}, map[string][]string{}
	for len(todo) > 0 {
		path := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		status, body := get(t, base+path)
		if status != http.StatusOK {
			t.Errorf("%s answers %d", path, status)
		}
		if n := strings.Count(body, "<h1"); n != 1 && !strings.HasPrefix(path, "/static/") {
			t.Errorf("%s has %d main headings", path, n)
		}
		ids, links := anchors(t, body)
		seen[path] = ids
		for _, link := range links {
			to, place, _ := strings.Cut(link, "#")
			if to == "" {
				to = path
			}
			if !strings.HasPrefix(to, "/") {
				continue // an article's own address
			}
			if place != "" {
				places[to] = append(places[to], place)
			}
			if seen[to] == nil {
				seen[to] = map[string]int{}
				todo = append(todo, to)
			}
		}
	}
	if len(seen) < 30 {
		t.Errorf("only %d pages are linked", len(seen))
	}
	for path, ids := range seen {
		for id, n := range ids {
			if n > 1 {
				t.Errorf("%s has %d places called %s", path, n, id)
			}
		}
		for _, place := range places[path] {
			if ids[place] == 0 {
				t.Errorf("%s has no place %s", path, place)
			}
		}
	}
}

// anchors returns how often each id is used in a page, and where it leads.
func anchors(t *testing.T, body string) (ids map[string]int, links []string) {
	t.Helper()
	ids = map[string]int{}
	for tokens := html.NewTokenizer(strings.NewReader(body)); ; {
		if tokens.Next() == html.ErrorToken {
			if err := tokens.Err(); !errors.Is(err, io.EOF) {
				t.Fatal(err)
			}
			return ids, links
		}
		for _, a := range tokens.Token().Attr {
			switch a.Key {
			case "id":
				ids[a.Val]++
			case "href":
				links = append(links, a.Val)
			}
		}
	}
}
