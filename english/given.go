package english

import (
	"strings"
	"unicode/utf8"

	"readout"
)

// ReadTokens reads sentences whose tokens are given, as those of a treebank
// are. The text of the Doc is the tokens parted by spaces, the sentences by line
// breaks; it has one paragraph and no quotations. No token may be empty.
func (r *Reader) ReadTokens(sentences [][]string) *Doc {
	d := &Doc{}
	var text strings.Builder
	at := int32(0)
	write := func(s string) {
		text.WriteString(s)
		at += int32(utf8.RuneCountInString(s))
	}
	for _, forms := range sentences {
		if len(forms) == 0 {
			continue
		}
		first := int32(len(d.Tokens))
		for _, form := range forms {
			t := Token{From: int32(text.Len()), Start: at, Sentence: int32(len(d.Sentences)), Space: true}
			write(form)
			t.To, t.End = int32(text.Len()), at
			d.Tokens = append(d.Tokens, t)
			write(" ")
		}
		write("\n")
		d.Sentences = append(d.Sentences, Sentence{Range: Range{First: first, End: int32(len(d.Tokens))}})
	}
	d.Text = readout.NewText(text.String())
	d.Paragraphs = []Paragraph{{
		Range:     Range{End: int32(len(d.Tokens))},
		Sentences: Range{End: int32(len(d.Sentences))},
	}}
	r.grammar(d)
	return d
}
