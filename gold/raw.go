package gold

import (
	"strings"
	"unicode/utf8"
)

// rawText is a text with what a corpus says of it.
type rawText struct {
	text              string
	tokens, sentences []Extent
	// words has an extent for every word: those of the tokens, but where a token
	// counts as one, its own for its first word and an empty one for the others.
	words []Extent
}

// raw puts the text of a document together again as the shared tasks of CoNLL
// do: sentences parted by a space unless the corpus says that there is none,
// paragraphs by an empty line.
func (d *conlluDoc) raw() rawText {
	var b strings.Builder
	raw := rawText{}
	at := 0
	write := func(s string) {
		b.WriteString(s)
		at += utf8.RuneCountInString(s)
	}
	space := ""
	for i, sentence := range d.sentences {
		if i > 0 && sentence.paragraph {
			space = "\n\n"
		}
		for k, token := range sentence.tokens {
			write(space)
			if k == 0 {
				raw.sentences = append(raw.sentences, Extent{Start: at})
			}
			raw.addToken(token, at)
			write(token.form)
			if space = " "; token.noSpace {
				space = ""
			}
		}
		raw.sentences[len(raw.sentences)-1].End = at
	}
	raw.text = b.String()
	return raw
}

// addToken adds the words of a token that starts at code point at. Words that
// are no parts of the token's form ("whose" as "who" and "'s") have no extent
// of their own: there the token counts as one.
func (r *rawText) addToken(token conlluToken, at int) {
	if strings.Join(token.words, "") != token.form {
		whole := Extent{at, at + utf8.RuneCountInString(token.form)}
		r.tokens = append(r.tokens, whole)
		for range token.words {
			r.words = append(r.words, whole)
			whole.Start = whole.End
		}
		return
	}
	for _, word := range token.words {
		end := at + utf8.RuneCountInString(word)
		r.tokens = append(r.tokens, Extent{at, end})
		r.words = append(r.words, Extent{at, end})
		at = end
	}
}

// wrap breaks the lines of a text at the last space before a column, as mail
// and old wire copy do. No offset changes.
func (r rawText) wrap(column int) rawText {
	wrapped := []byte(r.text)
	lineStart, lastSpace := 0, -1
	for i := 0; i <= len(wrapped); i++ {
		if i < len(wrapped) && wrapped[i] != '\n' && wrapped[i] != ' ' {
			continue
		}
		if i-lineStart > column && lastSpace > 0 {
			wrapped[lastSpace] = '\n'
			lineStart = lastSpace + 1
		}
		lastSpace = i
		if i < len(wrapped) && wrapped[i] == '\n' {
			lineStart, lastSpace = i+1, -1
		}
	}
	r.text = string(wrapped)
	return r
}

// match compares the extents of two lists, each in order: right are those that
// they share.
func match(gold, found []Extent) Score {
	right := 0
	for i, k := 0, 0; i < len(gold) && k < len(found); {
		switch g, f := gold[i], found[k]; {
		case g == f:
			right++
			i++
			k++
		case g.Start < f.Start || g.Start == f.Start && g.End < f.End:
			i++
		default:
			k++
		}
	}
	return Score{Gold: len(gold), Found: len(found), Right: right}
}
