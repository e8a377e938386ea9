package actors

import (
	"errors"
	"fmt"
	"strings"

	"github.com/BurntSushi/toml"

	"readout"
)

// userFile is a user's directory file. Tables are read into slices by kind.
type userFile struct {
	State        []userEntry `toml:"state"`
	Body         []userEntry `toml:"body"`
	Organisation []userEntry `toml:"organisation"`
	Alliance     []userEntry `toml:"alliance"`
	Group        []userEntry `toml:"group"`
	Agreement    []userEntry `toml:"agreement"`
	Initiative   []userEntry `toml:"initiative"`
	Party        []userEntry `toml:"party"`
	ArmedGroup   []userEntry `toml:"armed-group"`
	Outlet       []userEntry `toml:"outlet"`
	Person       []userEntry `toml:"person"`
	Alias        []userAlias `toml:"alias"`
	Ambiguous    []userRule  `toml:"ambiguous"`
}

type userEntry struct {
	ID         string         `toml:"id"`
	Name       string         `toml:"name"`
	Names      []string       `toml:"names"`
	Adjectives []string       `toml:"adjectives"`
	People     []string       `toml:"people"`
	Capitals   []string       `toml:"capitals"`
	Type       string         `toml:"type"`
	Kind       string         `toml:"kind"`
	Country    string         `toml:"country"`
	Sector     readout.Sector `toml:"sector"`
	Words      []string       `toml:"words"`
	Surname    string         `toml:"surname"`
	Gender     string         `toml:"gender"`
	Terms      []term         `toml:"terms"`
}

type userAlias struct {
	Of    string   `toml:"of"`
	Names []string `toml:"names"`
}

type userRule struct {
	Name string `toml:"name"`
	Rule string `toml:"rule"`
}

// loadTOML reads a user's file.
func (b *builder) loadTOML(file, text string) error {
	var u userFile
	meta, err := toml.Decode(text, &u)
	if err != nil {
		return tomlMistake(file, err)
	}
	lines := tableLines(text)
	if unknown := meta.Undecoded(); len(unknown) > 0 {
		return mistake(position{file, keyLine(text, unknown[0])}, fmt.Errorf("unknown key %q", unknown[0].String()))
	}
	for _, t := range u.Ambiguous {
		b.rules[foldName(t.Name)] = t.Rule
	}
	for _, set := range u.sets() {
		for i, e := range set.entries {
			if err := b.addUser(set.table, e, position{file, lines.line(set.table, i)}); err != nil {
				return err
			}
		}
	}
	for i, a := range u.Alias {
		if err := b.addAlias(a, position{file, lines.line("alias", i)}); err != nil {
			return err
		}
	}
	return nil
}

type userSet struct {
	table   string
	entries []userEntry
}

// sets returns the file's entries by table, states first, since others refer
// to them.
func (u *userFile) sets() []userSet {
	return []userSet{
		{"state", u.State}, {"body", u.Body}, {"organisation", u.Organisation}, {"alliance", u.Alliance},
		{"group", u.Group}, {"agreement", u.Agreement}, {"initiative", u.Initiative}, {"party", u.Party},
		{"armed-group", u.ArmedGroup}, {"outlet", u.Outlet}, {"person", u.Person},
	}
}

func (b *builder) addUser(table string, u userEntry, where position) error {
	e := entry{
		actor: readout.Actor{
			ID: u.ID, Name: u.Name, Type: readout.ActorType(table), Country: u.Country, Sector: u.Sector,
		},
		names: u.Names, adjectives: u.Adjectives, people: u.People, capitals: u.Capitals,
		words: u.Words, surname: u.Surname, known: u.Surname != "", terms: u.Terms, where: where,
	}
	var err error
	if e.gender, err = parseGender(u.Gender); err != nil {
		return mistake(where, err)
	}
	switch table {
	case "state":
		if !isCode(u.ID) {
			return mistake(where, fmt.Errorf("state %q has the id %q: want three capital letters", u.Name, u.ID))
		}
		if u.Type == "" {
			u.Type = table
		}
		e.actor.Type, e.actor.Country = readout.ActorType(u.Type), u.ID
		if !isStateType(e.actor.Type) {
			return mistake(where, fmt.Errorf("state %q has the type %q: want state or territory", u.Name, u.Type))
		}
	case "body":
		e.actor.Type = readout.TypeGovernment
		if e.actor.Sector == "" {
			e.actor.Sector = readout.SectorGovernment
		}
	case "outlet":
		kind := readout.ActorType(u.Kind)
		if u.Kind == "" {
			kind = "website"
		}
		if e.actor.Type, e.words = b.dir.lex.typeAndWords(kind, e.words); e.actor.Type != readout.TypeOutlet {
			return mistake(where, fmt.Errorf("outlet %q is of the unknown kind %q", u.Name, u.Kind))
		}
		if e.actor.Sector == "" {
			e.actor.Sector = readout.SectorJournalists
		}
	default:
		e.actor.Type, e.words = b.dir.lex.typeAndWords(e.actor.Type, e.words)
	}
	return b.add(e)
}

// addAlias gives an entry further names.
func (b *builder) addAlias(a userAlias, where position) error {
	i, ok := b.dir.byID[a.Of]
	if !ok {
		return mistake(where, fmt.Errorf("alias of %q, which is no entry", a.Of))
	}
	b.aliases = append(b.aliases, alias{i, a.Names, where})
	return nil
}

// isCode tells whether s is three capital letters.
func isCode(s string) bool {
	if len(s) != 3 {
		return false
	}
	for i := range len(s) {
		if s[i] < 'A' || s[i] > 'Z' {
			return false
		}
	}
	return true
}

func tomlMistake(file string, err error) error {
	var parse toml.ParseError
	if errors.As(err, &parse) {
		return mistake(position{file, parse.Position.Line}, errors.New(parse.Message))
	}
	return mistake(position{file, 1}, err)
}

// tableHeads are the lines on which the tables of a file begin, by table.
type tableHeads map[string][]int

// tableLines finds the lines of table heads such as "[[state]]": the decoder
// tells no positions of what it has read.
func tableLines(text string) tableHeads {
	heads := tableHeads{}
	for i, line := range strings.Split(text, "\n") {
		line, _, _ = strings.Cut(line, "#")
		if name, ok := strings.CutPrefix(strings.TrimSpace(line), "[["); ok {
			name = strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(name), "]]"))
			heads[name] = append(heads[name], i+1)
		}
	}
	return heads
}

func (h tableHeads) line(table string, i int) int {
	if lines := h[table]; i < len(lines) {
		return lines[i]
	}
	return 1 // an inline array: the file's beginning is all that is known
}

// keyLine returns the first line that sets a key.
func keyLine(text string, key toml.Key) int {
	last := key[len(key)-1]
	for i, line := range strings.Split(text, "\n") {
		line = strings.TrimSpace(line)
		if rest, ok := strings.CutPrefix(line, last); ok && strings.HasPrefix(strings.TrimSpace(rest), "=") {
			return i + 1
		}
		if strings.HasPrefix(line, "[") && strings.Trim(line, "[] ") == last {
			return i + 1
		}
	}
	return 1
}
