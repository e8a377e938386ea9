package lineage

import "strings"

// value returns what a number word or a figure stands for, and "" for any other
// word. It is the figure's runs of digits: so that "5.10am" is the numbers "5:10
// a.m." is, and "3rd" what "third" is. Commas have been taken out before.
func (m *Matcher) value(key string) string {
	if v, ok := m.numbers[key]; ok {
		key = v
	}
	if !strings.ContainsAny(key, "0123456789") {
		return ""
	}
	return strings.Join(strings.FieldsFunc(key, func(r rune) bool { return !isDigit(r) }), " ")
}

// number tells whether a word is a number that says something: "one" is as often
// an article.
func (w *word) number() bool { return w.value != "" && !w.function }

// numberChanged tells whether a change puts other numbers in the place of
// numbers. Numbers that are cut with the words around them are not changed, nor
// are those that the other passage has elsewhere.
func numberChanged(cut, added []word, parent, child *Words) bool {
	return newNumber(cut, child) && newNumber(added, parent)
}

// newNumber tells whether a passage lacks one of the numbers among words.
func newNumber(words []word, other *Words) bool {
	for i := range words {
		if words[i].address {
			continue
		}
		for value := range strings.FieldsSeq(words[i].value) {
			if !other.hasNumber(value) {
				return true
			}
		}
	}
	return false
}

func (w *Words) hasNumber(value string) bool {
	for i := range w.words {
		for v := range strings.FieldsSeq(w.words[i].value) {
			if v == value && !w.words[i].address {
				return true
			}
		}
	}
	return false
}
