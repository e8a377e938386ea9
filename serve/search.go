package serve

import (
	"context"
	"net/http"
	"strings"

	"readout"
	"readout/serve/web"
)

// few is how many actors and statements a search shows beside the texts.
const few = 5

// search shows where words stand in the texts, with the actors of that name
// and the statements that hold the words.
func (s *site) search(ctx context.Context, r *http.Request) (web.Page, error) {
	q, err := newQuery(r)
	words := q.values.Get("q")
	page := &web.SearchPage{}
	page.List, _ = list[readout.SearchRow](q, "Search", "search", nil, err)
	page.Query = words
	if err != nil || words == "" {
		return page, err
	}
	window := q.window()
	rows, err := collect(s.record.Search(ctx, readout.SearchQuery{Window: window, Text: words}))
	page.List, rows = list(q, "Search: "+words, "search", rows, err)
	page.Query, page.Empty.What, page.Empty.Clear = words, "articles", ""
	if err != nil {
		return page, err
	}
	for _, row := range rows {
		page.Rows = append(page.Rows, web.Hit{ArticleHead: row.ArticleHead, Snippet: runs(row.Snippet, row.Matches)})
	}
	if q.page == 1 {
		if err := s.beside(ctx, page, words); err != nil {
			return nil, err
		}
	}
	return page, s.emptyRecord(ctx, &page.List, len(rows))
}

// beside adds what else the record holds of the words, in which quotation marks
// mean nothing.
func (s *site) beside(ctx context.Context, page *web.SearchPage, words string) error {
	window := readout.Window{Limit: few}
	words = strings.TrimSpace(strings.Map(func(r rune) rune {
		if strings.ContainsRune("\"“”", r) {
			return -1
		}
		return r
	}, words))
	var err error
	if page.Actors, err = collect(s.record.Actors(ctx, readout.ActorQuery{Window: window, Name: words})); err != nil {
		return err
	}
	page.Statements, err = collect(s.record.Statements(ctx, readout.StatementQuery{Window: window, About: words}))
	return err
}

// runs cuts a snippet at the matches in it.
func runs(snippet readout.Span, matches []readout.Span) []web.Run {
	text := readout.NewText(snippet.Text)
	var cut []web.Run
	add := func(from, to int, marked bool) {
		if words := text.Slice(from, to); words != "" {
			cut = append(cut, web.Run{Text: words, Marked: marked})
		}
	}
	at := 0
	for _, m := range matches {
		from, to := max(m.Start-snippet.Start, at), m.End-snippet.Start
		if to <= from {
			continue
		}
		add(at, from, false)
		add(from, to, true)
		at = min(to, text.Len())
	}
	add(at, text.Len(), false)
	return cut
}
