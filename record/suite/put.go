package suite

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"

	"readout"
)

func testPut(t *testing.T, fresh func(t testing.TB) Store) {
	ctx := context.Background()

	t.Run("returns what was put", func(t *testing.T) {
		rec := filled(t, fresh)
		for _, want := range Sample() {
			got, err := rec.Analysis(ctx, want.Article.ID)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("Analysis(%s) differs from what was put (-want +got):\n%s", want.Article.ID, diff)
			}
		}
	})

	t.Run("keeps characters that are none", func(t *testing.T) {
		const line = "A telegram from Port Ember reads \x00 as if its last \x07 words \u2028 had been lost at sea \U0001f6a2 in a storm."
		rec := fresh(t).Open(t, 1)
		want := build("Ember Post", "2031", "", line+"\n").passages(line).a
		put(t, rec, want, build("Nordwind", "2032", "", line+"\n").passages(line).a)
		got, err := rec.Analysis(ctx, want.Article.ID)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("Analysis differs from what was put (-want +got):\n%s", diff)
		}
		lineages, err := rec.LineagesOf(ctx, want.Article.ID)
		if err != nil || len(lineages) != 1 || lineages[0].Passages[1].Text != line {
			t.Errorf("LineagesOf = %+v, %v", lineages, err)
		}
	})

	t.Run("does nothing for what is there", func(t *testing.T) {
		rec := filled(t, fresh)
		before := snapshot(t, rec)
		for _, a := range Sample() {
			if result, err := rec.Put(ctx, a); err != nil || result != readout.Unchanged {
				t.Errorf("Put again = %q, %v; want unchanged", result, err)
			}
		}
		if diff := cmp.Diff(before, snapshot(t, rec)); diff != "" {
			t.Errorf("the record has changed (-before +after):\n%s", diff)
		}
	})

	t.Run("keeps what was put when opened again", func(t *testing.T) {
		store := fresh(t)
		put(t, store.Open(t, 1), Sample()...)
		again := store.Open(t, 1)
		if diff := cmp.Diff(snapshot(t, filled(t, fresh)), snapshot(t, again)); diff != "" {
			t.Errorf("the record opened again differs (-want +got):\n%s", diff)
		}
	})

	t.Run("refuses an analysis that contradicts itself", func(t *testing.T) {
		rec := fresh(t).Open(t, 1)
		broken := first().a
		broken.Mentions[0].Actor = "nobody"
		_, err := rec.Put(ctx, broken)
		wantCode(t, "Put", err, readout.CodeInvalid)
		if version, err := rec.Version(ctx, broken.Article.ID); version != 0 || err != nil {
			t.Errorf("Version = %d, %v after a refused Put, want 0", version, err)
		}
	})

	t.Run("leaves nothing of a cancelled put", func(t *testing.T) {
		rec := fresh(t).Open(t, 1)
		cancelled, cancel := context.WithCancel(ctx)
		cancel()
		if _, err := rec.Put(cancelled, first().a); err == nil {
			t.Error("Put with a cancelled context gave no error")
		}
		if counts, err := rec.Counts(ctx); err != nil || counts != (readout.Counts{}) {
			t.Errorf("Counts = %+v, %v; want none", counts, err)
		}
		put(t, rec, first().a)
	})

	t.Run("replaces what an older version made", func(t *testing.T) { testReplace(t, fresh) })
}

// testReplace puts every article again by a newer version that finds less, and
// then one that finds what the first did.
func testReplace(t *testing.T, fresh func(t testing.TB) Store) {
	ctx := context.Background()
	store := fresh(t)
	oldest := store.Open(t, 1)
	put(t, oldest, Sample()...)
	want := snapshot(t, oldest)

	second := store.Open(t, 2)
	for _, a := range Sample() {
		if version, err := second.Version(ctx, a.Article.ID); err != nil || version != 1 {
			t.Errorf("Version = %d, %v; want 1", version, err)
		}
		a.Statements, a.Events, a.Passages = []readout.Statement{}, []readout.Event{}, []readout.Passage{}
		if result, err := second.Put(ctx, a); err != nil || result != readout.Replaced {
			t.Fatalf("Put by version 2 = %q, %v; want replaced", result, err)
		}
	}
	counts, err := second.Counts(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if want := (readout.Counts{Articles: 4, Actors: 3}); counts != want {
		t.Errorf("Counts = %+v after all was replaced by less, want %+v", counts, want)
	}
	if result, err := oldest.Put(ctx, first().a); err != nil || result != readout.Unchanged {
		t.Errorf("Put by version 1 over version 2 = %q, %v; want unchanged", result, err)
	}
	third := store.Open(t, 3)
	for _, a := range Sample() {
		if result, err := third.Put(ctx, a); err != nil || result != readout.Replaced {
			t.Fatalf("Put by version 3 = %q, %v; want replaced", result, err)
		}
	}
	if diff := cmp.Diff(want, snapshot(t, third)); diff != "" {
		t.Errorf("the record put anew differs from the one put once (-want +got):\n%s", diff)
	}
}

// Same fails unless two records give the same answers.
func Same(t testing.TB, want, got readout.Record) {
	t.Helper()
	if diff := cmp.Diff(snapshot(t, want), snapshot(t, got)); diff != "" {
		t.Errorf("the records differ (-want +got):\n%s", diff)
	}
}

// state is all that a record answers.
type state struct {
	Counts     readout.Counts
	Articles   []readout.ArticleRow
	Statements []readout.StatementRow
	Events     []readout.EventRow
	Actors     []readout.ActorRow
	Lineages   []readout.Lineage
}

func snapshot(t testing.TB, rec readout.Record) state {
	t.Helper()
	ctx := context.Background()
	counts, err := rec.Counts(ctx)
	if err != nil {
		t.Fatal(err)
	}
	return state{
		Counts:     counts,
		Articles:   collect(t, rec.Articles(ctx, readout.ArticleQuery{})),
		Statements: collect(t, rec.Statements(ctx, readout.StatementQuery{})),
		Events:     collect(t, rec.Events(ctx, readout.EventQuery{})),
		Actors:     collect(t, rec.Actors(ctx, readout.ActorQuery{})),
		Lineages:   collect(t, rec.Lineages(ctx, readout.LineageQuery{})),
	}
}
