package actors

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// shape is how a word uses capitals.
type shape uint8

const (
	lower shape = iota // "ministry", and what has no letter
	title              // "Ministry", "McDonald"
	caps               // "NATO", "U.S."
)

// plainLetters maps the letters of Latin-1 and Latin Extended-A, from À on, to
// the plain lower-case letter that texts without diacritics write; 0 stands
// for what is no letter.
const plainLetters = "aaaaaaaceeeeiiiidnooooo\x00ouuuuyts" + // À to ß
	"aaaaaaaceeeeiiiidnooooo\x00ouuuuyty" + // à to ÿ
	"aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll" + // Ā to Ŀ
	"lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs" // ŀ to ſ

// foldRune returns the rune that stands for r in a folded word, or -1 for none.
// Case and diacritics are folded, full stops and the mark of a hashtag are left
// out, so that "U.S." is "us" and "#Türkiye" is "turkiye".
func foldRune(r rune) rune {
	switch {
	case r < utf8.RuneSelf:
		if 'A' <= r && r <= 'Z' {
			return r + 'a' - 'A'
		}
		if r == '.' || r == '#' {
			return -1
		}
		return r
	case r == '’' || r == '‘' || r == 'ʼ':
		return '\''
	case r >= 'À' && r < 'À'+rune(len(plainLetters)):
		if p := plainLetters[r-'À']; p != 0 {
			return rune(p)
		}
		return r
	case r == '­' || unicode.Is(unicode.Mn, r):
		return -1
	case r == 'Ș' || r == 'ș':
		return 's'
	case r == 'Ț' || r == 'ț':
		return 't'
	case r == 'ə' || r == 'Ə':
		return 'a'
	}
	return unicode.ToLower(r)
}

// fold returns the folded form of a word.
func fold(s string) string {
	plain := true
	for i := 0; i < len(s); i++ {
		if c := s[i]; c >= utf8.RuneSelf || c == '.' || c == '#' || 'A' <= c && c <= 'Z' {
			plain = false
			break
		}
	}
	if plain {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range s {
		if f := foldRune(r); f >= 0 {
			b.WriteRune(f)
		}
	}
	return b.String()
}

// The constants of the 64-bit FNV-1a hash.
const (
	hashSeed  uint64 = 14695981039346656037
	hashPrime uint64 = 1099511628211
)

// hashFolded returns the hash of the folded form of a word, without making it.
func hashFolded(s string) uint64 {
	h := hashSeed
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= utf8.RuneSelf {
			return hashRunes(h, s[i:])
		}
		if c == '.' || c == '#' {
			continue
		}
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		h = (h ^ uint64(c)) * hashPrime
	}
	return h
}

func hashRunes(h uint64, s string) uint64 {
	for _, r := range s {
		if f := foldRune(r); f >= 0 {
			h = (h ^ uint64(f)) * hashPrime
		}
	}
	return h
}

// sameFolded tells whether two words have one folded form.
func sameFolded(a, b string) bool {
	for {
		ra, na := nextFolded(a)
		rb, nb := nextFolded(b)
		if ra != rb {
			return false
		}
		if ra < 0 {
			return true
		}
		a, b = a[na:], b[nb:]
	}
}

// nextFolded returns the first rune of the folded form of s, or -1 at its end,
// and the bytes of s up to and with it.
func nextFolded(s string) (rune, int) {
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		i += n
		if f := foldRune(r); f >= 0 {
			return f, i
		}
	}
	return -1, len(s)
}

// shapeOf returns the shape of a word.
func shapeOf(s string) shape {
	if plain, ok := shapeOfASCII(s); ok {
		return plain
	}
	letters, uppers, first := 0, 0, false
	for _, r := range s {
		if !unicode.IsLetter(r) {
			continue
		}
		letters++
		if unicode.IsUpper(r) {
			uppers++
			first = first || letters == 1
		}
	}
	return shapeFrom(letters, uppers, first)
}

func shapeOfASCII(s string) (shape, bool) {
	letters, uppers, first := 0, 0, false
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= utf8.RuneSelf:
			return lower, false
		case 'A' <= c && c <= 'Z':
			letters++
			uppers++
			first = first || letters == 1
		case 'a' <= c && c <= 'z':
			letters++
		}
	}
	return shapeFrom(letters, uppers, first), true
}

func shapeFrom(letters, uppers int, first bool) shape {
	switch {
	case uppers == 0:
		return lower
	case uppers == letters && letters > 1:
		return caps
	case first:
		return title
	}
	return lower
}
