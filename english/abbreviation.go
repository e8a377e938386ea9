package english

import "strings"

// stop decides whether the full stop at byte end belongs to the word [i, end)
// and returns the end of the word with it, or with what it joins: "U.S.",
// "Gen.", "J.", "2.5". A stop that ends the sentence stays apart.
func (s *scanner) stop(i, end int) int {
	if digitAt(s.text, end+1) && digitAt(s.text, end-1) {
		return s.run(end + 1) // "2.5", "10.30"
	}
	if end+1 < len(s.text) && s.text[end+1] == '.' {
		return end // an ellipsis
	}
	i = s.lastPart(i, end)
	if next := s.letters(s.afterDigits(i, end), end); next > end {
		return next
	}
	if next := s.listed(i, end); next > end {
		return next
	}
	if s.initial(i, end) {
		return end + 1
	}
	if s.numbered(i, end) {
		return end + 1
	}
	return end
}

// lastPart returns where the part of the word [i, end) begins that stands after
// its last hyphen: "non-U.S." ends in an abbreviation.
func (s *scanner) lastPart(i, end int) int {
	return i + strings.LastIndexByte(s.text[i:end], '-') + 1
}

// afterDigits returns where the letters begin that follow the digits of the
// word [i, end): "5p.m." ends in an abbreviation too.
func (s *scanner) afterDigits(i, end int) int {
	for k := i; k < end; k++ {
		if !digitAt(s.text, k) && s.text[k] != ':' {
			return k
		}
	}
	return i
}

// letters returns the end of single letters parted by stops, "U.S." or "a.m",
// that start at byte i, or end.
func (s *scanner) letters(i, end int) int {
	if s.run(i) != end {
		return end // not at the word's first stop
	}
	k, count := i, 0
	for letterAt(s.text, k) {
		_, size := classAt(s.text, k)
		if c := s.run(k); c != k+size {
			break // a longer word
		}
		count++
		k += size
		if k >= len(s.text) || s.text[k] != '.' {
			break
		}
		if k+1 < len(s.text) && s.text[k+1] == '.' {
			break
		}
		k++
	}
	if count < 2 {
		return end
	}
	// "p.m.The": the last stop may have been taken for one inside.
	if c, _ := s.classOrSpace(k); c == letter && s.text[k-1] != '.' {
		return end
	}
	return k
}

// listed returns the end, with its stop, of the longest abbreviation of the
// list that starts at byte i, or end.
func (s *scanner) listed(i, end int) int {
	if s.run(i) != end {
		return end
	}
	best := end
	for k := end; k < len(s.text) && s.text[k] == '.' && k-i <= longestEntry; {
		inside := letterAt(s.text, k+1)
		if a, ok := s.lex.abbreviation(s.text[i:k]); ok && !inside && s.beside(a, i, k+1) {
			best = k + 1
		}
		if !inside {
			break
		}
		k = s.run(k + 1)
	}
	return best
}

// abbreviation returns what the list says of a word without its last stop. A
// word all in capitals is looked up as "Gen" for "GEN" too.
func (lex *lexicon) abbreviation(word string) (abbreviation, bool) {
	if a, ok := lex.abbreviations[word]; ok {
		return a, true
	}
	if len(word) < 2 || len(word) > longestEntry || !upperAt(word, 0) {
		return abbreviation{}, false
	}
	var buffer [longestEntry]byte
	buffer[0] = word[0]
	capitals := upperAt(word, 1)
	for k := 1; k < len(word); k++ {
		c := word[k]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		} else if capitals && 'a' <= c && c <= 'z' {
			return abbreviation{}, false
		}
		buffer[k] = c
	}
	if a, ok := lex.abbreviations[string(buffer[:len(word)])]; ok {
		return a, true
	}
	buffer[0] += 'a' - 'A' // "Etc", "P.M"
	a, ok := lex.abbreviations[string(buffer[:len(word)])]
	return a, ok
}

// beside tells whether the abbreviation [i, end) has the neighbour that it
// needs.
func (s *scanner) beside(a abbreviation, i, end int) bool {
	if a.beside == 0 {
		return true
	}
	next := s.after(end)
	if a.beside&besideNumber != 0 && s.numberAt(next) {
		return true
	}
	if a.beside&(besideName|besidePlace) != 0 && upperAt(s.text, i) && lowerAt(s.text, next) {
		return true // no sentence begins there
	}
	if a.beside&besideName != 0 && (upperAt(s.text, next) || next < len(s.text) && s.text[next] == ')') {
		return true
	}
	if a.beside&besidePlace != 0 {
		switch s.lastWord() {
		case ",", "(", "-": // "Boston, Mass.", "(R-Mass.)"
			return true
		}
	}
	return false
}

// numberAt tells whether a number stands at byte i, or one in brackets or after
// its sign.
func (s *scanner) numberAt(i int) bool {
	if i >= len(s.text) {
		return false
	}
	if c, _ := classAt(s.text, i); c == digit {
		return true
	}
	return (s.text[i] == '(' || s.text[i] == '#') && digitAt(s.text, i+1)
}
