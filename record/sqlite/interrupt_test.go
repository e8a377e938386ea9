package sqlite_test

import (
	"context"
	"testing"

	"readout"
	"readout/record/suite"
)

// mortal is a context that ends after it was asked some number of times
// whether it has, which is before as many statements.
type mortal struct {
	context.Context
	left *int
}

func (m mortal) Err() error {
	if *m.left--; *m.left < 0 {
		return context.Canceled
	}
	return nil
}

// TestInterruptedAtEveryStatement ends puts at one statement after the other,
// and puts again: nothing is lost, doubled or half there.
func TestInterruptedAtEveryStatement(t *testing.T) {
	ctx := context.Background()
	rec := fresh(t).Open(t, 1)
	interrupted := 0
	for i, a := range suite.Sample() {
		for statements := 1; ; statements++ {
			left := statements
			result, err := rec.Put(mortal{ctx, &left}, a)
			if err == nil {
				if result != readout.Added {
					t.Fatalf("article %d: Put = %q after it was interrupted %d times", i, result, statements-1)
				}
				break
			}
			interrupted++
			counts, err := rec.Counts(ctx)
			if err != nil {
				t.Fatal(err)
			}
			if counts.Articles != i {
				t.Fatalf("%d articles after the put of article %d was interrupted at statement %d", counts.Articles, i, statements)
			}
		}
	}
	if interrupted < 100 {
		t.Errorf("only %d interruptions: a put is more statements than that", interrupted)
	}
	undisturbed := fresh(t).Open(t, 1)
	for _, a := range suite.Sample() {
		if _, err := undisturbed.Put(ctx, a); err != nil {
			t.Fatal(err)
		}
	}
	suite.Same(t, undisturbed, rec)
}
