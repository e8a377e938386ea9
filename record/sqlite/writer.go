package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

// writer is the one connection that writes, with the statements that were
// prepared on it.
type writer struct {
	turn     chan struct{} // holds one token; who has it writes
	conn     *sql.Conn
	prepared map[string]*sql.Stmt
}

func newWriter(conn *sql.Conn) *writer {
	return &writer{turn: make(chan struct{}, 1), conn: conn, prepared: map[string]*sql.Stmt{}}
}

// write runs do in one transaction, which is committed if do returns nil and
// otherwise leaves no trace.
func (w *writer) write(ctx context.Context, do func(tx *writeTx) error) (err error) {
	select {
	case w.turn <- struct{}{}:
		defer func() { <-w.turn }()
	case <-ctx.Done():
		return fmt.Errorf("wait for the turn to write: %w", ctx.Err())
	}
	if _, err := w.conn.ExecContext(ctx, "BEGIN IMMEDIATE"); err != nil {
		return fmt.Errorf("begin to write: %w", err)
	}
	done := false
	defer func() {
		if !done { // also when do panics
			_, undo := w.conn.ExecContext(context.WithoutCancel(ctx), "ROLLBACK")
			// An interrupted statement may have rolled back by itself.
			if undo != nil && ctx.Err() == nil {
				err = errors.Join(err, fmt.Errorf("roll back: %w", undo))
			}
		}
	}()
	// A driver watches a context that can be cancelled with a goroutine a
	// statement; hundreds of small statements make an article.
	if err := do(&writeTx{ctx: context.WithoutCancel(ctx), cancelled: ctx.Err, w: w}); err != nil {
		return err
	}
	if _, err := w.conn.ExecContext(ctx, "COMMIT"); err != nil {
		return fmt.Errorf("commit: %w", err)
	}
	done = true
	return nil
}

func (w *writer) close() error {
	errs := make([]error, 0, len(w.prepared)+1)
	for _, s := range w.prepared {
		errs = append(errs, s.Close())
	}
	return errors.Join(append(errs, w.conn.Close())...)
}

// writeTx is a transaction that writes.
type writeTx struct {
	ctx       context.Context
	cancelled func() error
	w         *writer
}

// stmt returns a statement, prepared, unless the caller wants no more.
func (tx *writeTx) stmt(query string) (*sql.Stmt, error) {
	if err := tx.cancelled(); err != nil {
		return nil, fmt.Errorf("write: %w", err)
	}
	if s := tx.w.prepared[query]; s != nil {
		return s, nil
	}
	s, err := tx.w.conn.PrepareContext(tx.ctx, query)
	if err != nil {
		return nil, fmt.Errorf("prepare %q: %w", query, err)
	}
	tx.w.prepared[query] = s
	return s, nil
}

// exec runs a statement.
func (tx *writeTx) exec(query string, args ...any) error {
	s, err := tx.stmt(query) //nolint:sqlclosecheck // kept until the writer closes
	if err != nil {
		return err
	}
	if _, err := s.ExecContext(tx.ctx, args...); err != nil {
		return fmt.Errorf("run %q: %w", query, err)
	}
	return nil
}

// insert runs an INSERT and returns the new row's id.
func (tx *writeTx) insert(query string, args ...any) (int64, error) {
	s, err := tx.stmt(query) //nolint:sqlclosecheck // kept until the writer closes
	if err != nil {
		return 0, err
	}
	result, err := s.ExecContext(tx.ctx, args...)
	if err != nil {
		return 0, fmt.Errorf("run %q: %w", query, err)
	}
	return result.LastInsertId()
}

// one scans the only row of a query and tells whether there was one.
func (tx *writeTx) one(query string, args []any, to ...any) (bool, error) {
	s, err := tx.stmt(query) //nolint:sqlclosecheck // kept until the writer closes
	if err != nil {
		return false, err
	}
	return scanOne(s.QueryRowContext(tx.ctx, args...), query, to)
}

// ids returns the only column of a query.
func (tx *writeTx) ids(query string, args ...any) ([]int64, error) {
	return ids(tx.each, query, args)
}

// each calls row for every row of a query. The row function must not use the
// transaction.
func (tx *writeTx) each(query string, args []any, row func(scan func(...any) error) error) error {
	s, err := tx.stmt(query) //nolint:sqlclosecheck // kept until the writer closes
	if err != nil {
		return err
	}
	rows, err := s.QueryContext(tx.ctx, args...)
	if err != nil {
		return fmt.Errorf("run %q: %w", query, err)
	}
	return drain(rows, query, row)
}
