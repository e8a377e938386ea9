package sqlite

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// foldedWord is a word of a text as it is searched for.
type foldedWord struct {
	key      string
	from, to int // bytes of the text
}

// foldWords cuts a text into runs of letters and digits, in lower case and
// without diacritics. Texts, names and queries are all read this way, and the
// full-text index is given words that were: what matches does not depend on
// how an engine cuts words.
func foldWords(text string) []foldedWord {
	words := make([]foldedWord, 0, len(text)/6+1)
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if !searchable(r) {
			i += size
			continue
		}
		from := i
		for i < len(text) {
			r, size = utf8.DecodeRuneInString(text[i:])
			if !searchable(r) {
				break
			}
			i += size
		}
		if key := foldWord(text[from:i]); key != "" {
			words = append(words, foldedWord{key, from, i})
		}
	}
	return words
}

func searchable(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
	}
	return r != utf8.RuneError && unicode.In(r, unicode.L, unicode.N, unicode.M)
}

func foldWord(word string) string {
	ascii := true
	for i := 0; i < len(word); i++ {
		ascii = ascii && word[i] < utf8.RuneSelf
	}
	if ascii {
		return strings.ToLower(word)
	}
	return strings.Map(func(r rune) rune {
		if !unicode.In(r, unicode.L, unicode.N) {
			return -1
		}
		return unicode.ToLower(r)
	}, norm.NFKD.String(word))
}

// fold returns a text's words divided by single spaces.
func fold(text string) string {
	var b strings.Builder
	b.Grow(len(text))
	for i, w := range foldWords(text) {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(w.key)
	}
	return b.String()
}
