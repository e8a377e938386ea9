package lineage

import (
	"strings"
	"unicode"
)

// addressEnd returns the byte after the address on the net ("https://…",
// "www.…", "pic.example.org/…") of which the first word ends at byte at, and 0
// if that is none. What stands in an address are no words of the author's: its
// figures are no numbers, its capitals no names.
func addressEnd(text string, at int) int {
	rest := text[at:]
	if !strings.HasPrefix(rest, "://") {
		host := 0
		for host+1 < len(rest) && rest[host] == '.' && hostByte(rest[host+1]) {
			host++
			for host < len(rest) && hostByte(rest[host]) {
				host++
			}
		}
		www := strings.HasSuffix(strings.ToLower(text[max(0, at-len("www")):at]), "www")
		if host == 0 || !www && !strings.HasPrefix(rest[host:], "/") {
			return 0
		}
	}
	if end := strings.IndexFunc(rest, unicode.IsSpace); end >= 0 {
		return at + end
	}
	return len(text)
}

func hostByte(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '-'
}
