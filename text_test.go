package readout_test

import (
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"readout"
)

// anyText draws strings of one to four byte code points and of bytes that are
// no UTF-8, long enough to cross several marks of a Text.
func anyText() *rapid.Generator[string] {
	return rapid.Custom(func(t *rapid.T) string {
		s := rapid.StringOfN(rapid.RuneFrom([]rune("ab “é€世😀\u0301\n")), -1, 300, -1).Draw(t, "text")
		if rapid.Bool().Draw(t, "broken") {
			s += "\xff\xe2\x80" + s
		}
		return s
	})
}

func TestTextUnitsAgreeWithRange(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := anyText().Draw(t, "s")
		text := readout.NewText(s)
		point := 0
		for b := range s {
			if got := text.Point(b); got != point {
				t.Fatalf("Point(%d) = %d, want %d", b, got, point)
			}
			if got := text.Byte(point); got != b {
				t.Fatalf("Byte(%d) = %d, want %d", point, got, b)
			}
			point++
		}
		if text.Len() != point {
			t.Fatalf("Len() = %d, want %d", text.Len(), point)
		}
		if got := text.Byte(point); got != len(s) {
			t.Fatalf("Byte(%d) = %d, want %d", point, got, len(s))
		}
	})
}

func TestTextSlice(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		runes := []rune(rapid.StringN(0, 200, -1).Draw(t, "s"))
		text := readout.NewText(string(runes))
		start := rapid.IntRange(0, len(runes)).Draw(t, "start")
		end := rapid.IntRange(start, len(runes)).Draw(t, "end")
		if got, want := text.Slice(start, end), string(runes[start:end]); got != want {
			t.Fatalf("Slice(%d, %d) = %q, want %q", start, end, got, want)
		}
	})
}

func TestTextOutOfRange(t *testing.T) {
	text := readout.NewText("één")
	for _, c := range []struct{ got, want int }{
		{text.Point(-1), 0}, {text.Point(99), 3}, {text.Byte(-1), 0}, {text.Byte(99), len("één")},
	} {
		if c.got != c.want {
			t.Errorf("got %d, want %d", c.got, c.want)
		}
	}
	if got := text.Slice(2, 1); got != "" {
		t.Errorf("Slice(2, 1) = %q, want nothing", got)
	}
}

func FuzzSpanCheck(f *testing.F) {
	f.Add("Ministers “met” in Valdane.", 3, 12)
	f.Add("\xff\xfe", 0, 1)
	f.Fuzz(func(t *testing.T, s string, from, to int) {
		text := readout.NewText(s)
		if from < 0 || to > len(s) || from >= to || !utf8.ValidString(s) ||
			!utf8.RuneStart(s[from]) || (to < len(s) && !utf8.RuneStart(s[to])) {
			return // not a stretch of whole characters
		}
		if err := text.Span(from, to).Check(text); err != nil {
			t.Error(err)
		}
	})
}

func BenchmarkTextPoint(b *testing.B) {
	s := ""
	for range 500 {
		s += "The ministry’s “note” was read out. "
	}
	text := readout.NewText(s)
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		text.Point(i % len(s))
	}
}
