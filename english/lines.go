package english

import (
	"strings"
	"unicode/utf8"
)

// line is a line of a text without its line break.
type line struct {
	from, to int  // bytes
	indent   int  // bytes of white space before its first word
	length   int  // code points, without the spaces at its ends
	first    int  // code points of its first word
	lower    bool // it begins with a small letter
	blank    bool
}

// A text is taken for hard-wrapped where its lines are as long as they would be
// if each had been filled with words up to a margin.
const (
	widestMargin   = 100 // lines beyond this are paragraphs, not wrapped lines
	narrowMargin   = 40  // lines within this may be verse, lists or headlines
	fewestBreaks   = 2   // filled lines that it takes to believe in a margin
	filledOfTenths = 8   // filled lines of ten breaks that it takes
	lowerOfTenths  = 3   // lines of ten filled ones that the next goes on within a sentence
)

// paragraphStarts returns the bytes at which the paragraphs of a text start: after
// blank lines, and after every line break unless the text is hard-wrapped
// there. The first is 0.
func paragraphStarts(text string) []int {
	blocks := splitBlocks(splitLines(text))
	margin := marginOf(blocks)
	starts := []int{0}
	for _, block := range blocks {
		m := margin
		if m == 0 {
			m = marginOf([][]line{block}) // one block of the text may be wrapped
		}
		starts = append(starts, block[0].from)
		for i, next := range block[1:] {
			if m > 0 && block[i].fills(m, next) && next.indent <= block[i].indent {
				continue
			}
			if block[i].goesOn(text, next) {
				continue
			}
			starts = append(starts, next.from)
		}
	}
	return starts
}

// splitBlocks returns the runs of lines between blank lines.
func splitBlocks(lines []line) [][]line {
	var blocks [][]line
	for i := 0; i < len(lines); {
		if lines[i].blank {
			i++
			continue
		}
		k := i + 1
		for k < len(lines) && !lines[k].blank {
			k++
		}
		blocks = append(blocks, lines[i:k])
		i = k
	}
	return blocks
}

// marginOf returns the length to which the lines of blocks are filled, or 0
// where they are not wrapped.
func marginOf(blocks [][]line) int {
	margin := 0
	for _, block := range blocks {
		for _, l := range block {
			if l.first < l.length { // an address alone may be longer
				margin = max(margin, l.length)
			}
		}
	}
	if margin < narrowMargin || margin > widestMargin {
		return 0
	}
	filled, lower, breaks := 0, 0, 0
	for _, block := range blocks {
		breaks += len(block) - 1
		for i, next := range block[1:] {
			if !block[i].fills(margin, next) {
				continue
			}
			filled++
			if next.lower {
				lower++
			}
		}
	}
	if filled < fewestBreaks || filled*10 < breaks*filledOfTenths || lower*10 < filled*lowerOfTenths {
		return 0
	}
	return margin
}

// fills tells whether the next line's first word would not have fitted on l.
func (l line) fills(margin int, next line) bool {
	return l.length+1+next.first > margin
}

// goesOn tells whether a line break stands within a sentence: the line is long
// enough to have been broken, and the next goes on with a small letter.
func (l line) goesOn(text string, next line) bool {
	const shortest = 60
	if l.length < shortest || l.length > widestMargin || !next.lower {
		return false
	}
	before := strings.TrimRight(text[l.from:l.to], " \t")
	return !strings.ContainsAny(before[len(before)-1:], ".!?:;")
}

// splitLines cuts a text at its line breaks: "\n", "\r\n", "\r" and the line
// and paragraph separators of Unicode.
func splitLines(text string) []line {
	lines := make([]line, 0, len(text)/64+1)
	from := 0
	for i := 0; i < len(text); {
		if c := text[i]; c > '\r' && c != lineSeparator {
			i++
			continue
		}
		n := breakAt(text, i)
		if n == 0 {
			i++
			continue
		}
		lines = append(lines, newLine(text, from, i))
		i += n
		from = i
	}
	return append(lines, newLine(text, from, len(text)))
}

// lineSeparator is the first byte of the separators of Unicode.
const lineSeparator = 0xe2

// breakAt returns the length in bytes of the line break at byte i, or 0.
func breakAt(text string, i int) int {
	switch text[i] {
	case '\n', '\f', '\v':
		return 1
	case '\r':
		if i+1 < len(text) && text[i+1] == '\n' {
			return 2
		}
		return 1
	case lineSeparator:
		if strings.HasPrefix(text[i:], "\u2028") || strings.HasPrefix(text[i:], "\u2029") {
			return len("\u2028")
		}
	}
	return 0
}

func newLine(text string, from, to int) line {
	trimmed := strings.TrimSpace(text[from:to])
	l := line{from: from, to: to, blank: trimmed == "", lower: lowerAt(trimmed, 0)}
	l.indent = to - from - len(strings.TrimLeft(text[from:to], " \t\u00a0"))
	// Longer lines than this are not wrapped, however long they are.
	if len(trimmed) > utf8.UTFMax*widestMargin {
		l.length = len(trimmed)
	} else {
		l.length = utf8.RuneCountInString(trimmed)
	}
	word, _, _ := strings.Cut(trimmed, " ")
	l.first = utf8.RuneCountInString(word)
	return l
}
