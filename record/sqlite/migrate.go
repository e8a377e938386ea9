package sqlite

import (
	"context"
	"embed"
	"fmt"
	"io/fs"
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
	files, err := migrationFiles()
	if err != nil {
		return err
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

// migrationFiles returns the names of all migrations in their order.
func migrationFiles() ([]string, error) {
	files, err := fs.Glob(migrations, "migrations/*.sql")
	if err != nil {
		return nil, fmt.Errorf("list migrations: %w", err)
	}
	return files, nil
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
