package main

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"readout/internal/corpora"
)

// TestGold holds that the measures reach the command line, as a table and as
// JSON. How good they are is held by the packages that they measure.
func TestGold(t *testing.T) {
	dir := corpora.Dir(t)
	var out, stderr bytes.Buffer
	if code := run([]string{"gold", "statements", "--data", dir, "--json"}, nil, &out, &stderr); code != exitDone {
		t.Fatalf("the exit code is %d: %s", code, stderr.String())
	}
	var result struct {
		Articles int `json:"articles"`
		Source   struct {
			Span struct{ F1 float64 } `json:"span"`
		} `json:"source"`
	}
	if err := json.Unmarshal(out.Bytes(), &result); err != nil {
		t.Fatal(err)
	}
	if result.Articles != 84 || result.Source.Span.F1 <= 0 {
		t.Errorf("84 articles with some sources found are expected, not %+v", result)
	}
	out.Reset()
	if code := run([]string{"gold", "statements", "--data", dir}, nil, &out, &stderr); code != exitDone {
		t.Fatalf("the exit code is %d: %s", code, stderr.String())
	}
	if !strings.Contains(out.String(), "whole statement") {
		t.Errorf("the table has no line for whole statements:\n%s", out.String())
	}
}
