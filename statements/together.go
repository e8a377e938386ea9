package statements

import (
	"strings"

	"readout"
)

// lists tells whether a phrase names several at once: "Berg and Lind".
func (r *reading) lists(np rng) bool {
	for i := np.First + 1; i+1 < np.End; i++ {
		if r.parts(i, np) {
			return true
		}
	}
	return false
}

// longestOfList is the greatest number of tokens of a name in a list of names.
const longestOfList = 5

// together returns the names of several who speak as one: "Berg, Lind and Veit".
// Those who are not known keep their words.
func (r *reading) together(source rng) (string, bool) {
	source = r.beforeRelative(source)
	if !r.lists(source) {
		return "", false
	}
	var names []string
	for first := source.First; first < source.End; {
		end := first
		for end < source.End && !r.comma(end) && !r.parts(end, source) {
			end++
		}
		if end == first && r.parts(end, source) && len(names) > 0 {
			first++ // "Lind, and Veit"
			continue
		}
		name, ok := r.oneOf(rng{First: first, End: end})
		if !ok {
			return "", false
		}
		names = append(names, name)
		first = end + 1
	}
	if len(names) < 2 {
		return "", false
	}
	last := len(names) - 1
	return strings.Join(names[:last], ", ") + " and " + names[last], true
}

// oneOf returns who a part of a list names.
func (r *reading) oneOf(part rng) (string, bool) {
	if part.Len() <= 0 || part.Len() > longestOfList || !r.capital(part.First) {
		return "", false
	}
	m, ok := r.mentionAt(part.End-1, part)
	switch {
	case ok && m.Kind == readout.MentionName && (m.First == part.First || r.res.Actors[m.Actor].Type == readout.TypePerson):
		return r.named(m).name, true
	case !r.lower(part.End - 1):
		return strings.Join(strings.Fields(r.doc.Span(part).Text), " "), r.capitals(part)
	}
	return "", false
}

// beforeRelative cuts a relative clause from a phrase.
func (r *reading) beforeRelative(np rng) rng {
	for i := np.First + 1; i < np.End; i++ {
		if r.class(i).has(relative) && !r.capital(i) {
			np.End = i
		}
	}
	for np.Len() > 1 && r.comma(np.End-1) {
		np.End--
	}
	return np
}

// parts tells whether the "and" at token i stands between two names.
func (r *reading) parts(i int32, source rng) bool { return r.is(i, "and") && !r.insideName(i, source) }
