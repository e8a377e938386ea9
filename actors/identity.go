package actors

import (
	"slices"
	"strings"

	"readout"
	"readout/english"
)

// person returns the cast member whom a name means, given what the titles
// before and behind it tell, or noEntry where two would fit as well.
func (r *resolver) person(run english.Range, before, behind office) int32 {
	o := before
	if o.role == "" {
		o.role, o.sector = behind.role, behind.sector
	}
	if o.country == "" {
		o.country = behind.country
	}
	if o.gender == anyGender {
		o.gender = behind.gender
	}
	if h := r.cover[run.First]; h != noEntry {
		return r.knownPerson(&r.hits[h], o)
	}
	full := r.nameOf(run)
	surname := r.lex.surname(full, o.country)
	if i, ok := r.entryOf(full, surname, o); ok {
		return r.tell(r.entryActor(i), o)
	}
	if c, ok := r.metBefore(full, surname, o); ok {
		return r.tell(c, o)
	}
	if o.formal && run.Len() == 1 {
		return noEntry // "Mr. Berg" names nobody by itself
	}
	return r.newPerson(full, surname, o)
}

// knownPerson returns a person that the directory has under a full name.
func (r *resolver) knownPerson(h *hit, o office) int32 {
	entry := h.entry
	if entry == noEntry {
		for _, option := range h.options {
			if e := &r.d.entries[option]; o.country == e.actor.Country && e.hasRole(o.role) {
				if entry != noEntry {
					return noEntry
				}
				entry = option
			}
		}
	}
	if entry == noEntry {
		return noEntry
	}
	h.entry = entry
	return r.tell(r.entryActor(entry), o)
}

// hasRole tells whether a person of the directory ever held an office.
func (e *entry) hasRole(role string) bool {
	role = strings.TrimPrefix(role, "former ")
	return slices.ContainsFunc(e.terms, func(t term) bool { return t.Role == role })
}

// holds tells whether a person of the directory held an office on a date.
func (e *entry) holds(role, date string) bool {
	return slices.ContainsFunc(e.terms, func(t term) bool { return t.Role == role && t.holds(date) })
}

// entryOf finds a name in the directory that is spelt in another way there, or
// a surname with the title of one who holds that office.
func (r *resolver) entryOf(full, surname string, o office) (int32, bool) {
	given := r.lex.givenName(full, surname)
	var best []int32
	rank := 0
	for _, i := range r.d.persons[r.lex.canonical(surname)] {
		e := &r.d.entries[i]
		if o.country != "" && e.actor.Country != "" && o.country != e.actor.Country {
			continue
		}
		score := 0
		mine := r.lex.givenName(e.actor.Name, e.surname)
		switch {
		case given != "" && given == mine && (e.known || o.country != "" && o.country == e.actor.Country ||
			e.hasRole(o.role) || r.lex.sameName(full, e.actor.Name)):
			score = 3
		case given != "":
			continue
		case e.holds(o.role, r.date):
			score = 3
		case e.hasRole(o.role), o.country != "" && r.mayBeCalled(e, o.role):
			score = 2
		case e.known && e.serves(r.date):
			score = 1
		default:
			continue
		}
		if score > rank {
			best, rank = nil, score
		}
		if score == rank {
			best = append(best, i)
		}
	}
	if len(best) != 1 {
		return 0, false
	}
	return best[0], true
}

// sameName tells whether two full names differ in spelling alone.
func (l *lexicon) sameName(a, b string) bool {
	return slug(l.canonicalName(a)) == slug(l.canonicalName(b))
}

// mayBeCalled tells whether a person of the directory in an office on the
// article's date is called by a wider word for it: "diplomat".
func (r *resolver) mayBeCalled(e *entry, word string) bool {
	return e.serves(r.date) && slices.Contains(r.lex.wider[e.role(r.date)], word)
}

// metBefore finds a person of the cast by surname, and by the given name where both are
// told.
func (r *resolver) metBefore(full, surname string, o office) (int32, bool) {
	given := r.lex.givenName(full, surname)
	found := int32(noEntry)
	for _, c := range r.people[r.lex.canonical(surname)] {
		p := &r.cast[c]
		if o.country != "" && p.Country != "" && o.country != p.Country || !o.gender.agrees(p.gender) {
			continue
		}
		if given != "" && p.given != "" && !sameGiven(given, p.given) && !strings.HasSuffix(p.Name, " "+full) {
			continue
		}
		if found != noEntry {
			return 0, false
		}
		found = c
	}
	return found, found != noEntry
}

// sameGiven tells whether two given names may be one person's: equal, or one
// an initial of the other.
func sameGiven(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	return a == b || len(a) == 1 && strings.HasPrefix(b, a)
}

// newPerson puts a person into the cast whom only the article names.
func (r *resolver) newPerson(full, surname string, o office) int32 {
	g, by := o.gender, byTitle
	if g == anyGender {
		g, by = r.lex.genderOf(full, surname), byGivenName
	}
	id := slug(r.lex.canonicalName(full))
	if o.country != "" {
		id += "-" + strings.ToLower(o.country)
	}
	if id == "" {
		return noEntry
	}
	return r.join(castActor{
		Actor: readout.Actor{
			ID: id, Name: full, Type: readout.TypePerson, Country: o.country, Sector: o.sector, Role: strings.TrimSpace(o.role),
		},
		gender: g, genderBy: by, given: r.lex.givenName(full, surname), surname: r.lex.canonical(surname), entry: noEntry,
	})
}

// tell adds what a mention tells of a person to what is known.
func (r *resolver) tell(c int32, o office) int32 {
	r.tellGender(c, o.gender, byTitle)
	p := &r.cast[c]
	if o.role != "" && !slices.Contains(p.roles, o.role) {
		p.roles = append(p.roles, o.role)
	}
	if p.entry != noEntry {
		if e := &r.d.entries[p.entry]; p.Role == "" || r.date == "" && e.hasRole(o.role) {
			// Without a date the article's own title tells the office.
			p.Role = o.role
			if o.sector != "" {
				p.Sector = o.sector
			}
			if p.Country == "" {
				p.Country = e.coded(r.date).Country
			}
			r.hold(&p.Actor)
		}
		return c
	}
	if p.Role == "" {
		p.Role = o.role
	}
	if p.Sector == "" {
		p.Sector = o.sector
	}
	r.naturalise(c, o.country)
	return c
}

// What tells the gender of a person, in words.
const (
	byTitle     = "title"
	byGivenName = "given name"
	byDirectory = "the directory"
	byPronouns  = "the article's other pronouns"
)

// tellGender gives a person of unknown gender the one that something tells.
func (r *resolver) tellGender(c int32, g gender, by string) {
	if p := &r.cast[c]; p.gender == anyGender && g != anyGender {
		p.gender, p.genderBy = g, by
	}
}

// naturalise gives a person of the text the country that a later mention tells,
// and the id that goes with it.
func (r *resolver) naturalise(c int32, country string) {
	p := &r.cast[c]
	if p.Country != "" || country == "" {
		return
	}
	id := p.ID + "-" + strings.ToLower(country)
	if _, taken := r.byID[id]; taken {
		return
	}
	delete(r.byID, p.ID)
	p.ID, p.Country = id, country
	r.byID[id] = c
}

// canonical returns the spelling of a name that all its spellings share,
// folded.
func (l *lexicon) canonical(word string) string {
	f := fold(word)
	if c, ok := l.variants[f]; ok {
		return c
	}
	return f
}

// canonicalName returns a full name with every word in its shared spelling.
func (l *lexicon) canonicalName(full string) string {
	words := strings.Fields(full)
	for i, w := range words {
		if f := fold(w); l.canonical(w) != f {
			words[i] = l.canonical(w)
		}
	}
	return strings.Join(words, " ")
}

// givenName returns the first given name of a full name, in its shared
// spelling, or "".
func (l *lexicon) givenName(full, surname string) string {
	for w := range strings.FieldsSeq(full) {
		if w != surname && !strings.HasSuffix(w, "-"+surname) {
			return l.canonical(w)
		}
	}
	return ""
}
