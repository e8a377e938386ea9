package intake

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// outletLine reads a line that holds an outlet and a date and nothing else, in
// either order: "The Harbour Gazette, March 8, 2031".
func (t *headTable) outletLine(s string) (outlet string, date day, ok bool) {
	if len(s) > 120 {
		return "", day{}, false
	}
	for _, sep := range []string{" | ", " — ", " – ", " - ", " · ", ", ", " ("} {
		before, after, found := strings.Cut(s, sep)
		if !found {
			continue
		}
		after = strings.TrimSuffix(after, ")")
		if d, whole := t.dateLine(after); whole && t.isOutlet(before) {
			return before, d, true
		}
		if before, after, found = cutLast(s, sep); !found {
			continue
		}
		if d, whole := t.dateLine(before); whole && t.isOutlet(after) {
			return after, d, true
		}
	}
	return "", day{}, false
}

// isOutlet tells whether words are the name of an outlet: capitals throughout,
// and at the end a word that papers and stations are called by.
func (t *headTable) isOutlet(s string) bool {
	const most = 7
	words := strings.Fields(s)
	if len(words) < 2 || len(words) > most || !t.outlets[foldPlace(words[len(words)-1])] {
		return false
	}
	for _, word := range words {
		first, _ := utf8.DecodeRuneInString(word)
		if !unicode.IsUpper(first) && !t.particles[word] {
			return false
		}
	}
	return true
}
