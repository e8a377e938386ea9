package lineage

import (
	"maps"
	"strings"

	"readout"
)

// The bounds within which a change counts as one of meaning.
const (
	// clauseWords is how long a cut or an addition may be for a negation in it
	// to belong to the words around it. A longer one has a clause of its own.
	clauseWords = 6
	// bareWords is the same where nothing was put in the place of what was cut,
	// or nothing cut for what was put in.
	bareWords = 3
	// edgeWords is how many words before the first and after the last shared
	// word are still looked at.
	edgeWords = 3
)

// flags returns the changes of meaning, in the order of [readout.Flags].
func (m *Matcher) flags(parent, child *Words, steps []step, parentSpeaker, childSpeaker string) []readout.Flag {
	var negation, number, name bool
	for i, s := range steps {
		if s.same || (i == 0 || i == len(steps)-1) && max(s.p1-s.p0, s.c1-s.c0) > edgeWords {
			continue
		}
		cut, added := parent.words[s.p0:s.p1], child.words[s.c0:s.c1]
		negation = negation || m.negationChanged(cut, added)
		number = number || m.numberChanged(cut, added)
		name = name || nameChanged(cut, added)
	}
	out := []readout.Flag{}
	if negation {
		out = append(out, readout.NegationChanged)
	}
	if number {
		out = append(out, readout.NumberChanged)
	}
	if name {
		out = append(out, readout.NameChanged)
	}
	if parentSpeaker != "" && childSpeaker != "" && parentSpeaker != childSpeaker {
		out = append(out, readout.SpeakerChanged)
	}
	return out
}

// negationChanged tells whether a change takes a negation away or brings one.
// Two negations cancel each other.
func (m *Matcher) negationChanged(cut, added []word) bool {
	most := clauseWords
	if len(cut) == 0 || len(added) == 0 {
		most = bareWords
	}
	if len(cut) > most || len(added) > most {
		return false
	}
	return (m.negations(cut)+m.negations(added))%2 == 1
}

func (m *Matcher) negations(words []word) int {
	n := 0
	for i := range words {
		if m.negates(words[i].key) {
			n++
		}
	}
	return n
}

// numberChanged tells whether a change puts other numbers in the place of
// numbers. Numbers that are cut with the words around them are not changed.
func (m *Matcher) numberChanged(cut, added []word) bool {
	a, b := m.numbersIn(cut), m.numbersIn(added)
	return len(a) > 0 && len(b) > 0 && !maps.Equal(a, b)
}

func (m *Matcher) numbersIn(words []word) map[string]int {
	found := map[string]int{}
	for i := range words {
		key := words[i].key
		if value, ok := m.numbers[key]; ok {
			found[value]++
		} else if strings.ContainsAny(key, "0123456789") {
			found[key]++
		}
	}
	return found
}

// nameChanged tells whether a change puts another name in the place of a name.
// Another spelling of the same name ("Sergei", "Sergey") and its initials
// ("United States", "US") are no change.
func nameChanged(cut, added []word) bool {
	a, b := names(cut), names(added)
	if len(a) == 0 || len(b) == 0 || initials(a) == b[0].key || initials(b) == a[0].key {
		return false
	}
	for i := range a {
		for j := range b {
			if alike(a[i].key, b[j].key) {
				return false
			}
		}
	}
	return true
}

// names returns the words that are names.
func names(words []word) []word {
	var out []word
	for i := range words {
		if words[i].name() {
			out = append(out, words[i])
		}
	}
	return out
}

func initials(words []word) string {
	var b strings.Builder
	for i := range words {
		b.WriteByte(words[i].key[0])
	}
	return b.String()
}

// alike tells whether two words are spellings of one name: the same but for
// one letter, or one with an ending of the other ("Russia", "Russian",
// "Russia's").
func alike(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) < 4 {
		return a == b
	}
	same := 0
	for same < len(a) && a[same] == b[same] {
		same++
	}
	if same == len(a) {
		return len(b)-len(a) <= 2
	}
	if len(b)-len(a) > 1 {
		return false
	}
	return a[same+1:] == b[same+1:] || a[same:] == b[same+1:]
}
