package lineage

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Words is a passage's text cut into words. Punctuation is no word, and takes
// no part in comparing.
type Words struct {
	text  string
	words []word
}

// word is a word of a text with the key it is compared by.
type word struct {
	key        string
	from, to   int32  // bytes of the text
	value      string // of a number, in digits
	month      string // of the name of a month, its number
	function   bool
	address    bool // stands in an address on the net
	formula    bool // stands in a formula of the trade
	bracketed  bool // stands in brackets
	capital    bool // begins with a capital letter
	firstInRun bool // nothing but marks before it, or a full stop
}

// Weights of words in an alignment.
const (
	contentWeight  = 100
	nameWeight     = 70
	functionWeight = 40
)

func (w *word) weight() int {
	switch {
	case w.function:
		return functionWeight
	case w.name():
		return nameWeight
	}
	return contentWeight
}

// Len returns the number of words.
func (w *Words) Len() int { return len(w.words) }

// Text returns the text that the words were read from.
func (w *Words) Text() string { return w.text }

// Read cuts a text into words. A word is a run of letters and digits, with
// apostrophes between letters ("don't"), with full stops between single
// letters ("U.S." is the word "us"), and with points and commas between digits
// ("2,500" is the word "2500"). Its key is in lower case and without
// diacritics, so that "Erdoğan" is "erdogan".
func (m *Matcher) Read(text string) *Words {
	w := &Words{text: text, words: make([]word, 0, len(text)/6+1)}
	depth, stop := 0, true
	address := 0 // the byte after the address that was met last
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if !wordRune(r) {
			switch r {
			case '[', '(':
				depth++
			case ']', ')':
				depth = max(0, depth-1)
			case '.', '!', '?', ':':
				stop = true
			}
			i += size
			continue
		}
		end := wordEnd(text, i)
		if i >= address {
			address = addressEnd(text, end)
		}
		key := foldWord(text[i:end])
		if key == "" { // marks that lean on nothing
			i = end
			continue
		}
		w.words = append(w.words, word{
			key: key, from: int32(i), to: int32(end),
			formula: m.titles[key] && unicode.IsUpper(r),
			value:   m.value(key), month: m.months[key],
			function: m.function[key] || i < address, address: i < address, bracketed: depth > 0,
			capital: unicode.IsUpper(r), firstInRun: stop,
		})
		stop = false
		i = end
	}
	m.markFormulas(w.words)
	return w
}

func wordRune(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
	}
	return unicode.In(r, unicode.L, unicode.N, unicode.M)
}

// wordEnd returns the byte after the word that starts at from.
func wordEnd(text string, from int) int {
	chunk := from // where the letters since the last joined mark begin
	for i := from; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if wordRune(r) {
			i += size
			continue
		}
		next, nextSize := utf8.DecodeRuneInString(text[i+size:])
		if !joins(text, r, chunk, i, next, i+size+nextSize) {
			return i
		}
		i += size
		chunk = i
	}
	return len(text)
}

// joins tells whether the mark r at byte i, before the rune next that ends at
// byte after, stands inside a word of which text[chunk:i] is the last piece.
func joins(text string, r rune, chunk, i int, next rune, after int) bool {
	switch r {
	case '\'', '’', 'ʼ':
		return unicode.IsLetter(next)
	case ',':
		return isDigit(rune(text[i-1])) && isDigit(next)
	case '.':
		if isDigit(rune(text[i-1])) {
			return isDigit(next)
		}
		single := utf8.RuneCountInString(text[chunk:i]) == 1
		following, _ := utf8.DecodeRuneInString(text[after:])
		return single && unicode.IsLetter(next) && !wordRune(following)
	}
	return false
}

func isDigit(r rune) bool { return '0' <= r && r <= '9' }

// foldWord returns the key of a word.
func foldWord(s string) string {
	ascii, lower := true, true
	for i := 0; i < len(s); i++ {
		c := s[i]
		ascii = ascii && c < utf8.RuneSelf
		lower = lower && ('a' <= c && c <= 'z' || '0' <= c && c <= '9')
	}
	if lower {
		return s
	}
	if !ascii {
		s = norm.NFKD.String(s)
	}
	initials := strings.Contains(s, ".") && !isDigit(rune(s[0]))
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range s {
		switch {
		case unicode.Is(unicode.Mn, r) || r == ',':
		case r == '.' && initials:
		case r == '’' || r == 'ʼ':
			b.WriteByte('\'')
		default:
			b.WriteRune(unicode.ToLower(r))
		}
	}
	return b.String()
}
