package serve

import (
	"context"
	"fmt"
	"net/http"
	"slices"

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
	if q.page == 1 && !page.Filters.Active {
		page.Notable, err = s.notable(ctx)
	}
	return page, err
}

// mostNotable is how many lineages the front page shows.
const mostNotable = 3

// notable returns a few lineages that are worth a look: first one for each way
// in which a meaning was changed, then those that most articles carry.
func (s *site) notable(ctx context.Context) ([]readout.Lineage, error) {
	one, some := readout.Window{Limit: 1}, readout.Window{Limit: mostNotable}
	asks := make([]readout.LineageQuery, 0, 5)
	for _, flag := range readout.Flags() {
		asks = append(asks, readout.LineageQuery{Window: one, Flag: flag})
	}
	asks = append(asks, readout.LineageQuery{Window: some})
	var found []readout.Lineage
	for _, ask := range asks {
		lineages, err := collect(s.record.Lineages(ctx, ask))
		if err != nil {
			return nil, err
		}
		for _, l := range lineages {
			same := func(other readout.Lineage) bool { return other.ID == l.ID }
			if len(found) < mostNotable && !slices.ContainsFunc(found, same) {
				found = append(found, l)
			}
		}
	}
	return found, nil
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
