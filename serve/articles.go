package serve

import (
	"context"
	"fmt"
	"net/http"

	"readout"
	"readout/serve/web"
)

// articles shows the list of articles, which is the front page.
func (s *site) articles(ctx context.Context, r *http.Request) (web.Page, error) {
	q, err := newQuery(r)
	ask := readout.ArticleQuery{Window: q.window(), About: q.text("about", "About", "an actor")}
	var rows []readout.ArticleRow
	if err == nil {
		rows, err = collect(s.record.Articles(ctx, ask))
	}
	page := &web.ArticlesPage{}
	page.List, page.Rows = list(q, "Articles", "articles", rows, err)
	if err != nil {
		return page, err
	}
	page.Counts, err = s.record.Counts(ctx)
	if err != nil {
		return nil, fmt.Errorf("count what the record holds: %w", err)
	}
	page.Empty.NoRecord = page.Counts.Articles == 0
	return page, nil
}

// emptyRecord tells whether the record holds no article at all, which is
// another thing to say than that nothing matches.
func (s *site) emptyRecord(ctx context.Context, l *web.List, rows int) error {
	if rows > 0 {
		return nil
	}
	counts, err := s.record.Counts(ctx)
	if err != nil {
		return fmt.Errorf("count what the record holds: %w", err)
	}
	l.Empty.NoRecord = counts.Articles == 0
	return nil
}
