package actors

import (
	"strings"

	"readout"
	"readout/english"
)

// findAcronyms binds the names that an article introduces with an acronym in
// brackets. Where one of the two is in the directory the other means the same:
// a long form in other words ("Joint Global Action Plan (JCPOA)"), or an acronym
// of the article's own. From there on the acronym stands for the actor.
func (r *resolver) findAcronyms() {
	bound := map[string]int32{}
	for i := range int32(len(r.doc.Tokens)) {
		if !r.is(i, "(") || !r.is(i+2, ")") || r.shapes[i+1] != caps || r.doc.Sentence(i).Furniture {
			continue
		}
		long := r.longForm(i)
		if long.Len() < 2 {
			continue
		}
		acronym := r.cover[i+1]
		switch {
		case acronym != noEntry && r.hits[acronym].entry != noEntry && !r.covers(long):
			r.reworded(long, &r.hits[acronym])
		case acronym == noEntry && r.cover[i-1] != noEntry && r.abbreviates(i+1, long):
			if c := r.actorOfHit(&r.hits[r.cover[i-1]]); c != noEntry {
				bound[r.doc.Word(i+1)] = c
			}
		case acronym == noEntry && r.bodyEndingBefore(i) != noEntry && r.abbreviates(i+1, long):
			bound[r.doc.Word(i+1)] = r.bodyEndingBefore(i)
		}
	}
	if len(bound) == 0 {
		return
	}
	for i := range int32(len(r.doc.Tokens)) {
		if r.shapes[i] != caps || r.isHit(i) || r.taken[i] || r.doc.Sentence(i).Furniture {
			continue
		}
		if c, ok := bound[r.doc.Word(i)]; ok {
			r.mention(english.Range{First: i, End: i + 1}, c, readout.MentionName, "acronym of the article")
			r.taken[i] = true
		}
	}
}

// longForm returns the run of capitalised words, small words between them
// included, that ends before token i.
func (r *resolver) longForm(i int32) english.Range {
	first := r.first(i)
	from := i
	for j := i - 1; j >= first; j-- {
		switch {
		case r.doc.Tokens[j].Kind == english.Word && r.shapes[j] != lower && !r.at(j, inOpener):
			from = j
		case r.at(j, inJoint), r.isHyphen(j):
		default:
			return english.Range{First: from, End: i}
		}
	}
	return english.Range{First: from, End: i}
}

// covers tells whether a name of the directory is all of a range.
func (r *resolver) covers(long english.Range) bool {
	c := r.cover[long.First]
	return c != noEntry && r.hits[c].Covers(long)
}

// reworded takes a long form for the actor of the acronym behind it if it
// shares at least half of its words with one of the actor's names.
func (r *resolver) reworded(long english.Range, h *hit) {
	e := &r.d.entries[h.entry]
	if isStateType(e.actor.Type) {
		return
	}
	var own []string
	for i := long.First; i < long.End; i++ {
		if r.shapes[i] != lower {
			own = append(own, fold(r.doc.Word(i)))
		}
	}
	for _, n := range append([]string{e.actor.Name}, e.names...) {
		shared := 0
		words := " " + foldName(n) + " "
		for _, w := range own {
			if strings.Contains(words, " "+w+" ") {
				shared++
			}
		}
		if shared*2 >= len(own) && shared > 1 {
			r.mention(long, r.entryActor(h.entry), readout.MentionName, "reworded name before its acronym")
			r.take(long)
			return
		}
	}
}

// abbreviates tells whether the acronym at token i has the initials of a range.
func (r *resolver) abbreviates(i int32, long english.Range) bool {
	var initials strings.Builder
	for j := long.First; j < long.End; j++ {
		if r.shapes[j] != lower {
			initials.WriteString(fold(r.doc.Word(j))[:1])
		}
	}
	acronym := fold(r.doc.Word(i))
	return strings.HasSuffix(initials.String(), acronym)
}

// actorOfHit returns the cast member of a hit, or noEntry.
func (r *resolver) actorOfHit(h *hit) int32 {
	switch {
	case h.body != noEntry && h.state != noEntry:
		return r.bodyActor(h.state, h.body)
	case h.entry != noEntry:
		return r.entryActor(h.entry)
	}
	return noEntry
}
