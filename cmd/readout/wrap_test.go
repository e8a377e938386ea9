package main

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"readout"
)

func TestWrapped(t *testing.T) {
	all := []stretch{{text: "The minister "}, {text: "said", codes: []string{sgrYellow}}, {text: ", \n that ", codes: nil}, {text: "it was late", codes: []string{sgrGreen}}}
	tests := []struct {
		paint style
		want  string
	}{
		{style{}, "  The minister\n  said, that it\n  was late"},
		{style{on: true}, "  The minister\n  \x1b[33msaid\x1b[0m, that \x1b[32mit\x1b[0m\n  \x1b[32mwas late\x1b[0m"},
	}
	for _, test := range tests {
		if got := wrapped(test.paint, all, 16, "  "); got != test.want {
			t.Errorf("wrapped gives\n%q, want\n%q", got, test.want)
		}
	}
}

// TestWrappedKeepsWords holds that wrapping changes white space alone, and
// keeps to the width wherever words allow it.
func TestWrappedKeepsWords(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		texts := rapid.SliceOf(rapid.StringOf(rapid.RuneFrom([]rune("ab –é字 \n\t")))).Draw(rt, "texts")
		total := rapid.IntRange(4, 30).Draw(rt, "total")
		var all []stretch
		for _, text := range texts {
			all = append(all, stretch{text: text})
		}
		got := wrapped(style{}, all, total, "> ")
		var words []string
		for line := range strings.Lines(got) {
			line, ok := strings.CutPrefix(strings.TrimSuffix(line, "\n"), "> ")
			if !ok {
				rt.Fatalf("a line has no indent: %q", got)
			}
			if strings.Contains(line, " ") && width(line)+2 > total {
				rt.Fatalf("the line %q is wider than %d", line, total)
			}
			words = append(words, strings.Fields(line)...)
		}
		if want := strings.Join(strings.Fields(strings.Join(texts, "")), " "); strings.Join(words, " ") != want {
			rt.Fatalf("words are %q, want %q", words, want)
		}
	})
}

func TestPassageWords(t *testing.T) {
	p := readout.LineagePassage{Diff: []readout.DiffOp{
		{Op: readout.DiffSame, Text: "We will "},
		{Op: readout.DiffCut, Text: "not "},
		{Op: readout.DiffSame, Text: "close the "},
		{Op: readout.DiffCut, Text: "strait"},
		{Op: readout.DiffAdded, Text: "sea"},
		{Op: readout.DiffSame, Text: " today."},
	}}
	if got, want := wrapped(style{}, passageWords(&p), 80, ""), "We will [-not-] close the [-strait-]{+sea+} today."; got != want {
		t.Errorf("the diff reads %q, want %q", got, want)
	}
}

// TestBracketsNest holds that brackets open and close like those of a sum, and
// that the text between them is the article's.
func TestBracketsNest(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		text := rapid.StringMatching(`[a-zé]{5,40}`).Draw(rt, "text")
		points := readout.NewText(text)
		r := &reading{text: points}
		a := &readout.Analysis{Article: readout.Article{Text: text}}
		span := func(label string, from, to int) readout.Span {
			start := rapid.IntRange(from, to-1).Draw(rt, label)
			return readout.Span{Start: start, End: rapid.IntRange(start+1, to).Draw(rt, label)}
		}
		content := span("content", 0, points.Len())
		a.Statements = []readout.Statement{{Content: []readout.Span{content}}}
		for range 3 {
			a.Mentions = append(a.Mentions, readout.Mention{Span: span("mention", content.Start, content.End), Kind: readout.MentionName})
		}
		r.marks = marksOf(a)
		var b strings.Builder
		for _, s := range r.stretches(points.Span(0, len(text))) {
			b.WriteString(s.text)
		}
		if got := strings.NewReplacer("[", "", "]", "", "_", "").Replace(b.String()); got != text {
			rt.Fatalf("the text is %q, want %q", got, text)
		}
		if opened, closed := strings.Index(b.String(), "["), strings.Index(b.String(), "]"); opened < 0 || closed < opened {
			rt.Fatalf("brackets do not nest: %q", b.String())
		}
		if strings.Count(b.String(), "_")%2 != 0 {
			rt.Fatalf("marks do not close: %q", b.String())
		}
	})
}
