package intake

import (
	"strings"
	"unicode"
)

// line is a line of a text that holds something.
type line struct {
	from, to int    // bytes of the text, without the white space around it
	text     string // what stands there
	block    int    // lines without an empty line between them share a block
}

// splitLines returns the lines of a text that hold something.
func splitLines(text string) []line {
	var lines []line
	block, gap := 0, false
	for at := 0; at < len(text); {
		end, next := len(text), len(text)
		if i := strings.IndexAny(text[at:], "\r\n"); i >= 0 {
			end = at + i
			next = end + 1
			if text[end] == '\r' && next < len(text) && text[next] == '\n' {
				next++
			}
		}
		whole := text[at:end]
		trimmed := strings.TrimLeftFunc(whole, unicode.IsSpace)
		from := end - len(trimmed)
		trimmed = strings.TrimRightFunc(trimmed, unicode.IsSpace)
		if trimmed == "" {
			gap = true
		} else {
			if gap && len(lines) > 0 {
				block++
			}
			gap = false
			lines = append(lines, line{from: from, to: from + len(trimmed), text: trimmed, block: block})
		}
		at = next
	}
	return lines
}
