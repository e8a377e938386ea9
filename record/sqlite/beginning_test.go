package sqlite

import (
	"context"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"readout/record/suite"
)

// TestArticleIDs looks ids up by their beginnings, by the index alone.
func TestArticleIDs(t *testing.T) {
	ctx := context.Background()
	opened, err := Open(ctx, filepath.Join(t.TempDir(), "record.db"))
	if err != nil {
		t.Fatal(err)
	}
	rec := opened.(*Record)
	defer func() {
		if err := rec.Close(); err != nil {
			t.Error(err)
		}
	}()
	var all []string
	for _, a := range suite.Sample() {
		if _, err := rec.Put(ctx, a); err != nil {
			t.Fatal(err)
		}
		all = append(all, a.Article.ID)
	}
	slices.Sort(all)
	for _, beginning := range []string{"", all[0], all[0][:8], all[len(all)-1][:1], "f", "zz", "%", all[0] + "0"} {
		var want []string
		for _, id := range all {
			if strings.HasPrefix(id, beginning) {
				want = append(want, id)
			}
		}
		got, err := rec.ArticleIDs(ctx, beginning, len(all))
		if err != nil || !slices.Equal(got, want) {
			t.Errorf("%q begins %q, %v, want %q", beginning, got, err, want)
		}
	}
	if got, err := rec.ArticleIDs(ctx, "", 2); err != nil || !slices.Equal(got, all[:2]) {
		t.Errorf("the first two are %q, %v", got, err)
	}
	err = rec.read(ctx, func(tx *readTx) error {
		checkPlan(t, tx, func(string) (string, []any, error) { return articleIDs, []any{"a", "ag", 3}, nil }, "",
			"articles USING COVERING INDEX sqlite_autoindex_articles_1 (key>? AND key<?)")
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
