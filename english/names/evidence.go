package names

import (
	"unicode"
	"unicode/utf8"
)

// evidence is how often an article writes each word small, and large where
// nothing but a name asks for it.
type evidence struct {
	counts    map[uint64]usage
	sentences int
}

// usage is what an article tells of a word: how often it is written small and
// large, and which words stand before and behind it where it is large.
type usage struct {
	small, large  uint8
	before, after [neighbours]uint64
}

// neighbours is how many words on either side of a word are remembered.
const neighbours = 3

// remember adds a word to those that are remembered, if it is new and there is
// room.
func remember(words *[neighbours]uint64, word uint64) {
	for i := range words {
		switch words[i] {
		case word:
			return
		case 0:
			words[i] = word
			return
		}
	}
}

// enough is the count above which none is told from another.
const enough = 2

// fewSentences is how many sentences tell nothing: what is missing in a text
// so short is missing by accident.
const fewSentences = 3

func (e *evidence) reset() {
	if e.counts == nil {
		e.counts = map[uint64]usage{}
	}
	clear(e.counts)
	e.sentences = 0
}

// add notes the words of a sentence.
func (e *evidence) add(forms []string) {
	e.sentences++
	before, key, after := uint64(0), uint64(beforeFirst), uint64(0)
	for i, form := range forms {
		if before = key; i == 0 {
			after = lowered(form)
		}
		if key, after = after, afterLast; i+1 < len(forms) {
			after = lowered(forms[i+1])
		}
		capital, letter := opening(form)
		if !letter {
			continue
		}
		u := e.counts[key]
		switch {
		case !capital:
			u.small = min(u.small+1, enough)
		case i > 0 && i+1 < len(forms) && small(forms[i-1]):
			u.large = min(u.large+1, enough)
		}
		if capital {
			remember(&u.before, before)
			remember(&u.after, after)
		}
		e.counts[key] = u
	}
}

// of returns what the article says of a capitalised word, and whether it is
// long enough to say anything.
func (e *evidence) of(form string) (usage, bool) {
	return e.counts[lowered(form)], e.sentences > fewSentences
}

// opening tells whether a form begins with a capital, and whether with a letter.
func opening(form string) (capital, letter bool) {
	if form == "" {
		return false, false
	}
	if c := form[0]; c < utf8.RuneSelf {
		capital = 'A' <= c && c <= 'Z'
		return capital, capital || 'a' <= c && c <= 'z'
	}
	r, _ := utf8.DecodeRuneInString(form)
	return unicode.IsUpper(r), unicode.IsLetter(r)
}

// small tells whether a form is a word in small letters.
func small(form string) bool {
	capital, letter := opening(form)
	return letter && !capital
}

// lowered hashes a form without regard to the case of its letters.
func lowered(form string) uint64 {
	h := uint64(14695981039346656037)
	for _, r := range form {
		switch {
		case 'A' <= r && r <= 'Z':
			r += 'a' - 'A'
		case r >= utf8.RuneSelf:
			r = unicode.ToLower(r)
		}
		h = (h ^ uint64(r)) * 1099511628211
	}
	return h
}
