package sqlite_test

import (
	"context"
	"database/sql"
	"os"
	"path/filepath"
	"testing"

	"readout"
	"readout/record/sqlite"
)

func TestOpenRefuses(t *testing.T) {
	dir := t.TempDir()
	for name, test := range map[string]struct {
		path string
		make func(t *testing.T, path string)
		code readout.Code
	}{
		"a text": {"notes.txt", func(t *testing.T, path string) {
			if err := os.WriteFile(path, []byte("Ships may pass. "+string(make([]byte, 2000))), 0o600); err != nil {
				t.Fatal(err)
			}
		}, readout.CodeIncompatible},
		"another database": {"other.db", func(t *testing.T, path string) { run(t, path, "CREATE TABLE ships (name TEXT)") }, readout.CodeIncompatible},
		"a newer record":   {"newer.db", func(t *testing.T, path string) { newer(t, path) }, readout.CodeIncompatible},
		"no such folder":   {"nowhere/record.db", func(*testing.T, string) {}, readout.CodeRefused},
		"a folder":         {"folder", func(t *testing.T, path string) { mkdir(t, path) }, readout.CodeRefused},
	} {
		path := filepath.Join(dir, test.path)
		test.make(t, path)
		before, _ := os.ReadFile(path) // nil for what is no file
		rec, err := sqlite.Open(context.Background(), path)
		if got := readout.ErrorCode(err); got != test.code {
			t.Errorf("%s: got error %v with code %q, want %q", name, err, got, test.code)
		}
		if rec != nil {
			t.Errorf("%s: got a record with the error", name)
		}
		if after, _ := os.ReadFile(path); string(before) != string(after) {
			t.Errorf("%s: the file was changed", name)
		}
	}
}

func run(t *testing.T, path, statement string) {
	t.Helper()
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := db.ExecContext(context.Background(), statement); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
}

func newer(t *testing.T, path string) {
	t.Helper()
	rec, err := sqlite.Open(context.Background(), path)
	if err != nil {
		t.Fatal(err)
	}
	if err := rec.Close(); err != nil {
		t.Fatal(err)
	}
	run(t, path, "PRAGMA user_version = 1000; PRAGMA wal_checkpoint(TRUNCATE)")
}

func mkdir(t *testing.T, path string) {
	t.Helper()
	if err := os.Mkdir(path, 0o700); err != nil {
		t.Fatal(err)
	}
}
