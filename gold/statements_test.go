package gold_test

import (
	"encoding/json"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"readout"
	"readout/actors"
	"readout/english"
	"readout/gold"
	"readout/internal/corpora"
	"readout/statements"
)

// The least F1 on polnear/dev, in per cent, that rules must keep.
const (
	floorSource  = 70
	floorCue     = 67
	floorContent = 61
	floorWhole   = 49
)

// Confidences may differ by tolerance points from the share that is right, in
// bins with at least fewest statements.
const (
	tolerance = 8
	fewest    = 50
)

// extract returns a function that finds statements, and the list of what it
// was given and found, for other programs to score.
func extract(t *testing.T) (func(name, text string) ([]readout.Statement, error), map[string][]readout.Statement) {
	t.Helper()
	e, err := statements.New()
	if err != nil {
		t.Fatal(err)
	}
	dir, err := actors.Default()
	if err != nil {
		t.Fatal(err)
	}
	found := map[string][]readout.Statement{}
	return func(name, text string) ([]readout.Statement, error) {
		article := &readout.Article{ID: name, Text: text}
		doc := english.Analyze(text)
		found[name] = e.Extract(doc, dir.Resolve(doc, article), article)
		return found[name], nil
	}, found
}

func polnear(t *testing.T) (textDir, annDir string) {
	t.Helper()
	dir := filepath.Join(corpora.Dir(t), "polnear", "dev")
	return filepath.Join(dir, "text"), filepath.Join(dir, "attributions")
}

func TestStatementsFloor(t *testing.T) {
	textDir, annDir := polnear(t)
	analyse, _ := extract(t)
	result, err := gold.Statements(textDir, annDir, analyse)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range []struct {
		name  string
		score gold.Score
		floor float64
	}{
		{"source", result.Source.Span, floorSource},
		{"cue", result.Cue.Span, floorCue},
		{"content", result.Content.Span, floorContent},
		{"whole statement", result.Exact, floorWhole},
	} {
		if got := 100 * f.score.F1(); got < f.floor {
			t.Errorf("%s has F1 %.1f, want at least %.0f", f.name, got, f.floor)
		}
	}
	for _, b := range result.Reliability {
		if b.Statements >= fewest && math.Abs(100*(b.Mean()-b.Ratio())) > tolerance {
			t.Errorf("of the %d statements with a confidence from %.1f to %.1f, %.2f on average, %.2f are right", b.Statements, b.From, b.To, b.Mean(), b.Ratio())
		}
	}
	var table strings.Builder
	result.WriteTable(&table)
	t.Log("\n" + table.String())
}

// TestStatementsAgreesWithScorer compares the measures with those of the
// independent scorer of the corpora, figure by figure.
func TestStatementsAgreesWithScorer(t *testing.T) {
	textDir, annDir := polnear(t)
	script := filepath.Join(filepath.Dir(corpora.Dir(t)), "gold", "score_statements.py")
	python, err := exec.LookPath("python3")
	if err == nil {
		_, err = os.Stat(script)
	}
	if err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatalf("find the independent scorer: %v", err)
		}
		t.Skipf("needs python3 (Debian package python3) and %s: %v", script, err)
	}
	analyse, found := extract(t)
	result, err := gold.Statements(textDir, annDir, analyse)
	if err != nil {
		t.Fatal(err)
	}
	predictions := filepath.Join(t.TempDir(), "predictions.jsonl")
	writePredictions(t, predictions, found)
	out, err := exec.CommandContext(t.Context(), python, script, textDir, annDir, predictions).Output()
	if err != nil {
		t.Fatalf("run the independent scorer: %v", err)
	}
	var want map[string]any
	if err := json.Unmarshal(out, &want); err != nil {
		t.Fatal(err)
	}
	for name, got := range map[string]gold.Score{
		"source_span": result.Source.Span, "source_exact": result.Source.Exact, "source_overlap": result.Source.Overlap,
		"cue_span": result.Cue.Span, "cue_exact": result.Cue.Exact, "cue_overlap": result.Cue.Overlap,
		"content_span": result.Content.Span, "content_exact": result.Content.Exact, "content_overlap": result.Content.Overlap,
		"statement_exact": result.Exact,
	} {
		if figure := want[name].(float64); math.Abs(figure-got.F1()) > 0.00006 {
			t.Errorf("%s is %.4f, the scorer says %.4f", name, got.F1(), figure)
		}
	}
}

func writePredictions(t *testing.T, path string, found map[string][]readout.Statement) {
	t.Helper()
	file, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	encode := json.NewEncoder(file)
	for name, s := range found {
		line := map[string]any{"article": map[string]string{"path": name + ".txt"}, "statements": s}
		if err := encode.Encode(line); err != nil {
			t.Fatal(err)
		}
	}
	if err := file.Close(); err != nil {
		t.Fatal(err)
	}
}
