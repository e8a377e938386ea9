package intake

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// place reads a place with its region, and tells whether the place is written
// in capitals: "NEW YORK", "KYIV/MOSCOW", "WASHINGTON, D.C.", "Kabul [Afghanistan]".
func (t *headTable) place(c *cursor) (place string, upper bool) {
	start := c.at
	upper = true
	words := 0
	for words < 5 {
		word := placeWord(c.rest())
		if word == "" || words > 0 && monthOf(word) > 0 {
			break
		}
		if !isUpperWord(word) {
			if words > 0 && upper {
				break // "BEIJING The…": capitals end where the place does
			}
			upper = false
		}
		c.at += len(word)
		words++
		t.particle(c)
		if !strings.HasPrefix(c.rest(), " ") || placeWord(c.rest()[1:]) == "" {
			break
		}
		c.at++
	}
	c.at = start + len(strings.TrimRight(c.s[start:c.at], " "))
	if words == 0 || !upper && words > 4 {
		c.at = start
		return "", false
	}
	regionStart := c.at
	if !t.region(c) {
		c.at = regionStart
	}
	place = c.s[start:c.at]
	if c.at == regionStart && strings.Count(place, ".") == 1 {
		place = strings.TrimSuffix(place, ".") // "Moscow. March 23."
	}
	return place, upper
}

// particle reads the small words inside a name: "Rio de Janeiro".
func (t *headTable) particle(c *cursor) {
	after := cursor{s: c.s, at: c.at}
	for after.mark(" ") && t.particles[after.peekWord()] {
		after.word()
		if strings.HasPrefix(after.rest(), " ") && placeWord(after.rest()[1:]) != "" {
			c.at = after.at
			return
		}
	}
}

// region reads what follows a place: ", Ukraine", ", D.C.", " [Afghanistan]".
func (t *headTable) region(c *cursor) bool {
	c.spaces()
	if c.mark("[") {
		end := strings.IndexByte(c.rest(), ']')
		if end < 2 || end > 40 {
			return false
		}
		c.at += end + 1
		return true
	}
	if !c.mark(",") {
		return false
	}
	c.spaces()
	if _, n := scanDate(c.rest()); n > 0 || t.signed[uptoMark(c.rest())] {
		return false
	}
	for words := 0; words < 3; words++ {
		word := placeWord(c.rest())
		if word == "" || monthOf(word) > 0 {
			return words > 0
		}
		c.at += len(word)
		if !strings.HasPrefix(c.rest(), " ") || placeWord(c.rest()[1:]) == "" {
			return true
		}
		c.at++
	}
	return false
}

// placeWord returns the capitalised word that s begins with. Full stops belong
// to abbreviations alone ("D.C.", "Fla.", "St.").
func placeWord(s string) string {
	n, letters := 0, 0
	for n < len(s) {
		r, size := utf8.DecodeRuneInString(s[n:])
		switch {
		case n == 0 && !unicode.IsUpper(r):
			return ""
		case unicode.IsLetter(r):
			letters++
		case strings.ContainsRune("'’/", r):
		case r == '-' && n+1 < len(s) && s[n+1] != '-' && isLetterAt(s, n+1):
		case r == '.' && letters <= 5 && (n+1 == len(s) || !unicode.IsSpace(rune(s[n+1])) || n < 6):
		default:
			return s[:n]
		}
		n += size
	}
	return s[:n]
}

func isLetterAt(s string, i int) bool {
	r, _ := utf8.DecodeRuneInString(s[i:])
	return unicode.IsLetter(r)
}

func isUpperWord(word string) bool {
	return word == strings.ToUpper(word) && utf8.RuneCountInString(word) > 1
}

// foldPlace returns a name as tables hold it.
func foldPlace(s string) string {
	return strings.ToLower(strings.TrimSuffix(strings.TrimSpace(s), "."))
}
