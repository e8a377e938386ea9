package events

import (
	"os"
	"strconv"
	"strings"
	"testing"

	"readout"
)

// TestVerdicts holds that the verdicts by eye can be read by a program, and that
// what was mended has made events more often right.
func TestVerdicts(t *testing.T) {
	content, err := os.ReadFile("testdata/verdicts.tsv")
	if err != nil {
		t.Fatal(err)
	}
	c := newTestCoder(t)
	count := map[string]map[string]int{"before": {}, "after": {}}
	for line := range strings.Lines(string(content)) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(f) != 7 || count[f[0]] == nil {
			t.Fatalf("cannot read %q", line)
		}
		for _, number := range f[2:4] {
			if _, err := strconv.Atoi(number); err != nil {
				t.Errorf("%q: %v", line, err)
			}
		}
		kind, mode, _ := strings.Cut(f[4], ":")
		if _, ok := c.book.scores[code{readout.EventType(kind), mode}]; !ok {
			t.Errorf("%q: the codebook has no %s", line, f[4])
		}
		switch f[6] {
		case "right", "partly", "wrong":
			count[f[0]][f[6]]++
		default:
			t.Errorf("%q: there is no verdict %q", line, f[6])
		}
	}
	for sample, n := range count {
		if all := n["right"] + n["partly"] + n["wrong"]; all != 60 {
			t.Errorf("sample %q has %d verdicts, want 60", sample, all)
		}
	}
	if count["after"]["right"] <= count["before"]["right"] {
		t.Errorf("%d were right before and %d after", count["before"]["right"], count["after"]["right"])
	}
}
