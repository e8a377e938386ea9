package actors

import (
	"slices"
	"strings"

	"readout"
)

// mayMean tells whether the surname at token i may be that of its only bearer
// in the cast: not if "Mr" or "Mrs" before it tells another gender. Somebody whom the
// article alone names in full, once, is not meant either where it addresses
// another gender elsewhere, or uses the surname long before.
func (r *resolver) mayMean(i, c int32) bool {
	p := &r.cast[c]
	if !p.gender.agrees(r.addressAt(i)) {
		return false
	}
	if p.entry != noEntry || len(r.seen.full[c]) != 1 {
		return true
	}
	return p.gender.agrees(r.addressOf(i)) && !r.comesLate(r.seen.full[c][0], i)
}

// addressAt returns the gender that the title before token i tells.
func (r *resolver) addressAt(i int32) gender {
	t := r.titleBefore(i)
	if t < 0 {
		return anyGender
	}
	names, _ := r.longest(r.lex.titleNames, t, i)
	return r.lex.titles[names[0].entry].gender
}

// addressOf returns the gender that every form of address before the word of
// token i tells in the article: a man named once is not "Ms. Berg".
func (r *resolver) addressOf(i int32) gender {
	if g, ok := r.addressed[r.hashes[i]]; ok {
		return g
	}
	told := anyGender
	for _, at := range r.places(i) {
		t := r.titleBefore(at)
		if t < 0 {
			continue
		}
		names, _ := r.longest(r.lex.titleNames, t, at)
		k := &r.lex.titles[names[0].entry]
		if k.role != "" || k.gender == anyGender {
			continue
		}
		if told != anyGender && told != k.gender {
			told = anyGender
			break
		}
		told = k.gender
	}
	if r.addressed == nil {
		r.addressed = map[uint64]gender{}
	}
	r.addressed[r.hashes[i]] = told
	return told
}

// comesLate tells whether several sentences use the surname of token i by itself
// before its full name stands: they mean somebody else of the name, whom the
// article takes for known.
func (r *resolver) comesLate(full, i int32) bool {
	const enough = 2
	before := 0
	for _, at := range r.places(i) {
		if at >= full {
			break
		}
		if s := r.doc.Sentence(at); !s.Headline && !s.Furniture && r.standsAlone(at) {
			before++
		}
	}
	return before >= enough
}

// oneOfName chooses among persons of one surname: by the title before it, or
// whom the article is about, or the only one whom it has named by then, or the
// only one named in this paragraph.
func (r *resolver) oneOfName(i int32, cast []int32) int32 {
	if t := r.titleBefore(i); t >= 0 {
		o, _, _ := r.officeAt(t)
		if o.formal && o.gender != anyGender {
			return only(cast, func(c int32) bool { return r.cast[c].gender.agrees(o.gender) })
		}
		if c := only(cast, func(c int32) bool { return r.cast[c].Role == o.role }); c != noEntry {
			return c
		}
	}
	if c := only(cast, r.isKnown); c != noEntry {
		return c // relatives of somebody so well known are told by their given names
	}
	paragraph := r.doc.Paragraphs[r.doc.Sentence(i).Paragraph].First
	here := func(c int32) bool { return r.namedBetween(c, paragraph, i) }
	if c := r.foremost(cast); c != noEntry {
		if here(c) || !slices.ContainsFunc(cast, here) {
			return c
		}
		return noEntry // "Paddock" beside his brother's full name is either
	}
	if c := only(cast, func(c int32) bool { return r.namedBetween(c, inTitle, i) }); c != noEntry {
		return c
	}
	return only(cast, here)
}

// isKnown tells whether the surname is enough to name one of the cast.
func (r *resolver) isKnown(c int32) bool {
	e := r.cast[c].entry
	return e != noEntry && r.d.entries[e].known && r.d.entries[e].serves(r.date)
}

// foremost returns the one of the cast whom the article names first and, in
// full, more often than the others, or noEntry. A title counts for two.
func (r *resolver) foremost(cast []int32) int32 {
	first := slices.MinFunc(cast, func(a, b int32) int { return int(r.firstSeen(a)) - int(r.firstSeen(b)) })
	for _, c := range cast {
		if c != first && r.weight(c) >= r.weight(first) {
			return noEntry
		}
	}
	return first
}

// firstSeen returns the token at which a person is first named in full.
func (r *resolver) firstSeen(c int32) int32 {
	if at := r.seen.full[c]; len(at) > 0 {
		return at[0]
	}
	return int32(len(r.doc.Tokens))
}

func (r *resolver) weight(c int32) int {
	n := len(r.seen.full[c])
	if n > 0 && r.seen.full[c][0] == inTitle {
		n++
	}
	return n
}

// byNamesake is the rule that takes a state's name for a person's.
const byNamesake = "surname of a place"

// namesake makes the name of a state that is also the surname of one of the cast
// a mention of the person, if the article does not speak of the state otherwise: "Tom
// Holland" and then "Holland said".
func (r *resolver) namesake(i int32) {
	h := r.hits[r.cover[i]]
	cast := r.people[r.lex.canonical(r.doc.Word(i))]
	if len(cast) == 0 || h.Len() != 1 || h.place || !r.mayBeState(h) || !r.standsAlone(i) || r.spokenOf(h) {
		return
	}
	c := r.oneOfName(i, cast)
	if len(cast) == 1 {
		c = cast[0]
	}
	if c == noEntry || i < r.firstSeen(c) && !r.doc.Sentence(i).Headline {
		return // nobody is called by a surname before he is introduced
	}
	r.renamed = append(r.renamed, h.First)
	r.mention(h.Range, c, readout.MentionName, byNamesake)
	r.taken[i] = true
}

// dropStates removes the mentions of states whose names turned out to be
// surnames.
func (r *resolver) dropStates() {
	if len(r.renamed) == 0 {
		return
	}
	r.mentions = slices.DeleteFunc(r.mentions, func(m Mention) bool {
		_, renamed := slices.BinarySearch(r.renamed, m.First)
		return renamed && m.Len() == 1 && m.By != byNamesake
	})
}

// spokenOf tells whether the article means a hit's state by another word, or says
// that it is a place.
func (r *resolver) spokenOf(h hit) bool {
	own := r.hashes[h.First]
	if known, ok := r.spoken[own]; ok {
		return known
	}
	if r.spoken == nil {
		r.spoken = map[uint64]bool{}
	}
	r.spoken[own] = slices.ContainsFunc(r.hits, func(o hit) bool {
		return r.mayBeState(o) && o.entry != noEntry && (o.entry == h.entry || slices.Contains(h.options, o.entry)) &&
			(o.Len() > 1 || r.hashes[o.First] != own || o.place || r.isOf(o.First))
	})
	return r.spoken[own]
}

// isOf tells whether token i stands behind a person or an office and "of": "King
// Salim of Jordan".
func (r *resolver) isOf(i int32) bool {
	return r.is(i-1, "of") && i-1 > r.first(i) && (r.taken[i-2] || r.endsOffice(i-2))
}

// inTitle is where the persons whom the article's title alone names in full are
// seen.
const inTitle = -1

// readTitle adds those persons to the cast whom the title, or a headline in the
// text, names by a known given name and a surname that the text uses.
func (r *resolver) readTitle(title string) {
	words := strings.FieldsFunc(title, func(c rune) bool { return strings.ContainsRune(" ,:;“”\"()!?", c) })
	for i := 1; i < len(words); i++ {
		given, surname := words[i-1], words[i]
		for _, clitic := range []string{"'s", "’s", "'", "’"} {
			surname = strings.TrimSuffix(surname, clitic)
		}
		if _, ok := r.lex.given[fold(given)]; !ok || shapeOf(given) == lower || shapeOf(surname) == lower || r.lex.in(fold(given), inOpener) {
			continue
		}
		r.seenInTitle(given, surname)
	}
}

// seenInTitle notes a person whom a title names.
func (r *resolver) seenInTitle(given, surname string) {
	key := r.lex.canonical(surname)
	c := only(r.people[key], func(c int32) bool { return sameGiven(r.lex.canonical(given), r.cast[c].given) })
	if c == noEntry && r.usedAlone(surname) {
		c = r.newPerson(given+" "+surname, surname, office{})
	}
	if c != noEntry && (len(r.seen.full[c]) == 0 || r.seen.full[c][0] != inTitle) {
		r.seen.full[c] = slices.Insert(r.seen.full[c], 0, int32(inTitle))
	}
}

// usedAlone tells whether the text has a surname by itself, as it has those of
// persons whom it is about.
func (r *resolver) usedAlone(surname string) bool {
	hash := hashFolded(surname)
	const enough = 2
	n := 0
	for i := range int32(len(r.hashes)) {
		if r.hashes[i] == hash && r.shapes[i] != lower && !r.taken[i] && !r.isHit(i) && r.standsAlone(i) {
			n++
		}
	}
	return n >= enough
}

// sightings are the tokens at which the actors of the cast are named: those of
// full names, known when surnames are sought, and those found since, both in
// order.
type sightings struct{ full, again map[int32][]int32 }

func (r *resolver) sight() {
	r.seen = sightings{full: map[int32][]int32{}, again: map[int32][]int32{}}
	for _, m := range r.mentions {
		c := int32(m.Actor)
		r.seen.full[c] = append(r.seen.full[c], m.First)
	}
	for _, at := range r.seen.full {
		slices.Sort(at)
	}
}

// namedBetween tells whether a mention of an actor begins in tokens [from, end).
func (r *resolver) namedBetween(c, from, end int32) bool {
	for _, at := range [][]int32{r.seen.full[c], r.seen.again[c]} {
		if i, _ := slices.BinarySearch(at, from); i < len(at) && at[i] < end {
			return true
		}
	}
	return false
}
