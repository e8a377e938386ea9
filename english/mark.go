package english

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// mark emits the mark at byte i, whose character is size bytes long, and
// returns its end.
func (s *scanner) mark(i, size int) int {
	if end := s.elision(i); end > i {
		return s.emit(i, end, kindOf(s.text[i:end]))
	}
	if n := quoteAt(s.text, i); n > 0 {
		s.marks = append(s.marks, int32(len(s.tokens)))
		return s.emit(i, i+n, Punct)
	}
	switch c := s.text[i]; c {
	case '.':
		return s.emit(i, s.repeated(i, "."), Punct)
	case '!', '?':
		return s.emit(i, s.repeated(i, "!?"), Punct)
	case '-', '*', '=', '~', '+', '<', '>', '_':
		return s.emit(i, s.repeated(i, s.text[i:i+1]), kindOfMark(rune(c)))
	case '@', '#':
		if end := s.handle(i); end > i {
			return s.emit(i, end, Word)
		}
	case ':', ';':
		if end := s.emoticon(i); end > i {
			return s.emit(i, end, Symbol)
		}
	}
	r, _ := utf8.DecodeRuneInString(s.text[i:])
	if r == '…' {
		return s.emit(i, s.repeated(i, ".…"), Punct)
	}
	kind := kindOfMark(r)
	if kind == Symbol && r > unicode.MaxLatin1 {
		return s.emit(i, s.pictures(i, i+size), Symbol)
	}
	return s.emit(i, i+size, kind)
}

// repeated returns the end of the run of characters of set at byte i.
func (s *scanner) repeated(i int, set string) int {
	for i < len(s.text) {
		r, size := utf8.DecodeRuneInString(s.text[i:])
		if !strings.ContainsRune(set, r) || r == utf8.RuneError {
			break
		}
		i += size
	}
	return i
}

// pictures returns the end of the picture [i, end) with what belongs to it:
// selectors, skin tones, pictures joined to it, the second half of a flag.
func (s *scanner) pictures(i, end int) int {
	last, _ := utf8.DecodeRuneInString(s.text[i:])
	flag := flagHalf(last)
	for end < len(s.text) {
		r, size := utf8.DecodeRuneInString(s.text[end:])
		switch {
		case r == '\u200d': // joins the next picture
			if c, next := s.classOrSpace(end + size); c == other {
				size += next
			}
		case r == '\ufe0f', '\U0001F3FB' <= r && r <= '\U0001F3FF':
		case flag && flagHalf(r):
			return end + size
		default:
			return end
		}
		end += size
	}
	return end
}

// flagHalf tells whether a character is one of the letters of which two make a
// flag.
func flagHalf(r rune) bool { return '\U0001F1E6' <= r && r <= '\U0001F1FF' }

// elision returns the end of a word that begins with an apostrophe at byte i,
// "'til" or "'90s", or of a clitic that a mark parts from its word
// ("U.S.'s"), or i.
func (s *scanner) elision(i int) int {
	size := apostropheAt(s.text, i)
	if size == 0 && strings.HasPrefix(s.text[i:], "‘") {
		size = len("‘") // set by word processors for an apostrophe
	}
	if size == 0 || i+size >= len(s.text) {
		return i
	}
	end := s.run(i + size)
	if end == i+size {
		return i
	}
	if s.last(i) != nil {
		if s.lookup(s.lex.clitics, "'"+s.text[i+size:end]) {
			return end
		}
		return i
	}
	part := s.text[i+size : end]
	if len(part) >= 2 && digitAt(part, 0) && digitAt(part, 1) && (len(part) == 2 || part[2:] == "s") {
		return end
	}
	if s.lookup(s.lex.elisions, part) {
		return end
	}
	return i
}

// emoticon returns the end of the emoticon at byte i, or i.
func (s *scanner) emoticon(i int) int {
	if !s.space {
		return i
	}
	k := i + 1
	if k < len(s.text) && s.text[k] == '-' {
		k++
	}
	if k >= len(s.text) || !strings.ContainsRune("()DP/", rune(s.text[k])) {
		return i
	}
	if c, _ := s.classOrSpace(k + 1); c != space {
		return i
	}
	return k + 1
}

// kindOfMark returns the kind of a character that is neither a letter nor a
// digit nor a quotation mark.
func kindOfMark(r rune) Kind {
	switch r {
	case '#', '%', '&', '*', '@':
		return Symbol
	}
	if unicode.IsPunct(r) {
		return Punct
	}
	return Symbol
}
