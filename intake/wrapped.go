package intake

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxWrap is the greatest width, in bytes, that lines are broken at: what is
// longer is a paragraph on one line.
const maxWrap = 120

// wrapping is the width that the lines of a text are broken at, in bytes; 0
// where they are not broken.
type wrapping int

// wrappingOf tells whether lines are broken at a width: none is wider than
// maxWrap, and a sentence runs over the end of one. The widest shows where.
func wrappingOf(lines []line) wrapping {
	const reach = 60
	width, wrapped := 0, false
	for i := 0; i < len(lines) && i < reach; i++ {
		if len(lines[i].text) > maxWrap {
			return 0
		}
		width = max(width, len(lines[i].text))
		wrapped = wrapped || i > 0 && lines[i].block == lines[i-1].block && startsLower(lines[i].text)
	}
	if !wrapped {
		return 0
	}
	return wrapping(width)
}

// wholeLine returns what begins at line i, put together where a paragraph or
// a headline was broken into lines, and the index of the line after it. Mails
// and archives break lines; the first of them is no headline.
func (t *tables) wholeLine(lines []line, i int, width wrapping) (text string, next int) {
	next = i + 1
	for next < len(lines) && t.goesOn(lines[next-1], lines[next], width) {
		next++
	}
	if next == i+1 {
		return lines[i].text, next
	}
	parts := make([]string, 0, next-i)
	for _, l := range lines[i:next] {
		parts = append(parts, l.text)
	}
	return strings.Join(parts, " "), next
}

// goesOn tells whether what stands on line a goes on on line b: the words of b
// begin in the middle of a sentence, a stops in the middle of one, or, where
// lines are broken at a width, the next word did not fit.
func (t *tables) goesOn(a, b line, width wrapping) bool {
	if a.block != b.block || len(b.text) > maxWrap {
		return false
	}
	word, _, _ := strings.Cut(b.text, " ")
	full := width > 0 && len(a.text)+1+len(word) > int(width)
	open := startsLower(b.text) || t.head.unfinished[lastLetters(strings.ToLower(a.text))] || strings.HasSuffix(a.text, ",")
	return (full || open && !endsSentence(a.text)) && !t.opensHead(b.text)
}

// opensHead tells whether a line is a part of the head by itself.
func (t *tables) opensHead(s string) bool {
	if _, ok := t.head.byline(s); ok {
		return true
	}
	if _, ok := t.head.dateLine(s); ok {
		return true
	}
	if _, ok := t.head.readDateline(s); ok {
		return true
	}
	_, ok := addressLine(s)
	return ok || t.furniture.one(s) != ""
}

// deckTitle reads a headline that ends with a semicolon and goes on on the next
// lines, as archives write a headline and the line below it.
func deckTitle(lines []line, i int) (title string, next int, ok bool) {
	const mostLines, mostBytes = 4, 300
	if !strings.HasSuffix(lines[i].text, ";") || !isHeadline(strings.TrimRight(lines[i].text, ";")) {
		return "", 0, false
	}
	title = lines[i].text
	for next = i + 1; next < len(lines) && lines[next].block == lines[i].block; next++ {
		title += " " + lines[next].text
		if next-i >= mostLines || len(title) > mostBytes {
			return "", 0, false
		}
	}
	if next == i+1 || next == len(lines) {
		return "", 0, false
	}
	if endsSentence(title) {
		title = strings.TrimSuffix(title, ".")
	}
	return title, next, true
}

func startsLower(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(first)
}
