package english_test

import (
	"math"
	"runtime"
	"strings"
	"testing"
	"unicode/utf8"

	"readout/english"
)

// hostile returns pieces of which texts are made that tempt a reader into
// square costs, or break its offsets: by name, what is repeated.
func hostile() map[string]string {
	return map[string]string{
		"no stop":        "word ",
		"no space":       "word",
		"capitals":       "Berg ",
		"joined names":   "Bank of ",
		"straight marks": `"`,
		"opening marks":  "“a ",
		"apostrophes":    "'a ",
		"brackets":       "(",
		"hyphens":        "a-",
		"dots":           "a.",
		"lines":          "a\n",
		"right to left":  "שלום \u202eعالم\u202c ",
		"mixed scripts":  "Аnna中文はкот ",
		"emoji":          "👩‍👩‍👧🇩🇪 👍🏽",
		"no width":       "a\u200bb\u200d\ufeff ",
		"control":        "\x00\x01\x1b[31m\x7f ",
		"joining marks":  "e\u0301\u0327\u0323",
		"invalid":        "\xff\xc3 \xe2\x80",
	}
}

// hostileTokens is about how many tokens the smaller of two texts has.
const hostileTokens = 1000

// TestHostileTextCostsItsLength reads texts and others four times as long, and
// holds that memory grows as they do, and that all that is promised of tokens,
// tags and trees is kept. What it costs in time, BenchmarkReadHostile tells.
func TestHostileTextCostsItsLength(t *testing.T) {
	r := reader(t)
	for name, piece := range hostile() {
		t.Run(name, func(t *testing.T) {
			small := strings.Repeat(piece, hostileTokens/max(1, len(english.Analyze(piece).Tokens)))
			large := strings.Repeat(small, 4)
			checkRead(t, large, r.Read(large)) // and the work space grows to its size
			one, objects := spent(r, small)
			four, more := spent(r, large)
			// Slices that grow by doubling may take twice what they need; a square
			// cost would be sixteen times as much.
			if four > 8*one || more > 8*objects {
				t.Errorf("%d bytes cost %d bytes in %d objects, four times as many %d in %d", len(small), one, objects, four, more)
			}
		})
	}
}

// spent returns how much memory reading a text takes: bytes and objects. The
// least of a few times counts, for now and then a work space is made anew.
func spent(r *english.Reader, text string) (bytes, objects uint64) {
	bytes, objects = math.MaxUint64, math.MaxUint64
	var before, after runtime.MemStats
	for range 4 {
		runtime.ReadMemStats(&before)
		r.Read(text)
		runtime.ReadMemStats(&after)
		bytes = min(bytes, after.TotalAlloc-before.TotalAlloc)
		objects = min(objects, after.Mallocs-before.Mallocs)
	}
	return bytes, objects
}

// FuzzRead asserts of any text what Doc promises.
func FuzzRead(f *testing.F) {
	for _, piece := range hostile() {
		f.Add(piece + piece)
	}
	f.Add("“The envoy of Orsk left,” Ms. Berg said.\n\nNobody in Tess-Varn knows why.")
	r := reader(f)
	f.Fuzz(func(t *testing.T, text string) { checkRead(t, text, r.Read(text)) })
}

// checkRead fails unless the tokens are the text's characters in order, and the
// grammar holds together.
func checkRead(t testing.TB, text string, doc *english.Doc) {
	t.Helper()
	points, last := 0, 0
	for i, token := range doc.Tokens {
		from, to := int(token.From), int(token.To)
		if from < last || to <= from || to > len(text) {
			t.Fatalf("token %d is [%d, %d) after byte %d of %d", i, from, to, last, len(text))
		}
		if gap := text[last:from]; strings.TrimSpace(gap) != "" {
			t.Fatalf("%q before token %d lies in no token", gap, i)
		}
		points += utf8.RuneCountInString(text[last:from])
		if int(token.Start) != points {
			t.Fatalf("token %d begins at code point %d, want %d", i, token.Start, points)
		}
		points += utf8.RuneCountInString(text[from:to])
		if int(token.End) != points || doc.Word(int32(i)) != text[from:to] {
			t.Fatalf("token %d is %q up to code point %d, want %q up to %d", i, doc.Word(int32(i)), token.End, text[from:to], points)
		}
		last = to
	}
	if strings.TrimSpace(text[last:]) != "" {
		t.Fatalf("%q at the end lies in no token", text[last:])
	}
	checkGrammar(t, doc)
}

// BenchmarkReadHostile reads hostile texts of 16 and 64 kilobytes: linear is
// what costs as much a byte in both.
func BenchmarkReadHostile(b *testing.B) {
	r := reader(b)
	for name, piece := range hostile() {
		for _, size := range []int{16 << 10, 64 << 10} {
			text := strings.Repeat(piece, size/len(piece))
			b.Run(name, func(b *testing.B) {
				b.SetBytes(int64(len(text)))
				for b.Loop() {
					r.Read(text)
				}
			})
		}
	}
}
