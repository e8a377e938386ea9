package readout

import (
	"sort"
	"unicode/utf8"
)

// markStride is the number of bytes between two marks of a Text. Finding a
// position costs at most one stride of decoding.
const markStride = 64

// Text is an article's text together with the way between Go's unit, the
// byte, and the contract's unit, the code point. It is immutable and safe for
// concurrent use. Bytes that are not UTF-8 count as one code point each, as
// they do when Go ranges over a string.
type Text struct {
	s      string
	points int
	// marks[i] is the number of code points that start before byte
	// i*markStride. It is nil for ASCII, where the two units agree.
	marks []int32
}

// NewText measures s once, in one pass.
func NewText(s string) *Text {
	ascii := true
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			ascii = false
			break
		}
	}
	if ascii {
		return &Text{s: s, points: len(s)}
	}
	marks := make([]int32, 0, len(s)/markStride+1)
	points := 0
	for i := range s {
		for len(marks)*markStride <= i {
			marks = append(marks, int32(points))
		}
		points++
	}
	for len(marks)*markStride <= len(s) {
		marks = append(marks, int32(points))
	}
	return &Text{s: s, points: points, marks: marks}
}

// String returns the text itself.
func (t *Text) String() string { return t.s }

// Len returns the length of the text in code points.
func (t *Text) Len() int { return t.points }

// Point returns how many code points start before byte b. A b outside the
// text is moved to its nearer end.
func (t *Text) Point(b int) int {
	b = min(max(b, 0), len(t.s))
	if t.marks == nil {
		return b
	}
	mark := b / markStride
	point := int(t.marks[mark])
	for i := t.firstStart(mark); i < b; point++ {
		_, size := utf8.DecodeRuneInString(t.s[i:])
		i += size
	}
	return point
}

// Byte returns the byte at which code point p starts, or the text's length in
// bytes for the point after the last. A p outside the text is moved to its
// nearer end.
func (t *Text) Byte(p int) int {
	p = min(max(p, 0), t.points)
	if t.marks == nil {
		return p
	}
	mark := sort.Search(len(t.marks), func(i int) bool { return int(t.marks[i]) > p }) - 1
	b := t.firstStart(mark)
	for point := int(t.marks[mark]); point < p; point++ {
		_, size := utf8.DecodeRuneInString(t.s[b:])
		b += size
	}
	return b
}

// firstStart returns the first byte at or after a mark at which a code point
// starts: a mark may fall inside one.
func (t *Text) firstStart(mark int) int {
	b := mark * markStride
	if b == 0 || b >= len(t.s) {
		return min(b, len(t.s))
	}
	// A code point is at most four bytes long: look back for the one that
	// covers b, if any does.
	for back := 1; back < utf8.UTFMax && back <= b; back++ {
		if !utf8.RuneStart(t.s[b-back]) {
			continue
		}
		_, size := utf8.DecodeRuneInString(t.s[b-back:])
		if size > back {
			return b - back + size
		}
		break
	}
	return b
}

// Slice returns the text of the code points [start, end). Ends outside the
// text are moved to its nearer end; an end before its start gives "".
func (t *Text) Slice(start, end int) string {
	from, to := t.Byte(start), t.Byte(end)
	if to <= from {
		return ""
	}
	return t.s[from:to]
}

// Span returns the span of the bytes [from, to).
func (t *Text) Span(from, to int) Span {
	return Span{Start: t.Point(from), End: t.Point(to), Text: t.s[from:to]}
}
