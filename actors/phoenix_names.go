package actors

import "strings"

// plainName returns a dictionary's name as a text writes it, in capitals still:
// "_" is a space, and one at the end says that nothing may follow, as
// nothing may here.
func plainName(raw string) string {
	return strings.Join(strings.Fields(strings.Map(func(r rune) rune {
		switch r {
		case '_':
			return ' '
		case '"', '`', '\x1a', '(', ')', ']', '?', '*':
			return -1
		}
		return r
	}, raw)), " ")
}

// longestAcronym is how many letters a word that stands alone has if it is rather
// an acronym, and is not to be found in small letters.
const longestAcronym = 3

// written returns a dictionary's name in capitals as articles write it, so
// that it is found in capitals and out of them: "Vladimir Putin", "Ministry of Defence".
// What has small letters stays.
func (l *lexicon) written(raw string) string {
	text := plainName(raw)
	if strings.ToUpper(text) != text || len(text) <= longestAcronym && !strings.Contains(text, " ") {
		return text
	}
	b := make([]byte, 0, len(text))
	for from := 0; from < len(text); {
		to := from
		for to < len(text) && text[to] != ' ' && text[to] != '-' {
			to++
		}
		word := strings.ToLower(text[from:to])
		if from == 0 && to < len(text) && text[to] == ' ' || !l.in(word, inParticle|inJoint|inPatronymic) {
			word = capitalise(word)
		}
		b = append(b, word...)
		if to < len(text) {
			b = append(b, text[to])
			to++
		}
		from = to
	}
	return withoutThe(string(b))
}

// capitalise writes the first letter of a word in lower case as a capital, and that
// behind every full stop.
func capitalise(word string) string {
	start := true
	return strings.Map(func(r rune) rune {
		s := start
		start = r == '.'
		if s {
			return []rune(strings.ToUpper(string(r)))[0]
		}
		return r
	}, word)
}
