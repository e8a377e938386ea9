package statements

import (
	"strings"

	"readout"
	"readout/actors"
	"readout/english"
)

// who is somebody that words refer to: an actor where known, and a name.
type who struct {
	actor *readout.Actor
	name  string
}

func (w who) id() string {
	if w.actor == nil {
		return ""
	}
	return w.actor.ID
}

// speakerOf returns who a source is. Where its head is no known actor the name
// is the source's own words: "a Kremlin official" is not the Kremlin.
func (r *reading) speakerOf(source rng) who {
	if source.Len() <= 0 {
		return who{}
	}
	if r.class(source.End - 1).has(relative) {
		return r.antecedent(source.First)
	}
	if w := r.voice(source); w.name != "" {
		return w
	}
	head := r.headOf(source)
	if names, ok := r.together(source); ok {
		return who{name: names}
	}
	if r.lists(head) {
		return who{name: r.described(source)}
	}
	if m, ok := r.mentionAt(head.End-1, source); ok {
		return r.named(m)
	}
	// "the chief executive, Tim Cook,": the name stands in apposition.
	if head.End+1 < source.End && r.comma(head.End) {
		next := r.headOf(rng{First: head.End + 1, End: source.End})
		if m, ok := r.mentionAt(next.End-1, next); ok && m.First == next.First && m.Kind == readout.MentionName && r.res.Actors[m.Actor].Type == readout.TypePerson {
			return r.named(m)
		}
	}
	if w, ok := r.author(head); ok {
		return w
	}
	if r.class(source.First).has(pronoun|possessive) && source.Len() == 1 {
		return who{}
	}
	return who{name: r.described(source)}
}

// author returns who made what a phrase names, where its head is something
// said or written: "the council's report", "the Harbour Post article".
func (r *reading) author(head rng) (who, bool) {
	last := head.End - 1
	if r.words[last].noun == nil && r.medium(rng{First: last, End: head.End}) == "" {
		return who{}, false
	}
	if m, ok := r.mentionAt(last-1, rng{First: head.First, End: last}); ok && r.res.Actors[m.Actor].Type == readout.TypeOutlet {
		return r.named(m), true
	}
	for i := head.First + 1; i < last; i++ {
		if !r.genitive(i) {
			continue
		}
		if m, ok := r.mentionAt(i-1, rng{First: head.First, End: i}); ok {
			return r.named(m), true
		}
	}
	return who{}, false
}

// headOf returns a noun phrase without what follows its head.
func (r *reading) headOf(np rng) rng {
	for i := np.First + 1; i < np.End; i++ {
		c := r.class(i)
		if r.comma(i) || r.kind(i) == english.Punct && !r.is(i, "-") || c.has(relative) && !r.capital(i) {
			return rng{First: np.First, End: i}
		}
		if c.has(preposition) && !r.insideName(i, np) {
			return rng{First: np.First, End: i}
		}
		if r.kind(i) == english.Number && r.kind(i-1) == english.Punct {
			return rng{First: np.First, End: i - 1}
		}
	}
	if end := np.End - 1; end > np.First && (r.genitive(end) || r.is(end, "'") || r.is(end, "’")) {
		np.End--
	}
	return np
}

// insideName tells whether a preposition at token i is part of a name: "the
// Ministry of Defence".
func (r *reading) insideName(i int32, np rng) bool {
	for _, m := range r.res.Within(np) {
		if m.First < i && i < m.End && m.Kind != readout.MentionPronoun {
			return true
		}
	}
	return false
}

// mentionAt returns the longest mention in a range that ends with the token at
// its head. Words that mention several actors at once, as "the two nations"
// does, are no one's.
func (r *reading) mentionAt(head int32, within rng) (actors.Mention, bool) {
	mentions := r.res.Within(within)
	for i, m := range mentions {
		if m.By == "adjective" {
			continue // "the 46-year-old Veldanian" is somebody, not his state
		}
		if m.Has(head) && (m.End == head+1 || m.Kind == readout.MentionName) {
			shared := i+1 < len(mentions) && mentions[i+1].Range == m.Range && mentions[i+1].Actor != m.Actor
			return m, !shared
		}
	}
	return actors.Mention{}, false
}

func (r *reading) named(m actors.Mention) who {
	a := &r.res.Actors[m.Actor]
	return who{actor: a, name: a.Name}
}

// described returns the words of an unnamed source, without relative clauses,
// commas and a genitive at its end.
func (r *reading) described(source rng) string {
	end := source.End
	for i := source.First + 1; i < source.End; i++ {
		if r.comma(i) || r.class(i).has(relative) {
			end = i
			break
		}
	}
	if end-1 > source.First && r.genitive(end-1) {
		end--
	}
	return strings.Join(strings.Fields(r.doc.Span(rng{First: source.First, End: end}).Text), " ")
}
