package actors

import (
	"readout"
	"readout/english"
)

// findPersons finds persons: by a title before the name, by an apposition
// behind it, by a known given name, or beside a verb of saying. Names of the
// directory are persons anyway.
func (r *resolver) findPersons() {
	for s := range r.doc.Sentences {
		sentence := &r.doc.Sentences[s]
		if sentence.Furniture {
			continue
		}
		for i := sentence.First; i < sentence.End; {
			i = max(r.personAt(i), i+1)
		}
	}
}

// personAt finds a person whose title or name begins at token i and returns
// the token after it, or i where there is none.
func (r *resolver) personAt(i int32) int32 {
	if r.doc.Tokens[i].Kind != english.Word || r.taken[i] {
		return i
	}
	if h := r.cover[i]; h != noEntry && !r.isPersonHit(h) {
		return i
	}
	if o, after, ok := r.officeAt(i); ok && r.cover[i] == noEntry {
		if end, ok := r.titled(o, after); ok {
			return end
		}
		// The plural goes before several names: "ambassadors Berg and Rask".
		return i
	}
	return r.untitled(i)
}

func (r *resolver) isPersonHit(h int32) bool {
	e := r.hits[h].entry
	if e == noEntry {
		for _, o := range r.hits[h].options {
			if r.d.entries[o].actor.Type == readout.TypePerson {
				return true
			}
		}
		return false
	}
	return r.d.entries[e].actor.Type == readout.TypePerson
}

// titled makes a person of an office and the name behind it.
func (r *resolver) titled(o office, after int32) (int32, bool) {
	comma := false
	if r.is(after, ",") && after+1 < r.end(o.First) {
		// "the president of Veldania, Anna Berg": the name in apposition.
		comma, after = true, after+1
	}
	if after >= r.end(o.First) {
		return 0, false
	}
	after, ok := r.pastAddress(&o, after, comma)
	if !ok {
		return 0, false // "the chairman, Rep. Tom Aas": the nearer title tells
	}
	run, ok := r.nameRun(after, !comma)
	if !ok || comma && (run.Len() < 2 || !r.closesApposition(run.End)) {
		return 0, false
	}
	if s := r.doc.Tokens[run.First].Sentence; !r.isHit(run.First) && (r.display[s] || r.shout[s]) {
		return 0, false
	}
	whole := english.Range{First: o.First, End: run.End}
	if o.plural {
		whole = run
	}
	if outer, ok := r.officeOver(o); ok && comma {
		o, whole = outer, run
	}
	second := r.officeBehind(run.End)
	actor := r.person(run, o, second)
	if actor == noEntry {
		return 0, false
	}
	r.mention(whole, actor, readout.MentionName, "title and name")
	r.take(whole)
	if o.plural {
		return r.fellows(o, run.End), true
	}
	return run.End, true
}

// pastAddress returns the token of the name behind an office, past a form of
// address or a rank between them: "Emir of Veldania Sheikh Omar". It tells whether
// no other title stands there.
func (r *resolver) pastAddress(o *office, i int32, comma bool) (int32, bool) {
	if i >= r.end(o.First) || r.isHit(i) || r.isGivenName(i) && !r.is(i, "Sheikh") {
		return i, true
	}
	names, after := r.longest(r.lex.titleNames, i, r.end(i))
	if len(names) == 0 {
		return i, true
	}
	t := &r.lex.titles[names[0].entry]
	if comma || o.formal || !t.isAddress() {
		return i, false
	}
	if o.gender == anyGender {
		o.gender = t.gender
	}
	return after, true
}

// officeOver returns the office of "the spokesman" in "the spokesman for the
// president, Tom Aas": the name behind the comma is that of whom the phrase as a
// whole means.
func (r *resolver) officeOver(o office) (office, bool) {
	i := o.First - 1
	if r.is(i, "the") {
		i--
	}
	if i <= r.first(o.First) || !r.is(i, "of") && !r.is(i, "for") && !r.is(i, "to") {
		return office{}, false
	}
	t := r.titleEndingAt(i - 1)
	if t < 0 {
		return office{}, false
	}
	outer, _, ok := r.officeAt(t)
	return outer, ok
}

// fellows makes persons of the further names behind a title in the plural and
// returns the token after them: "ambassadors Anna Berg and Tove Lind".
func (r *resolver) fellows(o office, i int32) int32 {
	for r.is(i, ",") || r.is(i, "and") {
		next := i + 1
		if r.is(next, "and") {
			next++
		}
		run, ok := r.nameRun(next, false)
		if !ok {
			return i
		}
		actor := r.person(run, office{role: o.role, sector: o.sector, gender: o.gender}, r.officeBehind(run.End))
		if actor == noEntry {
			return i
		}
		r.mention(run, actor, readout.MentionName, "title and name")
		r.take(run)
		i = run.End
	}
	return i
}

// take marks the tokens of a person's name, so that no later rule reads them.
func (r *resolver) take(run english.Range) {
	for i := run.First; i < run.End; i++ {
		r.taken[i] = true
	}
}

// untitled makes a person of a name without a title, where something else
// tells that it is one.
func (r *resolver) untitled(i int32) int32 {
	run, ok := r.nameRun(i, false)
	read, isRead := r.readPerson(i)
	if isRead {
		run, ok = read, true
	}
	if !ok {
		return i
	}
	known := r.isHit(run.First)
	behind := r.officeBehind(run.End)
	if behind.Len() == 0 {
		behind = r.officeByTree(run)
	}
	by := "directory"
	switch {
	case known:
	case run.Len() < 2, r.at(run.First, inOpener), r.at(run.First, inModifier), r.holdsTitle(run):
		return i
	case r.display[r.doc.Tokens[i].Sentence]:
		return i // in a headline a name's end cannot be told from the next word
	case behind.Len() > 0:
		by = "name and title"
	case r.startsWithGivenName(run):
		by = "given name"
	case r.hasPatronymic(run):
		by = "patronymic"
	case isRead:
		by = "reads as a person's name"
	case r.at(run.First, inGuarded) && (r.besideCue(run) || r.opensApposition(run.End)):
		by = "given name of a place"
	case r.besideCue(run) && r.comesAgain(run) && !r.isThing(run):
		by = "name beside a verb of saying"
	default:
		return i
	}
	actor := r.person(run, office{}, behind)
	if actor == noEntry {
		return i
	}
	r.mention(run, actor, readout.MentionName, by)
	r.take(run)
	return run.End
}

func (r *resolver) startsWithGivenName(run english.Range) bool { return r.isGivenName(run.First) }

func (r *resolver) isGivenName(i int32) bool {
	_, ok := r.lex.given[fold(r.doc.Word(i))]
	return ok && r.shapes[i] != lower
}

// hasPatronymic tells whether a run says whose child the person is: "Badr bin
// Omar".
func (r *resolver) hasPatronymic(run english.Range) bool {
	for i := run.First + 1; i < run.End-1; i++ {
		if r.at(i, inPatronymic) && r.shapes[i] == lower {
			return true
		}
	}
	return false
}

// isThing tells whether the words of a run stand behind an article somewhere:
// "the Falcon Heavy" is a thing, also where it is "called".
func (r *resolver) isThing(run english.Range) bool {
	for _, i := range r.places(run.First) {
		if i > 0 && int(i)+1 < len(r.hashes) && r.hashes[i+1] == r.hashes[run.First+1] && (r.is(i-1, "the") || r.is(i-1, "a")) {
			return true
		}
	}
	return false
}

// comesAgain tells whether the last word of a name stands by itself elsewhere in
// the article, as a surname does and the end of a term does not.
func (r *resolver) comesAgain(run english.Range) bool {
	last := run.End - 1
	for _, i := range r.places(last) {
		if !run.Has(i) && r.shapes[i] == r.shapes[last] && r.standsAlone(i) {
			return true
		}
	}
	return false
}

// places returns the first tokens that are the word of token i with a capital.
func (r *resolver) places(i int32) []int32 {
	if r.same == nil {
		r.same = map[uint64][]int32{}
		for i, h := range r.hashes {
			if r.shapes[i] != lower {
				r.same[h] = append(r.same[h], int32(i))
			}
		}
	}
	const enough = 50
	same := r.same[r.hashes[i]]
	return same[:min(len(same), enough)]
}

// besideCue tells whether a verb of saying stands right before or behind a name.
func (r *resolver) besideCue(run english.Range) bool {
	if r.shout[r.doc.Tokens[run.First].Sentence] {
		return false // in capitals every word looks like a name
	}
	return run.End < r.end(run.First) && r.at(run.End, inCue) ||
		run.First > r.first(run.First) && r.at(run.First-1, inCue)
}
