package english

import "readout"

// Analyze reads a text, which must be shorter than 2 GiB. It takes any bytes:
// those that are not UTF-8 are symbols. Every character that is no white space
// lies in exactly one token.
func Analyze(text string) *Doc {
	s := newScanner(text)
	s.scan()
	d := &Doc{Text: readout.NewText(text), Tokens: s.tokens}
	d.divide(paragraphStarts(text))
	d.quote(s.marks)
	d.split()
	d.settle()
	return d
}

// divide cuts the tokens into paragraphs, given the bytes at which these
// start.
func (d *Doc) divide(starts []int) {
	first := 0
	for k := range starts {
		end := len(d.Tokens)
		if k+1 < len(starts) {
			end = first
			for end < len(d.Tokens) && int(d.Tokens[end].From) < starts[k+1] {
				end++
			}
		}
		if end > first {
			d.Paragraphs = append(d.Paragraphs, Paragraph{Range: Range{First: int32(first), End: int32(end)}})
		}
		first = end
	}
}
