package serve

import (
	"cmp"
	"context"
	"net/http"

	"readout"
	"readout/serve/web"
)

// events shows the list of events.
func (s *site) events(ctx context.Context, r *http.Request) (web.Page, error) {
	q, err := newQuery(r)
	ask := readout.EventQuery{
		From: q.text("from", "Who", "name or code"),
		To:   q.text("to", "To whom", "name or code"),
	}
	var badType, badStatus error
	ask.Type, badType = choose(q, "type", "Type", readout.EventTypes())
	ask.Status, badStatus = choose(q, "status", "Status", readout.Statuses())
	ask.Window = q.window()
	err = cmp.Or(err, badType, badStatus)
	var rows []readout.EventRow
	if err == nil {
		rows, err = collect(s.record.Events(ctx, ask))
	}
	page := &web.EventsPage{}
	page.List, page.Rows = list(q, "Events", "events", rows, err)
	if err != nil {
		return page, err
	}
	return page, s.emptyRecord(ctx, &page.List, len(rows))
}
