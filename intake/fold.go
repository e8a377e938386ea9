package intake

import (
	"strings"
	"unicode"
)

// menuSpace stands in a folded line for a gap of several spaces.
const menuSpace = '\t'

// foldLine returns a line as phrases are written: lower case, straight
// apostrophes and quotation marks, single spaces; a gap becomes a tab.
func foldLine(text string) string {
	var b strings.Builder
	b.Grow(len(text))
	gap := 0
	for _, r := range text {
		if unicode.IsSpace(r) {
			gap++
			if r == '\t' {
				gap++
			}
			continue
		}
		switch {
		case b.Len() == 0 || gap == 0:
		case gap == 1:
			b.WriteByte(' ')
		default:
			b.WriteRune(menuSpace)
		}
		gap = 0
		switch r {
		case '’', '‘':
			r = '\''
		case '“', '”':
			r = '"'
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

// bare returns a folded line without the marks around it.
func bare(s string) string {
	s = strings.ReplaceAll(s, string(menuSpace), " ")
	t := strings.Trim(s, " .…:!()[]<>«»›‹→←↑↓▲▼►▶•·|\"'-–—")
	if t == "" {
		return s
	}
	return t
}

func firstWord(s string) string {
	for i := 0; i < len(s); i++ {
		if !isWordByte(s[i]) {
			if i == 0 {
				return s[:1]
			}
			return s[:i]
		}
	}
	return s
}

// lastLetters returns the last run of letters and digits.
func lastLetters(s string) string {
	end := len(s)
	for end > 0 && !isWordByte(s[end-1]) {
		end--
	}
	start := end
	for start > 0 && isWordByte(s[start-1]) {
		start--
	}
	return s[start:end]
}

// wordEnds tells whether no word runs over position i of s.
func wordEnds(s string, i int) bool {
	return i >= len(s) || !isWordByte(s[i]) || !isWordByte(s[i-1])
}

func isWordByte(b byte) bool {
	return 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z' || '0' <= b && b <= '9' || b >= 0x80
}
