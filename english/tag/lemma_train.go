package tag

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"readout/english/pack"
	"readout/english/sentence"
	"readout/english/treebank"
)

// ruleMinimum is how many different forms an ending must be seen in.
const ruleMinimum = 2

// TrainLemmatiser learns a lemmatiser from the lemmas of sentences and returns
// its pack. Each form with a tag teaches the lemma that it most often has. Of
// the edits that the forms with an ending need, the commonest becomes the
// ending's rule; forms for which the rules are wrong become exceptions.
func TrainLemmatiser(sentences []treebank.Sentence) ([]byte, error) {
	lessons, err := lessonsOf(sentences)
	if err != nil {
		return nil, err
	}
	l := &Lemmatiser{exceptions: map[lemmaKey]string{}, rules: rulesOf(lessons)}
	for _, lesson := range lessons {
		rule, ok := l.rule(lesson.key)
		if !ok || rule.apply(lesson.form, lesson.key.text) != lesson.lemma {
			l.exceptions[lesson.key] = lesson.lemma
		}
	}
	return pack.Seal(lemmaKind, lemmaVersion,
		pack.Section{Name: "exceptions", Data: lines(l.exceptions, func(lemma string) string { return lemma })},
		pack.Section{Name: "rules", Data: lines(l.rules, edit.String)},
	), nil
}

// lines returns a line for each entry of a table, in order.
func lines[V any](table map[lemmaKey]V, text func(V) string) []byte {
	out := make([]string, 0, len(table))
	for key, value := range table {
		out = append(out, key.String()+"\t"+text(value))
	}
	slices.Sort(out)
	return pack.Lines(out)
}

// lesson is a form and the lemma that it most often has.
type lesson struct {
	key         lemmaKey
	form, lemma string
}

// lessonsOf returns the lessons of the sentences, in order of their keys.
func lessonsOf(sentences []treebank.Sentence) ([]lesson, error) {
	counts := map[lesson]int{}
	for _, s := range sentences {
		for i := range s {
			tag, ok := sentence.ParseXPOS(s[i].XPOS)
			if !ok {
				return nil, fmt.Errorf("read the tag of %q: %q is no Penn part of speech", s[i].Form, s[i].XPOS)
			}
			form := straight(s[i].Form)
			if s[i].Lemma == "_" && form != "_" || strings.ContainsAny(form+s[i].Lemma, "\t\n") {
				continue // a part of a word that somebody cut in two has no lemma
			}
			key := lemmaKey{tag: tag, capital: capital(form, i == 0), text: strings.ToLower(form)}
			counts[lesson{key, form, s[i].Lemma}]++
		}
	}
	all := make([]lesson, 0, len(counts))
	for l := range counts {
		all = append(all, l)
	}
	slices.SortFunc(all, func(a, b lesson) int {
		return cmp.Or(compareKeys(a.key, b.key), cmp.Compare(counts[b], counts[a]),
			cmp.Compare(a.lemma, b.lemma), cmp.Compare(a.form, b.form))
	})
	return slices.CompactFunc(all, func(a, b lesson) bool { return a.key == b.key }), nil
}

func compareKeys(a, b lemmaKey) int {
	if a.capital != b.capital {
		if a.capital {
			return 1
		}
		return -1
	}
	return cmp.Or(cmp.Compare(a.tag, b.tag), cmp.Compare(a.text, b.text))
}

// rulesOf returns the rules for all endings. An ending whose rule is that of the
// next shorter one needs none of its own.
func rulesOf(lessons []lesson) map[lemmaKey]edit {
	votes := map[lemmaKey]map[edit]int{}
	for _, l := range lessons {
		e := editOf(l)
		for n := range longestEnding + 2 {
			key := l.key
			var ok bool
			if key.text, ok = ending(l.key.text, n); !ok {
				continue
			}
			if votes[key] == nil {
				votes[key] = map[edit]int{}
			}
			votes[key][e]++
		}
	}
	rules := map[lemmaKey]edit{}
	for key, edits := range votes {
		if rule, n := elect(edits); n >= ruleMinimum {
			rules[key] = rule
		}
	}
	return withoutRepetition(rules)
}

func withoutRepetition(rules map[lemmaKey]edit) map[lemmaKey]edit {
	out := make(map[lemmaKey]edit, len(rules))
	all := &Lemmatiser{rules: rules}
	for key, rule := range rules {
		if key.text != "" {
			shorter := key
			shorter.text = key.text[1:]
			if above, ok := all.rule(shorter.inner()); ok && above == rule {
				continue
			}
		}
		out[key] = rule
	}
	return out
}

// inner returns the key as one that only rules for endings fit, not those for
// whole forms.
func (k lemmaKey) inner() lemmaKey {
	k.text = "\x00" + k.text
	return k
}

// elect returns the edit with the most votes and how many those are.
func elect(votes map[edit]int) (best edit, most int) {
	for e, n := range votes {
		if n > most || n == most && e.String() < best.String() {
			best, most = e, n
		}
	}
	return best, most
}

// editOf returns the edit that makes the lemma of the form. It starts from the
// form in lower case unless more of the lemma is in the form as it is.
func editOf(l lesson) edit {
	asIs, lower := common(l.form, l.lemma), common(l.key.text, l.lemma)
	if asIs > lower {
		return edit{cut: len(l.form) - asIs, add: l.lemma[asIs:]}
	}
	return edit{lower: true, cut: len(l.key.text) - lower, add: l.lemma[lower:]}
}

// common returns how many bytes a and b begin with together.
func common(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}
