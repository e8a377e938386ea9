package english

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// update rewrites the case files with what is found, to be reviewed with git.
//
//nolint:gochecknoglobals // flags are read so
var update = flag.Bool("update", false, "rewrite the case files of testdata")

// The case files hold texts with what should be found in them marked. Taking
// the marks away gives the text. Cases are parted by lines of three dashes;
// lines that begin with "# " before the first are comments.
const (
	cutMark      = "·"  // between tokens that touch
	sentenceMark = "‖"  // after a sentence that another follows in its paragraph
	headMark     = "▸"  // before a headline
	parMark      = "¶"  // before a paragraph
	openMark     = "⟨"  // before the mark that opens a quotation
	goesOnMark   = "⟪"  // the same, of one that goes on with another
	closeMark    = "⟩"  // after the mark that closes a quotation
	leftMark     = "…⟩" // where a quotation ends that no mark closes
	strayMark    = "⟨…" // where a quotation begins that no mark opens
)

func TestTokens(t *testing.T)     { runCases(t, "tokens", markTokens) }
func TestSentences(t *testing.T)  { runCases(t, "sentences", markSentences) }
func TestParagraphs(t *testing.T) { runCases(t, "paragraphs", markParagraphs) }
func TestQuotations(t *testing.T) { runCases(t, "quotations", markQuotations) }

// runCases runs the case files of a folder of testdata.
func runCases(t *testing.T, folder string, mark func(*Doc) string) {
	files, err := filepath.Glob(filepath.Join("testdata", folder, "*.txt"))
	if err != nil || len(files) == 0 {
		t.Fatalf("found no case files of %s: %v", folder, err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) { runFile(t, file, mark) })
	}
}

func runFile(t *testing.T, file string, mark func(*Doc) string) {
	content, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	const separator = "\n---\n"
	cases := strings.Split(strings.TrimSuffix(string(content), "\n"), separator)
	comment, cases := cases[0], cases[1:]
	if len(cases) == 0 {
		t.Fatalf("%s holds no cases", file)
	}
	for i, want := range cases {
		got := mark(Analyze(unmarked(want)))
		if got != want && !*update {
			t.Errorf("got\n%s\nwant\n%s", got, want)
		}
		cases[i] = got
	}
	if *update {
		content := comment + separator + strings.Join(cases, separator) + "\n"
		if err := os.WriteFile(file, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// unmarked takes the marks out of a case.
func unmarked(marked string) string {
	return strings.NewReplacer(cutMark, "", sentenceMark, "", headMark, "", parMark, "",
		leftMark, "", strayMark, "", openMark, "", goesOnMark, "", closeMark, "").Replace(marked)
}

// marking is a text with marks put in at bytes.
type marking struct {
	before, after map[int32]string
}

func newMarking() marking {
	return marking{before: make(map[int32]string), after: make(map[int32]string)}
}

func (m marking) render(d *Doc) string {
	var b strings.Builder
	text, at := d.Text.String(), int32(0)
	for i, t := range d.Tokens {
		b.WriteString(text[at:t.From])
		b.WriteString(m.before[int32(i)])
		b.WriteString(text[t.From:t.To])
		b.WriteString(m.after[int32(i)])
		at = t.To
	}
	b.WriteString(text[at:])
	return b.String()
}

func markTokens(d *Doc) string {
	m := newMarking()
	for i, t := range d.Tokens {
		if !t.Space {
			m.before[int32(i)] = cutMark
		}
	}
	return m.render(d)
}

func markSentences(d *Doc) string {
	m := newMarking()
	for _, s := range d.Sentences {
		if s.Headline {
			m.before[s.First] = headMark
		}
		if s.End < d.Paragraphs[s.Paragraph].End {
			m.after[s.End-1] = sentenceMark
		}
	}
	return m.render(d)
}

func markParagraphs(d *Doc) string {
	m := newMarking()
	for _, p := range d.Paragraphs {
		m.before[p.First] = parMark
	}
	return m.render(d)
}

func markQuotations(d *Doc) string {
	m := newMarking()
	for _, q := range d.Quotations {
		switch {
		case q.Open == None:
			m.before[q.First] += strayMark
		case q.Continues != None:
			m.before[q.Open] += goesOnMark
		default:
			m.before[q.Open] += openMark
		}
		if q.Close == None {
			m.after[q.End-1] += leftMark
		} else {
			m.after[q.Close] += closeMark
		}
	}
	return m.render(d)
}
