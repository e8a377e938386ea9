package statements_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"readout"
	"readout/actors"
	"readout/english"
	"readout/gold"
	"readout/internal/corpora"
	"readout/statements"
)

// TestCalibrate counts on the training split how many candidates of each cue
// in each frame are attributions, outside the content of others. With -update
// it writes the table that the extractor reads.
func TestCalibrate(t *testing.T) {
	dir := filepath.Join(corpora.Dir(t), "polnear", "train")
	texts, err := gold.ReadAttributions(filepath.Join(dir, "text"), filepath.Join(dir, "attributions"))
	if err != nil {
		t.Fatal(err)
	}
	e, err := statements.New()
	if err != nil {
		t.Fatal(err)
	}
	hits, totals := map[string]int{}, map[string]int{}
	for _, text := range texts {
		doc := english.Analyze(text.Text)
		for _, p := range e.Propose(doc, &actors.Resolution{}, &readout.Article{ID: "a"}) {
			frame := "* " + frameOf(p.Key)
			if inside(text.Attributions, p.Head, func(a gold.Attribution) []gold.Extent { return a.Cue }) {
				hits[p.Key]++
				hits[frame]++
			} else if inside(text.Attributions, p.Head, func(a gold.Attribution) []gold.Extent { return a.Content }) {
				continue
			}
			totals[p.Key]++
			totals[frame]++
		}
	}
	hits["quotation without-cue"], totals["quotation without-cue"] = countUnattributed(e, texts)
	var b strings.Builder
	b.WriteString("# Precision of each cue in each frame: candidates that are attributions, all candidates.\n")
	b.WriteString("# Counted on polnear/train outside the content of other attributions; rewritten by\n# go test ./statements -run TestCalibrate -update\n")
	keys := make([]string, 0, len(totals))
	for k := range totals {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	for _, k := range keys {
		fmt.Fprintf(&b, "%s\t%d\t%d\n", k, hits[k], totals[k])
	}
	path := filepath.Join("data", "calibration.tsv")
	if *update {
		if err := os.WriteFile(path, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if b.String() != string(want) {
		t.Error("the table of precisions is not that of the rules; run with -update")
	}
}

// countUnattributed counts the quotations without a cue, and those of them that
// annotators took for the content of an attribution.
func countUnattributed(e *statements.Extractor, texts []gold.Annotated) (hits, total int) {
	for _, text := range texts {
		doc := english.Analyze(text.Text)
		for _, s := range e.Extract(doc, &actors.Resolution{}, &readout.Article{ID: "a"}) {
			if s.By != "quotation without a cue" {
				continue
			}
			total++
			if inside(text.Attributions, s.Content[0], func(a gold.Attribution) []gold.Extent { return a.Content }) {
				hits++
			}
		}
	}
	return hits, total
}

func frameOf(key string) string {
	_, frame, _ := strings.Cut(key, " ")
	return frame
}

func inside(all []gold.Attribution, head readout.Span, role func(gold.Attribution) []gold.Extent) bool {
	for _, a := range all {
		for _, e := range role(a) {
			if e.Start <= head.Start && head.End <= e.End {
				return true
			}
		}
	}
	return false
}
