package lineage_test

import (
	"strings"
	"testing"
)

// TestFindingEditedSentences measures how many edited sentences of news are
// found again among all sentences of PolNeAR's training part, and how many are
// linked to a sentence that is not theirs. The floors are what was measured on
// 2026-11-21, rounded down.
func TestFindingEditedSentences(t *testing.T) {
	passages := passagesOf(t, "train")
	index := newMemory(t)
	for _, p := range passages {
		index.add(p)
	}
	e := newEditor(passages)
	kinds := []struct {
		name              string
		edit              func(words []string) []string
		recall, precision float64
	}{
		{"trim to half", func(w []string) []string { return e.trim(w, 0.5) }, 0.98, 0.98},
		{"trim to a quarter", func(w []string) []string { return e.trim(w, 0.25) }, 0.97, 0.97},
		{"elide", e.elide, 0.93, 0.98},
		{"reword 10 %", func(w []string) []string { return e.reword(w, 0.1) }, 0.97, 0.99},
		{"reword 20 %", func(w []string) []string { return e.reword(w, 0.2) }, 0.94, 0.99},
		{"reword 30 %", func(w []string) []string { return e.reword(w, 0.3) }, 0.86, 0.99},
		{"reword 40 %", func(w []string) []string { return e.reword(w, 0.4) }, 0.65, 0.99},
	}
	prints := 0
	for _, wordings := range index.postings {
		prints += len(wordings)
	}
	t.Logf("%d passages, %d wordings, %.1f fingerprints each", len(passages), len(index.texts), float64(prints)/float64(len(index.texts)))
	for _, kind := range kinds {
		tried, found, wrong := 0, 0, 0
		for range 1000 {
			source := passages[e.IntN(len(passages))]
			words := strings.Fields(source)
			if len(words) < 9 {
				continue // nothing could be cut
			}
			tried++
			own := index.add(source)
			kin := index.find(t, source)
			hits := index.find(t, strings.Join(kind.edit(words), " "))
			for _, f := range hits {
				if f.Wording == own {
					found++
				} else if !has(kin, f.Wording) {
					wrong++
				}
			}
		}
		recall, precision := float64(found)/float64(tried), float64(found)/float64(found+wrong)
		t.Logf("%-18s recall %.3f precision %.3f (%d tried)", kind.name, recall, precision, tried)
		if recall < kind.recall || precision < kind.precision {
			t.Errorf("%s: recall %.3f and precision %.3f, want at least %.2f and %.2f", kind.name, recall, precision, kind.recall, kind.precision)
		}
	}
}
