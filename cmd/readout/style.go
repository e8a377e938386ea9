package main

import (
	"strings"
	"unicode"
)

// style paints text for a terminal, or leaves it as it is.
type style struct{ on bool }

// The SGR codes that are used. Colours are the eight of the terminal's own
// palette, which are readable on light and dark grounds alike.
const (
	sgrBold      = "1"
	sgrDim       = "2"
	sgrUnderline = "4"
	sgrRed       = "31"
	sgrGreen     = "32"
	sgrYellow    = "33"
	sgrBlue      = "34"
	sgrMagenta   = "35"
	sgrCyan      = "36"
)

// paint returns s in the given codes.
func (p style) paint(s string, codes ...string) string {
	if !p.on || s == "" || len(codes) == 0 {
		return s
	}
	return "\x1b[" + strings.Join(codes, ";") + "m" + s + "\x1b[0m"
}

func (p style) bold(s string) string { return p.paint(s, sgrBold) }
func (p style) dim(s string) string  { return p.paint(s, sgrDim) }

// printable returns s without the characters that could command a terminal or
// turn its line around: an article may hold any. Each becomes U+FFFD, except
// for white space, which becomes a space.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case unicode.IsControl(r), unicode.Is(unicode.Bidi_Control, r):
			return unicode.ReplacementChar
		}
		return r
	}, s)
}
