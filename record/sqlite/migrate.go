package sqlite

import (
	"context"
	"embed"
	"fmt"
	"io/fs"

	"readout"
)

//go:embed migrations/*.sql
var migrations embed.FS

// applicationID marks the file as a record, as SQLite's file header foresees:
// "RDOT" in ASCII.
const applicationID = 0x52444f54

// migrate brings the tables up to this program's version. The version of the
// tables is the file header's user version, and equal to the number of
// migrations that were run. Each is run in one transaction.
func (r *Record) migrate(ctx context.Context) error {
	files, err := fs.Glob(migrations, "migrations/*.sql")
	if err != nil {
		return fmt.Errorf("list migrations: %w", err)
	}
	return r.writer.write(ctx, func(tx *writeTx) error {
		version, err := r.storeVersion(tx)
		if err != nil {
			return err
		}
		if version > len(files) {
			return &readout.Error{
				Code: readout.CodeIncompatible, Object: r.path,
				Message: fmt.Sprintf("was written by a newer Readout (its tables are version %d, this program knows %d)", version, len(files)),
				Hint:    "use the newer program, or ingest into a new record with --record",
			}
		}
		for _, name := range files[version:] {
			if err := tx.runFile(name); err != nil {
				return err
			}
		}
		if version == len(files) {
			return nil
		}
		return tx.script(fmt.Sprintf("PRAGMA application_id = %d; PRAGMA user_version = %d", applicationID, len(files)))
	})
}

// storeVersion returns the version of the tables, 0 for an empty file, and an
// error for a file that holds something else.
func (r *Record) storeVersion(tx *writeTx) (int, error) {
	var application, version, tables int
	for query, to := range map[string]*int{
		"PRAGMA application_id":              &application,
		"PRAGMA user_version":                &version,
		"SELECT count(*) FROM sqlite_schema": &tables,
	} {
		if err := tx.w.conn.QueryRowContext(tx.ctx, query).Scan(to); err != nil {
			return 0, fmt.Errorf("read version of record %s: %w", r.path, err)
		}
	}
	if tables > 0 && application != applicationID {
		return 0, &readout.Error{
			Code: readout.CodeIncompatible, Object: r.path, Message: "is a database, but no record",
			Hint: "name another file with --record; this one was left as it is",
		}
	}
	return version, nil
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
