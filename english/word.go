package english

import (
	"strings"
	"unicode/utf8"
)

// word emits the word or number at byte i and returns its end.
func (s *scanner) word(i int) int {
	if end := s.web(i); end > i {
		return s.emit(i, end, Word)
	}
	end := s.run(i)
	for {
		next := s.join(i, end)
		if next == end {
			break
		}
		end = next
	}
	if unit := s.unit(i, end); unit > i {
		s.emit(i, unit, Number)
		return s.emit(unit, end, Word)
	}
	if cut := s.clitic(i, end); cut > i {
		// "wouldn't've" has two.
		if first := s.clitic(i, cut); first > i {
			s.emit(i, first, Word)
			s.emit(first, cut, Word)
		} else {
			s.emit(i, cut, kindOf(s.text[i:cut]))
		}
		return s.emit(cut, end, Word)
	}
	return s.emit(i, end, kindOf(s.text[i:end]))
}

// join returns the end of the word [i, end) with what the character at end
// joins to it, or end.
func (s *scanner) join(i, end int) int {
	if end >= len(s.text) {
		return end
	}
	switch s.text[end] {
	case '.':
		return s.stop(i, end)
	case '-':
		return s.hyphen(i, end)
	case ',', ':', '/':
		return s.number(i, end)
	case '&':
		return s.ampersand(i, end)
	case '$':
		if end-i == 2 && s.text[i:end] == "US" {
			return end + 1
		}
	case '\'', 0xe2:
		return s.apostrophe(i, end)
	}
	return end
}

// apostrophe joins letters over an apostrophe: "O'Brien", and "Moscow's",
// which is cut again afterwards. After a digit it may be a measure: 6'2".
func (s *scanner) apostrophe(i, end int) int {
	size := apostropheAt(s.text, end)
	if size == 0 || !letterAt(s.text, end+size) {
		return end
	}
	return s.run(end + size)
}

// hyphen joins the parts of the words that are not cut at their hyphens: after
// a prefix, before a suffix, in numbers of telephones.
func (s *scanner) hyphen(i, end int) int {
	after := end + 1
	if after >= len(s.text) {
		return end
	}
	if digitAt(s.text, after) {
		return s.groups(i, end)
	}
	if !letterAt(s.text, after) {
		return end
	}
	next := s.run(after)
	if s.lookup(s.lex.prefixes, s.text[i:end]) || s.lookup(s.lex.suffixes, s.text[after:next]) {
		return next
	}
	return end
}

// groups joins the digits of a telephone number or a date: at least three
// groups, or three digits and then four. "10-15" stays three tokens.
func (s *scanner) groups(i, end int) int {
	if !allDigits(s.text[i:end]) {
		return end
	}
	next, count := end, 1
	for next+1 < len(s.text) && s.text[next] == '-' && digitAt(s.text, next+1) {
		next = s.run(next + 1)
		count++
	}
	if count > 2 || end-i == 3 && next-end == 5 {
		return next
	}
	return end
}

// number joins digits over a comma, a colon or a slash: "20,000", "5:30", "9/11".
func (s *scanner) number(i, end int) int {
	if !digitAt(s.text, end+1) || !digitAt(s.text, end-1) {
		return end
	}
	next := s.run(end + 1)
	if s.text[end] == ',' && (next-end-1 != 3 || !allDigits(s.text[end+1:next])) {
		return end
	}
	if s.text[end] == '/' && !allDigits(s.text[i:i+1]) {
		return end
	}
	return next
}

// ampersand joins the capitals of a name: "AT&T", "R&D".
func (s *scanner) ampersand(i, end int) int {
	const longest = 4
	next := s.run(end + 1)
	if end-i > longest || next-end-1 > longest || next == end+1 {
		return end
	}
	for _, part := range []string{s.text[i:end], s.text[end+1 : next]} {
		for k := range len(part) {
			if !upperAt(part, k) {
				return end
			}
		}
	}
	return next
}

// unit returns where the unit begins in a number with one written against it
// ("5pm"), or i.
func (s *scanner) unit(i, end int) int {
	if !digitAt(s.text, i) {
		return i
	}
	k := end
	for k > i && !digitAt(s.text, k-1) {
		k--
	}
	if k < end && s.lex.units[s.text[k:end]] && !strings.ContainsAny(s.text[i:k], "-_") {
		return k
	}
	return i
}

// longestClitic is the length of "n’t" in bytes.
const longestClitic = 5

// clitic returns where the clitic begins that the word [i, end) ends in, or i.
func (s *scanner) clitic(i, end int) int {
	word := s.text[i:end]
	if s.lex.contractionEnds[word[len(word)-1]] {
		if n, ok := lookup(s.lex.contractions, word); ok {
			return end - n
		}
	}
	mark := lastApostrophe(word)
	if mark <= 0 || len(word)-mark > longestClitic {
		return i
	}
	if s.isClitic(word[mark:]) {
		return i + mark
	}
	// The mark of "n't" stands in it.
	if s.isClitic(word[mark-1:]) && mark > 1 {
		return i + mark - 1
	}
	return i
}

// isClitic tells whether part is a clitic of any word. The years of "1980's"
// are no possessives but are cut all the same.
func (s *scanner) isClitic(part string) bool {
	return s.lookup(s.lex.clitics, strings.Replace(part, "’", "'", 1))
}

// lastApostrophe returns the byte of the last apostrophe of a word, or -1.
func lastApostrophe(word string) int {
	for i := len(word) - 1; i >= 0; i-- {
		if apostropheAt(word, i) > 0 {
			return i
		}
	}
	return -1
}

// lookup tells whether a set has word in lower case.
func (s *scanner) lookup(set map[string]bool, word string) bool {
	found, _ := lookup(set, word)
	return found
}

// longestEntry bounds the length of what the lists hold in lower case.
const longestEntry = 16

// lookup finds word in lower case, without allocating.
func lookup[V any](m map[string]V, word string) (V, bool) {
	var buffer [longestEntry]byte
	if len(word) > len(buffer) {
		var none V
		return none, false
	}
	for i := range len(word) {
		c := word[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		buffer[i] = c
	}
	v, ok := m[string(buffer[:len(word)])]
	return v, ok
}

// allDigits tells whether a part of a word is made of ASCII digits alone.
func allDigits(part string) bool {
	for i := range len(part) {
		if !digitAt(part, i) {
			return false
		}
	}
	return part != "" && utf8.RuneStart(part[0])
}
