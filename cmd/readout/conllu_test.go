package main

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"readout"
	"readout/english"
)

func reader(t testing.TB) *english.Reader {
	t.Helper()
	r, err := english.Load()
	if err != nil {
		t.Fatal(err)
	}
	return r
}

const conlluText = "Orsk, March 3 — “We’ve read it,” Anna Berg said.\nShe didn't laugh.\n\nVeldania's ministry agreed…"

func TestConllu(t *testing.T) {
	out := conllu("a\n1", reader(t).Read(conlluText))
	for _, want := range []string{
		"# newdoc id = a 1\n# newpar\n# sent_id = a 1-1\n# text = Orsk, March 3 — “We’ve read it,” Anna Berg said.\n",
		"SpaceAfter=No|TokenRange=0:4\n",
		"\tNOUN\tNN\t_\t",
	} {
		if !strings.Contains(out, want) {
			t.Errorf("there is no %q in:\n%s", want, out)
		}
	}
	if got := strings.Count(out, "# newpar"); got != 3 {
		t.Errorf("%d paragraphs", got)
	}
	if err := checkConllu(conlluText, out); err != nil {
		t.Errorf("%v in:\n%s", err, out)
	}
}

// TestConlluOfAnything holds that any text gives CoNLL-U that can be read, and
// whose tokens stand where it says.
func TestConlluOfAnything(t *testing.T) {
	r := reader(t)
	rapid.Check(t, func(t *rapid.T) {
		text := strings.ToValidUTF8(rapid.String().Draw(t, "text")+conlluText+rapid.String().Draw(t, "more"), "?")
		if err := checkConllu(text, conllu("x", r.Read(text))); err != nil {
			t.Fatal(err)
		}
	})
}

// checkConllu tells what is wrong with CoNLL-U of a text.
func checkConllu(text, out string) error {
	measure := readout.NewText(text)
	for block := range strings.SplitSeq(strings.TrimSuffix(out, "\n\n"), "\n\n") {
		var rows [][]string
		for line := range strings.SplitSeq(block, "\n") {
			if strings.HasPrefix(line, "# ") {
				continue
			}
			rows = append(rows, strings.Split(line, "\t"))
		}
		roots := 0
		for i, row := range rows {
			if err := checkRow(measure, row, i+1, len(rows)); err != nil {
				return fmt.Errorf("%q: %w", row, err)
			}
			if row[6] == "0" {
				roots++
			}
		}
		if roots != 1 {
			return fmt.Errorf("%d roots", roots)
		}
	}
	return nil
}

func checkRow(text *readout.Text, row []string, number, tokens int) error {
	if len(row) != 10 {
		return fmt.Errorf("%d columns", len(row))
	}
	for _, column := range row {
		if column == "" || strings.TrimSpace(column) != column {
			return fmt.Errorf("column %q", column)
		}
	}
	if row[0] != strconv.Itoa(number) {
		return fmt.Errorf("token %d", number)
	}
	head, err := strconv.Atoi(row[6])
	if err != nil || head < 0 || head > tokens || head == number {
		return fmt.Errorf("head %s", row[6])
	}
	_, span, found := strings.Cut(row[9], "TokenRange=")
	start, end, _ := strings.Cut(span, ":")
	from, fromErr := strconv.Atoi(start)
	to, toErr := strconv.Atoi(end)
	if !found || fromErr != nil || toErr != nil {
		return fmt.Errorf("no place")
	}
	if got := cell(text.Slice(from, to)); got != row[1] {
		return fmt.Errorf("at %d stands %q", from, got)
	}
	return nil
}
