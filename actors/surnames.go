package actors

import (
	"readout"
	"readout/english"
)

// findSurnames finds persons who are named again by surname or by given name alone.
// It runs when all full names are known, since a headline names people before
// the article introduces them.
func (r *resolver) findSurnames(article *readout.Article) {
	r.sight()
	r.given = map[string][]int32{}
	for c := range r.cast {
		if p := &r.cast[c]; p.Type == readout.TypePerson && len(p.given) > 1 {
			r.given[p.given] = append(r.given[p.given], int32(c))
		}
	}
	if article != nil {
		r.readTitle(article.Title)
	}
	for s := range r.doc.Sentences {
		sentence := &r.doc.Sentences[s]
		if sentence.Furniture {
			continue
		}
		for i := sentence.First; i < sentence.End; i++ {
			if r.shapes[i] == lower || r.taken[i] {
				continue
			}
			if r.isHit(i) {
				r.namesake(i)
				continue
			}
			if c := r.byFullName(i); c != noEntry {
				span := english.Range{First: i, End: i + 2}
				r.mention(span, c, readout.MentionName, "full name again")
				r.take(span)
				continue
			}
			if !r.standsAlone(i) {
				continue
			}
			if c, by := r.bySurname(i); c != noEntry {
				r.mention(r.surnameSpan(i), c, readout.MentionName, by)
				r.tellGender(c, r.addressAt(i), byTitle)
				r.seen.again[c] = append(r.seen.again[c], i)
				r.taken[i] = true
			} else if len(r.people[r.lex.canonical(r.doc.Word(i))]) > 0 {
				r.unsure = append(r.unsure, i)
			} else if c := r.byGivenName(i); c != noEntry {
				r.mention(english.Range{First: i, End: i + 1}, c, readout.MentionName, "given name alone")
				r.seen.again[c] = append(r.seen.again[c], i)
				r.taken[i] = true
			}
		}
	}
	r.dropStates()
}

// byFullName returns the person of the cast whose given name and surname are the
// tokens at i, or noEntry. In a headline they stand among other capitals.
func (r *resolver) byFullName(i int32) int32 {
	if i+1 >= r.end(i) || r.shapes[i+1] == lower || r.taken[i+1] || r.isHit(i+1) {
		return noEntry
	}
	cast := r.people[r.lex.canonical(r.doc.Word(i+1))]
	if len(cast) == 0 {
		return noEntry
	}
	given := r.lex.canonical(r.doc.Word(i))
	return only(cast, func(c int32) bool { return r.cast[c].given == given })
}

// byGivenName returns the only person of the cast with the given name of token i, where
// the recogniser too takes it for a person's name, or noEntry.
func (r *resolver) byGivenName(i int32) int32 {
	n, ok := r.recognised(i, english.Person)
	if !ok || n.Len() != 1 || r.at(i, inOpener) || r.inHeadline(i) {
		return noEntry
	}
	return only(r.given[r.lex.canonical(r.doc.Word(i))], func(int32) bool { return true })
}

// standsAlone tells whether no other part of a name stands beside token i.
// Titles and first names of the same person may, and so may a day.
func (r *resolver) standsAlone(i int32) bool {
	next := i + 1
	if next < r.end(i) && r.shapes[next] != lower && !r.taken[next] && !r.isHit(next) && r.possessive(next) == next &&
		r.doc.Tokens[next].Space && !r.at(next, inDay) && !r.startsTitle(next) {
		return false
	}
	prev := i - 1
	if prev < r.first(i) || r.shapes[prev] == lower || !r.doc.Tokens[i].Space {
		return true
	}
	return r.taken[prev] || r.isHit(prev) || r.endsOffice(prev) || r.at(prev, inOpener)
}

// surnameSpan returns the surname at token i with the title before it.
func (r *resolver) surnameSpan(i int32) english.Range {
	from := i
	if t := r.titleBefore(i); t >= 0 {
		o, _, _ := r.officeAt(t)
		from = o.First
	}
	return english.Range{First: from, End: i + 1}
}

// titleBefore returns the first token of a title right before token i, in its
// sentence, or -1.
func (r *resolver) titleBefore(i int32) int32 {
	if i == r.first(i) {
		return -1
	}
	return r.titleEndingAt(i - 1)
}

// bySurname returns the person whom the surname at token i means, and the rule
// that says so: of the cast, or one so well known that the surname is enough.
func (r *resolver) bySurname(i int32) (int32, string) {
	key := r.lex.canonical(r.doc.Word(i))
	if cast := r.people[key]; len(cast) > 0 {
		if len(cast) > 1 {
			return r.oneOfName(i, cast), "surname, nearest"
		}
		if !r.mayMean(i, cast[0]) {
			return noEntry, ""
		}
		return cast[0], "surname"
	}
	if r.at(i, inOpener) {
		return noEntry, ""
	}
	found := int32(noEntry)
	for _, e := range r.d.persons[key] {
		if p := &r.d.entries[e]; p.known && p.serves(r.date) {
			if found != noEntry {
				return noEntry, ""
			}
			found = e
		}
	}
	if found != noEntry {
		return r.entryActor(found), "surname of a known person"
	}
	// "Berg, Veldania's top diplomat,"
	if o := r.officeBehind(i + 1); o.role != "" && o.country != "" {
		if e, ok := r.entryOf(r.doc.Word(i), r.doc.Word(i), o); ok {
			return r.entryActor(e), "surname and title"
		}
	}
	return noEntry, ""
}

// findRules finds governments under the name of who heads them: "the Berg
// administration".
func (r *resolver) findRules() {
	for _, m := range r.mentions {
		p := &r.cast[m.Actor]
		if p.Type != readout.TypePerson || p.Country == "" || int(m.End) >= len(r.doc.Tokens) || !r.doc.Tokens[m.End].Space {
			continue
		}
		names, after := r.longest(r.lex.bodyNames, m.End, r.end(m.First))
		if len(names) == 0 || !r.at(m.End, inRule) || !r.d.isState(p.Country) {
			continue
		}
		government := r.bodyActor(r.d.byID[p.Country], names[0].entry)
		r.mention(english.Range{First: m.First, End: after}, government, readout.MentionName, "government of its head")
	}
}

// only returns the one of the cast that a condition holds for, or noEntry.
func only(cast []int32, holds func(int32) bool) int32 {
	found := int32(noEntry)
	for _, c := range cast {
		if !holds(c) {
			continue
		}
		if found != noEntry {
			return noEntry
		}
		found = c
	}
	return found
}
