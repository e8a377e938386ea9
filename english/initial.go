package english

import "unicode/utf8"

// initial tells whether [i, end) is one capital that stands for a name: a
// capital follows, and no sentence begins with it.
func (s *scanner) initial(i, end int) bool {
	if !upperAt(s.text, i) {
		return false
	}
	if _, size := classAt(s.text, i); i+size != end {
		return false
	}
	if s.last(i) != nil && s.text[i-1] == '&' {
		return true // "S.&P."
	}
	if s.lookup(s.lex.lettered, s.lastWord()) {
		return false // "Plan B."
	}
	next := s.after(end + 1)
	if next == len(s.text) {
		return false
	}
	switch c := s.text[next]; {
	case c == ',', c == ';', c == ':', c == ')', c == '&':
		return true
	case c == '(', lowerAt(s.text, next):
		return s.nameBefore() // "Charles G. and David", not "vitamin B."
	case quoteAt(s.text, next) > 0:
		return s.nameBefore() && s.nickname(next) // `Robert C. "Bobby" Vane`
	case digitAt(s.text, next):
		return s.initialBefore() // "H. R. 1280"
	case !upperAt(s.text, next):
		return false
	}
	word := s.text[next:s.run(next)]
	if len(word) == 1 && next+1 < len(s.text) && s.text[next+1] == '.' {
		return true // another initial
	}
	if s.lex.starters[word] {
		return false
	}
	// "you and I. Moscow": only a name before it, or nothing, makes an I an
	// initial.
	return s.text[i:end] != "I" || s.nameBefore() || s.lineStart(i)
}

// nickname tells whether a single word stands in quotation marks at byte i.
func (s *scanner) nickname(i int) bool {
	from := i + quoteAt(s.text, i)
	end := s.run(from)
	return end > from && end < len(s.text) && quoteAt(s.text, end) > 0
}

// nameBefore tells whether the last token begins with a capital or joins two
// capitals ("R. & B.").
func (s *scanner) nameBefore() bool {
	word := s.lastWord()
	return upperAt(word, 0) || word == "&"
}

// initialBefore tells whether the last token is an initial.
func (s *scanner) initialBefore() bool {
	word := s.lastWord()
	return len(word) > 1 && word[len(word)-1] == '.' && utf8.RuneCountInString(word) == 2 && upperAt(word, 0)
}

// numbered tells whether [i, end) is the number of a list entry, at a line's
// beginning or after a sentence: "1. Sanctions".
func (s *scanner) numbered(i, end int) bool {
	const longest = 2
	if end-i > longest || !allDigits(s.text[i:end]) {
		return false
	}
	if end+1 >= len(s.text) || s.text[end+1] != ' ' {
		return false
	}
	return s.lineStart(i) || s.stopBefore() && upperAt(s.text, s.after(end+1))
}

// stopBefore tells whether the last token ends a sentence or announces a list.
func (s *scanner) stopBefore() bool {
	switch s.lastWord() {
	case ".", "?", "!", ":":
		return true
	}
	return false
}

// lineStart tells whether byte i begins a line.
func (s *scanner) lineStart(i int) bool {
	return i == 0 || s.text[i-1] == '\n' || s.text[i-1] == '\r'
}
