package english

import "unicode/utf8"

// scanner cuts a text into tokens, from left to right, looking at each byte a
// bounded number of times.
type scanner struct {
	text   string
	lex    *lexicon
	tokens []Token
	// marks are the tokens that look like quotation marks.
	marks []int32
	// point is the number of code points before byte counted.
	point, counted int
	// plain is where text ends that was found to hold no address.
	plain int
	// space tells whether white space stands before the next token.
	space bool
}

// meanToken is a low estimate of the bytes of a token with its space, by which
// the list of tokens is laid out.
const meanToken = 5

func newScanner(text string) *scanner {
	return &scanner{
		text:   text,
		lex:    words(),
		tokens: make([]Token, 0, len(text)/meanToken+8),
		space:  true,
	}
}

// scan cuts the whole text.
func (s *scanner) scan() {
	for i := 0; i < len(s.text); {
		c, size := classAt(s.text, i)
		switch c {
		case space:
			s.space = true
			i += size
		case letter, digit:
			i = s.word(i)
		default:
			i = s.mark(i, size)
		}
	}
}

// emit adds the token [from, to). Tokens are emitted in order.
func (s *scanner) emit(from, to int, kind Kind) int {
	start := s.pointAt(from)
	s.tokens = append(s.tokens, Token{
		From: int32(from), To: int32(to),
		Start: int32(start), End: int32(s.pointAt(to)),
		Kind: kind, Space: s.space,
	})
	s.space = false
	return to
}

// pointAt returns the number of code points before byte b, which must not lie
// before the byte it was last asked for.
func (s *scanner) pointAt(b int) int {
	s.point += utf8.RuneCountInString(s.text[s.counted:b])
	s.counted = b
	return s.point
}

// last returns the last token, or nil where it does not touch byte i.
func (s *scanner) last(i int) *Token {
	if s.space || len(s.tokens) == 0 {
		return nil
	}
	if t := &s.tokens[len(s.tokens)-1]; int(t.To) == i {
		return t
	}
	return nil
}

// run returns the end of the letters and digits that start at byte i.
func (s *scanner) run(i int) int {
	for i < len(s.text) {
		c, size := classAt(s.text, i)
		if c != letter && c != digit {
			if s.text[i] == '_' {
				i++
				continue
			}
			break
		}
		i += size
	}
	return i
}

// kindOf returns the kind of a token made of letters, digits and what joins them.
func kindOf(word string) Kind {
	kind := Punct
	for i := 0; i < len(word); {
		c, size := classAt(word, i)
		switch c {
		case letter:
			return Word
		case digit:
			kind = Number
		}
		i += size
	}
	return kind
}

// after returns the byte of the next character on this line that is not a
// space or a comma of "Jan., 5", or the text's length.
func (s *scanner) after(i int) int {
	for ; i < len(s.text); i++ {
		switch s.text[i] {
		case ' ', '\t':
		case '\n', '\r':
			// Hard-wrapped text breaks lines anywhere; a blank line does not.
			if i+1 < len(s.text) && (s.text[i+1] == '\n' || s.text[i+1] == '\r') {
				return len(s.text)
			}
		default:
			if s.text[i] == 0xc2 && i+1 < len(s.text) && s.text[i+1] == 0xa0 {
				i++ // a no-break space
				continue
			}
			return i
		}
	}
	return len(s.text)
}

// lastWord returns the characters of the last token, or "".
func (s *scanner) lastWord() string {
	if len(s.tokens) == 0 {
		return ""
	}
	t := &s.tokens[len(s.tokens)-1]
	return s.text[t.From:t.To]
}

// classOrSpace is classAt that takes the end of the text for a space.
func (s *scanner) classOrSpace(i int) (class, int) {
	if i >= len(s.text) {
		return space, 0
	}
	return classAt(s.text, i)
}
