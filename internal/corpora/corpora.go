// Package corpora finds the corpora that lie beside the checkout, for tests,
// benchmarks and trainings. None of their text is in the repository.
package corpora

import (
	"os"
	"path/filepath"
	"testing"
)

// Dir returns the folder of corpora: the one that READOUT_DATA names, or
// shared/data beside the checkout. Without it the test is skipped, or fails
// where CI=true.
func Dir(t testing.TB) string {
	t.Helper()
	if dir := os.Getenv("READOUT_DATA"); dir != "" {
		return require(t, dir)
	}
	return require(t, filepath.Join(shared(t), "data"))
}

// Seeds returns the folder of the five real articles that the project began
// with, beside the corpora.
func Seeds(t testing.TB) string {
	t.Helper()
	return require(t, filepath.Join(filepath.Dir(Dir(t)), "seeds"))
}

func require(t testing.TB, dir string) string {
	t.Helper()
	if info, err := os.Stat(dir); err == nil && info.IsDir() {
		return dir
	}
	const hint = "no corpora at %s; set READOUT_DATA to the folder that holds polnear, ud-ewt and the others"
	if os.Getenv("CI") == "true" {
		t.Fatalf(hint, dir)
	}
	t.Skipf(hint, dir)
	return ""
}

// shared returns the folder shared beside the module's root.
func shared(t testing.TB) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatalf("find the module's root: %v", err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return filepath.Join(filepath.Dir(dir), "shared")
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			t.Fatal("find the module's root: no go.mod above the test's folder")
		}
		dir = parent
	}
}
