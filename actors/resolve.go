package actors

import (
	"cmp"
	"slices"
	"strings"

	"readout"
	"readout/english"
)

// resolver finds who is meant in one article. Its steps run in the order of
// Resolve; each reads what the earlier ones left.
type resolver struct {
	*words
	d    *Directory
	lex  *lexicon
	date string // of publication, as precise as known; "" where it is not
	hits []hit
	// cover is for each token the hit that covers it last, or noEntry.
	cover []int32
	// taken tells which tokens a person's phrase covers.
	taken []bool

	cast     []castActor
	byID     map[string]int32
	people   map[string][]int32 // cast by folded surname
	given    map[string][]int32 // and by given name, when all full names are known
	mentions []Mention
	seen     sightings
	// same are the tokens with a capital by hash, made when first needed.
	same map[uint64][]int32
	// unsure are the tokens, in order, that are a surname of one of the cast who
	// is not known to be meant.
	unsure []int32
	// renamed are the tokens, in order, that looked like a state's name and are a
	// person's; spoken tells, by hash, of which such words the state is meant otherwise.
	renamed []int32
	spoken  map[uint64]bool
	// named is for each token one more than the index of the recogniser's name that
	// begins there, or 0.
	named []int32
	// bodies are the mentions of organisations that only the text names, in order.
	bodies []Mention
	// met are the first mentions of each of them.
	met []Mention
	// plain are the words, by hash, that the article writes without a capital.
	plain map[uint64]bool
	// addressed are the genders that forms of address tell of surnames, by hash.
	addressed map[uint64]gender
}

// castActor is an actor of the article with what the rules need to know.
type castActor struct {
	readout.Actor
	gender gender
	// genderBy tells in words what told the gender: "title".
	genderBy string
	// roles are all that the article's titles give a person.
	roles []string
	// given and surname are a person's names, folded.
	given, surname string
	// words are the nouns it may be called by.
	words []string
	// unknown tells that nothing in the name of an organisation says what it is.
	unknown bool
	entry   int32 // noEntry for one met only in the text
}

// Resolve finds the actors that an article mentions. The document must be of
// the article's text. The sentences that are furniture are passed over.
func (d *Directory) Resolve(doc *english.Doc, article *readout.Article) *Resolution {
	r := &resolver{
		words:  readWords(doc, d.lex),
		d:      d,
		lex:    d.lex,
		taken:  make([]bool, len(doc.Tokens)),
		byID:   map[string]int32{},
		people: map[string][]int32{},
	}
	if article != nil {
		r.date = article.Published[:min(len(article.Published), len("2006-01-02"))]
	}
	r.recognise()
	r.findHits()
	r.findBodies()
	r.castUnambiguous()
	r.findPersons()
	r.findOrganisations()
	r.findAcronyms()
	r.settle()
	r.findSurnames(article)
	r.findRules()
	r.followAll(article)
	return r.resolution()
}

// actor returns the index of an entry's actor in the cast.
func (r *resolver) entryActor(i int32) int32 {
	e := &r.d.entries[i]
	if c, ok := r.byID[e.actor.ID]; ok {
		return c
	}
	a := castActor{Actor: e.coded(r.date), gender: e.gender, genderBy: byDirectory, words: e.words, entry: i}
	switch name := strings.Fields(e.actor.Name); {
	case e.actor.Type == readout.TypeOrganisation:
		a.words = append(slices.Clip(a.words), r.lex.heads[fold(name[len(name)-1])].words...)
	case e.actor.Type == readout.TypeTerritory && r.lex.in(strings.ToLower(e.actor.Country), inFederation):
		a.words = append(slices.Clip(a.words), "state")
	}
	if e.actor.Type == readout.TypePerson {
		a.Role = e.role(r.date)
		r.hold(&a.Actor)
		a.given, a.surname = r.lex.givenName(e.actor.Name, e.surname), r.lex.canonical(e.surname)
	}
	return r.join(a)
}

// hold sets the sector and the country that go with a person's role: who
// serves an organisation of states speaks for no country.
func (r *resolver) hold(a *readout.Actor) {
	office, former := strings.CutPrefix(a.Role, "former ")
	switch sector := r.lex.sectorOfRole(office); {
	case former && (a.Sector == readout.SectorGovernment || sector == readout.SectorGovernment):
		a.Sector = readout.SectorFormerElite
	case sector == readout.SectorIntergovernmental || sector == readout.SectorUN:
		a.Country = ""
		if a.Sector != readout.SectorUN {
			a.Sector = sector
		}
	case sector != "" && (a.Sector == readout.SectorUN || a.Sector == readout.SectorIntergovernmental):
		a.Sector = sector // in an office of one state, before or after
	}
}

// bodyActor returns the index of the actor that is a state's body.
func (r *resolver) bodyActor(state, body int32) int32 {
	k := &r.lex.bodies[body]
	a := r.d.entries[state].body(k)
	if i, ok := r.d.byID[a.ID]; ok {
		c := r.entryActor(i)
		r.cast[c].words = append(slices.Clip(r.cast[c].words), k.words...)
		return c
	}
	if c, ok := r.byID[a.ID]; ok {
		return c
	}
	return r.join(castActor{Actor: a, words: k.words, entry: noEntry})
}

func (r *resolver) join(a castActor) int32 {
	if c, ok := r.byID[a.ID]; ok {
		return c
	}
	c := int32(len(r.cast))
	r.cast = append(r.cast, a)
	r.byID[a.ID] = c
	if a.Type == readout.TypePerson && a.surname != "" {
		r.people[a.surname] = append(r.people[a.surname], c)
	}
	return c
}

func (r *resolver) mention(span english.Range, actor int32, kind readout.MentionKind, by string) {
	r.mentions = append(r.mentions, Mention{Range: span, Actor: int(actor), Kind: kind, By: by})
}

// castUnambiguous makes mentions of the hits that mean one entry, and whoever
// they mean one of the cast.
func (r *resolver) castUnambiguous() {
	for i := range r.hits {
		r.castHit(&r.hits[i])
	}
}

func (r *resolver) castHit(h *hit) {
	var actor int32
	switch {
	case h.body != noEntry && h.state != noEntry:
		actor = r.bodyActor(h.state, h.body)
	case h.entry != noEntry:
		if r.d.entries[h.entry].actor.Type == readout.TypePerson {
			return // with the title before it, by findPersons
		}
		actor = r.entryActor(h.entry)
	default:
		return
	}
	by := h.by
	switch h.kind {
	case adjectiveName:
		by = "adjective"
	case peopleName:
		by = "people"
	case capitalName:
		by = "capital"
	}
	if h.body != noEntry {
		by = h.by
	}
	r.mention(h.Range, actor, readout.MentionName, by)
	r.mentions[len(r.mentions)-1].Place = h.place
}

// settle gives ambiguous names to the one candidate that the article names
// otherwise.
func (r *resolver) settle() {
	for i := range r.hits {
		h := &r.hits[i]
		if h.entry != noEntry || len(h.options) == 0 || r.taken[h.First] {
			continue
		}
		only := r.settled(h)
		if only != noEntry {
			h.entry, h.by = only, "name settled by context"
			r.mention(h.Range, r.entryActor(only), readout.MentionName, h.by)
		}
	}
}

// settled returns the only candidate for an ambiguous name that the article names
// otherwise, or whose country it names, or that the rule falls back to.
func (r *resolver) settled(h *hit) int32 {
	if len(h.needs) > 0 {
		for _, state := range h.needs {
			if _, ok := r.byID[state]; !ok {
				return noEntry
			}
		}
		return h.options[0]
	}
	for _, id := range []func(*readout.Actor) string{
		func(a *readout.Actor) string { return a.ID },
		func(a *readout.Actor) string { return a.Country },
	} {
		var named []int32
		for _, o := range h.options {
			if _, ok := r.byID[id(&r.d.entries[o].actor)]; ok {
				named = append(named, o)
			}
		}
		if len(named) == 1 {
			return named[0]
		}
		if len(named) > 1 {
			break
		}
	}
	_, fallback, _ := strings.Cut(r.d.rules[foldName(r.doc.Span(h.Range).Text)], contextElse)
	if i, ok := r.d.byID[fallback]; ok {
		return i
	}
	return noEntry
}

// resolution sorts the mentions and lists the actors in the order of their
// first mention.
func (r *resolver) resolution() *Resolution {
	slices.SortStableFunc(r.mentions, func(a, b Mention) int {
		return cmp.Or(cmp.Compare(a.First, b.First), cmp.Compare(b.End, a.End), cmp.Compare(a.Actor, b.Actor))
	})
	r.mentions = slices.CompactFunc(r.mentions, func(a, b Mention) bool { return a.Range == b.Range && a.Actor == b.Actor })
	res := &Resolution{Mentions: r.mentions, doc: r.doc}
	place := make([]int, len(r.cast))
	for i := range res.Mentions {
		m := &res.Mentions[i]
		if place[m.Actor] == 0 {
			res.Actors = append(res.Actors, r.cast[m.Actor].Actor)
			place[m.Actor] = len(res.Actors)
		}
		m.Actor = place[m.Actor] - 1
	}
	res.index()
	return res
}
