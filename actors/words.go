package actors

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// wordAt returns the first word of a name at or after byte i, as the tokens of
// a text would cut it: hyphens stand between words, marks and the possessive's
// clitic by themselves. It returns from == len(name) where there is none.
// Hyphens are passed over, as they are in a text, so that "Guinea-Bissau" and
// "Guinea Bissau" are one name.
func wordAt(name string, i int) (from, to int) {
	for i < len(name) && (name[i] == ' ' || name[i] == '-') {
		i++
	}
	from = i
	for i < len(name) {
		r, n := utf8.DecodeRuneInString(name[i:])
		switch {
		case r == ' ' || r == '-':
			return from, i
		case (r == '\'' || r == '’') && isPossessive(name[i+n:]) && i > from:
			return from, i
		case isMark(r):
			if i == from {
				return from, i + n
			}
			return from, i
		}
		i += n
	}
	return from, i
}

// isPossessive tells whether what follows an apostrophe is the rest of "'s", or
// nothing, as behind a plural.
func isPossessive(rest string) bool {
	rest = strings.TrimPrefix(rest, "s")
	return rest == "" || rest[0] == ' '
}

// isMark tells whether a rune is a token of its own inside a name.
func isMark(r rune) bool {
	switch r {
	case '.', '\'', '’', '_', '@', '#', '‘', 'ʼ':
		return false
	}
	return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mn, r)
}

// slug returns the id form of a name: its folded words, joined by hyphens.
func slug(name string) string {
	var b strings.Builder
	gap := false
	for _, r := range name {
		f := foldRune(r)
		switch {
		case f < 0 || f == '\'':
			continue
		case unicode.IsLetter(f) || unicode.IsDigit(f):
			if gap && b.Len() > 0 {
				b.WriteByte('-')
			}
			gap = false
			b.WriteRune(f)
		default:
			gap = true
		}
	}
	return b.String()
}
