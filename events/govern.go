package events

import (
	"io/fs"
	"strings"
)

// effect is what a word that governs an event does to its status.
type effect uint8

// Effects, the weaker first: of two, the later one decides.
const (
	noEffect    effect = iota
	transparent        // "began to", "managed to": nothing changes
	planning           // "is scheduled to": it is to come
	supposing          // "wants to": it may come or not
	denying            // "denied": it is said not to have happened
	causing            // "forced Oslo to": the object does it
	absorbing          // "agreed to", "refused to": it is part of another event
)

func effectNames() map[string]effect {
	return map[string]effect{
		"transparent": transparent, "planned": planning, "hypothetical": supposing,
		"denied": denying, "caused": causing, "absorbed": absorbing,
	}
}

// readGovernors reads the words that decide on the status of what they govern:
// verbs and adjectives before an infinitive, words before a noun.
func (l *lexicon) readGovernors(fsys fs.FS) error {
	const file = "data/words/governors.tsv"
	rows, err := readTable(fsys, file, 3)
	if err != nil {
		return err
	}
	names := effectNames()
	for _, r := range rows {
		e, ok := names[r.field(1)]
		if !ok {
			return r.errorf("there is no effect %q", r.field(1))
		}
		if err := l.addGovernors(r, e); err != nil {
			return err
		}
	}
	return nil
}

func (l *lexicon) addGovernors(r row, e effect) error {
	for s := range strings.FieldsSeq(r.field(2)) {
		words := []word{}
		if base, ok := cutBrackets(s, "{", "}"); ok {
			words = l.formsOf(l.regularVerb(base))
		} else {
			words = append(words, l.word(s))
		}
		for _, w := range words {
			switch r.field(0) {
			case "infinitive":
				l.words[w].effect = max(l.words[w].effect, e)
			case "noun":
				l.words[w].noun = max(l.words[w].noun, e)
			default:
				return r.errorf("governed is %q where infinitive or noun is wanted", r.field(0))
			}
		}
	}
	return nil
}
