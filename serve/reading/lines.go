package reading

import (
	"unicode"

	"readout"
)

// line is a line of a text that holds more than white space, in code points:
// [gap, start) is what stands between it and the line before, [start, end) the
// line itself without its break.
type line struct{ gap, start, end int }

// lines finds the lines of a text.
func lines(text *readout.Text) []line {
	var found []line
	var l line
	blank := true
	at := 0
	for _, r := range text.String() {
		if r == '\n' || r == '\r' {
			if !blank {
				l.end = at
				found = append(found, l)
				l = line{gap: at}
			}
			l.start = at + 1
			blank = true
		} else if !unicode.IsSpace(r) {
			blank = false
		}
		at++
	}
	if !blank {
		l.end = at
		found = append(found, l)
	}
	return found
}
