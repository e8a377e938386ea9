package actors

import (
	"fmt"
	"slices"
	"strings"

	"readout"
)

// lexicon is what the rules know about words, as opposed to actors.
type lexicon struct {
	bodies []bodyKind
	// bodyNames finds the phrases of bodies; a name's entry is the index of its body.
	bodyNames *nameTable
	titles    []titleKind
	// titleNames finds titles; a name's entry is the index of its title.
	titleNames *nameTable
	// agents are nouns for unnamed persons, with their sector.
	agents     []agentKind
	agentNames *nameTable
	// lists tells for each folded word which closed lists it is in.
	lists map[string]list
	words map[string][]string
	given map[string]gender
	// variants maps spellings of given names to one.
	variants map[string]string
	// wider maps a role to the roles that its holder may be called by too.
	wider map[string][]string
	// heads tell what the last word of an organisation's name says of it, by folded
	// word.
	heads map[string]headKind
	// bodyNouns are all nouns that these are called by.
	bodyNouns map[string]bool
}

// bodyKind is a body that every government may have.
type bodyKind struct {
	kind, name string
	sector     readout.Sector
	words      []string
}

// titleKind is a title or an occupation.
type titleKind struct {
	role    string
	sector  readout.Sector
	gender  gender
	country string
}

// headKind is what the last word of an organisation's name tells.
type headKind struct {
	sector readout.Sector
	words  []string
}

// agentKind is a kind of unnamed persons: "officials".
type agentKind struct {
	sector readout.Sector
}

func loadLexicon() (*lexicon, error) {
	l := &lexicon{}
	for _, load := range []func() error{
		l.loadBodies, l.loadTitles, l.loadAgents, l.loadLists, l.loadWords, l.loadGiven, l.loadVariants, l.loadWider, l.loadHeads,
	} {
		if err := load(); err != nil {
			return nil, err
		}
	}
	return l, nil
}

func (l *lexicon) loadBodies() error {
	t, err := readTable("data/bodies.tsv", "kind", "name", "sector", "phrases", "words")
	if err != nil {
		return err
	}
	l.bodyNames = newNameTable(512)
	for i, r := range t.rows {
		l.bodies = append(l.bodies, bodyKind{
			kind: r.get("kind"), name: r.get("name"), sector: readout.Sector(r.get("sector")), words: r.list("words"),
		})
		for _, p := range r.list("phrases") {
			l.bodyNames.add(name{text: p, entry: int32(i)})
		}
	}
	return nil
}

// ownWord is the role in data/titles.tsv of titles that are their own roles.
const ownWord = "*"

func (l *lexicon) loadTitles() error {
	t, err := readTable("data/titles.tsv", "title", "role", "sector", "gender", "country", "also")
	if err != nil {
		return err
	}
	l.titleNames = newNameTable(1024)
	for _, r := range t.rows {
		g, err := parseGender(r.get("gender"))
		if err != nil {
			return mistake(r.where, err)
		}
		for i, p := range append([]string{r.get("title")}, r.list("also")...) {
			role := r.get("role")
			if role == ownWord {
				role = p
			}
			if i == 0 || r.get("role") == ownWord {
				l.titles = append(l.titles, titleKind{role, readout.Sector(r.get("sector")), g, r.get("country")})
			}
			l.titleNames.add(name{text: p, entry: int32(len(l.titles) - 1)})
		}
	}
	return nil
}

func (l *lexicon) loadAgents() error {
	t, err := readTable("data/agents.tsv", "sector", "nouns")
	if err != nil {
		return err
	}
	l.agentNames = newNameTable(512)
	for i, r := range t.rows {
		l.agents = append(l.agents, agentKind{readout.Sector(r.get("sector"))})
		for _, n := range r.list("nouns") {
			l.agentNames.add(name{text: n, entry: int32(i)})
		}
	}
	return nil
}

func (l *lexicon) loadWords() error {
	t, err := readTable("data/words.tsv", "of", "words")
	if err != nil {
		return err
	}
	l.words = map[string][]string{}
	for _, r := range t.rows {
		l.words[r.get("of")] = r.list("words")
	}
	return nil
}

func (l *lexicon) loadGiven() error {
	t, err := readTable("data/given_names.tsv", "gender", "names")
	if err != nil {
		return err
	}
	l.given = map[string]gender{}
	for _, r := range t.rows {
		g, err := parseGender(r.get("gender"))
		if err != nil {
			return mistake(r.where, err)
		}
		for _, n := range r.list("names") {
			l.given[fold(n)] = g
		}
	}
	return nil
}

func (l *lexicon) loadVariants() error {
	t, err := readTable("data/variants.tsv", "name", "spellings")
	if err != nil {
		return err
	}
	l.variants = map[string]string{}
	for _, r := range t.rows {
		for _, s := range r.list("spellings") {
			l.variants[fold(s)] = fold(r.get("name"))
		}
	}
	return nil
}

func (l *lexicon) loadWider() error {
	t, err := readTable("data/wider.tsv", "role", "wider")
	if err != nil {
		return err
	}
	l.wider = map[string][]string{}
	for _, r := range t.rows {
		l.wider[r.get("role")] = r.list("wider")
	}
	return nil
}

func (l *lexicon) loadHeads() error {
	t, err := readTable("data/heads.tsv", "head", "sector", "words")
	if err != nil {
		return err
	}
	l.heads, l.bodyNouns = map[string]headKind{}, map[string]bool{}
	for _, r := range t.rows {
		sector := readout.Sector(r.get("sector"))
		if sector != "" && !slices.Contains(readout.Sectors(), sector) {
			return mistake(r.where, fmt.Errorf("unknown sector %q", sector))
		}
		l.heads[fold(r.get("head"))] = headKind{sector, r.list("words")}
		for _, w := range r.list("words") {
			l.bodyNouns[w] = true
		}
	}
	return nil
}

// typeAndWords returns the type of an entry and the nouns it goes by. Outlets
// say their kind instead of their type, and so do peoples.
func (l *lexicon) typeAndWords(kind readout.ActorType, own []string) (readout.ActorType, []string) {
	words := append(slices.Clone(own), l.words[string(kind)]...)
	switch kind {
	case "newspaper", "agency", "broadcaster", "magazine", "website":
		return readout.TypeOutlet, words
	case "people":
		return readout.TypeGroup, words // of no words: "the group" is not one
	}
	return kind, words
}

// surname returns the word of a person's name that stands for the whole.
func (l *lexicon) surname(full, country string) string {
	words := strings.Fields(full)
	for len(words) > 1 && l.in(fold(words[len(words)-1]), inSuffix) {
		words = words[:len(words)-1]
	}
	if len(words) == 0 {
		return ""
	}
	if len(words) > 1 && l.isFamilyFirst(words, country) {
		return words[0]
	}
	last := words[len(words)-1]
	// "al-Assad" is known as Assad.
	if i := strings.LastIndexByte(last, '-'); i > 0 && l.in(fold(last[:i]), inParticle) {
		last = last[i+1:]
	}
	return last
}

// isFamilyFirst tells whether a name begins with the surname: in the countries
// that write it so, and else where both its first word is such a surname and
// its last is not the kind of given name that comes first.
func (l *lexicon) isFamilyFirst(words []string, country string) bool {
	first, last := fold(words[0]), fold(words[len(words)-1])
	if _, western := l.given[first]; western && !l.in(strings.ToLower(country), inFamilyFirstCountry) {
		return false
	}
	if l.in(strings.ToLower(country), inFamilyFirstCountry) {
		return l.in(first, inFamilyFirst) || !l.in(last, inFamilyFirst)
	}
	return country == "" && l.in(first, inFamilyFirst) && len(words) <= 3 && !l.in(last, inFamilyFirst)
}

// genderOf returns the gender that a given name tells.
func (l *lexicon) genderOf(full, surname string) gender {
	for w := range strings.FieldsSeq(full) {
		if w == surname {
			continue
		}
		if g, ok := l.given[fold(w)]; ok {
			return g
		}
		if len(fold(w)) > 1 {
			break // only the first name tells, initials apart
		}
	}
	return anyGender
}

// sectorOfRole returns the sector that a role's words have as a title.
func (l *lexicon) sectorOfRole(role string) readout.Sector {
	for _, n := range l.titleNames.find(role) {
		return l.titles[n.entry].sector
	}
	for i := range l.titles {
		if l.titles[i].role == role {
			return l.titles[i].sector
		}
	}
	// "ambassador to Tessia", "former foreign minister": the title in it.
	words := strings.Fields(role)
	for n := len(words) - 1; n > 0; n-- {
		for from := 0; from+n <= len(words); from++ {
			if found := l.titleNames.find(strings.Join(words[from:from+n], " ")); len(found) > 0 {
				return l.titles[found[0].entry].sector
			}
		}
	}
	return ""
}
