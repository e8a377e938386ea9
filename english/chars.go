package english

import (
	"unicode"
	"unicode/utf8"
)

// class is what a character is to the tokenizer.
type class uint8

const (
	other class = iota
	space
	letter
	digit
)

// classAt returns the class of the character at byte i, which must lie in
// text, and its length in bytes. A byte that is not UTF-8 is of class other.
func classAt(text string, i int) (class, int) {
	c := text[i]
	switch {
	case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z':
		return letter, 1
	case '0' <= c && c <= '9':
		return digit, 1
	case c == ' ', '\t' <= c && c <= '\r':
		return space, 1
	case c < utf8.RuneSelf:
		return other, 1
	}
	r, size := utf8.DecodeRuneInString(text[i:])
	return classOf(r, size), size
}

// classOf returns the class of a character beyond ASCII. Marks that combine
// with letters, and invisible characters such as the soft hyphen, go with the
// word they stand in.
func classOf(r rune, size int) class {
	switch {
	case r == utf8.RuneError && size == 1:
		return other
	case '\u2010' <= r && r <= '\u2027', '\u2030' <= r && r <= '\u205e':
		return other // dashes and quotation marks: the commonest by far
	case unicode.IsSpace(r):
		return space
	case unicode.IsLetter(r), unicode.IsMark(r), unicode.Is(unicode.Cf, r):
		return letter
	case unicode.IsNumber(r):
		return digit
	}
	return other
}

// upperAt tells whether a capital letter stands at byte i.
func upperAt(text string, i int) bool {
	if i >= len(text) {
		return false
	}
	if c := text[i]; c < utf8.RuneSelf {
		return 'A' <= c && c <= 'Z'
	}
	r, _ := utf8.DecodeRuneInString(text[i:])
	return unicode.IsUpper(r) || unicode.IsTitle(r)
}

// lowerAt tells whether a small letter stands at byte i.
func lowerAt(text string, i int) bool {
	if i >= len(text) {
		return false
	}
	if c := text[i]; c < utf8.RuneSelf {
		return 'a' <= c && c <= 'z'
	}
	r, _ := utf8.DecodeRuneInString(text[i:])
	return unicode.IsLower(r)
}

// digitAt tells whether an ASCII digit stands at byte i.
func digitAt(text string, i int) bool {
	return i < len(text) && '0' <= text[i] && text[i] <= '9'
}

// letterAt tells whether a letter stands at byte i.
func letterAt(text string, i int) bool {
	if i >= len(text) {
		return false
	}
	c, _ := classAt(text, i)
	return c == letter
}

// apostropheAt returns the length of the apostrophe at byte i, straight or
// curly, or 0.
func apostropheAt(text string, i int) int {
	switch {
	case i >= len(text):
		return 0
	case text[i] == '\'':
		return 1
	case text[i] == 0xe2 && i+2 < len(text) && text[i+1] == 0x80 && text[i+2] == 0x99:
		return len("’")
	}
	return 0
}
