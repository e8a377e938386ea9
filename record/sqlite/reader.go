package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"iter"
)

// errStop ends a query whose caller wants no more rows.
var errStop = errors.New("the caller stopped")

// readTx is a state of the record that does not change while it is read.
type readTx struct {
	ctx context.Context
	tx  *sql.Tx
}

// read runs do on one state of the record.
func (r *Record) read(ctx context.Context, do func(tx *readTx) error) error {
	tx, err := r.readers.BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return fmt.Errorf("begin to read: %w", err)
	}
	defer func() { _ = tx.Rollback() }() // there is nothing to keep
	return do(&readTx{ctx: ctx, tx: tx})
}

// stream returns the sequence of the rows that run yields, on one state of the
// record, with the error that run ends with as its last element.
func stream[T any](ctx context.Context, r *Record, run func(tx *readTx, yield func(T) error) error) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		err := r.read(ctx, func(tx *readTx) error {
			return run(tx, func(row T) error {
				if !yield(row, nil) {
					return errStop
				}
				return nil
			})
		})
		if err != nil && !errors.Is(err, errStop) {
			var zero T
			yield(zero, err)
		}
	}
}

// each calls row for every row of a query.
func (tx *readTx) each(query string, args []any, row func(scan func(...any) error) error) error {
	rows, err := tx.tx.QueryContext(tx.ctx, query, args...)
	if err != nil {
		return fmt.Errorf("run %q: %w", query, err)
	}
	return drain(rows, query, row)
}

// one scans the only row of a query and tells whether there was one.
func (tx *readTx) one(query string, args []any, to ...any) (bool, error) {
	return scanOne(tx.tx.QueryRowContext(tx.ctx, query, args...), query, to)
}

// ids returns the only column of a query.
func (tx *readTx) ids(query string, args ...any) ([]int64, error) {
	return ids(tx.each, query, args)
}
