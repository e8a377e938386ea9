package english

import "strings"

// longestName bounds how far ahead the scanner looks for the mark that makes
// an address of a word. It is the longest name of a site.
const longestName = 253

// web returns the end of the address that starts at byte i, of a page, a
// mailbox, a site or a file, or i.
func (s *scanner) web(i int) int {
	if i < s.plain {
		return i
	}
	k := i
	for k < len(s.text) && k-i < longestName && nameByte(s.text[k]) {
		k++
	}
	end := s.addressAt(i, k)
	if end == i {
		s.plain = k // nor does one start later in [i, k)
	}
	return end
}

// addressAt is web, given that [i, k) can be the name of a site or a mailbox
// and what follows cannot.
func (s *scanner) addressAt(i, k int) int {
	if k < len(s.text) {
		switch rest := s.text[k:]; {
		case strings.HasPrefix(rest, "://"), rest[0] == ':' && s.text[i:k] == "mailto":
			return s.address(i, k+1)
		case rest[0] == '@' && k > i:
			return s.mailbox(i, k)
		}
	}
	return s.site(i, k)
}

// nameByte tells whether a byte may stand in the name of a site or a mailbox.
func nameByte(c byte) bool {
	switch {
	case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', '0' <= c && c <= '9':
		return true
	}
	return c == '.' || c == '-' || c == '_' || c == '+'
}

// mailbox returns the end of the address whose @ stands at byte at, or i.
func (s *scanner) mailbox(i, at int) int {
	k := at + 1
	for k < len(s.text) && nameByte(s.text[k]) {
		k++
	}
	k = s.trim(i, k)
	if k <= at+1 {
		return i
	}
	return k
}

// site returns the end of the name of a site or a file in [i, k), with its
// path, or i.
func (s *scanner) site(i, k int) int {
	name := s.text[i:k]
	if strings.IndexByte(name, '.') < 0 {
		return i
	}
	if strings.HasPrefix(name, "www.") && len(name) > len("www.") {
		return s.address(i, k)
	}
	name = strings.TrimRight(name, ".-_+")
	dot := strings.LastIndexByte(name, '.')
	if dot <= 0 || !s.lookup(s.lex.domains, name[dot+1:]) || strings.Contains(name, "..") {
		return i
	}
	// "the end.In" lacks a space and is no site; "end.in" could be one.
	if upperAt(name, dot+1) && !upperAt(name, dot+2) {
		return i
	}
	end := i + len(name)
	if end < len(s.text) && s.text[end] == '/' {
		return s.address(i, end)
	}
	return end
}

// address returns the end of the address [i, k) with what goes on with it: up
// to white space, a bracket or a quotation mark, without the marks of the
// sentence.
func (s *scanner) address(i, k int) int {
	for k < len(s.text) {
		if strings.IndexByte("<>\"[]{}|\\^`", s.text[k]) >= 0 {
			break
		}
		c, size := classAt(s.text, k)
		if c == space || c == other && s.text[k] >= 0x80 {
			break
		}
		k += size
	}
	return s.trim(i, k)
}

// trim takes the marks of the sentence from the end of the address [i, end). A
// closing bracket stays if the address holds the opening one.
func (s *scanner) trim(i, end int) int {
	for end > i && strings.IndexByte(".,;:!?)'-_+*", s.text[end-1]) >= 0 {
		if s.text[end-1] == ')' && strings.IndexByte(s.text[i:end], '(') >= 0 {
			break
		}
		end--
	}
	return end
}

// handle returns the end of the name of an account or a subject, "@name" or
// "#name", that starts at byte i, or i.
func (s *scanner) handle(i int) int {
	if t := s.last(i); t != nil && t.Kind <= Number || !letterAt(s.text, i+1) && (i+1 >= len(s.text) || s.text[i+1] != '_') {
		return i
	}
	return s.run(i + 1)
}
