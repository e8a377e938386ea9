package intake

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// byline reads a line that holds a byline and nothing else: "By Jane Roe",
// "By JANE ROE and JOHN DOE, Associated Press", "By Jane Roe | May 12, 2021".
// Names stay as they are written.
func (t *headTable) byline(s string) ([]string, bool) {
	if len(s) > 160 || endsSentence(s) && !strings.HasSuffix(s, "Jr.") && !strings.HasSuffix(s, "Sr.") {
		return nil, false
	}
	rest := t.cutByline(s)
	if rest == "" {
		return nil, false
	}
	for _, sep := range []string{" | ", " — ", " – ", " -- ", " - ", " • ", " · ", "\t", "  "} {
		rest, _, _ = strings.Cut(rest, sep)
	}
	var names []string
	parts := nameParts(rest)
	for i, part := range parts {
		switch {
		case t.isAffiliation(part):
			if len(names) == 0 && i == 0 {
				return []string{part}, len(parts) == 1 // "By The Associated Press"
			}
			return names, len(names) > 0
		case i > 0 && strings.HasPrefix(part, "The "):
			return names, len(names) > 0 // whom they write for
		case t.isName(part):
			names = append(names, part)
		default:
			_, n := scanDate(part)
			return names, len(names) > 0 && n > 0
		}
	}
	return names, len(names) > 0
}

// cutByline returns what follows the word that opens a byline, or "".
func (t *headTable) cutByline(s string) string {
	for _, opener := range t.Bylines {
		if len(s) <= len(opener)+1 || !strings.EqualFold(s[:len(opener)], opener) {
			continue
		}
		rest := s[len(opener):]
		if after, ok := strings.CutPrefix(rest, ":"); ok {
			rest = after
		} else if opener == "author" || opener == "authors" || opener == "byline" {
			continue
		}
		if trimmed := strings.TrimLeft(rest, " \u00A0"); trimmed != rest {
			return trimmed
		}
	}
	return ""
}

// isName tells whether words are a person's name: two to five words with
// capitals, with the particles that names have.
func (t *headTable) isName(s string) bool {
	s, _, _ = strings.Cut(s, ", ") // "Jr." stands after it
	words := strings.Fields(s)
	if len(words) < 2 || len(words) > 5 {
		return false
	}
	capitals := 0
	for _, word := range words {
		first, _ := utf8.DecodeRuneInString(word)
		switch {
		case unicode.IsUpper(first) && isNameWord(word):
			if t.labels[foldPlace(word)] || monthOf(word) > 0 && capitals == 0 {
				return false
			}
			capitals++
		case t.particles[word] && word != "the" && word != "and" && word != "of":
		default:
			return false
		}
	}
	return capitals >= 2
}

func isNameWord(word string) bool {
	for i, r := range word {
		stop := r == '.' && (i == len(word)-1 || i < 5) // "J.", "J.R.", "Jr."
		if !stop && !unicode.IsLetter(r) && !strings.ContainsRune("'’-", r) {
			return false
		}
	}
	return true
}

// isAffiliation tells whether words name whom an author writes for, or as what.
func (t *headTable) isAffiliation(s string) bool {
	if t.agencies[foldPlace(s)] || t.isOutlet(s) || isDomain(s) {
		return true
	}
	for _, word := range strings.Fields(s) {
		if t.affiliations[foldPlace(word)] {
			return true
		}
	}
	return false
}

// isDomain tells whether words are the name of a site: "Harbour.com".
func isDomain(s string) bool {
	dot := strings.LastIndexByte(s, '.')
	return dot > 1 && len(s)-dot > 2 && len(s)-dot < 6 && !strings.ContainsAny(s, " '") && strings.Count(s, ".") < 4
}

// nameParts splits a list of names.
func nameParts(s string) []string {
	s = strings.NewReplacer(" and ", ",", " And ", ",", " AND ", ",", " & ", ",", " with ", ",", ";", ",", " | ", ",", "\n", ",", " in ", ",in ", " for ", ",for ").Replace(s)
	var parts []string
	for _, part := range strings.Split(s, ",") {
		part = strings.Join(strings.Fields(part), " ")
		if place, ok := strings.CutPrefix(part, "in "); ok && place != "" {
			break // where the author is
		}
		if strings.HasPrefix(part, "for ") {
			break
		}
		if part == "Jr." || part == "Sr." || part == "Jr" || part == "Sr" {
			if len(parts) > 0 {
				parts[len(parts)-1] += ", " + part
			}
			continue
		}
		if part = strings.TrimPrefix(part, "and "); part != "" {
			parts = append(parts, part)
		}
	}
	return parts
}

// splitNames splits what a column or an element holds of authors. "Roe, Jane"
// is one name.
func splitNames(s string) []string {
	s = strings.TrimSpace(s)
	if len(s) > 3 && strings.EqualFold(s[:3], "by ") {
		s = s[3:]
	}
	if before, after, ok := strings.Cut(s, ","); ok && !strings.Contains(after, ",") &&
		len(strings.Fields(before)) == 1 && len(strings.Fields(after)) == 1 {
		return []string{s}
	}
	return nameParts(s)
}

// cleanNames leaves out what is no name, addresses and numbers and accounts of
// machines, and whom an author writes for.
func (t *headTable) cleanNames(names []string) []string {
	var kept []string
	seen := map[string]bool{}
	for _, name := range names {
		for _, one := range t.splitCouple(t.cleanName(name)) {
			if lower := strings.ToLower(one); one != "" && !seen[lower] {
				seen[lower] = true
				kept = append(kept, one)
			}
		}
	}
	return kept
}

// cleanName returns the name in what is declared as one, or "".
func (t *headTable) cleanName(name string) string {
	name = strings.Join(strings.Fields(name), " ")
	if len(name) > 3 && strings.EqualFold(name[:3], "by ") {
		name = name[3:]
	}
	name, _, _ = strings.Cut(name, " | ")
	if before, after, ok := strings.Cut(name, ", "); ok && t.isAffiliation(after) {
		name = before
	}
	lower := strings.ToLower(name)
	if len(name) > 100 || strings.Contains(name, "://") || strings.Contains(name, "@") ||
		strings.HasPrefix(lower, "www.") || strings.HasSuffix(lower, "admin") || strings.ContainsFunc(name, unicode.IsDigit) {
		return ""
	}
	return name
}

// splitCouple splits "Jane Roe and John Doe". What is not two names stays one.
func (t *headTable) splitCouple(name string) []string {
	before, after, ok := strings.Cut(name, " and ")
	if ok && t.isName(before) && t.isName(after) {
		return []string{before, after}
	}
	return []string{name}
}
