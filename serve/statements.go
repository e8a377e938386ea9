package serve

import (
	"cmp"
	"context"
	"net/http"

	"readout"
	"readout/serve/web"
)

// statements shows the list of statements.
func (s *site) statements(ctx context.Context, r *http.Request) (web.Page, error) {
	q, err := newQuery(r)
	ask := readout.StatementQuery{
		Speaker: q.text("speaker", "Speaker", "a name"),
		About:   q.text("about", "About", "actor, words"),
	}
	kind, badKind := choose(q, "kind", "Kind", []readout.StatementKind{readout.Direct, readout.Indirect, readout.Mixed})
	ask.Kind = kind
	ask.Stance = q.text("stance", "Stance", "denies")
	ask.Window = q.window()
	err = cmp.Or(err, badKind)
	var rows []readout.StatementRow
	if err == nil {
		rows, err = collect(s.record.Statements(ctx, ask))
	}
	page := &web.StatementsPage{}
	page.List, page.Rows = list(q, "Statements", "statements", rows, err)
	if err != nil {
		return page, err
	}
	return page, s.emptyRecord(ctx, &page.List, len(rows))
}
