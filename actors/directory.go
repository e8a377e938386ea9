package actors

import (
	"embed"
	"io"
	"maps"
	"slices"
	"strings"

	"readout"
)

//go:embed data
var data embed.FS

// contextRule leaves an ambiguous name to the article: it means the candidate
// that the article names otherwise.
const contextRule = "context"

// contextElse stands between contextRule and the id of the entry that is meant
// where the article names no candidate.
const contextElse = ", else "

// Directory is a set of actors and the names they go by. It is immutable and
// safe for concurrent use.
type Directory struct {
	entries []entry
	byID    map[string]int32
	names   *nameTable
	// rules tell what ambiguous names mean, by folded name: contextRule or an id.
	rules map[string]string
	// needs are the states that an article has to name for a name to mean an
	// entry, where it stands for others too.
	needs map[nameOfEntry][]string
	// persons are the entries of persons by folded surname.
	persons map[string][]int32
	lex     *lexicon
	notes   []Note
}

// nameOfEntry is one of an entry's names, folded.
type nameOfEntry struct {
	entry int32
	name  string
}

// Default returns the directory that ships with Readout.
func Default() (*Directory, error) {
	lex, err := loadLexicon()
	if err != nil {
		return nil, err
	}
	const expected = 5000 // entries, for tables that need not grow
	d := &Directory{
		entries: make([]entry, 0, expected),
		byID:    make(map[string]int32, expected),
		rules:   map[string]string{},
		needs:   map[nameOfEntry][]string{},
		persons: map[string][]int32{},
		lex:     lex,
	}
	b := &builder{dir: d, rules: map[string]string{}, where: position{"data/ambiguous.tsv", 1}}
	if err := b.loadData(); err != nil {
		return nil, err
	}
	return d, b.finish()
}

// Extend returns a directory that has the entries of a user's file on top of
// those of d, which stays as it is. The file is TOML or a Phoenix dictionary, as its
// content tells; both are described in the package's documentation. name is what
// errors and [Directory.Notes] call the file.
func (d *Directory) Extend(name string, r io.Reader) (*Directory, error) {
	next := &Directory{
		entries: slices.Clone(d.entries),
		byID:    maps.Clone(d.byID),
		names:   d.names.clone(),
		rules:   maps.Clone(d.rules),
		needs:   maps.Clone(d.needs),
		persons: maps.Clone(d.persons),
		lex:     d.lex,
		notes:   slices.Clone(d.notes),
	}
	b := &builder{
		dir: next, layer: int32(len(next.entries)), where: position{name, 1},
		rules: map[string]string{}, replaced: map[int32]int32{}, notes: &notes{},
	}
	if err := b.loadFile(name, r); err != nil {
		return nil, err
	}
	if err := b.finish(); err != nil {
		return nil, err
	}
	next.notes = append(next.notes, b.notes.list...)
	return next, nil
}

// Len returns the number of entries, without the government bodies that are
// found by pattern.
func (d *Directory) Len() int { return len(d.entries) }

// Actor returns the actor with an id, government bodies that are found by
// pattern included. Persons met only in articles are not in a directory.
func (d *Directory) Actor(id string) (readout.Actor, bool) {
	if i, ok := d.byID[id]; ok {
		return d.entries[i].actor, true
	}
	for i := range d.lex.bodies {
		whose, ok := strings.CutSuffix(id, "-"+d.lex.bodies[i].kind)
		if !ok || strings.ToLower(whose) != whose {
			continue
		}
		state, ok := d.state(whose)
		if !ok {
			state, ok = d.state(strings.ToUpper(whose))
		}
		if ok {
			return state.body(&d.lex.bodies[i]), true
		}
	}
	return readout.Actor{}, false
}

// state returns the entry of a state or territory by its code.
func (d *Directory) state(code string) (*entry, bool) {
	i, ok := d.byID[code]
	if !ok || !isStateType(d.entries[i].actor.Type) {
		return nil, false
	}
	return &d.entries[i], true
}

func (d *Directory) isState(code string) bool {
	_, ok := d.state(code)
	return ok
}

func isStateType(t readout.ActorType) bool {
	return t == readout.TypeState || t == readout.TypeTerritory
}

// body returns the actor that is a state's body of a kind.
func (e *entry) body(k *bodyKind) readout.Actor {
	of := e.actor.Name
	if len(e.adjectives) > 0 {
		of = e.adjectives[0]
	}
	return readout.Actor{
		ID:      strings.ToLower(e.actor.ID) + "-" + k.kind,
		Name:    of + " " + k.name,
		Type:    readout.TypeGovernment,
		Country: e.actor.Country,
		Sector:  k.sector,
	}
}

// indexPerson makes a person findable by surname.
func (d *Directory) indexPerson(i int32) {
	key := d.lex.canonical(d.entries[i].surname)
	// A clone, because an extended directory shares its slices with the one under it.
	d.persons[key] = append(slices.Clone(d.persons[key]), i)
}
