package intake

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/abadojack/whatlanggo"
)

// wordTable is the words that tell English.
type wordTable struct {
	English []string

	english map[string]bool
}

func (t *wordTable) index() {
	t.english = set(t.English, func(s string) string { return s })
}

// Of the words of English news between 25 and 40 in a hundred are in the table
// of words, of other languages hardly five.
const (
	sampleBytes  = 16 << 10
	sampleWords  = 400
	fewWords     = 12 // too few to tell by statistics
	someWords    = 40 // too few to tell unless the statistics are sure
	surelyShare  = 22 // in a hundred
	likelyShare  = 12
	foreignShare = 40 // letters that are not Latin, in a hundred
)

// detectLanguage returns the language of a text: an ISO 639-1 code or, where
// that is shorter than telling, "" for a text too short to tell. name is the
// English name of a language that is not English.
func (t *wordTable) detectLanguage(text string) (code, name string) {
	sample := text
	if len(sample) > sampleBytes {
		sample = sample[:sampleBytes]
		for !utf8.ValidString(sample) && len(sample) > sampleBytes-utf8.UTFMax {
			sample = sample[:len(sample)-1]
		}
	}
	words, known, letters, foreign := t.count(sample)
	if letters == 0 {
		return "", ""
	}
	if foreign*100 < letters*foreignShare {
		switch {
		case words == 0:
			return "", ""
		case known*100 >= words*surelyShare && (words >= fewWords || known >= 2):
			return "en", ""
		case words < fewWords:
			return "", ""
		}
	}
	info := whatlanggo.Detect(sample)
	if info.Lang == whatlanggo.Eng || info.Lang < 0 {
		if known*100 >= words*likelyShare || info.Lang == whatlanggo.Eng && info.IsReliable() {
			return "en", ""
		}
		return "", ""
	}
	latin := foreign*100 < letters*foreignShare
	switch {
	case latin && (known*100 >= words*likelyShare || words < someWords && known >= 2):
		return "en", "" // names and numbers mislead the statistics of letters
	case words < someWords && !info.IsReliable():
		return "", ""
	case !info.IsReliable():
		return "", "no language that can be told"
	}
	return info.Lang.Iso6391(), info.Lang.String()
}

// holdsProse tells whether a text has words: three at least, of letters more
// than of digits and signs, and with spaces between them. Tables of numbers and
// encoded data have not.
func holdsProse(text string) bool {
	const fewest, longest = 3, 30
	words, letters, others, latin, spaces := 0, 0, 0, 0, 0
	inWord := false
	for _, r := range text {
		letter := unicode.IsLetter(r) || unicode.IsMark(r)
		switch {
		case letter:
			letters++
			if unicode.Is(unicode.Latin, r) {
				latin++
			}
			if !inWord || !unicode.IsUpper(r) && !unicode.IsLower(r) {
				words++ // scripts without capitals may have no spaces
			}
		case unicode.IsSpace(r):
			spaces++
		default:
			others++
		}
		inWord = letter
	}
	return words >= fewest && letters > others && latin <= longest*(spaces+1)
}

// count counts the words of a sample, those among them that are English, its
// letters and the letters that are not Latin.
func (t *wordTable) count(sample string) (words, known, letters, foreign int) {
	for _, word := range strings.FieldsFunc(sample, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '’' }) {
		for _, r := range word {
			if unicode.IsLetter(r) {
				letters++
				if r >= utf8.RuneSelf && !unicode.Is(unicode.Latin, r) {
					foreign++
				}
			}
		}
		words++
		if t.english[strings.ToLower(word)] {
			known++
		}
		if words >= sampleWords {
			break
		}
	}
	return words, known, letters, foreign
}
