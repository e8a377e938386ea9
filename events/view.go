package events

import (
	"slices"
	"strings"

	"readout"
	"readout/actors"
	"readout/english"
)

// none stands for "no unit" and "no token".
const none = -1

// token is what coding needs to know of a token of the sentence.
type token struct {
	word  word
	class class
	unit  int32 // index of the unit that the token stands in, or none
	time  int32 // index of the expression of time that it stands in, or none
}

// unit is a mention that lies in no longer one: what a sentence says of who
// takes part. Several actors are mentioned by one unit in "the two sides".
type unit struct {
	english.Range // in tokens of the sentence
	actors        []int32
	// adjective tells that the unit is the adjective of a state ("Chinese").
	adjective bool
	// state tells that it is a state's or a territory's name or adjective.
	state bool
	// person tells that it is a person.
	person bool
	// party tells that the actor can take part in events: agreements and
	// initiatives cannot.
	party bool
	// private tells that it is an outlet, which is no actor of what it reports,
	// or a business: either can only have something done to it.
	private bool
	outlet  bool
	// pronoun tells that it is a pronoun.
	pronoun bool
	// place tells that the name stands for the place, not for who governs it.
	place bool
	// region tells that it is a part of a state: no party to what states do.
	region bool
	// home is the actor of the state whose envoy or official the unit is by its
	// own words ("Veldanian Ambassador Ray Ng"), or none.
	home int32
}

// view is one sentence as coding sees it. Positions count from the sentence's
// first token.
type view struct {
	lex   *lexicon
	doc   *english.Doc
	res   *actors.Resolution
	first int32 // the document's token that is position 0
	toks  []token
	units []unit
	times []timeExpr
	// hasVerb tells that the sentence has a verb that tells something, as
	// headlines and captions often have not.
	hasVerb bool
}

// reset fills the view with a sentence, whose mentions start at mentions[0].
func (v *view) reset(s *english.Sentence, mentions []actors.Mention) {
	v.first = s.First
	v.toks, v.units, v.times = v.toks[:0], v.units[:0], v.times[:0]
	for i := s.First; i < s.End; i++ {
		w := v.lex.numbers[plain(v.doc.Lower(i))]
		t := token{word: w, class: v.lex.words[w].class, unit: none, time: none}
		if t.class&classModal != 0 && i > s.First && v.capital(i-v.first) {
			t.class = 0 // "Theresa May", "Will Smith"
		}
		v.toks = append(v.toks, t)
	}
	for _, m := range mentions {
		if m.First >= s.First && m.End <= s.End {
			v.addMention(m)
		}
	}
	v.addPairs()
	v.findTimes()
	v.hasVerb = !s.Headline
	for i := int32(0); i < v.end() && !v.hasVerb; i++ {
		f := v.reads(i)
		if f&(formPast|formS|formBase) != 0 || f != 0 && !v.group(i, f).bare || v.is(i, classBe|classModal) && !v.is(i, classClitic) {
			v.hasVerb = true
		}
	}
}

// plain returns a word with straight apostrophes.
func plain(s string) string {
	if !strings.Contains(s, "’") {
		return s
	}
	return strings.ReplaceAll(s, "’", "'")
}

// addMention makes a unit of a mention, unless it lies in one that is there.
func (v *view) addMention(m actors.Mention) {
	r := english.Range{First: m.First - v.first, End: m.End - v.first}
	if n := len(v.units); n > 0 && v.units[n-1].Overlaps(r) {
		last := &v.units[n-1]
		if last.Range == r {
			last.actors = append(last.actors, int32(m.Actor))
		} else if last.person && last.home == none && v.res.Actors[m.Actor].Type == readout.TypeState {
			last.home = int32(m.Actor)
		}
		return
	}
	a := &v.res.Actors[m.Actor]
	u := unit{Range: r, actors: []int32{int32(m.Actor)}, party: true, pronoun: m.Kind == readout.MentionPronoun, place: m.Place && !v.mark(r.End, "-"), home: none}
	switch a.Type {
	case readout.TypeState, readout.TypeTerritory:
		u.state = true
		u.region = a.Type == readout.TypeTerritory && a.ID != a.Country
		u.adjective = v.isAdjective(r, a.Name)
	case readout.TypePerson:
		u.person = true
		// Of whom neither a country nor a part of society is known, nobody can
		// tell that it is a party in politics.
		u.party = a.Country != "" || a.Sector != ""
	case readout.TypeOutlet:
		u.outlet, u.private = true, true
	case readout.TypeAgreement, readout.TypeInitiative:
		u.party = false
	}
	switch a.Sector {
	case readout.SectorBusiness, readout.SectorMultinational:
		u.private = true
	}
	if v.attribute(r) {
		u.party = false
	}
	for i := r.First; i < r.End; i++ {
		v.toks[i].unit = int32(len(v.units))
	}
	v.units = append(v.units, u)
}

// addPairs makes units of "the two Koreas" and the like, where the article names
// both states.
func (v *view) addPairs() {
	for i := range v.end() {
		states := v.lex.pairs[v.toks[i].word]
		if states == nil || v.toks[i].unit != none {
			continue
		}
		u := unit{Range: english.Range{First: i, End: i + 1}, state: true, party: true, home: none}
		for n := range v.res.Actors {
			if slices.Contains(states, v.res.Actors[n].ID) {
				u.actors = append(u.actors, int32(n))
			}
		}
		if len(u.actors) == len(states) {
			v.toks[i].unit = int32(len(v.units))
			v.units = append(v.units, u)
		}
	}
}

// attribute tells whether a hyphen makes a mention say something of a third:
// "pro-Russian", "Syrian-backed".
func (v *view) attribute(r english.Range) bool {
	return v.mark(r.First-1, "-") && v.is(r.First-2, classAttribute) || v.mark(r.End, "-") && v.is(r.End+1, classAttribute)
}

// isAdjective tells whether a mention of a state is its adjective.
func (v *view) isAdjective(r english.Range, name string) bool {
	text := strings.ToLower(v.text(r))
	if text == strings.ToLower(name) || strings.Contains(text, " ") && strings.HasSuffix(strings.ToLower(name), text) {
		return false
	}
	for _, ending := range v.lex.endings {
		if strings.HasSuffix(text, ending) {
			return true
		}
	}
	return false
}

// text returns the characters of a range of the sentence.
func (v *view) text(r english.Range) string {
	from, to := v.doc.Tokens[v.first+r.First].From, v.doc.Tokens[v.first+r.End-1].To
	return v.doc.Text.String()[from:to]
}

func (v *view) span(r english.Range) readout.Span {
	return v.doc.Span(english.Range{First: v.first + r.First, End: v.first + r.End})
}

func (v *view) end() int32 { return int32(len(v.toks)) }

// is tells whether position i is in the sentence and its word in a class.
func (v *view) is(i int32, c class) bool {
	return i >= 0 && i < v.end() && v.toks[i].class&c != 0
}

// mark tells whether position i is the given mark.
func (v *view) mark(i int32, s string) bool {
	return i >= 0 && i < v.end() && v.doc.Word(v.first+i) == s
}

// kind returns the kind of the token at position i.
func (v *view) kind(i int32) english.Kind { return v.doc.Tokens[v.first+i].Kind }

// isMark tells whether position i is outside the sentence or no word and no number.
func (v *view) isMark(i int32) bool {
	if i < 0 || i >= v.end() {
		return true
	}
	k := v.kind(i)
	return k != english.Word && k != english.Number
}

// comma tells whether position i is a comma or a mark that sets off words the
// same way.
func (v *view) comma(i int32) bool {
	return v.mark(i, ",") || v.mark(i, "—") || v.mark(i, "–") || v.mark(i, "--") || v.mark(i, ")") || v.mark(i, "(")
}

// capital tells whether the word at position i starts with a capital letter.
func (v *view) capital(i int32) bool {
	w := v.doc.Word(v.first + i)
	return w != "" && w[0] >= 'A' && w[0] <= 'Z'
}

// unitAt returns the index of the unit at position i, or none.
func (v *view) unitAt(i int32) int32 {
	if i < 0 || i >= v.end() {
		return none
	}
	return v.toks[i].unit
}

// timeAt tells whether position i stands in an expression of time.
func (v *view) timeAt(i int32) bool {
	return i >= 0 && i < v.end() && v.toks[i].time != none
}
