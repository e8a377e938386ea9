package actors

import (
	"slices"
	"strings"

	"readout"
	"readout/english"
	"readout/english/sentence"
)

// How many sentences back a description may reach. A body or an outlet stays
// the article's subject for long, two states for a paragraph or so.
const (
	reachOfBody = 40
	reachOfRole = 40
)

// description reads "the ministry", "the Russian president", "both countries"
// at token i and returns the token after it.
func (f *follower) description(i int32) (int32, bool) {
	start := i
	determined := f.at(i, inDeterminer)
	if determined {
		i++
	}
	end := f.end(start)
	if i >= end {
		return 0, false
	}
	if span, ok := f.pair(start, i, end); ok {
		return span, true
	}
	// "the Russian president": whose it is stands before the noun.
	country := ""
	if f.isHit(i) {
		h := &f.hits[f.cover[i]]
		if h.First != i || h.entry == noEntry || !isStateType(f.d.entries[h.entry].actor.Type) {
			return 0, false
		}
		country = f.d.entries[h.entry].actor.Country
		i = f.possessive(h.End)
		if !determined && i == h.End {
			return 0, false // "a Veldanian official" is somebody new
		}
		if i < end && f.at(i, inSide) && determined {
			return f.side(english.Range{First: start + 1, End: i + 1}, h.entry)
		}
	} else if !determined {
		return 0, false
	}
	for i < end && f.at(i, inFiller) && !f.isNoun(i) {
		i++
	}
	if i >= end || f.taken[i] {
		return 0, false
	}
	if country == "" {
		if after, ok := f.byWord(start, i, end); ok {
			return after, true
		}
		if f.at(i, inCountry) && f.endsPhrase(i+1) && !f.at(start, inWhose) && !f.at(i+1, inComplement) {
			return f.byCountry(start, i)
		}
	}
	return f.byRole(start, i, country)
}

// isNoun tells whether a filler stands where the noun would: "the daily said".
func (f *follower) isNoun(i int32) bool {
	next := i + 1
	return next >= f.end(i) || f.doc.Tokens[next].Kind != english.Word || f.at(next, inCue) || f.possessive(next) > next
}

// side makes a mention of a state of "the Veldanian side".
func (f *follower) side(span english.Range, entry int32) (int32, bool) {
	if f.is(span.End-1, "counterpart") {
		return 0, false
	}
	f.refer(span, f.entryActor(entry), readout.MentionDescription, "side of a state")
	return span.End, true
}

// byWord finds the actor that goes by a noun: the nearest of those that the
// article has named.
func (f *follower) byWord(start, i, end int32) (int32, bool) {
	for _, n := range []int32{2, 1} {
		if i+n > end {
			continue
		}
		phrase := f.phrase(i, i+n)
		if !f.endsPhrase(i + n) {
			continue
		}
		another := f.at(i+n, inComplement) || f.at(start, inWhose)
		c := f.latest(start, reachOfBody, func(c int32) bool {
			// "the alliance between", "its ministry" bring up another one; a
			// paper's editorial is the paper all the same.
			return f.cast[c].goesBy(phrase) && (!another || f.cast[c].Type == readout.TypeOutlet)
		})
		by := "nearest " + phrase
		if c == noEntry && !another {
			c, by = f.onlyUnknown(start, phrase), "only organisation of the article that may be a "+phrase
		}
		if c == noEntry || f.isActedOn(english.Range{First: start, End: i + n}, c) {
			continue
		}
		f.refer(english.Range{First: start, End: i + n}, c, readout.MentionDescription, by)
		return i + n, true
	}
	return f.byBody(start, i, end)
}

// endsPhrase tells whether a noun phrase can end before token i: before a mark,
// a verb or a small word, but not before another noun ("the general trend").
func (f *follower) endsPhrase(i int32) bool {
	if int(i) >= len(f.doc.Tokens) || f.doc.Tokens[i].Kind != english.Word {
		return int(i) >= len(f.doc.Tokens) || !f.isHyphen(i) && f.doc.Tokens[i].Kind != english.Number
	}
	if f.possessive(i) > i || f.at(i, inCue) || f.at(i, inOpener) {
		return true
	}
	if f.hasTree() {
		// A verb, or a noun that the one before is no part of.
		switch f.doc.UPOS[i] {
		case sentence.VERB, sentence.AUX, sentence.ADV:
			return f.doc.Label[i-1] != sentence.DepCompound && f.doc.Label[i-1] != sentence.DepAmod
		}
	}
	w := f.doc.Word(i)
	return f.shapes[i] == lower && (strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "ly"))
}

// goesBy tells whether an actor is called by a noun.
func (a *castActor) goesBy(noun string) bool { return slices.Contains(a.words, noun) }

// byBody reads a body without its state, "the Foreign Ministry": the state is the
// one of the dateline, or the only one that the article has named by then.
func (f *follower) byBody(start, i, end int32) (int32, bool) {
	names, after := f.longest(f.lex.bodyNames, i, end)
	if len(names) == 0 || !f.endsPhrase(after) || after-i < 2 || f.at(start, inWhose) {
		return 0, false
	}
	body := names[0].entry
	kind := "-" + f.lex.bodies[body].kind
	c := f.latest(start, reachOfBody, func(c int32) bool {
		return f.cast[c].Type == readout.TypeGovernment && strings.HasSuffix(f.cast[c].ID, kind)
	})
	by := "nearest body of the kind"
	if c == noEntry {
		state := f.datelineState()
		by = "body of the dateline's state"
		if state == noEntry {
			state, by = f.onlyState(start), "body of the only state named"
		}
		if state == noEntry {
			return 0, false
		}
		c = f.bodyActor(state, body)
	}
	f.refer(english.Range{First: start, End: after}, c, readout.MentionDescription, by)
	return after, true
}

// datelineState returns the state whose capital the dateline names, or noEntry.
func (f *follower) datelineState() int32 {
	if f.article == nil || f.article.Dateline.Place == "" {
		return noEntry
	}
	for _, n := range f.d.names.find(f.article.Dateline.Place) {
		if n.kind == capitalName {
			return n.entry
		}
	}
	return noEntry
}

// onlyState returns the entry of the only state named before token i.
func (f *follower) onlyState(i int32) int32 {
	found := int32(noEntry)
	for _, m := range f.mentions {
		a := &f.cast[m.Actor]
		if m.End > i || !isStateType(a.Type) {
			continue
		}
		if found != noEntry && found != a.entry {
			return noEntry
		}
		found = a.entry
	}
	return found
}

// byRole finds the person who holds the office that a description names.
func (f *follower) byRole(start, i int32, country string) (int32, bool) {
	if f.at(start, inWhose) {
		return 0, false // "his lawyer" is new, whoever was a lawyer before
	}
	for i < f.end(start) && f.at(i, inModifier) && !f.startsTitle(i) {
		i++
	}
	if i >= f.end(start) {
		return 0, false
	}
	former := slices.ContainsFunc(f.lists[start:i], func(in list) bool { return in&inFormer != 0 })
	names, after := f.longest(f.lex.titleNames, i, f.end(start))
	if len(names) == 0 || f.shapes[after-1] != lower && f.shapes[i] == lower {
		return 0, false
	}
	plural := f.isPlural(i, after)
	if f.is(after, "of") {
		if country, after = f.stateOf(country, after); country == "" {
			return 0, false // "the president of the club" is another one
		}
	}
	if !f.endsPhrase(after) {
		return 0, false
	}
	t := &f.lex.titles[names[0].entry]
	if t.role == "" {
		return 0, false
	}
	if plural {
		return f.holders(english.Range{First: start, End: after}, t, country)
	}
	if after < f.end(start) && (f.shapes[after] != lower && !f.taken[after] && !f.isHit(after) || f.taken[after]) {
		return 0, false // a name follows: no description
	}
	c := f.latest(start, reachOfRole, func(c int32) bool {
		return f.fitsRole(c, t, country) && (!former || strings.HasPrefix(f.cast[c].Role, "former "))
	})
	by := "nearest " + t.role
	if c == noEntry && country != "" && !former {
		c, by = f.holder(t.role, country), t.role+" on the article's date"
	}
	if c == noEntry {
		return 0, false
	}
	f.refer(english.Range{First: start, End: after}, c, readout.MentionDescription, by)
	return after, true
}

// byCountry gives "the country" to the only state that this sentence and the one before
// name.
func (f *follower) byCountry(start, i int32) (int32, bool) {
	s := f.doc.Tokens[start].Sentence
	var states []int32
	for back := int32(0); back <= 1 && s-back >= 0; back++ {
		states = append(states, f.statesOf(f.before(s-back, start))...)
	}
	slices.Sort(states)
	states = slices.Compact(states)
	if len(states) != 1 || f.cast[states[0]].Type != readout.TypeState {
		return 0, false
	}
	f.refer(english.Range{First: start, End: i + 1}, states[0], readout.MentionDescription, "only state of the last two sentences")
	return i + 1, true
}

// stateOf reads "of Veldania" behind a title at token i and returns the state's
// code, or "" where no state stands there or another one before the title, and the
// token after it.
func (f *follower) stateOf(country string, i int32) (string, int32) {
	j := i + 1
	if f.is(j, "the") {
		j++
	}
	if country != "" || j >= f.end(i) || !f.isHit(j) {
		return "", i
	}
	h := &f.hits[f.cover[j]]
	if h.First != j || h.entry == noEntry || h.kind == adjectiveName || h.kind == peopleName {
		return "", i
	}
	if a := &f.d.entries[h.entry].actor; isStateType(a.Type) {
		return a.Country, h.End
	}
	return "", i
}

// fitsRole tells whether a person of the cast may be called by a title.
func (f *follower) fitsRole(c int32, t *titleKind, country string) bool {
	p := &f.cast[c]
	if p.Type != readout.TypePerson || country != "" && p.Country != country || !t.gender.agrees(p.gender) {
		return false
	}
	return slices.ContainsFunc(append(p.roles, p.Role), func(role string) bool {
		role = strings.TrimPrefix(role, "former ")
		return role == t.role || slices.Contains(f.lex.wider[role], t.role)
	})
}

// holder returns the only person of the directory who held an office of a state on
// the article's date, or noEntry where that is not known.
func (f *follower) holder(role, country string) int32 {
	if f.date == "" || !f.lex.in(role, inSole) {
		return noEntry
	}
	found := int32(noEntry)
	for i := range f.d.entries {
		e := &f.d.entries[i]
		if e.actor.Type != readout.TypePerson || e.actor.Country != country || !e.holds(role, f.date) {
			continue
		}
		if found != noEntry {
			return noEntry
		}
		found = int32(i)
	}
	if found == noEntry {
		return noEntry
	}
	return f.entryActor(found)
}

// statesOf returns the states and territories among mentions, each once.
func (f *follower) statesOf(said []Mention) []int32 {
	var states []int32
	for _, m := range said {
		if isStateType(f.cast[m.Actor].Type) && !slices.Contains(states, int32(m.Actor)) {
			states = append(states, int32(m.Actor))
		}
	}
	return states
}

// phrase returns tokens [i, end) folded, with single spaces.
func (r *resolver) phrase(i, end int32) string {
	if end == i+1 {
		return fold(r.doc.Word(i))
	}
	var b strings.Builder
	for j := i; j < end; j++ {
		if j > i {
			b.WriteByte(' ')
		}
		b.WriteString(fold(r.doc.Word(j)))
	}
	return b.String()
}
