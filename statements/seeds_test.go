package statements_test

import (
	"bufio"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"readout"
	"readout/actors"
	"readout/english"
	"readout/internal/corpora"
	"readout/statements"
)

// seedsFloor is the least number of the seeds' quotations that must be found
// with the right speaker.
const seedsFloor = 60

// TestSeedsSpeakers counts the quotations of the five seeds that lie in the
// content of a statement with the right speaker.
func TestSeedsSpeakers(t *testing.T) {
	folder := corpora.Seeds(t)
	e, dir := newExtractor(t), newDirectory(t)
	right, all := 0, 0
	texts := map[string]*readout.Text{}
	found := map[string][]readout.Statement{}
	for _, row := range readRows(t, filepath.Join("testdata", "seeds_speakers.tsv"), 4) {
		name := row[0]
		if texts[name] == nil {
			content, err := os.ReadFile(filepath.Join(folder, name))
			if err != nil {
				t.Fatal(err)
			}
			text := string(content)
			texts[name] = readout.NewText(text)
			article := &readout.Article{ID: name, Text: text}
			doc := seedsReader(t).Read(text)
			found[name] = e.Extract(doc, dir.Resolve(doc, article), article)
		}
		want := readout.Span{Start: number(t, row[1]), End: number(t, row[2])}
		all++
		speaker, ok := speakerOf(found[name], texts[name], want)
		switch {
		case ok && speaker == row[3]:
			right++
		case ok:
			t.Logf("%s [%d, %d): speaker %q, want %q", name, want.Start, want.End, speaker, row[3])
		default:
			t.Logf("%s [%d, %d): not found, want %q", name, want.Start, want.End, row[3])
		}
	}
	t.Logf("%d of %d quotations have the right speaker", right, all)
	if right < seedsFloor {
		t.Errorf("%d quotations have the right speaker, want at least %d", right, seedsFloor)
	}
}

// speakerOf returns the speaker of the statement whose content holds all the
// letters of a span.
func speakerOf(all []readout.Statement, text *readout.Text, want readout.Span) (string, bool) {
	points := []rune(text.Slice(want.Start, want.End))
	for _, s := range all {
		held := true
		for i, p := range points {
			at := readout.Span{Start: want.Start + i, End: want.Start + i + 1}
			if (unicode.IsLetter(p) || unicode.IsDigit(p)) && !readout.AnyCovers(s.Content, at) {
				held = false
				break
			}
		}
		if held {
			return s.Speaker, true
		}
	}
	return "", false
}

func newExtractor(t testing.TB) *statements.Extractor {
	t.Helper()
	e, err := statements.New()
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func newDirectory(t testing.TB) *actors.Directory {
	t.Helper()
	dir, err := actors.Default()
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

// readRows reads a tab-separated file whose lines all have the given number of
// fields.
func readRows(t testing.TB, path string, fields int) [][]string {
	t.Helper()
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close() //nolint:errcheck // only read
	var rows [][]string
	lines := bufio.NewScanner(file)
	for lines.Scan() {
		if strings.HasPrefix(lines.Text(), "#") {
			continue
		}
		row := strings.Split(lines.Text(), "\t")
		if len(row) != fields {
			t.Fatalf("%s: %q has %d fields, want %d", path, lines.Text(), len(row), fields)
		}
		rows = append(rows, row)
	}
	if len(rows) == 0 {
		t.Fatalf("%s has no rows", path)
	}
	return rows
}

func number(t testing.TB, s string) int {
	t.Helper()
	n, err := strconv.Atoi(s)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func seedsReader(t *testing.T) *english.Reader {
	t.Helper()
	r, err := english.Load()
	if err != nil {
		t.Fatal(err)
	}
	return r
}
