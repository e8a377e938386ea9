package readout

import "fmt"

// Span is a stretch of an article's text: the code points [Start, End), with
// the text they hold.
type Span struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

// IsZero tells whether the span is the zero span, which stands for "none".
func (s Span) IsZero() bool { return s == Span{} }

// Covers tells whether every code point of o lies in s.
func (s Span) Covers(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Overlaps tells whether s and o share a code point.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// Check returns an error unless the span is a non-empty stretch of t that
// holds exactly the span's text.
func (s Span) Check(t *Text) error {
	if s.Start < 0 || s.End <= s.Start || s.End > t.Len() {
		return fmt.Errorf("span [%d, %d) does not lie in a text of %d code points", s.Start, s.End, t.Len())
	}
	if got := t.Slice(s.Start, s.End); got != s.Text {
		return fmt.Errorf("span [%d, %d) is %q in the text but says %q", s.Start, s.End, got, s.Text)
	}
	return nil
}

// AnyCovers tells whether one of spans covers o.
func AnyCovers(spans []Span, o Span) bool {
	for _, s := range spans {
		if s.Covers(o) {
			return true
		}
	}
	return false
}

// AnyOverlaps tells whether one of spans shares a code point with o.
func AnyOverlaps(spans []Span, o Span) bool {
	for _, s := range spans {
		if s.Overlaps(o) {
			return true
		}
	}
	return false
}
