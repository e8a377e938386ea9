package sqlite

import (
	"context"
	"path/filepath"
	"testing"
)

// TestSchemasAreReleased holds each version's tables to what they were when the
// version was written down: a migration that has made records is not edited.
func TestSchemasAreReleased(t *testing.T) {
	ctx := context.Background()
	path := filepath.Join(t.TempDir(), "record.db")
	opened, err := Open(ctx, path)
	if err != nil {
		t.Fatal(err)
	}
	rec := opened.(*Record)
	defer func() { _ = rec.Close() }()
	h, err := readHeader(ctx, rec.readers)
	if err != nil {
		t.Fatal(err)
	}
	known := schemas()
	if h.version != len(known) {
		t.Errorf("%d migrations, %d fingerprints", h.version, len(known))
	}
	if newest := known[len(known)-1]; h.schema != newest {
		t.Errorf("the tables have the fingerprint %s, version %d is written down as %s: add a migration rather than edit one", h.schema, h.version, newest)
	}
}
