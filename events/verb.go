package events

import (
	"slices"
	"strings"

	"readout/english"
)

// reads returns the forms as which the word at position i can be read as a
// verb where it stands, 0 for none. Without tags this goes by the neighbours:
// "visits" is a verb after "Lavrov" and a noun after "Lavrov's".
func (v *view) reads(i int32) form {
	if i < 0 || i >= v.end() || v.toks[i].unit != none || v.toks[i].time != none {
		return 0
	}
	info := &v.lex.words[v.toks[i].word]
	if len(info.forms) == 0 {
		return 0
	}
	if info.class&(classHave|classDo|classBe) != 0 && v.auxiliary(i) {
		return 0
	}
	var f form
	for _, vf := range info.forms {
		f |= vf.form
	}
	switch {
	case f&(formPast|formPart) != 0 && !v.nounPhraseBefore(i):
		return f & (formPast | formPart | formBase)
	case f&(formPast|formPart) != 0 && v.is(i+1, classBy):
		return f & formPart
	case f&formIng != 0 && !v.determinedBefore(i) && !v.is(i+1, classOf):
		return formIng
	case f&(formBase|formS) != 0 && info.class&classAgent == 0 && v.verbBefore(i):
		if f&formS == 0 && v.singularBefore(i) {
			return 0 // "insisted that Lee apologise": told of nobody to have done it
		}
		return f & (formBase | formS)
	}
	return 0
}

// auxiliary tells whether "have", "do" or "be" at position i helps a verb behind
// it.
func (v *view) auxiliary(i int32) bool {
	p := i + 1
	for v.timeAt(p) || v.unitAt(p) == none && (v.is(p, classAdverb|classNot|classBe) || v.isManner(p)) {
		p++
	}
	if p >= v.end() || v.unitAt(p) != none {
		return false
	}
	for _, vf := range v.lex.words[v.toks[p].word].forms {
		if vf.form&(formPart|formIng) != 0 || vf.form&formBase != 0 && v.is(i, classDo) {
			return true
		}
	}
	return false
}

// onlyBase tells whether the word at position i can be a base form and no -s
// form of a verb.
func (v *view) onlyBase(i int32) bool {
	for _, f := range v.lex.words[v.toks[i].word].forms {
		if f.form&formS != 0 {
			return false
		}
	}
	return true
}

// singularAgent tells whether the agent noun at position p names one: "a
// campaign rally" has no verb.
func (v *view) singularAgent(p int32) bool {
	w := v.doc.Lower(v.first + p)
	return !strings.HasSuffix(w, "s") && w != "people" && w != "police" && w != "personnel"
}

// singularBefore tells whether one actor alone stands before position i, whose
// verb would end in -s.
func (v *view) singularBefore(i int32) bool {
	ui := v.unitAt(i - 1)
	if ui == none {
		return false
	}
	u := &v.units[ui]
	return !v.is(u.First-1, classAnd) && !v.mark(u.First-1, ",") && len(u.actors) == 1 && !u.pronoun &&
		!strings.HasSuffix(v.text(u.Range), "s")
}

// nounPhraseBefore tells whether what stands before position i makes a
// participle there an adjective: "the proposed deal", "of alleged abuses".
func (v *view) nounPhraseBefore(i int32) bool {
	if v.is(i-1, classPronoun|classAdverb|classRelative) {
		return false
	}
	if v.is(i-1, classAnd) && i > 1 && v.toks[i-2].unit == none && v.hasForm(i-2, formPart) && v.reads(i-2) == 0 {
		return v.nounPhraseBefore(i - 2) // "of kidnapped and deported children"
	}
	return v.determinedBefore(i) || v.is(i-1, classPreposition) || i > 0 && v.kind(i-1) == english.Number && !v.timeAt(i-1)
}

// hasForm tells whether the word at position i can be a form of some verb.
func (v *view) hasForm(i int32, f form) bool {
	return slices.ContainsFunc(v.lex.words[v.toks[i].word].forms, func(vf verbForm) bool { return vf.form&f != 0 })
}

// determinedBefore tells whether a determiner or a possessive stands before
// position i.
func (v *view) determinedBefore(i int32) bool {
	if v.is(i-1, classClitic) {
		// "he's visiting" is a verb, "Russia's visiting minister" is not.
		return !v.is(i-2, classPronoun)
	}
	return v.is(i-1, classDeterminer|classPossessive) && !v.is(i-1, classThat)
}

// verbBefore tells whether what stands before position i makes a base form or
// an -s form there a verb.
func (v *view) verbBefore(i int32) bool {
	p := i - 1
	for v.is(p, classAdverb) && v.unitAt(p) == none || p > 0 && (v.isManner(p) || v.kind(p) == english.OpenQuote && v.is(p-1, classTo)) {
		p--
	}
	switch {
	case p < 0:
		return false
	case v.is(p, classModal|classTo|classDo|classNot|classPronoun|classRelative):
		return !v.is(p, classPossessive|classDeterminer)
	case v.timeAt(p), v.is(p, classAnd) && v.unitAt(i+1) != none && !v.onlyBase(i):
		return true
	case v.unitAt(p) != none:
		u := &v.units[v.unitAt(p)]
		// "the U.S. offers" and "a U.S. offer", "he promises" and "his promises"
		return !v.is(p, classPossessive) && u.End == p+1 && !u.adjective && (!v.is(u.First-1, classDeterminer|classPossessive) || v.is(u.First-1, classThe))
	case v.mark(p, ")"):
		return true
	case v.toks[p].class&classAgent != 0:
		return !v.onlyBase(i) || !v.singularAgent(p)
	}
	return false
}

// group is a verb with its auxiliaries: the positions [first, main].
type group struct {
	first, main int32
	form        form
	passive     bool
	// infinitive tells that the group starts with "to".
	infinitive bool
	negated    bool
	future     bool // "will"
	would      bool // "would"
	possible   bool // "may", "should"
	must       bool
	perfect    bool
	// bare tells that there is no auxiliary.
	bare bool
}

// group returns the verb group whose main verb stands at position i.
func (v *view) group(i int32, f form) group {
	g := group{first: i, main: i, form: f, bare: true}
	be := false
	for p := i - 1; p >= 0 && v.toks[p].unit == none; p-- {
		c := v.toks[p].class
		switch {
		case v.timeAt(p):
			continue
		case c&classNot != 0:
			g.negated = true
		case c&classTo != 0 && !be && f&formBase != 0, c&classTo != 0 && be:
			g.infinitive, g.bare = true, false
			g.first = p
			g.passive = be && f&formPart != 0
			return g
		case c&classModal != 0:
			g.future = g.future || c&classFuture != 0
			g.would = g.would || c&classConditional != 0
			g.possible = g.possible || c&classPossible != 0
			g.must = g.must || c&classMust != 0
		case c&classBe != 0 && (c&classClitic == 0 || v.is(p-1, classPronoun)):
			be = true
		case c&classHave != 0 && c&classClitic == 0:
			g.perfect = true
		case c&classDo != 0:
		case c&classAdverb != 0, c&class(0) == 0 && v.isManner(p):
			continue
		default:
			g.passive = be && f&formPart != 0
			return g
		}
		g.first, g.bare = p, false
	}
	g.passive = be && f&formPart != 0
	return g
}

// isManner tells whether the word at position p is an adverb in -ly.
func (v *view) isManner(p int32) bool {
	if p < 0 || v.isMark(p) {
		return false
	}
	w := v.doc.Lower(v.first + p)
	return len(w) > 4 && w[len(w)-2:] == "ly" && v.toks[p].unit == none && v.reads(p) == 0
}

// verbLeft returns the position of the nearest finite or -ing verb to the left
// of position i in the sentence, or none. Auxiliaries do not count.
func (v *view) verbLeft(i int32) int32 {
	for p := i - 1; p >= 0; p-- {
		if v.is(p, classBe|classHave|classDo|classModal) {
			continue
		}
		if v.reads(p) != 0 {
			return p
		}
	}
	return none
}

// clauseVerbLeft returns the position of the nearest verb to the left that is
// the verb of a clause, or none.
func (v *view) clauseVerbLeft(i int32) int32 {
	for p := v.verbLeft(i); p != none; p = v.verbLeft(p) {
		if v.finite(p, v.reads(p)) {
			return p
		}
	}
	return none
}

// finite tells whether the verb at position i, read as f, is the verb of a
// clause.
func (v *view) finite(i int32, f form) bool {
	if f&(formPast|formS) != 0 {
		return true
	}
	g := v.group(i, f)
	return !g.bare && !g.infinitive
}
