package sqlite

import (
	"context"

	"readout"
)

// Counts implements [readout.Record].
func (r *Record) Counts(ctx context.Context) (readout.Counts, error) {
	var c readout.Counts
	err := r.read(ctx, func(tx *readTx) error {
		_, err := tx.one(`SELECT
			(SELECT count(*) FROM articles),
			(SELECT count(*) FROM statements),
			(SELECT count(*) FROM events),
			(SELECT count(*) FROM actors WHERE articles > 0),
			(SELECT count(*) FROM passages),
			(SELECT count(*) FROM lineages)`, nil,
			&c.Articles, &c.Statements, &c.Events, &c.Actors, &c.Passages, &c.Lineages)
		return err
	})
	return c, err
}
