package tag

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"readout/english/pack"
	"readout/english/sentence"
)

// Lemmatiser gives lemmas. It is immutable and safe for concurrent use.
type Lemmatiser struct {
	// exceptions are whole forms, in lower case; rules are endings.
	exceptions map[lemmaKey]string
	rules      map[lemmaKey]edit
}

// lemmaKey is an ending or a form, and where it applies.
type lemmaKey struct {
	tag sentence.XPOS
	// capital tells that the form begins with a capital that its place in the
	// sentence does not explain.
	capital bool
	text    string
}

// edit makes a lemma of a form: so many bytes fewer, and something more.
type edit struct {
	lower bool
	cut   int
	add   string
}

// longestEnding is the length, in bytes, of the longest ending that a rule
// looks at. A whole form that is no longer is an ending with a mark before it.
const (
	longestEnding = 5
	wholeMark     = "^"
)

// Lemma returns the lemma of a form with its tag. First tells that the form
// begins a sentence.
func (l *Lemmatiser) Lemma(form string, tag sentence.XPOS, first bool) string {
	form = straight(form)
	lower := strings.ToLower(form)
	key := lemmaKey{tag: tag, capital: capital(form, first), text: lower}
	if lemma, ok := l.exceptions[key]; ok {
		return lemma
	}
	if rule, ok := l.rule(key); ok {
		return rule.apply(form, lower)
	}
	if key.capital {
		return form
	}
	return lower
}

// rule returns the rule with the longest ending that fits.
func (l *Lemmatiser) rule(key lemmaKey) (edit, bool) {
	for n := range longestEnding + 2 {
		k := key
		var ok bool
		if k.text, ok = ending(key.text, longestEnding+1-n); ok {
			if rule, ok := l.rules[k]; ok {
				return rule, true
			}
		}
	}
	return edit{}, false
}

// ending returns the last n bytes of a form with a mark before it, and whether
// it is so long and they begin with a character. The mark is the longest
// ending's first byte.
func ending(lower string, n int) (string, bool) {
	switch {
	case n > len(lower)+1:
		return "", false
	case n == len(lower)+1:
		return wholeMark + lower, true
	}
	tail := lower[len(lower)-n:]
	return tail, n == 0 || utf8.RuneStart(tail[0])
}

func (e edit) apply(form, lower string) string {
	if e.lower {
		form = lower
	}
	if e.cut > len(form) {
		return form
	}
	return form[:len(form)-e.cut] + e.add
}

// capital tells whether a form begins with a capital for a reason of its own. A
// form all in capitals has one at a sentence's beginning too.
func capital(form string, first bool) bool {
	r, size := utf8.DecodeRuneInString(form)
	if !unicode.IsUpper(r) {
		return false
	}
	next, _ := utf8.DecodeRuneInString(form[size:])
	return !first || unicode.IsUpper(next)
}

// straight returns the form with straight quotation marks and apostrophes.
func straight(form string) string {
	if !strings.ContainsAny(form, "’‘“”") {
		return form
	}
	return strings.NewReplacer("’", "'", "‘", "'", "“", `"`, "”", `"`).Replace(form)
}

// The pack that a lemmatiser is kept in.
const (
	lemmaKind    = "lemmas"
	lemmaVersion = 1
)

// LoadLemmatiser reads a lemmatiser that [TrainLemmatiser] made.
func LoadLemmatiser(data []byte) (*Lemmatiser, error) {
	parts, err := pack.Open(lemmaKind, lemmaVersion, data)
	if err != nil {
		return nil, err
	}
	l := &Lemmatiser{exceptions: map[lemmaKey]string{}, rules: map[lemmaKey]edit{}}
	exceptions, err := parts.Get("exceptions")
	if err != nil {
		return nil, err
	}
	for _, line := range pack.ReadLines(exceptions) {
		key, fields, err := parseLemma(line, 1)
		if err != nil {
			return nil, err
		}
		l.exceptions[key] = fields[0]
	}
	rules, err := parts.Get("rules")
	if err != nil {
		return nil, err
	}
	for _, line := range pack.ReadLines(rules) {
		key, fields, err := parseLemma(line, 3)
		if err != nil {
			return nil, err
		}
		cut, err := strconv.Atoi(fields[1])
		if err != nil || cut < 0 {
			return nil, fmt.Errorf("load lemmas: malformed line %q", line)
		}
		l.rules[key] = edit{lower: fields[0] == lowerMark, cut: cut, add: fields[2]}
	}
	return l, nil
}

// Lines of the sections are the key's tag, capitalMark or nothing, and text, and
// then a lemma, or lowerMark or nothing, cut and add.
const (
	capitalMark = "C"
	lowerMark   = "l"
)

func parseLemma(line string, fields int) (lemmaKey, []string, error) {
	f := strings.Split(line, "\t")
	if len(f) != 3+fields {
		return lemmaKey{}, nil, fmt.Errorf("load lemmas: malformed line %q", line)
	}
	tag, ok := sentence.ParseXPOS(f[0])
	if !ok {
		return lemmaKey{}, nil, fmt.Errorf("load lemmas: %q is no Penn part of speech", f[0])
	}
	return lemmaKey{tag: tag, capital: f[1] == capitalMark, text: f[2]}, f[3:], nil
}

func (k lemmaKey) String() string {
	mark := ""
	if k.capital {
		mark = capitalMark
	}
	return k.tag.String() + "\t" + mark + "\t" + k.text
}

func (e edit) String() string {
	mark := ""
	if e.lower {
		mark = lowerMark
	}
	return mark + "\t" + strconv.Itoa(e.cut) + "\t" + e.add
}
