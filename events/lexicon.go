package events

import (
	"io/fs"
	"slices"
	"strconv"
	"strings"

	"readout"
)

// word is the number of a word that the data files know. Zero is every other
// word.
type word int32

// class is a set of closed classes of words, as data/words/classes.tsv names
// them.
type class uint64

const (
	classBe class = 1 << iota
	classHave
	classDo
	classModal
	classFuture
	classConditional
	classPossible
	classMust
	classNot
	classNo
	classTo
	classAnd
	classIf
	classSubordinator
	classRelative
	classThat
	classDeterminer
	classPossessive
	classClitic
	classPronoun
	classPreposition
	classOf
	classBy
	classAdverb
	classAhead
	classLight
	classBetween
	classCircumstance
	classBorder
	classThan
	classAttribute
	classThe
	classAnswering
	classHabit
	classWithin
	classInstrument
	classGround
	classSupposition
	classParticle
	classSign
	classOccurring
	classAgent
	classReporting
	classStrong
	classWeak
)

// classNames are the names of the classes in classes.tsv.
func classNames() map[string]class {
	return map[string]class{
		"be": classBe, "have": classHave, "do": classDo, "modal": classModal, "future": classFuture,
		"conditional": classConditional, "possible": classPossible, "must": classMust, "not": classNot,
		"no": classNo, "to": classTo, "and": classAnd, "if": classIf, "subordinator": classSubordinator,
		"relative": classRelative, "that": classThat, "determiner": classDeterminer,
		"possessive": classPossessive, "clitic": classClitic, "pronoun": classPronoun,
		"preposition": classPreposition, "of": classOf, "by": classBy, "adverb": classAdverb,
		"ahead": classAhead, "light": classLight, "between": classBetween,
		"circumstance": classCircumstance, "border": classBorder, "than": classThan,
		"attribute": classAttribute, "the": classThe, "answering": classAnswering, "habit": classHabit, "within": classWithin,
		"instrument": classInstrument, "ground": classGround, "supposition": classSupposition, "particle": classParticle, "sign": classSign, "occurring": classOccurring,
	}
}

// form is a set of forms of a verb.
type form uint8

const (
	formBase form = 1 << iota // "visit"
	formS                     // "visits"
	formIng                   // "visiting"
	formPast                  // "visited", "met"
	formPart                  // "visited", "met", "withdrawn"
)

// verbForm tells which forms of which verb a word can be.
type verbForm struct {
	verb word // the base form
	form form
}

// wordInfo is what the data files say of a word.
type wordInfo struct {
	class  class
	sector readout.Sector // of an agent noun
	forms  []verbForm
	effect effect // of a verb or adjective that governs another, see govern.go
	noun   effect // of a word that stands with a noun
	when   calendarWord
}

// lexicon holds the words of the data files.
type lexicon struct {
	numbers map[string]word
	words   []wordInfo
	endings []string // of adjectives for peoples and countries
	// pairs are the two states that a name in the plural stands for.
	pairs map[word][]string
}

func readLexicon(fsys fs.FS) (*lexicon, error) {
	l := &lexicon{numbers: map[string]word{}, pairs: map[word][]string{}, words: make([]wordInfo, 1)}
	for _, read := range []func(fs.FS) error{
		l.readClasses, l.readAgents, l.readContext, l.readCalendar, l.readVerbs, l.readCommon, l.readGovernors, l.readPairs,
	} {
		if err := read(fsys); err != nil {
			return nil, err
		}
	}
	return l, nil
}

// word returns the number of a word in lower case, giving it one if it is new.
func (l *lexicon) word(s string) word {
	if n, ok := l.numbers[s]; ok {
		return n
	}
	n := word(len(l.words))
	l.numbers[s] = n
	l.words = append(l.words, wordInfo{})
	return n
}

// readLists calls add for every word of a file with the columns "name" and
// "words separated by spaces".
func (l *lexicon) readLists(fsys fs.FS, file string, add func(r row, name, word string) error) error {
	rows, err := readTable(fsys, file, 2)
	if err != nil {
		return err
	}
	for _, r := range rows {
		for w := range strings.FieldsSeq(r.field(1)) {
			if err := add(r, r.field(0), w); err != nil {
				return err
			}
		}
	}
	return nil
}

func (l *lexicon) readClasses(fsys fs.FS) error {
	names := classNames()
	return l.readLists(fsys, "data/words/classes.tsv", func(r row, name, w string) error {
		if name == "adjective-ending" {
			l.endings = append(l.endings, w)
			return nil
		}
		c, ok := names[name]
		if !ok {
			return r.errorf("there is no class %q", name)
		}
		l.words[l.word(w)].class |= c
		return nil
	})
}

func (l *lexicon) readAgents(fsys fs.FS) error {
	return l.readLists(fsys, "data/words/agents.tsv", func(r row, name, w string) error {
		sector := readout.Sector(name)
		if name != "" && !slices.Contains(readout.Sectors(), sector) {
			return r.errorf("there is no sector %q", name)
		}
		info := &l.words[l.word(w)]
		if info.class&classAgent != 0 {
			return r.errorf("agent noun %q is there twice", w)
		}
		info.class |= classAgent
		info.sector = sector
		return nil
	})
}

func (l *lexicon) readPairs(fsys fs.FS) error {
	rows, err := readTable(fsys, "data/words/pairs.tsv", 2)
	if err != nil {
		return err
	}
	for _, r := range rows {
		states := strings.Fields(r.field(1))
		if len(states) != 2 {
			return r.errorf("%d states where two are wanted", len(states))
		}
		l.pairs[l.word(r.field(0))] = states
	}
	return nil
}

// paired tells whether both states of a pair are among the actors, so that the
// pair's name can mean them.
func (l *lexicon) paired(actors []readout.Actor) bool {
	for _, states := range l.pairs {
		found := 0
		for i := range actors {
			if slices.Contains(states, actors[i].ID) {
				found++
			}
		}
		if found == len(states) {
			return true
		}
	}
	return false
}

func (l *lexicon) readContext(fsys fs.FS) error {
	return l.readLists(fsys, "data/words/context.tsv", func(r row, name, w string) error {
		switch name {
		case "strong":
			l.words[l.word(w)].class |= classStrong
		case "weak":
			l.words[l.word(w)].class |= classWeak
		default:
			return r.errorf("strength is %q where strong or weak is wanted", name)
		}
		return nil
	})
}

func (l *lexicon) readCalendar(fsys fs.FS) error {
	rows, err := readTable(fsys, "data/words/calendar.tsv", 3)
	if err != nil {
		return err
	}
	kinds := calendarKinds()
	for _, r := range rows {
		kind, ok := kinds[r.field(0)]
		if !ok {
			return r.errorf("there is no kind of calendar word %q", r.field(0))
		}
		value, err := strconv.Atoi(r.field(2))
		if err != nil {
			return r.errorf("read value: %w", err)
		}
		l.words[l.word(r.field(1))].when = calendarWord{kind: kind, value: value}
	}
	return nil
}
