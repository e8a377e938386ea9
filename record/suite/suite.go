// Package suite holds every engine to the contract of [readout.Record]. An
// engine's own test calls [Run] and adds what only that engine promises.
//
// The articles are invented, as are the states, outlets and people in them.
package suite

import (
	"context"
	"iter"
	"testing"

	"readout"
)

// Store is one place where an engine keeps a record: a file, a schema of a
// database. It may be opened more than once.
type Store interface {
	// Open opens the record as a program of an analysis version does, and
	// closes it when the test ends.
	Open(t testing.TB, version int) readout.Record
}

// Run tests an engine. Every call of fresh gives a new, empty store.
func Run(t *testing.T, fresh func(t testing.TB) Store) {
	for name, test := range map[string]func(t *testing.T, fresh func(t testing.TB) Store){
		"Put":             testPut,
		"Articles":        testArticles,
		"Windows":         testWindows,
		"Statement":       testStatements,
		"Events":          testEvents,
		"Actors":          testActors,
		"the same person": testSamePerson,
		"Lineage":         testLineage,
		"Search":          testSearch,
		"Sequences":       testSequences,
		"Parallel":        testParallel,
	} {
		t.Run(name, func(t *testing.T) { test(t, fresh) })
	}
}

// filled returns a record of the sample.
func filled(t testing.TB, fresh func(t testing.TB) Store) readout.Record {
	t.Helper()
	rec := fresh(t).Open(t, 1)
	put(t, rec, Sample()...)
	return rec
}

func put(t testing.TB, rec readout.Record, analyses ...*readout.Analysis) {
	t.Helper()
	for _, a := range analyses {
		if result, err := rec.Put(context.Background(), a); err != nil || result != readout.Added {
			t.Fatalf("Put(%s) = %q, %v; want it added", a.Article.ID, result, err)
		}
	}
}

// collect returns a sequence's rows and fails on its error.
func collect[T any](t testing.TB, rows iter.Seq2[T, error]) []T {
	t.Helper()
	all := []T{}
	for row, err := range rows {
		if err != nil {
			t.Fatalf("read rows: %v", err)
		}
		all = append(all, row)
	}
	return all
}

// failure returns the error that a sequence ends with, after checking that it
// is the only element.
func failure[T any](t testing.TB, rows iter.Seq2[T, error]) error {
	t.Helper()
	var last error
	n := 0
	for _, err := range rows {
		n++
		last = err
	}
	if n > 1 {
		t.Errorf("got %d elements from a sequence that should fail at once", n)
	}
	return last
}

// wantCode fails unless err has the code.
func wantCode(t testing.TB, what string, err error, code readout.Code) {
	t.Helper()
	if got := readout.ErrorCode(err); got != code {
		t.Errorf("%s: got error %v with code %q, want code %q", what, err, got, code)
	}
}

// ids maps rows to their ids.
func ids[T any](rows []T, id func(T) string) []string {
	out := make([]string, 0, len(rows))
	for _, row := range rows {
		out = append(out, id(row))
	}
	return out
}
