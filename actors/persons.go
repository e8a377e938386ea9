package actors

import (
	"strings"

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
	if after < r.end(o.First) && !r.isHit(after) && r.startsTitle(after) {
		return 0, false // "the chairman, Rep. Tom Aas": the nearer title tells
	}
	run, ok := r.nameRun(after, !comma)
	if !ok || comma && (run.Len() < 2 || !r.closesApposition(run.End)) {
		return 0, false
	}
	if s := r.doc.Tokens[run.First].Sentence; !r.isHit(run.First) && (r.display[s] || r.shout[s]) {
		return 0, false
	}
	second := r.officeBehind(run.End)
	actor := r.person(run, o, second)
	if actor == noEntry {
		return 0, false
	}
	whole := english.Range{First: o.First, End: run.End}
	if o.plural {
		whole = run
	}
	r.mention(whole, actor, readout.MentionName, "title and name")
	r.take(whole)
	if o.plural {
		return r.fellows(o, run.End), true
	}
	return run.End, true
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

// closesApposition tells whether a name in apposition may end before token i.
func (r *resolver) closesApposition(i int32) bool {
	if int(i) >= len(r.doc.Tokens) {
		return true
	}
	if k := r.doc.Tokens[i].Kind; k == english.Punct || k == english.CloseQuote {
		return true
	}
	return r.at(i, inCue) || r.possessive(i) > i
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
	if !ok {
		return i
	}
	known := r.isHit(run.First)
	behind := r.officeBehind(run.End)
	by := "directory"
	switch {
	case known:
	case run.Len() < 2, r.at(run.First, inOpener), r.at(run.First, inModifier), r.holdsTitle(run):
		return i
	case r.display[r.doc.Tokens[i].Sentence]:
		return i // in a headline a name's end cannot be told from the next word
	case behind.role != "":
		by = "name and title"
	case r.startsWithGivenName(run):
		by = "given name"
	case r.besideCue(run) && r.comesAgain(run):
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

func (r *resolver) startsWithGivenName(run english.Range) bool {
	_, ok := r.lex.given[fold(r.doc.Word(run.First))]
	return ok
}

// holdsTitle tells whether a title stands inside a run: "Retired Lt. Gen. Tom
// Aas" is no name as a whole. At its end a title is a surname ("Larry King").
func (r *resolver) holdsTitle(run english.Range) bool {
	for i := run.First; i < run.End-1; i++ {
		if names, after := r.longest(r.lex.titleNames, i, run.End); len(names) > 0 && after < run.End {
			return true
		}
	}
	return false
}

// comesAgain tells whether the last word of a name stands by itself elsewhere in
// the article, as a surname does and the end of a term does not.
func (r *resolver) comesAgain(run english.Range) bool {
	if r.same == nil {
		r.same = map[uint64][]int32{}
		for i, h := range r.hashes {
			if r.shapes[i] != lower {
				r.same[h] = append(r.same[h], int32(i))
			}
		}
	}
	const enough = 50 // places to look at
	last := run.End - 1
	for n, i := range r.same[r.hashes[last]] {
		if n == enough {
			break
		}
		if !run.Has(i) && r.shapes[i] == r.shapes[last] && r.standsAlone(i) {
			return true
		}
	}
	return false
}

// besideCue tells whether a verb of saying stands right before or behind a name.
func (r *resolver) besideCue(run english.Range) bool {
	if r.shout[r.doc.Tokens[run.First].Sentence] {
		return false // in capitals every word looks like a name
	}
	return run.End < r.end(run.First) && r.at(run.End, inCue) ||
		run.First > r.first(run.First) && r.at(run.First-1, inCue)
}

// nameRun returns the person's name that begins at token i: a person of the
// directory, or a run of capitalised words that holds nothing that no name
// of a person holds. One word is enough where single says so.
func (r *resolver) nameRun(i int32, single bool) (english.Range, bool) {
	if int(i) >= len(r.doc.Tokens) {
		return english.Range{}, false
	}
	end := r.end(i)
	if h := r.cover[i]; h != noEntry && r.isPersonHit(h) && r.hits[h].First == i {
		return r.hits[h].Range, true
	}
	j := i
	for j < end && r.isNamePart(i, j) && j-i < 6 {
		j++
	}
	for j > i && (r.at(j-1, inParticle) && r.shapes[j-1] == lower || r.isHyphen(j-1)) {
		j--
	}
	run := english.Range{First: i, End: j}
	if run.Len() == 0 || run.Len() == 1 && !single || r.shapes[i] == lower {
		return run, false
	}
	if run.Len() == 1 && (r.at(i, inOpener) || len(r.doc.Word(i)) < 2 || r.at(i, inOrganisation) && !r.isSurname(i)) {
		return run, false
	}
	if run.Len() > 4 && r.allCapitals(run) {
		return run, false // longer than names are: a headline
	}
	return run, !r.isOrganisation(run)
}

// isSurname tells whether a word is the surname of a person of the directory.
func (r *resolver) isSurname(i int32) bool {
	return len(r.d.persons[r.lex.canonical(r.doc.Word(i))]) > 0
}

// allCapitals tells whether every word of a run begins with a capital.
func (r *resolver) allCapitals(run english.Range) bool {
	for i := run.First; i < run.End; i++ {
		if r.shapes[i] == lower {
			return false
		}
	}
	return true
}

// isNamePart tells whether token j continues a name that began at token i.
func (r *resolver) isNamePart(i, j int32) bool {
	t := &r.doc.Tokens[j]
	if t.Kind != english.Word || r.taken[j] || r.possessive(j) > j {
		return j > i && r.isHyphen(j)
	}
	if h := r.cover[j]; h != noEntry {
		// A state's name inside a run is a surname ("Michael Jordan"); it does
		// not begin one.
		return false
	}
	switch {
	case r.shapes[j] != lower:
		return j == i || !r.at(j, inOpener) && !r.at(j, inDay)
	case j > i && r.at(j, inParticle):
		return j+1 < r.end(i) && (r.shapes[j+1] != lower || r.isHyphen(j+1) || r.at(j+1, inParticle))
	case j > i && r.at(j, inSuffix):
		return true
	case j > i && r.isHyphen(j-1):
		return true // "Jae-in"
	}
	return false
}

// isOrganisation tells whether a run of capitalised words, or the word behind it,
// says that it is the name of something else than a person.
func (r *resolver) isOrganisation(run english.Range) bool {
	for i := run.First; i < run.End; i++ {
		if i > run.First || run.Len() > 1 {
			if r.at(i, inOrganisation) && (i > run.First || !r.startsWithGivenName(run)) {
				return true
			}
		}
	}
	next := run.End
	return next < r.end(run.First) && r.shapes[next] != lower && r.at(next, inOrganisation) && !r.at(next, inDay)
}

// officeBehind reads an apposition behind a name: ", Russia's top diplomat,",
// ", spokesman for the ministry,", ", 45, a teacher". It returns no office
// where there is none.
func (r *resolver) officeBehind(i int32) office {
	end := int32(len(r.doc.Tokens))
	if i >= end || !r.is(i, ",") {
		return office{}
	}
	end = r.end(i)
	j := i + 1
	if j+1 < end && r.doc.Tokens[j].Kind == english.Number && r.is(j+1, ",") {
		j += 2
	}
	determined := j < end && (r.is(j, "the") || r.is(j, "a") || r.is(j, "an"))
	if determined {
		j++
	}
	const farthest = 10
	for k := j; k < end && k < j+farthest; k++ {
		if o, after, ok := r.officeAt(k); ok {
			if o.First > j && !determined && !r.onlyAffiliation(j, o.First) {
				return office{}
			}
			if run, isName := r.nameRun(after, true); isName && run.Len() > 0 && !r.isHit(after) {
				return office{} // the title of the next person in a list
			}
			return o
		}
		// "a former financial adviser": what stands between an article and
		// the title are adjectives.
		if determined && r.isAdjectival(k) {
			continue
		}
		if !r.isHit(k) && !r.at(k, inModifier) && r.possessive(k) == k && !r.isHyphen(k) && !r.startsBody(k) && !r.insideBody(j, k) {
			return office{}
		}
	}
	return office{}
}

// isAdjectival tells whether token k may stand between an article and a noun.
func (r *resolver) isAdjectival(k int32) bool {
	switch r.doc.Tokens[k].Kind {
	case english.Number:
		return true // "an 83-year-old teacher"
	case english.Word:
		return r.shapes[k] == lower && (r.at(k, inModifier) || !r.at(k, inOpener))
	}
	return r.isHyphen(k)
}

// onlyAffiliation tells whether tokens [i, end) hold nothing but whose office it is.
func (r *resolver) onlyAffiliation(i, end int32) bool {
	for ; i < end; i++ {
		if !r.isHit(i) && !r.at(i, inModifier) && r.possessive(i) == i && !r.isHyphen(i) {
			return false
		}
	}
	return true
}

// insideBody tells whether a phrase of a body that begins between i and j
// covers token j.
func (r *resolver) insideBody(i, j int32) bool {
	for k := i; k < j; k++ {
		if names, after := r.longest(r.lex.bodyNames, k, r.end(i)); len(names) > 0 && after > j {
			return true
		}
	}
	return false
}

// nameOf returns the words of a name as they stand, with single spaces.
func (r *resolver) nameOf(run english.Range) string {
	var b strings.Builder
	for i := run.First; i < run.End; i++ {
		if i > run.First && r.doc.Tokens[i].Space {
			b.WriteByte(' ')
		}
		b.WriteString(strings.TrimPrefix(r.doc.Word(i), "#"))
	}
	return b.String()
}
