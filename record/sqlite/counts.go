package sqlite

import (
	"context"

	"readout"
)

// Counts implements [readout.Record].
func (r *Record) Counts(ctx context.Context) (readout.Counts, error) {
	var c readout.Counts
	err := r.read(ctx, func(tx *readTx) error {
		_, err := tx.one(`SELECT articles, statements, events, passages,
			(SELECT count(*) FROM actors WHERE articles > 0),
			(SELECT count(*) FROM lineages) FROM totals`, nil,
			&c.Articles, &c.Statements, &c.Events, &c.Passages, &c.Actors, &c.Lineages)
		return err
	})
	return c, err
}

// count adds an analysis to the totals, or takes it from them by the sign -1.
func (tx *writeTx) count(a *readout.Analysis, sign int) error {
	return tx.exec(`UPDATE totals SET articles = articles + ?, statements = statements + ?, events = events + ?, passages = passages + ?`,
		sign, sign*len(a.Statements), sign*len(a.Events), sign*len(a.Passages))
}
