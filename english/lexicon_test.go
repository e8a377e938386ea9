package english

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

// TestEveryEntryIsUsed reads each entry of each list in a text in which it must
// make a difference.
func TestEveryEntryIsUsed(t *testing.T) {
	lex := words()
	for word, a := range lex.abbreviations {
		before, after := "Vane saw ", " was there"
		switch {
		case a.beside&besideName != 0:
			after = " Vane was there"
		case a.beside&besideNumber != 0:
			after = " 5 was there"
		case a.beside&besidePlace != 0:
			before = "Vane, "
		}
		wantToken(t, before+word+"."+after, word+".")
	}
	for clitic := range lex.clitics {
		wantToken(t, "Vane"+clitic+" there", clitic)
	}
	for whole, n := range lex.contractions {
		wantToken(t, whole, whole[len(whole)-n:])
	}
	for word := range lex.elisions {
		wantToken(t, "all ’"+word+" then", "’"+word)
	}
	for prefix := range lex.prefixes {
		wantToken(t, "the "+prefix+"-word stands", prefix+"-word")
	}
	for suffix := range lex.suffixes {
		wantToken(t, "a Vane-"+suffix+" word", "Vane-"+suffix)
	}
	for unit := range lex.units {
		wantToken(t, "about 5"+unit+" of it", unit)
	}
	for domain := range lex.domains {
		wantToken(t, "at example."+domain+" now", "example."+domain)
	}
	for word := range lex.starters {
		if d := Analyze("Vane Inc. " + word + " here."); len(d.Sentences) != 2 {
			t.Errorf("no sentence begins with %q", word)
		}
	}
	for word := range lex.lettered {
		if d := Analyze("Ada saw " + word + " B. Vane saw it."); len(d.Sentences) != 2 {
			t.Errorf("the letter after %q is an initial", word)
		}
	}
	for word := range lex.unfinished {
		if d := Analyze("Vane saw " + word + " … Ada there."); len(d.Sentences) != 1 {
			t.Errorf("a sentence ends with %q", word)
		}
	}
	for verb := range lex.reporting {
		d := Analyze("“We agree, “" + verb + " Vane. “We do.”")
		if len(d.Quotations) != 2 || d.Word(d.Quotations[0].End-1) != "," {
			t.Errorf("%q does not report", verb)
		}
	}
}

// wantToken fails unless one of the text's tokens is word.
func wantToken(t *testing.T, text, word string) {
	t.Helper()
	d := Analyze(text)
	var tokens []string
	for i := range d.Tokens {
		tokens = append(tokens, d.Word(int32(i)))
	}
	if !slices.Contains(tokens, word) {
		t.Errorf("%q has no token %q but %q", text, word, tokens)
	}
}

// TestEntriesCanBeFound fails for entries that no look-up could ever meet.
func TestEntriesCanBeFound(t *testing.T) {
	lex := words()
	for name, list := range map[string]map[string]bool{
		"clitics": lex.clitics, "elisions": lex.elisions, "prefixes": lex.prefixes,
		"suffixes": lex.suffixes, "domains": lex.domains, "lettered": lex.lettered, "unfinished": lex.unfinished, "reporting": lex.reporting,
	} {
		if len(list) == 0 {
			t.Errorf("%s are empty", name)
		}
		for word := range list {
			if word != strings.ToLower(word) || len(word) > longestEntry {
				t.Errorf("%s: %q is not in lower case, or too long", name, word)
			}
		}
	}
}

func TestBrokenListsAreNamed(t *testing.T) {
	for _, broken := range []struct{ file, content, want string }{
		{"abbreviations.tsv", "Gen\tnever\tname\tmore", "columns"},
		{"abbreviations.tsv", "Gen\tnow", "unknown end"},
		{"abbreviations.tsv", "Gen\tnever\tmoon", "unknown neighbour"},
		{"clitics.tsv", "ta\tgonna", "does not end in"},
		{"units.txt", "km\nkm", "stands twice"},
	} {
		files := fstest.MapFS{}
		for _, name := range []string{
			"abbreviations.tsv", "clitics.tsv", "domains.txt", "elisions.txt", "lettered.txt",
			"prefixes.txt", "reporting.txt", "starters.txt", "suffixes.txt", "unfinished.txt", "units.txt",
		} {
			files["data/"+name] = &fstest.MapFile{}
		}
		if _, err := newLexicon(files); err != nil {
			t.Fatalf("empty lists: %v", err)
		}
		files["data/"+broken.file] = &fstest.MapFile{Data: []byte(broken.content)}
		_, err := newLexicon(files)
		if err == nil || !strings.Contains(err.Error(), broken.want) || !strings.Contains(err.Error(), broken.file) {
			t.Errorf("%s with %q: got error %v", broken.file, broken.content, err)
		}
		delete(files, "data/"+broken.file)
		if _, err := newLexicon(files); err == nil {
			t.Errorf("read lists without %s", broken.file)
		}
	}
}
