package suite

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"sync"
	"testing"

	"readout"
)

func testSequences(t *testing.T, fresh func(t testing.TB) Store) {
	rec := filled(t, fresh)
	cancelled, cancel := context.WithCancel(context.Background())
	cancel()
	for name, check := range map[string]func(ctx context.Context) (rows int, err error){
		"Articles": drainer(func(ctx context.Context) iter.Seq2[readout.ArticleRow, error] {
			return rec.Articles(ctx, readout.ArticleQuery{})
		}),
		"Statements": drainer(func(ctx context.Context) iter.Seq2[readout.StatementRow, error] {
			return rec.Statements(ctx, readout.StatementQuery{})
		}),
		"Events": drainer(func(ctx context.Context) iter.Seq2[readout.EventRow, error] {
			return rec.Events(ctx, readout.EventQuery{})
		}),
		"Actors": drainer(func(ctx context.Context) iter.Seq2[readout.ActorRow, error] {
			return rec.Actors(ctx, readout.ActorQuery{})
		}),
		"Lineages": drainer(func(ctx context.Context) iter.Seq2[readout.Lineage, error] {
			return rec.Lineages(ctx, readout.LineageQuery{})
		}),
		"Search": drainer(func(ctx context.Context) iter.Seq2[readout.SearchRow, error] {
			return rec.Search(ctx, readout.SearchQuery{Text: "strait"})
		}),
	} {
		if rows, err := check(context.Background()); rows != 1 || err != nil {
			t.Errorf("%s stopped after a row: %d rows, %v", name, rows, err)
		}
		if rows, err := check(cancelled); rows != 0 || !errors.Is(err, context.Canceled) {
			t.Errorf("%s with a cancelled context: %d rows, error %v", name, rows, err)
		}
	}
	// A caller may ask while it ranges, and put.
	ctx := context.Background()
	for row, err := range rec.Articles(ctx, readout.ArticleQuery{}) {
		if err != nil {
			t.Fatal(err)
		}
		if _, err := rec.Analysis(ctx, row.Article); err != nil {
			t.Errorf("Analysis while ranging: %v", err)
		}
		if _, err := rec.Put(ctx, numbered(1)); err != nil {
			t.Errorf("Put while ranging: %v", err)
		}
	}
}

// drainer stops a sequence after its first row.
func drainer[T any](rows func(ctx context.Context) iter.Seq2[T, error]) func(ctx context.Context) (int, error) {
	return func(ctx context.Context) (n int, err error) {
		for _, err := range rows(ctx) {
			if err != nil {
				return n, err
			}
			n++
			break
		}
		return n, nil
	}
}

// numbered returns one of any number of small analyses that share a sentence.
func numbered(n int) *readout.Analysis {
	own := fmt.Sprintf("Ferry number %d left Port Ember at dawn with %d passengers and a cargo of salted herring.", n, 100+n)
	shared := "Tarnia accused Vesland of piracy after two of its fishing boats were held for a night near the islands."
	b := build(fmt.Sprintf("Outlet %d", n), fmt.Sprintf("2031-06-%02d", n%28+1), "Ferry", own+"\n"+shared+"\n")
	return b.actor(vesland(), "Vesland").passages(own, shared).
		statement(readout.Indirect, "VSL", "Vesland", "says", 0.5, "a cargo of salted herring").a
}

// testParallel reads while articles are put: readers see whole articles only.
func testParallel(t *testing.T, fresh func(t testing.TB) Store) {
	ctx := context.Background()
	rec := fresh(t).Open(t, 1)
	const articles, putters = 40, 2
	var wait sync.WaitGroup
	for p := range putters {
		wait.Go(func() {
			for n := p; n < articles; n += putters {
				if _, err := rec.Put(ctx, numbered(n)); err != nil {
					t.Errorf("Put: %v", err)
				}
			}
		})
	}
	for range 2 {
		wait.Go(func() {
			for seen := 0; seen < articles; {
				counts, err := rec.Counts(ctx)
				if err != nil {
					t.Errorf("Counts: %v", err)
					return
				}
				if counts.Articles < seen || counts.Statements != counts.Articles || counts.Passages != 3*counts.Articles {
					t.Errorf("a reader saw %+v after %d articles", counts, seen)
					return
				}
				seen = counts.Articles
				rows := 0
				for _, err := range rec.Articles(ctx, readout.ArticleQuery{}) {
					if err != nil {
						t.Errorf("Articles: %v", err)
						return
					}
					rows++
				}
				if rows < seen {
					t.Errorf("a reader saw %d articles after %d", rows, seen)
					return
				}
			}
		})
	}
	wait.Wait()
}
