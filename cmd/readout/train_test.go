package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"readout/internal/corpora"
)

// TestTrainIsDeterministic trains all models twice on a small slice of the
// corpora and compares the files.
func TestTrainIsDeterministic(t *testing.T) {
	if testing.Short() {
		t.Skip("training takes a while")
	}
	dir := corpora.Dir(t)
	var runs [2]map[string][]byte
	for i := range runs {
		folder := t.TempDir()
		var out, stderr bytes.Buffer
		args := []string{"train", "english", "--data", dir, "--out", folder, "--sentences", "40"}
		if code := run(args, nil, &out, &stderr); code != exitDone {
			t.Fatalf("the exit code is %d: %s", code, stderr.String())
		}
		runs[i] = filesOf(t, folder)
		if !bytes.Contains(out.Bytes(), []byte("names.bin")) || !bytes.Contains(out.Bytes(), []byte("UNER EWT")) {
			t.Errorf("the sizes or the scores are missing:\n%s", out.String())
		}
	}
	if len(runs[0]) < 5 {
		t.Errorf("%d models were written", len(runs[0]))
	}
	for name, data := range runs[0] {
		if !bytes.Equal(data, runs[1][name]) {
			t.Errorf("%s differs from one training to the next", name)
		}
	}
}

func filesOf(t *testing.T, folder string) map[string][]byte {
	t.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	files := map[string][]byte{}
	for _, entry := range entries {
		if files[entry.Name()], err = os.ReadFile(filepath.Join(folder, entry.Name())); err != nil {
			t.Fatal(err)
		}
	}
	return files
}
