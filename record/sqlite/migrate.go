package sqlite

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"math"
	"os"

	"readout"
)

//go:embed migrations/*.sql
var migrations embed.FS

// applicationID marks the file as a record, as SQLite's file header foresees:
// "RDOT" in ASCII.
const applicationID = 0x52444f54

// migrate brings the tables up to this program's version. The version of the
// tables is the file header's user version, and equal to the number of
// migrations that were run. All that are missing are run in one transaction.
func (r *Record) migrate(ctx context.Context) error {
	files, err := fs.Glob(migrations, "migrations/*.sql")
	if err != nil {
		return fmt.Errorf("list migrations: %w", err)
	}
	return r.writer.write(ctx, func(tx *writeTx) error {
		h, err := readHeader(tx.ctx, tx.w.conn)
		if err != nil {
			return err
		}
		if err := r.accept(h, len(files)); err != nil || h.version == len(files) {
			return err
		}
		for _, name := range files[h.version:] {
			if err := tx.runFile(name); err != nil {
				return err
			}
		}
		return tx.script(fmt.Sprintf("PRAGMA application_id = %d; PRAGMA user_version = %d", applicationID, len(files)))
	})
}

// probe looks at a file before anything is written to it: to open a database
// in the way of a record changes it.
func (r *Record) probe(ctx context.Context) error {
	info, err := os.Stat(r.path)
	if errors.Is(err, fs.ErrNotExist) || err == nil && info.Size() == 0 {
		return nil
	}
	if err == nil && info.IsDir() {
		return &readout.Error{Code: readout.CodeRefused, Object: r.path, Message: "is a folder", Hint: "name a file with --record"}
	}
	db, err := sql.Open("sqlite", source(r.path)+"?mode=ro&_pragma=busy_timeout(10000)")
	if err != nil {
		return fmt.Errorf("look at record %s: %w", r.path, err)
	}
	h, err := readHeader(ctx, db)
	if err == nil {
		err = r.accept(h, math.MaxInt)
	}
	return errors.Join(err, db.Close())
}

// header is what the head of a database file tells.
type header struct{ application, version, tables int }

func readHeader(ctx context.Context, db interface {
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}) (h header, err error) {
	for _, field := range []struct {
		query string
		to    *int
	}{
		{"PRAGMA application_id", &h.application},
		{"PRAGMA user_version", &h.version},
		{"SELECT count(*) FROM sqlite_schema", &h.tables},
	} {
		if err := db.QueryRowContext(ctx, field.query).Scan(field.to); err != nil {
			return h, fmt.Errorf("read head of record: %w", err)
		}
	}
	return h, nil
}

// accept returns an error for a file that holds something else, or tables of a
// version that is not known.
func (r *Record) accept(h header, known int) error {
	if h.tables > 0 && h.application != applicationID {
		return &readout.Error{
			Code: readout.CodeIncompatible, Object: r.path, Message: "is a database, but no record",
			Hint: "name another file with --record; this one was left as it is",
		}
	}
	if h.version > known {
		return &readout.Error{
			Code: readout.CodeIncompatible, Object: r.path,
			Message: fmt.Sprintf("was written by a newer Readout (its tables are version %d, this program knows %d)", h.version, known),
			Hint:    "use the newer program, or ingest into a new record with --record",
		}
	}
	return nil
}

func (tx *writeTx) runFile(name string) error {
	script, err := migrations.ReadFile(name)
	if err != nil {
		return fmt.Errorf("read migration: %w", err)
	}
	if err := tx.script(string(script)); err != nil {
		return fmt.Errorf("run migration %s: %w", name, err)
	}
	return nil
}

// script runs statements that are not worth preparing.
func (tx *writeTx) script(statements string) error {
	if _, err := tx.w.conn.ExecContext(tx.ctx, statements); err != nil {
		return fmt.Errorf("run script: %w", err)
	}
	return nil
}
