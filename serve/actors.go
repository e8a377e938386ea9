package serve

import (
	"cmp"
	"context"
	"fmt"
	"net/http"

	"readout"
	"readout/serve/web"
)

// rowsOfActor is how many statements, events and articles an actor's page
// shows of each.
const rowsOfActor = 10

// actors shows the list of actors.
func (s *site) actors(ctx context.Context, r *http.Request) (web.Page, error) {
	q, err := newQuery(r)
	ask := readout.ActorQuery{Name: q.text("name", "Name", "part of a name")}
	var badType error
	ask.Type, badType = choose(q, "type", "Type", readout.ActorTypes())
	ask.Country = q.text("country", "Country", "CHN")
	ask.Window = q.window()
	err = cmp.Or(err, badType)
	var rows []readout.ActorRow
	if err == nil {
		rows, err = collect(s.record.Actors(ctx, ask))
	}
	page := &web.ActorsPage{}
	page.List, page.Rows = list(q, "Actors", "actors", rows, err)
	if err != nil {
		return page, err
	}
	return page, s.emptyRecord(ctx, &page.List, len(rows))
}

// actor shows one actor, with the newest of what it said, what was said about
// it, and what it did.
func (s *site) actor(ctx context.Context, r *http.Request) (web.Page, error) {
	row, err := s.record.Actor(ctx, r.PathValue("id"))
	if err != nil {
		return nil, fmt.Errorf("show actor: %w", err)
	}
	page := &web.ActorPage{Frame: web.Frame{Title: row.Name, Section: "actors"}, Actor: row}
	window := readout.Window{Limit: rowsOfActor}
	var errs [5]error
	page.By, errs[0] = collect(s.record.Statements(ctx, readout.StatementQuery{Window: window, Speaker: row.ID}))
	page.About, errs[1] = collect(s.record.Statements(ctx, readout.StatementQuery{Window: window, About: row.ID}))
	page.Articles, errs[2] = collect(s.record.Articles(ctx, readout.ArticleQuery{Window: window, About: row.ID}))
	var from, to []readout.EventRow
	from, errs[3] = collect(s.record.Events(ctx, readout.EventQuery{Window: window, From: row.ID}))
	to, errs[4] = collect(s.record.Events(ctx, readout.EventQuery{Window: window, To: row.ID}))
	page.Events = mergeEvents(from, to)
	return page, cmp.Or(errs[:]...)
}

// mergeEvents joins two lists of events, without those that stand in both.
func mergeEvents(a, b []readout.EventRow) []readout.EventRow {
	seen := map[string]bool{}
	var merged []readout.EventRow
	for _, rows := range [][]readout.EventRow{a, b} {
		for _, row := range rows {
			if !seen[row.ID] {
				seen[row.ID] = true
				merged = append(merged, row)
			}
		}
	}
	return merged
}
