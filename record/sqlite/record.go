// Package sqlite keeps a record in one SQLite file, with nothing to install.
//
// One connection writes, in immediate transactions, and readers have
// connections of their own: the write-ahead log lets them read a whole state
// of the record while an article is being put. SQL stands in the file named
// after its subject; the tables are described in migrations.
package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"strings"

	"readout"
	"readout/lineage"

	_ "modernc.org/sqlite" // the driver
)

// pragmas are set on every connection.
func pragmas() []string {
	return []string{
		"busy_timeout(10000)", // first, so that the others wait too
		"journal_mode(WAL)",
		"synchronous(NORMAL)",
		"foreign_keys(ON)",
		"cache_size(-32000)", // KiB
		// Fingerprints fall anywhere in their index, so that an article changes
		// hundreds of pages; of many articles, a checkpoint writes each but once.
		"wal_autocheckpoint(10000)", // pages, 40 MB
		"temp_store(MEMORY)",
	}
}

// Record is a record in an SQLite file. It implements [readout.Record].
type Record struct {
	path    string
	version int // the analysis version that Put stores
	matcher *lineage.Matcher
	codec   *codec
	readers *sql.DB
	writers *sql.DB
	writer  *writer // nil where the record is only read
}

// Open opens the record at path to add to it, and makes it if there is none. An
// error has CodeIncompatible if the file is no record, or one whose tables this
// program does not know, and CodeRefused if it may not be written.
func Open(ctx context.Context, path string) (readout.Record, error) {
	return OpenVersion(ctx, path, readout.AnalysisVersion)
}

// OpenReadOnly opens the record at path to ask it, and makes and changes none:
// [Record.Put] returns an error. The file and its folder may be write-protected.
// An error has CodeNotFound if there is no file, and otherwise is as from [Open].
func OpenReadOnly(ctx context.Context, path string) (readout.Record, error) {
	r := &Record{path: path, version: readout.AnalysisVersion}
	var err error
	if r.matcher, err = lineage.New(); err != nil {
		return nil, err
	}
	if r.codec, err = newCodec(); err != nil {
		return nil, err
	}
	if err := r.connectToRead(ctx); err != nil {
		return nil, errors.Join(r.explain(err), r.Close())
	}
	return r, nil
}

// OpenVersion opens a record as a program of another analysis version would,
// which tests of re-analysis need.
func OpenVersion(ctx context.Context, path string, version int) (readout.Record, error) {
	r := &Record{path: path, version: version}
	var err error
	if r.matcher, err = lineage.New(); err != nil {
		return nil, err
	}
	if r.codec, err = newCodec(); err != nil {
		return nil, err
	}
	if err := r.connect(ctx); err != nil {
		return nil, errors.Join(r.explain(err), r.Close())
	}
	return r, nil
}

func (r *Record) connect(ctx context.Context) error {
	err := r.probe(ctx)
	if err != nil {
		return err
	}
	if r.writers, err = sql.Open("sqlite", dsn(r.path)); err != nil {
		return fmt.Errorf("open record %s: %w", r.path, err)
	}
	r.writers.SetMaxOpenConns(1)
	conn, err := r.writers.Conn(ctx)
	if err != nil {
		return fmt.Errorf("open record %s: %w", r.path, err)
	}
	r.writer = newWriter(conn)
	if err := r.migrate(ctx); err != nil {
		return err
	}
	if r.readers, err = sql.Open("sqlite", dsn(r.path, "query_only(ON)")); err != nil {
		return fmt.Errorf("open record %s: %w", r.path, err)
	}
	// No upper bound: a caller that asks within a sequence holds two
	// connections, and a bound would let such callers block each other.
	r.readers.SetMaxIdleConns(8)
	return nil
}

// connectToRead opens what is there, and is content with a file that cannot be
// written.
func (r *Record) connectToRead(ctx context.Context) error {
	h, with, err := r.look(ctx)
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
	if h.version < len(files) {
		return &readout.Error{
			Code: readout.CodeIncompatible, Object: r.path, Message: "was written by an older Readout and has not been brought up to date",
			Hint: "add to it once with this program: readout ingest --record " + r.path + " PATH...",
		}
	}
	with["_pragma"] = append(with["_pragma"], "query_only(ON)", "cache_size(-32000)", "temp_store(MEMORY)")
	if r.readers, err = sql.Open("sqlite", source(r.path)+"?"+with.Encode()); err != nil {
		return fmt.Errorf("open record %s: %w", r.path, err)
	}
	r.readers.SetMaxIdleConns(8)
	return nil
}

// dsn returns the data source name of a path with the pragmas of every
// connection.
func dsn(path string, more ...string) string {
	query := url.Values{"_pragma": append(pragmas(), more...)}
	return source(path) + "?" + query.Encode()
}

// source returns a path as a URI, in which some characters mean something.
func source(path string) string {
	return "file:" + strings.NewReplacer("%", "%25", "?", "%3f", "#", "%23").Replace(path)
}

// explain turns what SQLite says of a file that it cannot use into what its
// user can do.
func (r *Record) explain(err error) error {
	if readout.ErrorCode(err) != readout.CodeInternal {
		return err
	}
	switch text := err.Error(); {
	case strings.Contains(text, "not a database"):
		return &readout.Error{
			Code: readout.CodeIncompatible, Object: r.path, Message: "is not a record",
			Hint: "name another file with --record; this one was left as it is", Err: err,
		}
	case strings.Contains(text, "readonly database"), strings.Contains(text, "permission denied"):
		return &readout.Error{
			Code: readout.CodeRefused, Object: r.path, Message: "may not be written",
			Hint: "its file or its folder is write-protected; copy the record, or name another with --record", Err: err,
		}
	case strings.Contains(text, "unable to open database file"):
		return &readout.Error{
			Code: readout.CodeRefused, Object: r.path, Message: "cannot be opened or made",
			Hint: "check that its folder is there and may be written to", Err: err,
		}
	}
	return err
}

// Close closes all connections. Sequences must have ended before.
func (r *Record) Close() error {
	var errs []error
	if r.readers != nil {
		errs = append(errs, r.readers.Close())
	}
	if r.writer != nil {
		errs = append(errs, r.writer.close())
	}
	if r.writers != nil {
		errs = append(errs, r.writers.Close())
	}
	if err := errors.Join(errs...); err != nil {
		return fmt.Errorf("close record %s: %w", r.path, err)
	}
	return nil
}
