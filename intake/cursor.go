package intake

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// cursor reads a line from left to right.
type cursor struct {
	s  string
	at int
}

func (c *cursor) rest() string { return c.s[c.at:] }

// spaces skips white space, and tells whether there was some.
func (c *cursor) spaces() bool {
	start := c.at
	for c.at < len(c.s) {
		r, size := utf8.DecodeRuneInString(c.rest())
		if !unicode.IsSpace(r) {
			break
		}
		c.at += size
	}
	return c.at > start
}

// mark reads one of the marks, if it is next.
func (c *cursor) mark(marks string) bool {
	if c.at < len(c.s) && strings.IndexByte(marks, c.s[c.at]) >= 0 {
		c.at++
		return true
	}
	return false
}

// text reads exactly the text, if it is next.
func (c *cursor) text(s string) bool {
	if strings.HasPrefix(c.rest(), s) {
		c.at += len(s)
		return true
	}
	return false
}

// peekWord returns the letters that are next, with a full stop that ends them.
func (c *cursor) peekWord() string {
	n := c.letters()
	if n > 0 && c.at+n < len(c.s) && c.s[c.at+n] == '.' {
		n++
	}
	return c.s[c.at : c.at+n]
}

// word reads the word that peekWord returns.
func (c *cursor) word() { c.at += len(c.peekWord()) }

// letters counts the bytes of the letters that are next.
func (c *cursor) letters() int {
	n := 0
	for c.at+n < len(c.s) {
		r, size := utf8.DecodeRuneInString(c.s[c.at+n:])
		if !unicode.IsLetter(r) {
			break
		}
		n += size
	}
	return n
}

// digits counts the digits that are next.
func (c *cursor) digits() int {
	n := 0
	for c.at+n < len(c.s) && isDigit(c.s[c.at+n]) {
		n++
	}
	return n
}

func isDigit(b byte) bool { return '0' <= b && b <= '9' }
