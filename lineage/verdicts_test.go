package lineage_test

import (
	"os"
	"strings"
	"testing"
)

// TestVerdicts counts the edges that were judged by eye, so that what the
// package's documentation says of them is what the file has.
func TestVerdicts(t *testing.T) {
	content, err := os.ReadFile("testdata/verdicts.tsv")
	if err != nil {
		t.Fatal(err)
	}
	right, all := map[string]int{}, map[string]int{}
	for line := range strings.Lines(string(content)) {
		fields := strings.Split(strings.TrimSpace(line), "\t")
		if strings.HasPrefix(line, "#") || fields[0] == "sample" {
			continue
		}
		if len(fields) != 9 || fields[8] != "right" && fields[8] != "wrong" {
			t.Fatalf("%q is no verdict", line)
		}
		kind := fields[0] + " news"
		if fields[1] == "mfa_telegram" {
			kind = fields[0] + " posts"
		}
		all[kind]++
		if fields[8] == "right" {
			right[kind]++
		}
	}
	for kind, want := range map[string][2]int{
		"before news": {12, 20}, "before posts": {3, 20}, "after news": {19, 20}, "after posts": {8, 20},
	} {
		if got := [2]int{right[kind], all[kind]}; got != want {
			t.Errorf("%s: %d of %d edges are right, want %d of %d", kind, got[0], got[1], want[0], want[1])
		}
	}
}
