package statements

import (
	"bufio"
	"embed"
	"fmt"
	"strconv"
	"strings"

	"github.com/BurntSushi/toml"
)

//go:embed data
var data embed.FS

// class is a set of word classes.
type class uint32

// The closed classes of data/words.toml and, from verbBase on, the open ones of
// data/lexicon.tsv. A word that is in none is taken for a noun.
const (
	determiner class = 1 << iota
	pronoun
	objectPronoun
	possessive
	relative
	question
	auxiliary
	modal
	negation
	beForm
	haveForm
	carrier
	preposition
	subordinator
	coordinator
	adverb
	timeWord
	day
	verbBase
	verbS
	verbPast
	verbIng
	adjective
	noun
	light // verbs that lend a cue noun their subject: "made a claim"
)

// has tells whether c and o share a class.
func (c class) has(o class) bool { return c&o != 0 }

const (
	anyVerb  = verbBase | verbS | verbPast | verbIng
	inGroup  = auxiliary | modal | negation | adverb
	anyFixed = determiner | pronoun | possessive | relative | auxiliary | modal | negation | preposition | subordinator | coordinator
)

// word is what the data files tell of one word form.
type word struct {
	class class
	verb  *Cue // the cue verb that it is a form of
	noun  *Cue // the cue noun that it is a form of
	form  class
}

// Cue is a word that tells of saying or thinking.
type Cue struct {
	Lemma string
	// Stance is what a speaker does by it: "says", "denies".
	Stance string
	// Certainty grades how far the teller vouches for the content: 1 for what
	// is suggested or hoped, 2 for what is said, 3 for what is admitted,
	// confirmed or found.
	Certainty int
	// Takes are the prepositions that bring its content: "called for".
	Takes []string

	nounlike bool // its plain and -s forms are mostly nouns
}

// lexicon is the knowledge of words. It is immutable.
type lexicon struct {
	words   map[string]word
	senses  map[string]sense // by verb and the word behind it
	stances map[string]*Cue  // by words that tell what a cue does, but are none alone
	actions *actions
	media   *media
}

func newLexicon() (*lexicon, error) {
	l := &lexicon{words: map[string]word{}}
	for _, load := range []func() error{l.loadClosed, l.loadOpen, l.loadVerbs, l.loadNouns, l.loadSenses, l.loadStances} {
		if err := load(); err != nil {
			return nil, err
		}
	}
	var err error
	if l.actions, err = newActions(l); err != nil {
		return nil, err
	}
	l.media, err = newMedia()
	return l, err
}

func closedClasses() map[string]class {
	return map[string]class{
		"determiners": determiner, "pronouns": pronoun, "object_pronouns": objectPronoun,
		"possessives": possessive, "relatives": relative, "questions": question,
		"auxiliaries": auxiliary, "modals": modal, "negations": negation, "be": beForm,
		"have": haveForm, "carriers": carrier, "prepositions": preposition,
		"subordinators": subordinator, "coordinators": coordinator, "adverbs": adverb,
		"times": timeWord, "days": day, "light": light,
	}
}

func (l *lexicon) loadClosed() error {
	var lists map[string]string
	if _, err := toml.DecodeFS(data, "data/words.toml", &lists); err != nil {
		return fmt.Errorf("read data/words.toml: %w", err)
	}
	classes := closedClasses()
	for name, list := range lists {
		c, ok := classes[name]
		if !ok {
			return fmt.Errorf("read data/words.toml: unknown class %q", name)
		}
		for _, form := range strings.Fields(list) {
			l.add(form, word{class: c})
		}
	}
	return nil
}

// add joins what is known of a form with what else is.
func (l *lexicon) add(form string, w word) {
	old := l.words[form]
	old.class |= w.class
	if w.verb != nil {
		old.verb, old.form = w.verb, old.form|w.form
	}
	if w.noun != nil {
		old.noun = w.noun
	}
	l.words[form] = old
}

func (l *lexicon) loadOpen() error {
	letters := map[rune]class{
		'b': verbBase, 'z': verbS, 'd': verbPast, 'g': verbIng, 'a': adjective, 'r': adverb, 'n': noun,
	}
	return eachRow("data/lexicon.tsv", 2, func(f []string) error {
		var c class
		for _, r := range f[1] {
			if letters[r] == 0 {
				return fmt.Errorf("unknown class %q", r)
			}
			c |= letters[r]
		}
		// Closed classes are complete: what the corpora say of such a word
		// beyond them is noise.
		if l.words[f[0]].class.has(anyFixed) {
			return nil
		}
		l.add(f[0], word{class: c})
		return nil
	})
}

func (l *lexicon) loadVerbs() error {
	return eachRow("data/verbs.tsv", 5, func(f []string) error {
		cue, err := newCue(f)
		if err != nil {
			return err
		}
		cue.Takes = strings.Fields(f[4])
		forms := strings.Fields(f[1])
		cue.nounlike = strings.HasPrefix(forms[0], "-")
		forms[0] = strings.TrimPrefix(forms[0], "-")
		l.add(cue.Lemma, word{class: verbBase, verb: cue, form: verbBase})
		for i, form := range forms {
			c := verbPast
			switch {
			case i == 0:
				c = verbS
			case strings.HasSuffix(form, "ing"):
				c = verbIng
			}
			l.add(form, word{class: c, verb: cue, form: c})
		}
		return nil
	})
}

func (l *lexicon) loadNouns() error {
	return eachRow("data/nouns.tsv", 4, func(f []string) error {
		cue, err := newCue(f)
		if err != nil {
			return err
		}
		for _, form := range append([]string{cue.Lemma}, strings.Fields(f[1])...) {
			l.add(form, word{class: noun, noun: cue})
		}
		return nil
	})
}

func newCue(f []string) (*Cue, error) {
	certainty, err := strconv.Atoi(f[3])
	if err != nil || certainty < 1 || certainty > 3 {
		return nil, fmt.Errorf("certainty of %q is %q, which is not 1, 2 or 3", f[0], f[3])
	}
	return &Cue{Lemma: f[0], Stance: f[2], Certainty: certainty}, nil
}

// eachRow calls f with the fields of each row of a tab-separated data file.
func eachRow(name string, fields int, f func([]string) error) error {
	file, err := data.Open(name)
	if err != nil {
		return fmt.Errorf("read %s: %w", name, err)
	}
	defer file.Close() //nolint:errcheck // reading an embedded file
	rows := bufio.NewScanner(file)
	for line := 1; rows.Scan(); line++ {
		if rows.Text() == "" || strings.HasPrefix(rows.Text(), "#") {
			continue
		}
		row := strings.Split(rows.Text(), "\t")
		if len(row) != fields {
			return fmt.Errorf("read %s: line %d has %d fields, want %d", name, line, len(row), fields)
		}
		if err := f(row); err != nil {
			return fmt.Errorf("read %s: line %d: %w", name, line, err)
		}
	}
	return rows.Err()
}
