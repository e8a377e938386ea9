package events

import (
	"io/fs"
	"strings"
)

func (l *lexicon) readVerbs(fsys fs.FS) error {
	rows, err := readTable(fsys, "data/words/verbs.tsv", 3)
	if err != nil {
		return err
	}
	for _, r := range rows {
		base := r.field(0)
		if l.hasVerb(base) {
			return r.errorf("verb %q is there twice", base)
		}
		pasts, parts := strings.Split(r.field(1), "/"), strings.Split(r.field(2), "/")
		l.addVerb(base, pasts[0], parts[0], participle(base, parts[0]))
		for _, past := range pasts[1:] {
			l.addForm(l.word(base), past, formPast)
		}
		for _, part := range parts[1:] {
			l.addForm(l.word(base), part, formPart)
			l.addForm(l.word(base), participle(base, part), formIng)
		}
	}
	return nil
}

func (l *lexicon) readCommon(fsys fs.FS) error {
	return l.readLists(fsys, "data/words/common.tsv", func(r row, name, base string) error {
		verb := l.regularVerb(base)
		switch name {
		case "reporting":
			for _, n := range l.formsOf(verb) {
				l.words[n].class |= classReporting
			}
		case "other":
		default:
			return r.errorf("kind of verb is %q where reporting or other is wanted", name)
		}
		return nil
	})
}

// regularVerb returns a verb by its base form. One that is not there yet gets
// the forms of a regular verb.
func (l *lexicon) regularVerb(base string) word {
	if !l.hasVerb(base) {
		past := base + "ed"
		switch {
		case strings.HasSuffix(base, "e"):
			past = base + "d"
		case endsInConsonantY(base):
			past = base[:len(base)-1] + "ied"
		}
		l.addVerb(base, past, past, participle(base, past))
	}
	return l.word(base)
}

func (l *lexicon) hasVerb(base string) bool {
	n, ok := l.numbers[base]
	if !ok {
		return false
	}
	for _, f := range l.words[n].forms {
		if f.verb == n && f.form&formBase != 0 {
			return true
		}
	}
	return false
}

func (l *lexicon) addVerb(base, past, part, ing string) {
	verb := l.word(base)
	third := base + "s"
	switch {
	case endsInConsonantY(base):
		third = base[:len(base)-1] + "ies"
	case strings.HasSuffix(base, "s"), strings.HasSuffix(base, "sh"), strings.HasSuffix(base, "ch"),
		strings.HasSuffix(base, "x"), strings.HasSuffix(base, "o"):
		third = base + "es"
	}
	l.addForm(verb, base, formBase)
	l.addForm(verb, third, formS)
	l.addForm(verb, ing, formIng)
	l.addForm(verb, past, formPast)
	l.addForm(verb, part, formPart)
}

func (l *lexicon) addForm(verb word, s string, f form) {
	n := l.word(s)
	for i := range l.words[n].forms {
		if l.words[n].forms[i].verb == verb {
			l.words[n].forms[i].form |= f
			return
		}
	}
	l.words[n].forms = append(l.words[n].forms, verbForm{verb, f})
}

// formsOf returns all words that are forms of a verb.
func (l *lexicon) formsOf(verb word) []word {
	var words []word
	for n := range l.words {
		for _, f := range l.words[n].forms {
			if f.verb == verb {
				words = append(words, word(n))
			}
		}
	}
	return words
}

// participle returns the -ing form: it doubles the last letter where the past
// form does ("planned", "planning"), and where the verb is irregular and short
// ("hit", "hitting").
func participle(base, past string) string {
	last := base[len(base)-1:]
	switch {
	case strings.HasSuffix(base, "ie"):
		return base[:len(base)-2] + "ying"
	case strings.HasSuffix(base, "e") && !strings.HasSuffix(base, "ee") && base != "be":
		return base[:len(base)-1] + "ing"
	case past == base+last+"ed", !strings.HasSuffix(past, "ed") && closedSyllable(base):
		return base + last + "ing"
	}
	return base + "ing"
}

// closedSyllable tells whether a word is one syllable of consonants, one vowel
// and one consonant that English doubles: "hit", "run", "begin" counts too.
func closedSyllable(s string) bool {
	const vowels, single = "aeiou", "wxy"
	if s == "begin" || s == "forbid" {
		return true
	}
	n := len(s)
	if n < 3 || strings.ContainsAny(s[n-1:], vowels+single) || !strings.ContainsAny(s[n-2:n-1], vowels) {
		return false
	}
	return !strings.ContainsAny(s[:n-2], vowels)
}

func endsInConsonantY(s string) bool {
	return len(s) > 1 && s[len(s)-1] == 'y' && !strings.ContainsAny(s[len(s)-2:len(s)-1], "aeiou")
}
