package statements

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"

	"readout/english"
)

// actions knows when a verb of saying tells of a deed instead: "denied it entry",
// "recalled its envoy", "the drone attacked". Its data is data/actions.toml.
type actions struct {
	frames map[string][]actionFrame // by the verb's lemma
}

// actionFrame is a set of heads that make a verb an action; a nil set makes
// none, an empty one takes any head.
type actionFrame struct {
	subject, object, passive map[string]bool
	// unless is a word that, in the object, lets the verb be one of saying.
	unless string
}

func newActions(l *lexicon) (*actions, error) {
	var file struct {
		Groups map[string]string
		Frame  []struct{ Verbs, Subject, Object, Passive, Unless string }
	}
	if _, err := toml.DecodeFS(data, "data/actions.toml", &file); err != nil {
		return nil, fmt.Errorf("read data/actions.toml: %w", err)
	}
	a := &actions{frames: map[string][]actionFrame{}}
	used := map[string]bool{}
	heads := func(names string) (map[string]bool, error) {
		if names == "" {
			return nil, nil
		}
		set := map[string]bool{}
		for name := range strings.FieldsSeq(names) {
			list, ok := file.Groups[name]
			if !ok {
				return nil, fmt.Errorf("read data/actions.toml: unknown group %q", name)
			}
			used[name] = true
			for word := range strings.FieldsSeq(list) {
				set[word] = true
			}
		}
		return set, nil
	}
	for _, f := range file.Frame {
		frame := actionFrame{unless: f.Unless}
		for _, part := range []struct {
			set   *map[string]bool
			names string
		}{{&frame.subject, f.Subject}, {&frame.object, f.Object}, {&frame.passive, f.Passive}} {
			set, err := heads(part.names)
			if err != nil {
				return nil, err
			}
			*part.set = set
		}
		for verb := range strings.FieldsSeq(f.Verbs) {
			if w := l.words[verb]; w.verb == nil || w.verb.Lemma != verb {
				return nil, fmt.Errorf("read data/actions.toml: %q is no verb of data/verbs.tsv", verb)
			}
			a.frames[verb] = append(a.frames[verb], frame)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(file.Groups)) {
		if !used[name] {
			return nil, fmt.Errorf("read data/actions.toml: no frame uses group %q", name)
		}
	}
	return a, nil
}

// takesHead tells whether a set of heads holds one.
func takesHead(set map[string]bool, head string) bool {
	return set != nil && (len(set) == 0 || set[head])
}

// acts tells whether the cue of a candidate is a deed in the frame in which it
// stands: subject and object are its noun phrases, the object one of its own,
// not a clause or a quotation.
func (r *reading) acts(c *candidate, frame string, subject, object rng) bool {
	frames := r.actions.frames[c.stance.Lemma]
	if len(frames) == 0 {
		return false
	}
	doer, undergoer := r.headWord(subject), r.headWord(object)
	for _, f := range frames {
		if subject.Len() > 0 && takesHead(f.subject, doer) && frame != "that" && frame != "clause" {
			return true
		}
		if frame == "object" && takesHead(f.object, undergoer) && !r.holdsWord(object, f.unless) {
			return true
		}
	}
	return false
}

// undergoes tells whether a verb in the passive is a deed.
func (r *reading) undergoes(c *candidate, frame string, object rng) bool {
	if frame == "that" || frame == "quote" {
		return false
	}
	head := r.headWord(object)
	for _, f := range r.actions.frames[c.stance.Lemma] {
		if takesHead(f.passive, head) || frame != "as" && takesHead(f.object, head) {
			return true
		}
	}
	return false
}

func (r *reading) holdsWord(span rng, word string) bool {
	if word == "" {
		return false
	}
	for i := span.First; i < span.End; i++ {
		if r.is(i, word) {
			return true
		}
	}
	return false
}

// headWord returns the head of the noun phrase that a range of words begins
// with, in lower case: "access" of "international port access to four ships".
func (r *reading) headWord(np rng) string {
	head := ""
	for i := np.First; i < min(np.End, np.First+reach/4); i++ {
		c := r.class(i)
		if r.kind(i) == english.Number && head == "" {
			continue
		}
		if r.kind(i) == english.Symbol {
			return r.doc.Word(i)
		}
		if r.is(i, "-") {
			continue
		}
		if r.kind(i) != english.Word {
			break
		}
		if head != "" && (c.has(preposition|determiner|possessive|relative|coordinator|subordinator|auxiliary|modal|day) && !r.genitive(i) || c.has(adverb) && !c.has(noun)) {
			break
		}
		if r.genitive(i) {
			head = ""
			continue
		}
		head = r.doc.Lower(i)
	}
	return head
}
