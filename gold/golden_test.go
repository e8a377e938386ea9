package gold

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"testing"
)

// update rewrites the golden figures of testdata with what is measured, to be
// reviewed with git.
//
//nolint:gochecknoglobals // flags are read so
var update = flag.Bool("update", false, "rewrite the golden figures of testdata")

// tolerance is how far a figure may fall below the golden one, which was
// measured elsewhere, without being worse: nothing but rounding.
const tolerance = 0.0005

// readGolden reads the golden report of a stage into report or, with -update,
// writes what was measured.
func readGolden(t *testing.T, name string, measured, report any) {
	t.Helper()
	path := filepath.Join("testdata", name+".json")
	if *update {
		content, err := json.MarshalIndent(measured, "", "  ")
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, append(content, '\n'), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(content, report); err != nil {
		t.Fatalf("read %s: %v", path, err)
	}
}

// wantAtLeast fails where a score is worse than the golden one.
func wantAtLeast(t *testing.T, what string, got, golden Score) {
	t.Helper()
	if got.F1() < golden.F1()-tolerance {
		t.Errorf("%s: F1 %.4f, golden %.4f", what, got.F1(), golden.F1())
	}
}
