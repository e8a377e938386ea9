package sqlite_test

import (
	"context"
	"path/filepath"
	"testing"

	"readout"
	"readout/record/sqlite"
	"readout/record/suite"
)

// file is a record in a file of the test's own folder. Its name holds what
// a data source name would read otherwise.
type file string

func fresh(t testing.TB) suite.Store {
	return file(filepath.Join(t.TempDir(), "a record? 100%#1.db"))
}

func (f file) Open(t testing.TB, version int) readout.Record {
	t.Helper()
	rec, err := sqlite.OpenVersion(context.Background(), string(f), version)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := rec.Close(); err != nil {
			t.Error(err)
		}
	})
	return rec
}

func TestContract(t *testing.T) { suite.Run(t, fresh) }
