package actors

import (
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"
)

// TestFoldLetters compares the table of plain letters with Unicode's own
// decompositions.
func TestFoldLetters(t *testing.T) {
	for r := 'À'; r < 'À'+rune(len(plainLetters)); r++ {
		base, _ := firstRune(norm.NFD.String(string(unicode.ToLower(r))))
		if base >= 'a' && base <= 'z' && foldRune(r) != base {
			t.Errorf("%q folds to %q, want %q", r, foldRune(r), base)
		}
	}
	for in, want := range map[string]string{
		"U.S.": "us", "Türkiye": "turkiye", "Côte": "cote", "Łódź": "lodz", "Đinđić": "dindic", "d’Ivoire": "d'ivoire", "#NATO": "nato", "ПУТИН": "путин",
	} {
		if got := fold(in); got != want {
			t.Errorf("fold(%q) = %q, want %q", in, got, want)
		}
	}
}

func firstRune(s string) (rune, bool) {
	for _, r := range s {
		return r, true
	}
	return 0, false
}

// TestFoldAgrees holds that hashing and comparing see the same folded words.
func TestFoldAgrees(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.String().Draw(t, "s")
		f := fold(s)
		if hashFolded(s) != hashFolded(f) || !sameFolded(s, f) || fold(f) != f {
			t.Fatalf("%q folds to %q, which hashes, compares or folds otherwise", s, f)
		}
	})
}

func TestSlug(t *testing.T) {
	for in, want := range map[string]string{
		"Sergey Lavrov": "sergey-lavrov", "Kim Jong-un": "kim-jong-un", "J.D. Vance": "jd-vance", "Nicolás Maduro": "nicolas-maduro",
		"O'Brien": "obrien", "  a  b ": "a-b", "": "",
	} {
		if got := slug(in); got != want {
			t.Errorf("slug(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestTermHolds(t *testing.T) {
	for spec, dates := range map[string]map[string]bool{
		"king 2004-03-09..2012": {"2004-03-09": true, "2004-03-08": false, "2004": true, "2012-12-31": true, "2013-01-01": false, "": true},
		"king 2012-05-07..":     {"2012-05": true, "2012-04": false, "2030": true},
		"king ..2016-05":        {"1990": true, "2016-05-31": true, "2016-06": false},
	} {
		term, err := parseTerm(spec)
		if err != nil {
			t.Fatal(err)
		}
		for date, want := range dates {
			if got := term.holds(date); got != want {
				t.Errorf("%q holds on %q: %v, want %v", spec, date, got, want)
			}
		}
	}
}

func TestWords(t *testing.T) {
	for in, want := range map[string]string{
		"Guinea-Bissau":                 "guinea bissau",
		"Washington, D.C.":              "washington , dc",
		"People's Liberation Army":      "people 's liberation army",
		"Kurdistan Workers' Party":      "kurdistan workers ' party",
		"Bosnia & Herzegovina":          "bosnia & herzegovina",
		"P5+1":                          "p5 + 1",
		"Communist Party of India (ML)": "communist party of india ( ml )",
	} {
		if got := foldName(in); got != want {
			t.Errorf("words of %q are %q, want %q", in, got, want)
		}
	}
	if strings.Contains(foldName("  "), " ") {
		t.Error("white space makes words")
	}
}
