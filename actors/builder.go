package actors

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"readout"
)

// builder puts a directory together from files.
type builder struct {
	dir *Directory
	// layer is the index of the first entry of the file, or files, that may
	// not name one thing twice. Names of entries before it are overridden.
	layer int32
	// where is the beginning of the layer's file.
	where position
	// rules are the names that the layer says to be ambiguous.
	rules map[string]string
	// replaced are the entries of lower layers that an entry of this layer replaces.
	replaced map[int32]int32
	// pending are references to check when all entries are there.
	pending []reference
	// aliases are further names for entries of any layer.
	aliases []alias
	// isDictionary tells that the layer is a Phoenix dictionary, in which the first
	// of several actors of one name has it.
	isDictionary bool
	notes        *notes
}

type alias struct {
	entry int32
	names []string
	where position
}

// reference is an id that must exist in the end.
type reference struct {
	id    string
	where position
}

// mistake is an error in a directory file.
func mistake(where position, err error) error {
	var e *readout.Error
	if errors.As(err, &e) {
		return err
	}
	return &readout.Error{
		Code:    readout.CodeInvalid,
		Object:  where.String(),
		Message: err.Error(),
		Hint:    "the format of directory files is described in the documentation of readout/actors",
		Err:     err,
	}
}

// add checks an entry by itself and puts it into the directory.
func (b *builder) add(e entry) error {
	if err := b.complete(&e); err != nil {
		return mistake(e.where, err)
	}
	if old, ok := b.dir.byID[e.actor.ID]; ok {
		if old >= b.layer {
			return mistake(e.where, fmt.Errorf("id %q is used twice, first at %s", e.actor.ID, b.dir.entries[old].where))
		}
		// A layer's entry replaces the one of the same id beneath it, and has its names too.
		b.dir.entries[old] = entry{actor: readout.Actor{ID: e.actor.ID}, where: b.dir.entries[old].where}
		b.replaced[old] = int32(len(b.dir.entries))
	}
	if c := e.actor.Country; c != "" {
		b.pending = append(b.pending, reference{c, e.where})
	}
	b.dir.byID[e.actor.ID] = int32(len(b.dir.entries))
	b.dir.entries = append(b.dir.entries, e)
	return nil
}

// complete fills what an entry leaves to be understood and checks the rest.
func (b *builder) complete(e *entry) error {
	a := &e.actor
	if a.Name == "" {
		return fmt.Errorf("%s without a name", a.Type)
	}
	if !slices.Contains(readout.ActorTypes(), a.Type) {
		return fmt.Errorf("unknown type %q of %q", a.Type, a.Name)
	}
	if a.Sector != "" && !slices.Contains(readout.Sectors(), a.Sector) {
		return fmt.Errorf("unknown sector %q of %q: want a PLOVER code such as GOV", a.Sector, a.Name)
	}
	if a.ID == "" {
		a.ID = slug(a.Name)
		if a.Type == readout.TypePerson && a.Country != "" {
			a.ID += "-" + strings.ToLower(a.Country)
		}
	}
	for _, t := range e.terms {
		if err := t.check(); err != nil {
			return fmt.Errorf("%s: %w", a.Name, err)
		}
	}
	if a.Type == readout.TypePerson {
		b.completePerson(e)
	}
	return nil
}

func (b *builder) completePerson(e *entry) {
	if e.surname == "" {
		e.surname = b.dir.lex.surname(e.actor.Name, e.actor.Country)
	}
	if e.gender == anyGender {
		e.gender = b.dir.lex.genderOf(e.actor.Name, e.surname)
	}
	if n := len(e.terms); n > 0 {
		e.actor.Role = e.terms[n-1].Role
		if e.actor.Sector == "" {
			e.actor.Sector = b.dir.lex.sectorOfRole(e.actor.Role)
		}
	}
}

// finish builds the tables over all entries.
func (b *builder) finish() error {
	for _, r := range b.pending {
		if !b.dir.isState(r.id) {
			return mistake(r.where, fmt.Errorf("unknown country %q: want the id of a state or territory", r.id))
		}
	}
	d := b.dir
	if d.names == nil {
		d.names = newNameTable(4 * len(d.entries))
	}
	b.inherit()
	for i := int(b.layer); i < len(d.entries); i++ {
		if err := b.index(int32(i)); err != nil {
			return err
		}
	}
	for _, a := range b.aliases {
		for _, n := range a.names {
			b.dir.names.add(name{text: withoutThe(n), entry: a.entry})
		}
	}
	return b.checkRules()
}

// inherit leads the names of replaced entries to those that replace them.
func (b *builder) inherit() {
	if len(b.replaced) == 0 {
		return
	}
	for i := range b.dir.names.names {
		n := &b.dir.names.names[i]
		if next, ok := b.replaced[n.entry]; ok {
			n.entry = next
		}
	}
	for name, states := range maps.Clone(b.dir.needs) {
		if next, ok := b.replaced[name.entry]; ok {
			b.dir.needs[nameOfEntry{next, name.name}] = states
		}
	}
}

// index puts the names of an entry into the tables.
func (b *builder) index(i int32) error {
	e := &b.dir.entries[i]
	for _, set := range []struct {
		kind  nameKind
		names []string
	}{
		{properName, []string{e.actor.Name}},
		{properName, e.names},
		{adjectiveName, e.adjectives},
		{peopleName, e.people},
		{peopleName, plurals(e.adjectives)},
		{capitalName, e.capitals},
	} {
		for _, n := range set.names {
			n, needs := splitNeeds(withoutThe(n))
			for _, state := range needs {
				if !b.dir.isState(state) {
					return mistake(e.where, fmt.Errorf("name %q needs %q, which is no state", n, state))
				}
				b.dir.needs[nameOfEntry{i, foldName(n)}] = needs
			}
			if err := b.indexName(i, set.kind, n); err != nil {
				return err
			}
		}
	}
	if e.actor.Type == readout.TypePerson {
		b.dir.indexPerson(i)
	}
	return nil
}

func (b *builder) indexName(i int32, kind nameKind, text string) error {
	for _, old := range b.dir.names.find(text) {
		if old.entry == i {
			return nil // written in two columns
		}
		if old.entry < b.layer || b.rules[foldName(text)] != "" {
			continue
		}
		mine, other := &b.dir.entries[i], &b.dir.entries[old.entry]
		if mine.actor.Type == readout.TypePerson && other.actor.Type == readout.TypePerson {
			continue // told apart by date and context
		}
		if b.isDictionary {
			b.notes.add(namesake, mine.where, fmt.Sprintf("%q is a name of %s at %s too", text, other.actor.ID, other.where))
			return nil
		}
		return mistake(mine.where, fmt.Errorf("%q is a name of %s and of %s (%s), and no rule says which is meant",
			text, mine.actor.ID, other.actor.ID, other.where))
	}
	b.dir.names.add(name{text: text, entry: i, kind: kind})
	return nil
}

// checkRules takes over the layer's rules for ambiguous names.
func (b *builder) checkRules() error {
	for text, rule := range b.rules {
		id, isContext := strings.CutPrefix(rule, contextRule)
		id = strings.TrimPrefix(id, contextElse)
		if _, ok := b.dir.byID[id]; !ok && (!isContext || id != "") {
			return mistake(b.where, fmt.Errorf("the ambiguous name %q stands for %q, which is no entry", text, id))
		}
		b.dir.rules[text] = rule
	}
	return nil
}

// splitNeeds splits "strategic partnership [CHN RUS]" into the name and the
// states that an article has to name for it to mean its entry.
func splitNeeds(name string) (string, []string) {
	name, needs, ok := strings.Cut(name, " [")
	if !ok {
		return name, nil
	}
	return name, strings.Fields(strings.TrimSuffix(needs, "]"))
}

// plurals returns the plurals of the adjectives that form one by adding -s.
func plurals(adjectives []string) []string {
	var ps []string
	for _, a := range adjectives {
		switch {
		case shapeOf(a) == caps, strings.HasSuffix(a, "s"), strings.HasSuffix(a, "sh"), strings.HasSuffix(a, "ch"),
			strings.HasSuffix(a, "ese"), strings.HasSuffix(a, "z"), strings.HasSuffix(a, "x"):
		default:
			ps = append(ps, a+"s")
		}
	}
	return ps
}

// foldName returns the words of a name, folded.
func foldName(text string) string {
	var words []string
	for from, to := wordAt(text, 0); from < to; from, to = wordAt(text, to) {
		words = append(words, fold(text[from:to]))
	}
	return strings.Join(words, " ")
}
