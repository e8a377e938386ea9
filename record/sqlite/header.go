package sqlite

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"strings"

	"readout"
)

// probe looks at a file before anything is written to it: to open a database
// in the way of a record changes it. A file that is not there or empty may
// become a record.
func (r *Record) probe(ctx context.Context) error {
	info, err := os.Stat(r.path)
	if errors.Is(err, fs.ErrNotExist) || err == nil && info.Size() == 0 {
		return nil
	}
	h, _, err := r.look(ctx)
	if err != nil {
		return err
	}
	files, err := migrationFiles()
	if err != nil {
		return err
	}
	if err := r.accept(h, len(files)); err != nil {
		return err
	}
	// The engine would be content to read a file that it cannot write.
	file, err := os.OpenFile(r.path, os.O_RDWR, 0)
	if err != nil {
		return fmt.Errorf("open record %s to write: %w", r.path, err)
	}
	return file.Close()
}

// look reads the head of an existing file and returns with which parameters it
// could be read. Where the log's index cannot be made, because the folder is
// write-protected, the file is taken for one that nobody writes to.
func (r *Record) look(ctx context.Context) (header, url.Values, error) {
	info, err := os.Stat(r.path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return header{}, nil, &readout.Error{
			Code: readout.CodeNotFound, Object: r.path, Message: "there is no such record", Err: err,
			Hint: "make one with: readout ingest --record " + r.path + " PATH..., or name another with --record",
		}
	case err != nil:
		return header{}, nil, fmt.Errorf("look at record %s: %w", r.path, err)
	case info.IsDir():
		return header{}, nil, &readout.Error{Code: readout.CodeRefused, Object: r.path, Message: "is a folder", Hint: "name a file with --record"}
	case info.Size() == 0:
		return header{}, nil, &readout.Error{
			Code: readout.CodeIncompatible, Object: r.path, Message: "is an empty file and no record",
			Hint: "make it one with: readout ingest --record " + r.path + " PATH..., or name another with --record",
		}
	}
	shared := url.Values{"mode": {"rw"}, "_pragma": {"busy_timeout(10000)"}}
	h, err := r.headerWith(ctx, shared)
	if err == nil {
		return h, shared, nil
	}
	alone := url.Values{"mode": {"ro"}, "immutable": {"1"}, "_pragma": {"busy_timeout(10000)"}}
	h, aloneErr := r.headerWith(ctx, alone)
	if aloneErr != nil {
		return h, nil, err // the first tells more
	}
	if log, err := os.Stat(r.path + "-wal"); err == nil && log.Size() > 0 {
		return h, nil, &readout.Error{
			Code: readout.CodeRefused, Object: r.path, Message: "cannot be read here: articles in the log beside it (-wal) are not yet in the file, and its folder is write-protected",
			Hint: "copy both files to a folder that may be written to, and name the copy with --record",
		}
	}
	return h, alone, nil
}

func (r *Record) headerWith(ctx context.Context, parameters url.Values) (header, error) {
	db, err := sql.Open("sqlite", source(r.path)+"?"+parameters.Encode())
	if err != nil {
		return header{}, fmt.Errorf("look at record %s: %w", r.path, err)
	}
	h, err := readHeader(ctx, db)
	return h, errors.Join(err, db.Close())
}

// header is what the head of a database file tells.
type header struct {
	application, version, tables int
	schema                       string // the fingerprint of its tables
}

// querier is a connection, or what has some.
type querier interface {
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

func readHeader(ctx context.Context, db querier) (h header, err error) {
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
	if h.application == applicationID {
		h.schema, err = fingerprint(ctx, db)
	}
	return h, err
}

// fingerprint returns a hash of the tables and indexes of a record, as their
// statements were written but for comments and space. The tables that the engine
// keeps for a full-text index are its own matter.
func fingerprint(ctx context.Context, db querier) (string, error) {
	const query = `SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'article\_words\_%' ESCAPE '\' ORDER BY name`
	rows, err := db.QueryContext(ctx, query)
	if err != nil {
		return "", fmt.Errorf("read tables of record: %w", err)
	}
	hash := sha256.New()
	err = drain(rows, query, func(scan func(...any) error) error {
		var statement string
		if err := scan(&statement); err != nil {
			return err
		}
		for line := range strings.Lines(statement) {
			code, _, _ := strings.Cut(line, "--")
			for word := range strings.FieldsSeq(code) {
				_, _ = hash.Write([]byte(word + " "))
			}
		}
		_, _ = hash.Write([]byte("\n"))
		return nil
	})
	return hex.EncodeToString(hash.Sum(nil)[:8]), err
}

// schemas returns the fingerprint of the tables of each version, which never
// changes once a version is released. A record made while a version was still
// being written has another.
func schemas() []string {
	return []string{"9ded04d82320b071"}
}

// accept returns an error for a file that holds something else, or tables that
// are not known.
func (r *Record) accept(h header, known int) error {
	switch {
	case h.tables > 0 && h.application != applicationID:
		return &readout.Error{
			Code: readout.CodeIncompatible, Object: r.path, Message: "is a database, but no record",
			Hint: "name another file with --record; this one was left as it is",
		}
	case h.version > known:
		return &readout.Error{
			Code: readout.CodeIncompatible, Object: r.path,
			Message: fmt.Sprintf("was written by a newer Readout (its tables are version %d, this program knows %d)", h.version, known),
			Hint:    "use the newer program, or ingest into a new record with --record",
		}
	case h.tables > 0 && (h.version < 1 || h.schema != schemas()[h.version-1]):
		return &readout.Error{
			Code: readout.CodeIncompatible, Object: r.path,
			Message: "was written by a Readout in development, whose tables are others",
			Hint:    "ingest the articles again into a new record with --record; this one was left as it is",
		}
	}
	return nil
}
