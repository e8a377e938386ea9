package sqlite

import (
	"context"
	"path/filepath"
	"strings"
	"testing"

	"readout"
)

// TestPlans holds the main queries to their indexes: what a page asks for must
// not read whole tables, and must not sort what an index has in order.
func TestPlans(t *testing.T) {
	ctx := context.Background()
	rec, err := Open(ctx, filepath.Join(t.TempDir(), "record.db"))
	if err != nil {
		t.Fatal(err)
	}
	r := rec.(*Record)
	defer func() {
		if err := r.Close(); err != nil {
			t.Error(err)
		}
	}()
	page := readout.Window{Limit: 50}
	err = r.read(ctx, func(tx *readTx) error {
		statements := func(q readout.StatementQuery) (string, []any, error) {
			var f filter
			err := tx.statementsFilter(&f, q)
			return statementsSelect(q.Speaker != "") + f.where() + newest + `, s.n LIMIT 50`, f.args, err
		}
		articles := tx.articlesQuery
		events := tx.eventsQuery
		lineages := func(q readout.LineageQuery) (string, []any, error) { return lineagesQuery(q, nil) }
		checkPlan(t, tx, articles, readout.ArticleQuery{Window: page}, "a USING INDEX articles_newest", "p USING INDEX sqlite_autoindex_passages_1 (article=?)")
		checkPlan(t, tx, articles, readout.ArticleQuery{Window: readout.Window{Outlet: "Ember Post"}}, "a USING INDEX articles_outlet (outlet_key=?)")
		checkPlan(t, tx, articles, readout.ArticleQuery{About: "VSL"}, "article_actors")
		checkPlan(t, tx, statements, readout.StatementQuery{}, "a USING INDEX articles_newest", "s USING INDEX sqlite_autoindex_statements_2 (article=?)")
		checkPlan(t, tx, statements, readout.StatementQuery{Speaker: "VSL"}, "statements USING COVERING INDEX statements_speaker (speaker=?)", "statements_source")
		checkPlan(t, tx, statements, readout.StatementQuery{Window: readout.Window{Article: "x"}}, "a USING INDEX sqlite_autoindex_articles_1 (key=?)")
		checkPlan(t, tx, events, readout.EventQuery{Window: page}, "a USING INDEX articles_newest", "e USING INDEX sqlite_autoindex_events_1 (article=?)")
		checkPlan(t, tx, events, readout.EventQuery{From: "VSL"}, "event_parties_actor", "event_parties_country", "event_parties_name")
		checkPlan(t, tx, actorsQuery, readout.ActorQuery{Window: page}, "c USING INDEX actors_mentioned")
		checkPlan(t, tx, lineages, readout.LineageQuery{Window: page}, "l USING COVERING INDEX lineages_widest")
		checkPlan(t, tx, lineages, readout.LineageQuery{Edit: readout.Trimmed}, "p USING INDEX passages_edit (edit=?")
		checkPlan(t, tx, lineages, readout.LineageQuery{Flag: readout.NumberChanged}, "p USING INDEX passages_flags")
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func checkPlan[Q any](t *testing.T, tx *readTx, build func(Q) (string, []any, error), q Q, want ...string) {
	t.Helper()
	query, args, err := build(q)
	if err != nil {
		t.Fatal(err)
	}
	var plan []string
	err = tx.each(`EXPLAIN QUERY PLAN `+query, args, func(scan func(...any) error) error {
		var id, parent, unused int
		var step string
		err := scan(&id, &parent, &unused, &step)
		plan = append(plan, step)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	all := strings.Join(plan, "\n")
	for _, w := range want {
		if !strings.Contains(all, w) {
			t.Errorf("the plan of %+v has no %q:\n%s", q, w, all)
		}
	}
}
