package actors

import (
	"fmt"
	"slices"
	"strings"

	"readout"
)

// loadData reads the entries of the embedded files.
func (b *builder) loadData() error {
	if err := b.loadStates(); err != nil {
		return err
	}
	for _, file := range []string{"regions", "governments", "peoples", "organisations", "agreements", "parties", "outlets"} {
		if err := b.loadEntries("data/" + file + ".tsv"); err != nil {
			return err
		}
	}
	for _, file := range []string{"persons", "leaders"} {
		if err := b.loadPersons("data/" + file + ".tsv"); err != nil {
			return err
		}
	}
	return b.loadRules()
}

// readTable reads an embedded table.
func readTable(file string, columns ...string) (*table, error) {
	text, err := data.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("read embedded table: %w", err)
	}
	return parseTable(file, string(text), columns...)
}

func (b *builder) loadStates() error {
	t, err := readTable("data/states.tsv", "id", "type", "name", "names", "adjectives", "capitals")
	if err != nil {
		return err
	}
	more, err := readTable("data/state_names.tsv", "id", "names", "adjectives", "people", "capitals", "not")
	if err != nil {
		return err
	}
	extra := make(map[string]row, len(more.rows))
	for _, r := range more.rows {
		extra[r.get("id")] = r
	}
	for _, r := range t.rows {
		e := entry{
			actor: readout.Actor{
				ID: r.get("id"), Name: r.get("name"), Type: readout.ActorType(r.get("type")), Country: r.get("id"),
			},
			names: r.list("names"), adjectives: r.list("adjectives"), capitals: r.list("capitals"), where: r.where,
		}
		if x, ok := extra[e.actor.ID]; ok {
			e.merge(x)
			delete(extra, e.actor.ID)
		}
		if err := b.add(e); err != nil {
			return err
		}
	}
	for id, x := range extra {
		return mistake(x.where, fmt.Errorf("more names for %q, which is no state", id))
	}
	return nil
}

// merge adds the names of state_names.tsv to those of states.tsv, its own first.
func (e *entry) merge(x row) {
	not := x.list("not")
	join := func(own, more []string) []string {
		more = slices.Clone(more)
		for _, n := range own {
			if !slices.Contains(not, n) && !slices.Contains(more, n) {
				more = append(more, n)
			}
		}
		return more
	}
	e.names = join(e.names, x.list("names"))
	e.adjectives = join(e.adjectives, x.list("adjectives"))
	e.capitals = join(e.capitals, x.list("capitals"))
	e.people = x.list("people")
	if slices.Contains(not, e.actor.Name) && len(e.names) > 0 {
		e.actor.Name, e.names = e.names[0], e.names[1:]
	}
}

// loadEntries reads a table of entries that are neither states of ISO 3166 nor
// persons.
func (b *builder) loadEntries(file string) error {
	t, err := readTable(file, "id", "type", "name", "names", "country", "sector", "words", "adjectives")
	if err != nil {
		return err
	}
	for _, r := range t.rows {
		kind := readout.ActorType(r.get("type"))
		e := entry{
			actor: readout.Actor{
				ID: r.get("id"), Name: r.get("name"), Country: r.get("country"), Sector: readout.Sector(r.get("sector")),
			},
			names: r.list("names"), adjectives: r.list("adjectives"), words: r.list("words"), where: r.where,
		}
		e.actor.Type, e.words = b.dir.lex.typeAndWords(kind, e.words)
		if err := b.add(e); err != nil {
			return err
		}
	}
	return nil
}

func (b *builder) loadPersons(file string) error {
	t, err := readTable(file, "name", "names", "surname", "country", "gender", "sector", "terms")
	if err != nil {
		return err
	}
	for _, r := range t.rows {
		e, err := personOf(r)
		if err != nil {
			return mistake(r.where, err)
		}
		if err := b.add(e); err != nil {
			return err
		}
	}
	return nil
}

// personOf reads a row of a person. A surname with a "!" is enough to name the
// person.
func personOf(r row) (entry, error) {
	e := entry{
		actor: readout.Actor{
			Name: r.get("name"), Type: readout.TypePerson, Country: r.get("country"), Sector: readout.Sector(r.get("sector")),
		},
		names: r.list("names"), where: r.where,
	}
	e.surname, e.known = strings.CutSuffix(r.get("surname"), "!")
	var err error
	if e.gender, err = parseGender(r.get("gender")); err != nil {
		return e, err
	}
	for _, s := range r.list("terms") {
		t, err := parseTerm(s)
		if err != nil {
			return e, err
		}
		e.terms = append(e.terms, t)
	}
	return e, nil
}

func (b *builder) loadRules() error {
	t, err := readTable("data/ambiguous.tsv", "name", "rule")
	if err != nil {
		return err
	}
	for _, r := range t.rows {
		b.rules[foldName(r.get("name"))] = r.get("rule")
	}
	return nil
}
