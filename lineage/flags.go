package lineage

import (
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
	var number, name bool
	for i, s := range steps {
		if s.same || far(steps, i) {
			continue
		}
		cut, added := parent.words[s.p0:s.p1], child.words[s.c0:s.c1]
		number = number || numberChanged(cut, added, parent, child)
		name = name || nameChanged(cut, added)
	}
	out := []readout.Flag{}
	if m.negationChanged(parent, child, steps) {
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

// far tells whether a step lies before the first or after the last shared word
// and is too long to be about these.
func far(steps []step, i int) bool {
	s := steps[i]
	return (i == 0 || i == len(steps)-1) && max(s.p1-s.p0, s.c1-s.c0) > edgeWords
}

// negationChanged tells whether a negation was taken away or brought. Two
// negations in one place cancel each other, and so do one that was taken away and
// one that stands elsewhere instead ("there are no ships", "ships do not exist").
func (m *Matcher) negationChanged(parent, child *Words, steps []step) bool {
	lost, brought := 0, 0 // places where a negation went or came
	var cutFar, addedFar bool
	for i, s := range steps {
		if s.same {
			continue
		}
		cut, added := m.negations(parent.words[s.p0:s.p1]), m.negations(child.words[s.c0:s.c1])
		switch {
		case far(steps, i) || ownClause(parent, child, s):
			cutFar, addedFar = cutFar || cut > 0, addedFar || added > 0
		case (cut+added)%2 == 0:
		case cut > added:
			lost++
		default:
			brought++
		}
	}
	return lost > brought && !addedFar || brought > lost && !cutFar
}

// ownClause tells whether what was changed in a step is a clause of its own, of
// which a negation does not turn the words around it: because it is long, or
// because nothing stands in its place and marks divide it from the shared words.
func ownClause(parent, child *Words, s step) bool {
	cut, added := s.p1-s.p0, s.c1-s.c0
	switch {
	case cut > 0 && added > 0:
		return max(cut, added) > clauseWords
	case cut > 0:
		return cut > bareWords || parent.apart(s.p0, s.p1)
	}
	return added > bareWords || child.apart(s.c0, s.c1)
}

// apart tells whether marks divide the words [first, end) from those on either
// side.
func (w *Words) apart(first, end int) bool {
	marked := func(i int) bool { // whether there is a mark before word i
		return i == 0 || i == len(w.words) || strings.ContainsAny(w.text[w.words[i-1].to:w.words[i].from], ",;:–—()")
	}
	return marked(first) && marked(end)
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
	// Short names of different things differ by a letter too: Iran and Iraq.
	if len(a) < 6 || len(b)-len(a) > 1 {
		return false
	}
	return a[same+1:] == b[same+1:] || a[same:] == b[same+1:]
}
