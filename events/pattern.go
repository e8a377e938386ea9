package events

import (
	"slices"
	"strings"

	"readout"
)

// pattern is one line of a file in data/patterns. The file's head explains
// the columns.
type pattern struct {
	id      string
	code    code
	cameo   string
	trigger []element
	// verb tells that the trigger is built on a verb, its first element that
	// is one; other triggers are nouns.
	verb       bool
	actors     []place
	recipients []place
	options    option
	// stop tells that the trigger makes no event and keeps shorter ones from
	// making one: "declined to comment".
	stop bool
}

// noEvent is the type of patterns that stop others.
const noEvent = "NONE"

// element is one part of a trigger.
type element struct {
	// gap stands for up to maxGap words of a noun phrase.
	gap bool
	// verb tells that words are base forms and any form of them will do.
	verb  bool
	words []word
	// optional elements may be left out.
	optional bool
}

// place is where a party stands, seen from the trigger.
type place struct {
	kind placeKind
	// prep is the preposition of a phrase after the trigger.
	prep word
}

type placeKind uint8

const (
	placeSubject  placeKind = iota // the verb's subject; of a noun, the subject of the clause
	placeOwner                     // "X's visit", "the visit of X"
	placePair                      // "X-Y talks", "talks between X and Y"
	placeObject                    // directly after the trigger
	placeAny                       // the first actor after the trigger in the clause
	placeSpeaker                   // the subject of the reporting verb that governs the clause
	placeAnswered                  // the subject of the sentence before, which the trigger answers
	placeInside                    // in the gap of the trigger: "a Tessian trawler"
	placeGoverned                  // the object of the verb that the trigger is the participle of
	placePatient                   // the subject of the passive, be it somebody or a thing of theirs
	placeModal                     // the subject of the modal verb that the trigger is
	placePrep                      // after a preposition
)

// option is a set of conditions on a pattern.
type option uint16

const (
	// optMutual: all parties are alike and become actors; there are at least two.
	optMutual option = 1 << iota
	// optAlone: the event may have no recipient.
	optAlone
	// optAgent: the recipient must be somebody, not a thing of theirs.
	optAgent
	// optPerson: the actor must be a person or body, not a state's bare name.
	optPerson
	// optState: the recipient must be a state, a territory or a body of states.
	optState
	// optControl: the trigger takes an infinitive; what that says is part of
	// this event and none of its own.
	optControl
	// optArmed: the actor must be able to use arms: a bare state, or forces and
	// armed groups of any sort.
	optArmed
	// optCrowd: the actor must be several: nobody demonstrates alone.
	optCrowd
	// optIntransitive: no object follows: who "demonstrates readiness" does not
	// demonstrate.
	optIntransitive
	// optWhole: nothing that belongs to the verb follows the recipient.
	optWhole
	// optAsked: the recipient is asked to do something or for something.
	optAsked
	// optBlamed: "for", "over" or "as" follows the recipient: who attacks
	// somebody for something does so with words.
	optBlamed
	// optForeign: the parties must be of different states.
	optForeign
)

func optionNames() map[string]option {
	return map[string]option{
		"mutual": optMutual, "alone": optAlone, "agent": optAgent, "person": optPerson,
		"state": optState, "control": optControl, "foreign": optForeign, "armed": optArmed, "crowd": optCrowd, "whole": optWhole, "asked": optAsked, "blamed": optBlamed, "intransitive": optIntransitive,
	}
}

func placeNames() map[string]placeKind {
	return map[string]placeKind{
		"subject": placeSubject, "owner": placeOwner, "pair": placePair, "object": placeObject,
		"any": placeAny, "speaker": placeSpeaker, "modal": placeModal,
		"answered": placeAnswered, "governed": placeGoverned, "inside": placeInside,
	}
}

// parsePattern reads the columns of a pattern: id, type[:mode], CAMEO code,
// trigger, actors' places, recipients' places, options.
func (c *Coder) parsePattern(r row) (*pattern, error) {
	p := &pattern{id: r.field(0), cameo: r.field(2)}
	kind, mode, _ := strings.Cut(r.field(1), ":")
	p.code = code{readout.EventType(kind), mode}
	if p.id == "" {
		return nil, r.errorf("the pattern has no id")
	}
	if kind == noEvent {
		p.stop = true
		return p, c.parseTrigger(r, p)
	}
	if err := c.book.check(r, p.code); err != nil {
		return nil, err
	}
	if p.cameo != "" && c.book.cameo[p.cameo] != p.code.Type {
		return nil, r.errorf("CAMEO code %s is not %s in the conversion table", p.cameo, p.code.Type)
	}
	if err := c.parseTrigger(r, p); err != nil {
		return nil, err
	}
	var err error
	if p.actors, err = c.parsePlaces(r, r.field(4)); err != nil {
		return nil, err
	}
	if p.recipients, err = c.parsePlaces(r, r.field(5)); err != nil {
		return nil, err
	}
	for name := range strings.FieldsSeq(r.field(6)) {
		o, ok := optionNames()[name]
		if !ok {
			return nil, r.errorf("there is no option %q", name)
		}
		p.options |= o
	}
	return p, c.checkPattern(r, p)
}

// checkPattern refuses what could never make an event.
func (c *Coder) checkPattern(r row, p *pattern) error {
	switch {
	case len(p.actors) == 0:
		return r.errorf("the pattern says no place for the actor")
	case len(p.recipients) == 0 && p.options&(optMutual|optAlone) == 0:
		return r.errorf("the pattern says no place for the recipient and is neither mutual nor alone")
	case p.options&optAlone != 0 && c.book.needsRecipient[p.code.Type]:
		return r.errorf("type %s requires a recipient, so the pattern cannot be alone", p.code.Type)
	case !p.verb && slices.ContainsFunc(p.actors, func(pl place) bool { return pl.kind == placeObject }):
		return r.errorf("a noun has no object")
	}
	return nil
}

func (c *Coder) parseTrigger(r row, p *pattern) error {
	for part := range strings.FieldsSeq(r.field(3)) {
		e, err := c.parseElement(r, part)
		if err != nil {
			return err
		}
		p.trigger = append(p.trigger, e)
		p.verb = p.verb || e.verb
	}
	n := len(p.trigger)
	if n == 0 {
		return r.errorf("the pattern has no trigger")
	}
	if first := p.trigger[0]; first.gap || first.optional || p.trigger[n-1].gap {
		return r.errorf("a trigger cannot start with what may be left out, nor end with a gap")
	}
	return nil
}

func (c *Coder) parseElement(r row, part string) (element, error) {
	if part == "..." {
		return element{gap: true}, nil
	}
	e := element{}
	if inner, ok := cutBrackets(part, "[", "]"); ok {
		e.optional, part = true, inner
	}
	if inner, ok := cutBrackets(part, "{", "}"); ok {
		e.verb, part = true, inner
	}
	for w := range strings.SplitSeq(part, "|") {
		switch {
		case w == "" || strings.ContainsAny(w, "{}[]") || w != strings.ToLower(w):
			return e, r.errorf("cannot read %q in the trigger", part)
		case len(w) > 1 && strings.Contains(w, "-") && !strings.HasPrefix(w, "co-"):
			return e, r.errorf("%q is three tokens; write \"%s\"", w, strings.ReplaceAll(w, "-", " - "))
		case e.verb:
			e.words = append(e.words, c.lex.regularVerb(w))
		default:
			e.words = append(e.words, c.lex.word(w))
		}
	}
	return e, nil
}

func cutBrackets(s, open, shut string) (string, bool) {
	inner, ok := strings.CutPrefix(s, open)
	if !ok {
		return s, false
	}
	return strings.CutSuffix(inner, shut)
}

func (c *Coder) parsePlaces(r row, field string) ([]place, error) {
	var places []place
	names := placeNames()
	for name := range strings.FieldsSeq(field) {
		if kind, ok := names[name]; ok {
			places = append(places, place{kind: kind})
			continue
		}
		w := c.lex.word(name)
		if c.lex.words[w].class&classPreposition == 0 {
			return nil, r.errorf("%q is neither a place nor a preposition", name)
		}
		places = append(places, place{kind: placePrep, prep: w})
	}
	return places, nil
}
