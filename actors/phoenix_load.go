package actors

import (
	"fmt"
	"slices"
	"strings"

	"readout"
)

// loadPhoenix puts the actors and agents of a dictionary into the directory.
func (b *builder) loadPhoenix(file, text string) error {
	codes, err := loadPhoenixCodes(b.dir)
	if err != nil {
		return err
	}
	n := &notes{}
	p := &phoenixReader{codes: codes, notes: n, sets: map[string][]string{}}
	p.read(file, text)
	if len(p.blocks) == 0 && len(p.agents) == 0 {
		if len(n.list) > 0 {
			return mistake(position{file, n.list[0].Line}, fmt.Errorf("nothing in the dictionary can be used: %s", n.list[0].Example))
		}
		return mistake(position{file, 1}, fmt.Errorf("nothing in the dictionary can be used"))
	}
	if len(p.agents) > 0 {
		b.dir.lex = b.dir.lex.withAgents(p.agents)
	}
	b.dir.entries = slices.Grow(b.dir.entries, len(p.blocks))
	for _, actor := range p.blocks {
		if err := b.addBlock(actor); err != nil {
			return err
		}
	}
	b.isDictionary = true
	b.notes = n
	return nil
}

// addBlock makes of a block further names for an entry that the directory has,
// or an entry of its own.
func (b *builder) addBlock(actor block) error {
	names := make([]string, len(actor.names))
	for i, raw := range actor.names {
		names[i] = b.dir.lex.written(raw)
	}
	names = slices.DeleteFunc(names, func(s string) bool { return s == "" })
	if len(names) == 0 || slices.ContainsFunc(actor.codes, func(c phoenixCode) bool { return c.none }) && len(actor.codes) == 1 {
		return nil
	}
	codes := slices.DeleteFunc(actor.codes, func(c phoenixCode) bool { return c.none })
	last := codes[len(codes)-1]
	if last.sector == "" && last.country != "" && b.dir.isState(last.country) {
		b.aliases = append(b.aliases, alias{b.dir.byID[last.country], b.newNames(names, ""), actor.where})
		return nil
	}
	if i, ok := b.knownActor(names, codes); ok {
		e := &b.dir.entries[i]
		surname := ""
		if e.actor.Type == readout.TypePerson {
			surname = e.surname
		}
		b.aliases = append(b.aliases, alias{i, b.newNames(names, surname), actor.where})
		return nil
	}
	return b.addCoded(names, codes, actor.where)
}

// newNames returns those names that the directory has not, without the single words
// by which a person of the directory is known: context tells when they mean him.
func (b *builder) newNames(names []string, surname string) []string {
	return slices.DeleteFunc(slices.Clone(names), func(s string) bool {
		return surname != "" && !strings.Contains(s, " ") || len(b.dir.names.find(s)) > 0
	})
}

// knownActor finds the directory's entry that a name of a block names already, of
// the same country unless the codes tell none.
func (b *builder) knownActor(names []string, codes []phoenixCode) (int32, bool) {
	for _, s := range names {
		for _, old := range b.dir.names.find(s) {
			country := b.dir.entries[old.entry].actor.Country
			if slices.ContainsFunc(codes, func(c phoenixCode) bool { return c.country == country || c.country == "" }) {
				return old.entry, true
			}
		}
	}
	return 0, false
}

// addCoded adds an entry that the dictionary alone has, or more names and
// codes to the one that it has had of this id.
func (b *builder) addCoded(names []string, codes []phoenixCode, where position) error {
	last := codes[len(codes)-1]
	e := entry{
		actor: readout.Actor{Name: names[0], Country: last.country, Sector: last.sector},
		codes: codes, where: where,
	}
	e.actor.Type = b.dir.lex.typeOfCoded(names[0], codes)
	e.names = names[1:]
	if e.actor.Type == readout.TypePerson {
		e.names = slices.DeleteFunc(slices.Clone(e.names), func(s string) bool { return !strings.Contains(s, " ") })
		e.known = len(e.names) < len(names)-1
	} else {
		_, e.words = b.dir.lex.typeAndWords(e.actor.Type, nil)
	}
	e.actor.ID = slug(names[0])
	if e.actor.Country != "" {
		e.actor.ID += "-" + strings.ToLower(e.actor.Country)
	}
	if e.actor.ID == "" {
		return nil
	}
	if old, ok := b.dir.byID[e.actor.ID]; ok {
		was := &b.dir.entries[old]
		if old < b.layer {
			b.aliases = append(b.aliases, alias{old, b.newNames(names, was.surname), where})
			return nil
		}
		was.codes = append(was.codes, e.codes...)
		was.names = append(slices.Clone(was.names), e.names...)
		return nil
	}
	return b.add(e)
}

// typeOfCoded tells what a name with codes is. A dictionary does not say who is
// a person: whose code is for a time, or who has a known given name, and no
// word of an organisation in the name.
func (l *lexicon) typeOfCoded(text string, codes []phoenixCode) readout.ActorType {
	words := strings.Fields(text)
	dated := slices.ContainsFunc(codes, func(c phoenixCode) bool { return c.From != "" || c.To != "" })
	_, given := l.given[fold(words[0])]
	kind := codes[0].kind
	if len(words) > 1 && (given || dated) && kind != readout.TypeTerritory && !slices.ContainsFunc(words, func(w string) bool {
		return l.in(fold(w), inOrganisation) || l.in(fold(w), inInstitution) || w == "of" || w == "for"
	}) {
		return readout.TypePerson
	}
	if kind == "" {
		kind = readout.TypeOrganisation
	}
	return kind
}
