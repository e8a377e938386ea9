package events

import (
	"bufio"
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"readout"
	"readout/actors"
	"readout/english"
)

// The case files hold sentences, each with the events that it gives, one a
// line, indented. They are dated to this day, a Wednesday.
const casesPublished = "2024-03-13"

// invented returns the shipped directory with the cases' states on top.
func invented(t testing.TB) *actors.Directory {
	t.Helper()
	return extended(t, "testdata/actors.toml")
}

// extended returns the shipped directory with those of a file on top.
func extended(t testing.TB, file string) *actors.Directory {
	t.Helper()
	dir, err := actors.Default()
	if err != nil {
		t.Fatal(err)
	}
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	if dir, err = dir.Extend(file, f); err != nil {
		t.Fatal(err)
	}
	return dir
}

func newTestCoder(t testing.TB) *Coder {
	t.Helper()
	c, err := New()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// readArticle returns the analysis of a text as far as events need it.
func readArticle(c *Coder, dir *actors.Directory, text, published string, stmts []readout.Statement) *readout.Analysis {
	a := readout.Article{ID: "a", Text: text, Published: published, SHA256: readout.HashText(text)}
	doc := english.Analyze(text)
	res := dir.Resolve(doc, &a)
	return &readout.Analysis{Article: a, Actors: res.Actors, Statements: stmts, Events: c.Code(doc, res, stmts, &a)}
}

// describe writes an event as the case files do.
func describe(e readout.Event) string {
	code := string(e.Type)
	if e.Mode != "" {
		code += ":" + e.Mode
	}
	fields := []string{code, string(e.Status)}
	if e.Date != "" {
		fields = append(fields, e.Date, string(e.DatePrecision))
	}
	return fmt.Sprintf("%s | %s > %s | %s", strings.Join(fields, " "), describeParties(e.Actors), describeParties(e.Recipients), e.By)
}

func describeParties(parties []readout.Party) string {
	var s []string
	for _, p := range parties {
		s = append(s, p.ID)
	}
	if s == nil {
		return "-"
	}
	return strings.Join(s, " ")
}

// caseText returns the case file with the events as they are coded now.
func caseText(t *testing.T, c *Coder, dir *actors.Directory, file []byte) string {
	var b strings.Builder
	s := bufio.NewScanner(bytes.NewReader(file))
	for s.Scan() {
		line := s.Text()
		if strings.HasPrefix(line, "\t") {
			continue
		}
		b.WriteString(line + "\n")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		a := readArticle(c, dir, line, casesPublished, nil)
		if err := a.Validate(); err != nil {
			t.Errorf("%s: %v", line, err)
		}
		for _, e := range a.Events {
			b.WriteString("\t" + describe(e) + "\n")
		}
	}
	return b.String()
}

func TestCases(t *testing.T) {
	runCases(t, "testdata/cases/*.txt", invented(t))
}

// TestDemoCases runs the cases that are told of the demo's states.
func TestDemoCases(t *testing.T) {
	runCases(t, "testdata/demo/*.txt", extended(t, "../demo/directory.toml"))
}

func runCases(t *testing.T, pattern string, dir *actors.Directory) {
	t.Helper()
	files, err := filepath.Glob(pattern)
	if err != nil {
		t.Fatal(err)
	}
	if len(files) == 0 {
		t.Fatalf("there are no case files %s", pattern)
	}
	c := newTestCoder(t)
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			got := caseText(t, c, dir, want)
			if update() {
				if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Errorf("events changed (-want +got); run with -update and read the difference:\n%s", diff)
			}
		})
	}
}

// TestNoEvents holds that the traps stay without events, whatever -update
// writes.
func TestNoEvents(t *testing.T) {
	data, err := os.ReadFile("testdata/cases/none.txt")
	if err != nil {
		t.Fatal(err)
	}
	sentences := 0
	for line := range strings.Lines(string(data)) {
		switch {
		case strings.HasPrefix(line, "\t"):
			t.Errorf("a trap has an event: %s", line)
		case strings.TrimSpace(line) != "" && !strings.HasPrefix(line, "#"):
			sentences++
		}
	}
	if sentences < 30 {
		t.Errorf("there are %d traps, want 30 or more", sentences)
	}
}

func update() bool {
	f := flag.Lookup("update")
	return f != nil && f.Value.String() == "true"
}

func TestMain(m *testing.M) {
	flag.Bool("update", false, "write the case files anew")
	flag.Parse()
	os.Exit(m.Run())
}
