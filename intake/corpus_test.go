package intake

import (
	"os"
	"path/filepath"
	"testing"
)

// corpusDir returns the folder of the corpora, which are not part of the
// repository. In CI they must be there.
func corpusDir(t testing.TB) string {
	t.Helper()
	dir := os.Getenv("READOUT_DATA")
	if dir == "" {
		dir = filepath.Join("..", "..", "shared", "data")
	}
	if _, err := os.Stat(dir); err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatalf("corpora are missing: %v", err)
		}
		t.Skipf("corpora are not at %s: set READOUT_DATA to their folder", dir)
	}
	return dir
}
