package main

import (
	"slices"
	"strings"
)

// stretch is text in one style. Codes are SGR codes.
type stretch struct {
	text  string
	codes []string
}

// wrapped lays stretches out in lines that fill at most total columns, each
// begun with indent. Runs of white space become one space; lines break there.
func wrapped(paint style, stretches []stretch, total int, indent string) string {
	w := wrapper{paint: paint, total: total, indent: indent, column: width(indent)}
	for _, s := range stretches {
		w.add(s)
	}
	w.flush()
	w.endLine()
	return w.out.String()
}

// wrapper gathers a word, which may be of several styles, until it knows
// whether it fits the line.
type wrapper struct {
	paint  style
	total  int
	indent string

	out    strings.Builder
	line   []stretch
	column int  // columns that the line fills
	filled bool // the line holds a word
	space  bool // white space stands before the word
	word   []stretch
	length int // columns of the word
	before []string
}

func (w *wrapper) add(s stretch) {
	for rest := s.text; rest != ""; {
		i := strings.IndexFunc(rest, isSpace)
		switch i {
		case 0:
			w.flush()
			w.space, w.before = true, s.codes
			rest = strings.TrimLeftFunc(rest, isSpace)
		case -1:
			w.put(rest, s.codes)
			rest = ""
		default:
			w.put(rest[:i], s.codes)
			rest = rest[i:]
		}
	}
}

func (w *wrapper) put(text string, codes []string) {
	text = printable(text)
	w.word = append(w.word, stretch{text: text, codes: codes})
	w.length += width(text)
}

// flush writes the word, on a new line if it does not fit the line.
func (w *wrapper) flush() {
	if len(w.word) == 0 {
		return
	}
	switch {
	case w.filled && w.column+1+w.length > w.total:
		w.endLine()
		w.out.WriteByte('\n')
		w.column = width(w.indent)
	case w.filled && w.space:
		// A space between two words of one style has that style, so that an
		// underline runs through.
		w.ink(stretch{text: " ", codes: w.common()})
		w.column++
	}
	for _, s := range w.word {
		w.ink(s)
	}
	w.column += w.length
	w.filled, w.space, w.word, w.length = true, false, w.word[:0], 0
}

// ink puts a stretch on the line, joined with the one before if both are of one
// style.
func (w *wrapper) ink(s stretch) {
	if last := len(w.line) - 1; last >= 0 && slices.Equal(w.line[last].codes, s.codes) {
		w.line[last].text += s.text
		return
	}
	w.line = append(w.line, s)
}

// endLine writes the line.
func (w *wrapper) endLine() {
	w.out.WriteString(w.indent)
	for _, s := range w.line {
		w.out.WriteString(w.paint.paint(s.text, s.codes...))
	}
	w.line = w.line[:0]
}

// common returns the codes of the space before the word, where the word has
// them too.
func (w *wrapper) common() []string {
	var both []string
	for _, code := range w.before {
		if slices.Contains(w.word[0].codes, code) {
			both = append(both, code)
		}
	}
	return both
}

func isSpace(r rune) bool {
	return r == ' ' || r == '\n' || r == '\t' || r == '\r' || r == '\u00a0' || r == '\u2028' || r == '\u2029'
}
