package sqlite_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"readout"
	"readout/record/sqlite"
)

// made returns the path of a record with one article, closed.
func made(t *testing.T, dir string) string {
	t.Helper()
	path := filepath.Join(dir, "record.db")
	rec, err := sqlite.Open(context.Background(), path)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := rec.Put(context.Background(), newPress().article()); err != nil {
		t.Fatal(err)
	}
	if err := rec.Close(); err != nil {
		t.Fatal(err)
	}
	return path
}

// ask counts the articles of a record opened to be read, and tries to add one.
func ask(t *testing.T, path string) {
	t.Helper()
	ctx := context.Background()
	rec, err := sqlite.OpenReadOnly(ctx, path)
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := rec.Close(); err != nil {
			t.Error(err)
		}
	}()
	if counts, err := rec.Counts(ctx); err != nil || counts.Articles != 1 || counts.Passages != 30 {
		t.Errorf("got %+v, %v, want one article of 30 passages", counts, err)
	}
	if _, err := rec.Put(ctx, newPress().article()); readout.ErrorCode(err) != readout.CodeRefused {
		t.Errorf("Put: got %v, want it refused", err)
	}
}

func TestOpenReadOnly(t *testing.T) {
	dir := t.TempDir()
	path := made(t, dir)
	before, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	ask(t, path)
	if after, err := os.ReadFile(path); err != nil || string(before) != string(after) {
		t.Errorf("the record was changed by reading it (%v)", err)
	}
	// A record is read while another program adds to it.
	writing, err := sqlite.Open(context.Background(), path)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = writing.Close() }()
	ask(t, path)
}

// TestOpenWriteProtected opens a record that nobody may write to, as archives
// on a share are.
func TestOpenWriteProtected(t *testing.T) {
	if os.Geteuid() == 0 {
		t.Skip("nothing is write-protected for root")
	}
	for name, protect := range map[string]func(t *testing.T, dir, path string){
		"file":   func(t *testing.T, _, path string) { chmod(t, path, 0o444) },
		"folder": func(t *testing.T, dir, _ string) { chmod(t, dir, 0o555) },
		"both":   func(t *testing.T, dir, path string) { chmod(t, path, 0o444); chmod(t, dir, 0o555) },
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			path := made(t, dir)
			protect(t, dir, path)
			t.Cleanup(func() { _ = os.Chmod(dir, 0o700) })
			ask(t, path)
			_, err := sqlite.Open(context.Background(), path)
			if readout.ErrorCode(err) != readout.CodeRefused || !strings.Contains(err.Error(), "may not be written") {
				t.Errorf("to add to it: got %v", err)
			}
		})
	}
}

func chmod(t *testing.T, path string, mode os.FileMode) {
	t.Helper()
	if err := os.Chmod(path, mode); err != nil {
		t.Fatal(err)
	}
}

func TestOpenReadOnlyMakesNothing(t *testing.T) {
	dir := t.TempDir()
	empty := filepath.Join(dir, "empty.txt")
	if err := os.WriteFile(empty, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	development := made(t, t.TempDir())
	run(t, development, "ALTER TABLE passages DROP COLUMN left_out")
	for path, want := range map[string]readout.Code{
		empty:                           readout.CodeIncompatible,
		filepath.Join(dir, "not there"): readout.CodeNotFound,
		dir:                             readout.CodeRefused,
		development:                     readout.CodeIncompatible,
	} {
		rec, err := sqlite.OpenReadOnly(context.Background(), path)
		if got := readout.ErrorCode(err); got != want {
			t.Errorf("%s: got %v with code %q, want %q", path, err, got, want)
		}
		if rec != nil {
			t.Errorf("%s: got a record with the error", path)
		}
	}
	if info, err := os.Stat(empty); err != nil || info.Size() != 0 {
		t.Errorf("the empty file is %v, %v", info, err)
	}
	if entries, err := os.ReadDir(dir); err != nil || len(entries) != 1 {
		t.Errorf("the folder holds %v, %v", entries, err)
	}
	if _, err := sqlite.Open(context.Background(), development); readout.ErrorCode(err) != readout.CodeIncompatible || strings.Contains(err.Error(), "SELECT") {
		t.Errorf("to add to a record of other tables: got %v", err)
	}
}
