package english

import (
	"strings"
	"unicode/utf8"
)

// glyph is a kind of quotation mark.
type glyph uint8

const (
	noGlyph     glyph = iota
	straight          // "
	tick              // '
	curlyOpen         // “
	curlyClose        // ”
	singleOpen        // ‘
	singleClose       // ’
	lowOpen           // „
	lowSingle         // ‚
	leftAngle         // «
	rightAngle        // »
	leftSingle        // ‹
	rightSingle       // ›
	corner            // 「 『
	cornerClose       // 」 』
	graves            // ``
	ticks             // ''
	grave             // `
)

// quoteAt returns the length in bytes of the quotation mark at byte i, or 0.
func quoteAt(text string, i int) int {
	_, n := glyphAt(text, i)
	return n
}

// glyphAt returns the quotation mark at byte i and its length in bytes.
func glyphAt(text string, i int) (glyph, int) {
	switch text[i] {
	case '"':
		return straight, 1
	case '\'':
		return doubled(text, i, 1, tick, ticks)
	case '`':
		return doubled(text, i, 1, grave, graves)
	}
	if text[i] < utf8.RuneSelf {
		return noGlyph, 0
	}
	r, size := utf8.DecodeRuneInString(text[i:])
	switch r {
	case '“', '‟':
		return curlyOpen, size
	case '”', '″', '〞':
		return curlyClose, size
	case '‘', '‛':
		return doubled(text, i, size, singleOpen, curlyOpen)
	case '’':
		return doubled(text, i, size, singleClose, curlyClose)
	case '„', '〝':
		return lowOpen, size
	case '‚':
		return lowSingle, size
	case '«':
		return leftAngle, size
	case '»':
		return rightAngle, size
	case '‹':
		return leftSingle, size
	case '›':
		return rightSingle, size
	case '「', '『':
		return corner, size
	case '」', '』':
		return cornerClose, size
	case '＂':
		return straight, size
	}
	return noGlyph, 0
}

// doubled returns twice where the mark at byte i is written twice on end, and
// once where it stands alone. Of three that close, the first stands alone: it
// closes a quotation in another.
func doubled(text string, i, size int, once, twice glyph) (glyph, int) {
	mark, rest := text[i:i+size], text[i+size:]
	switch {
	case !strings.HasPrefix(rest, mark):
		return once, size
	case strings.HasPrefix(rest[size:], mark) && i > 0 && !strings.ContainsAny(text[i-1:i], " \t\n\r("+mark):
		return once, size
	}
	return twice, 2 * size
}

// single tells whether a glyph may stand for an apostrophe or marks a
// quotation inside another.
func (g glyph) single() bool {
	switch g {
	case tick, singleOpen, singleClose, lowSingle, leftSingle, rightSingle, grave:
		return true
	}
	return false
}

// closes tells how well g closes what open has opened: 0 is a pair, more is
// worse. Any double mark can close any other, for writers mix them up.
func (g glyph) closes(open glyph) int {
	if pairs(open, g) {
		return 0
	}
	switch {
	case open == curlyOpen && g == straight, open == straight && g == curlyClose,
		open == curlyOpen && g == ticks, open == graves && g == straight,
		open == singleOpen && g == tick, open == tick && g == singleClose:
		return 2
	case open == g, open == curlyClose && g == curlyOpen:
		return 4 // the marks of a pair were mixed up
	}
	return 6
}

// strays tells how ill a glyph closes what nothing has opened.
func (g glyph) strays() int {
	switch g {
	case curlyOpen, singleOpen, lowOpen, lowSingle, corner, graves, grave:
		return 4
	}
	return 0
}

// pairs tells whether open and g are the two marks of one custom.
func pairs(open, g glyph) bool {
	switch open {
	case straight, tick:
		return g == open
	case curlyOpen:
		return g == curlyClose
	case singleOpen:
		return g == singleClose
	case lowOpen:
		return g == curlyOpen || g == curlyClose
	case lowSingle:
		return g == singleOpen || g == singleClose
	case leftAngle:
		return g == rightAngle
	case rightAngle:
		return g == leftAngle
	case leftSingle:
		return g == rightSingle
	case rightSingle:
		return g == leftSingle
	case corner:
		return g == cornerClose
	case graves:
		return g == ticks
	case ticks:
		return g == ticks
	case grave:
		return g == tick || g == singleClose
	}
	return false
}

// opens tells how ill a glyph opens a quotation: 0 is the usual use.
func (g glyph) opens() int {
	switch g {
	case straight, tick, curlyOpen, singleOpen, lowOpen, lowSingle, leftAngle, leftSingle, corner, graves, grave, ticks:
		return 0
	case rightAngle, rightSingle:
		return 2 // »so« in German and Danish books
	}
	return 4
}
