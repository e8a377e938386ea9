package reading_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"readout"
	"readout/serve/reading"
)

// draw writes a layout down: {things|text} for a marked segment, a new line
// for a paragraph.
func draw(l reading.Layout) string {
	var b strings.Builder
	for _, p := range l.Paragraphs {
		for _, s := range p.Segments {
			if len(s.Marks) == 0 {
				b.WriteString(s.Text)
				continue
			}
			var things []string
			for _, m := range s.Marks {
				things = append(things, m.Thing)
			}
			fmt.Fprintf(&b, "{%s|%s}", strings.Join(things, " "), s.Text)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// mark finds words in a text and marks them.
func mark(text, words string, role reading.Role, thing string) reading.Mark {
	before, _, ok := strings.Cut(text, words)
	if !ok {
		panic("no " + words + " in " + text)
	}
	start := len([]rune(before))
	return reading.Mark{Start: start, End: start + len([]rune(words)), Role: role, Thing: thing}
}

func TestLay(t *testing.T) {
	t.Parallel()
	const text = "Anna Berg said “we — the crews — agree”.\n\nNext “line\nends” here."
	tests := []struct {
		name  string
		marks []reading.Mark
		want  string
	}{
		{"no marks", nil, "Anna Berg said “we — the crews — agree”.\nNext “line\nends” here.\n"},
		{
			"one in another",
			[]reading.Mark{
				mark(text, "“we — the crews — agree”", reading.Content, "s1"),
				mark(text, "the crews", reading.Mention, "a1"),
			},
			"Anna Berg said {s1|“we — }{a1 s1|the crews}{s1| — agree”}.\nNext “line\nends” here.\n",
		},
		{
			"crossing",
			[]reading.Mark{
				mark(text, "Anna Berg said", reading.Passage, "p1"),
				mark(text, "said “we", reading.Passage, "p2"),
			},
			"{p1|Anna Berg }{p2 p1|said}{p2| “we} — the crews — agree”.\nNext “line\nends” here.\n",
		},
		{
			"over a line break",
			[]reading.Mark{mark(text, "“line\nends”", reading.Content, "s1")},
			"Anna Berg said “we — the crews — agree”.\nNext {s1|“line}\n{s1|ends”} here.\n",
		},
		{
			"a name that is a source opens the statement",
			[]reading.Mark{
				mark(text, "Anna Berg", reading.Mention, "a1"),
				mark(text, "Anna Berg", reading.Source, "s1"),
			},
			"{s1 a1|Anna Berg} said “we — the crews — agree”.\nNext “line\nends” here.\n",
		},
		{
			"outside the text and empty",
			[]reading.Mark{
				{Start: -3, End: 4, Thing: "a1"}, {Start: 9, End: 9, Thing: "a2"}, {Start: 900, End: 901, Thing: "a3"},
			},
			"{a1|Anna} Berg said “we — the crews — agree”.\nNext “line\nends” here.\n",
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := draw(reading.Lay(readout.NewText(text), nil, tt.marks))
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestLayParagraphs(t *testing.T) {
	t.Parallel()
	const text = "\nHead\n \nCaption\r\nCredit\n\n"
	text2 := readout.NewText(text)
	layout := reading.Lay(text2, []readout.Furniture{
		{Span: readout.Span{Start: 8, End: 15, Text: "Caption"}, Kind: readout.FurnitureCaption},
	}, nil)
	type paragraph struct {
		Text      string
		Loose     bool
		Furniture readout.FurnitureKind
	}
	var got []paragraph
	for _, p := range layout.Paragraphs {
		got = append(got, paragraph{p.Text(), p.Loose(), p.Furniture})
	}
	want := []paragraph{{"Head", false, ""}, {"Caption", true, readout.FurnitureCaption}, {"Credit", false, ""}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if layout.Tail != "\n\n" {
		t.Errorf("tail = %q", layout.Tail)
	}
}

// texts draws texts of few different letters, so that line breaks and marks of
// several bytes are frequent.
func texts() *rapid.Generator[string] {
	return rapid.StringOf(rapid.SampledFrom([]rune("ab é—“”🙂\n\n\r\t\u2028")))
}

func marksFor(t *rapid.T, n int) []reading.Mark {
	roles := []reading.Role{
		reading.Source, reading.Cue, reading.Content, reading.Trigger, reading.Mention, reading.Passage,
	}
	return rapid.SliceOfN(rapid.Custom(func(t *rapid.T) reading.Mark {
		start := rapid.IntRange(-2, n+2).Draw(t, "start")
		return reading.Mark{
			Start: start,
			End:   start + rapid.IntRange(-1, n+2).Draw(t, "length"),
			Role:  rapid.SampledFrom(roles).Draw(t, "role"),
			Thing: rapid.StringMatching(`[seap][1-9]`).Draw(t, "thing"),
		}
	}), 0, 12).Draw(t, "marks")
}

// TestLayKeepsTheText holds that gaps, segments and tail are the text again,
// and that every mark covers exactly the code points that it says.
func TestLayKeepsTheText(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		text := readout.NewText(texts().Draw(t, "text"))
		marks := marksFor(t, text.Len())
		layout := reading.Lay(text, nil, marks)

		var b strings.Builder
		at := 0
		covered := map[reading.Mark]map[int]bool{}
		shown := map[int]bool{}
		for _, p := range layout.Paragraphs {
			b.WriteString(p.Gap)
			at += len([]rune(p.Gap))
			for _, s := range p.Segments {
				if s.Start != at || s.End <= s.Start || s.Text != text.Slice(s.Start, s.End) {
					t.Fatalf("segment %+v at %d", s, at)
				}
				b.WriteString(s.Text)
				at = s.End
				for i := s.Start; i < s.End; i++ {
					shown[i] = true
					for _, m := range s.Marks {
						if covered[m] == nil {
							covered[m] = map[int]bool{}
						}
						covered[m][i] = true
					}
				}
			}
		}
		b.WriteString(layout.Tail)
		if b.String() != text.String() {
			t.Fatalf("laid out %q, the text is %q", b.String(), text.String())
		}
		for _, m := range marks {
			m.Start, m.End = max(m.Start, 0), min(m.End, text.Len())
			for i := range text.Len() {
				if want := m.Start <= i && i < m.End && shown[i]; covered[m][i] != want {
					t.Fatalf("mark %+v covers %d: %v", m, i, !want)
				}
			}
		}
	})
}

// BenchmarkLay lays out a text of a hundred thousand words in which every
// tenth word is marked, within longer marks. Its cost must grow as the text does.
func BenchmarkLay(b *testing.B) {
	for _, words := range []int{1_000, 10_000, 100_000} {
		text := readout.NewText(strings.Repeat("crews “agree”\n", words/2))
		var marks []reading.Mark
		for at := 0; at+200 < text.Len(); at += 70 {
			marks = append(marks,
				reading.Mark{Start: at, End: at + 6, Role: reading.Mention, Thing: "a1"},
				reading.Mark{Start: at, End: at + 200, Role: reading.Content, Thing: fmt.Sprint("s", at)})
		}
		b.Run(fmt.Sprint(words), func(b *testing.B) {
			for b.Loop() {
				reading.Lay(text, nil, marks)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*words), "ns/word")
		})
	}
}

// TestLayMeetsEachOnce holds that each thing is met first in one segment, and
// each mark last in one.
func TestLayMeetsEachOnce(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		text := readout.NewText(texts().Draw(t, "text"))
		layout := reading.Lay(text, nil, marksFor(t, text.Len()))
		met, first, last, ends := map[string]bool{}, map[string]int{}, 0, 0
		for _, p := range layout.Paragraphs {
			for _, s := range p.Segments {
				if !slices.IsSortedFunc(s.Marks, func(a, b reading.Mark) int { return (a.End - a.Start) - (b.End - b.Start) }) {
					t.Fatalf("segment %+v has a wider mark before a narrower one", s)
				}
				for _, m := range s.Marks {
					met[m.Thing] = true
				}
				for _, thing := range s.First {
					first[thing]++
				}
				last += len(s.Last)
				for _, m := range s.Last {
					if !slices.Contains(s.Marks, m) {
						t.Fatalf("mark %+v ends in segment %+v, which it does not cover", m, s)
					}
				}
			}
			ends += len(p.Segments)
		}
		for thing := range met {
			if first[thing] != 1 {
				t.Fatalf("%s is met first %d times", thing, first[thing])
			}
		}
		if len(met) > 0 && last == 0 {
			t.Fatal("no mark is met for the last time")
		}
	})
}
