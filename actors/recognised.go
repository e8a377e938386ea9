package actors

import (
	"slices"

	"readout"
	"readout/english"
	"readout/english/sentence"
)

// The recogniser of names reads what no list holds. Its word is taken for persons
// and organisations that no directory and no pattern knows, in prose alone: in
// headlines the end of a name cannot be told from the next word.

// recognise notes where the recogniser's names begin.
func (r *resolver) recognise() {
	r.named = make([]int32, len(r.doc.Tokens))
	for n := range r.doc.Names {
		r.named[r.doc.Names[n].First] = int32(n) + 1
	}
}

// recognised returns the recogniser's name of a kind that begins at token i.
func (r *resolver) recognised(i int32, kind english.NameKind) (english.Range, bool) {
	n := r.named[i]
	if n == 0 || r.doc.Names[n-1].Kind != kind {
		return english.Range{}, false
	}
	return r.doc.Names[n-1].Range, true
}

// readPerson returns the name of a person that begins at token i by the recogniser's
// word: of two words at least, none of which is known as something else.
func (r *resolver) readPerson(i int32) (english.Range, bool) {
	run, ok := r.recognised(i, english.Person)
	if !ok || run.Len() < 2 || run.Len() > 5 || r.inHeadline(i) || r.shapes[i] == lower || r.shapes[run.End-1] == lower {
		return run, false
	}
	for k := run.First; k < run.End; k++ {
		if r.taken[k] || r.isHit(k) || r.at(k, inNoActor) || r.possessive(k) > k || r.doc.Tokens[k].Kind == english.OpenQuote {
			return run, false
		}
	}
	if end := run.End; end < r.end(i) && r.isHyphen(end) || r.at(i, inOpener) || r.holdsOtherWord(run) || r.repeats(run) {
		return run, false
	}
	if r.isGivenName(i) {
		return run, true
	}
	if r.isFirm(run) || r.isThing(run) || r.isOwned(run) {
		return run, false
	}
	// "Berg Lights" in an article on Anna Berg is something called after her, and
	// "Poor Berg" and "Team Berg" say something of her.
	return run, len(r.people[r.lex.canonical(r.doc.Word(i))]) == 0 && r.allProper(run) && !r.isOrganisation(run) && !r.isWord(i)
}

// isFirm tells whether what reads as a person's name is rather a firm's: one that comes
// again in full only, where an article would call a person by the surname.
func (r *resolver) isFirm(run english.Range) bool {
	const enough = 3
	last, n := run.End-1, 0
	for _, i := range r.places(last) {
		if i > 0 && r.hashes[i-1] == r.hashes[last-1] {
			n++
		}
	}
	return n >= enough && !r.isGivenName(run.First) && !r.comesAgain(run)
}

// isOwned tells whether a number, or a quality with an owner, hangs on a run, as on a
// thing's name: "a 2008 Tern Roadster", "his red Tern Roadster". An owner alone is no sign:
// "his brother Ole Lind".
func (r *resolver) isOwned(run english.Range) bool {
	if !r.hasTree() {
		return false
	}
	const far = 5
	owner, quality := false, false
	for k := max(r.first(run.First), run.First-far); k < run.First; k++ {
		if !run.Has(r.doc.Head[k]) {
			continue
		}
		switch r.doc.Label[k] {
		case sentence.DepNummod:
			return true
		case sentence.DepNmodPoss:
			owner = true
		case sentence.DepAmod:
			quality = true
		}
	}
	return owner && quality
}

// repeats tells whether a word stands twice in a run, as where headings were run
// together.
func (r *resolver) repeats(run english.Range) bool {
	for k := run.First + 1; k < run.End; k++ {
		if r.hashes[k] == r.hashes[run.First] {
			return true
		}
	}
	return false
}

// allProper tells whether the tagger takes all words of a run for names.
func (r *resolver) allProper(run english.Range) bool {
	for k := run.First; k < run.End; k++ {
		if r.hasTree() && r.doc.Tokens[k].Kind == english.Word && r.doc.UPOS[k] != sentence.PROPN && !r.at(k, inParticle) {
			return false
		}
	}
	return true
}

// isWord tells whether the article writes the word of token i without a capital too.
func (r *resolver) isWord(i int32) bool {
	if r.plain == nil {
		r.plain = map[uint64]bool{}
		for k, h := range r.hashes {
			if r.shapes[k] == lower {
				r.plain[h] = true
			}
		}
	}
	return r.plain[r.hashes[i]]
}

// inHeadline tells whether token i stands in a sentence whose capitals tell nothing.
func (r *resolver) inHeadline(i int32) bool {
	s := r.doc.Tokens[i].Sentence
	return r.display[s] || r.shout[s]
}

// findOrganisations makes actors of the organisations that only the recogniser
// knows, and then mentions of all places at which they are written so.
func (r *resolver) findOrganisations() {
	for _, n := range r.doc.Names {
		firm := n.Kind == english.Organisation || n.Kind == english.Person && n.Len() > 1 && r.isFirm(n.Range)
		if firm && !r.doc.Sentence(n.First).Furniture {
			r.organisation(n.Range)
		}
	}
	r.findAgain()
	slices.SortStableFunc(r.bodies, func(a, b Mention) int { return int(a.First - b.First) })
}

// findAgain makes mentions of the other places at which the organisations of the text are
// written, headlines included.
func (r *resolver) findAgain() {
	if len(r.met) == 0 {
		return
	}
	names, place := newNameTable(len(r.met)), map[int32]int{}
	for n, m := range r.met {
		names.add(name{text: r.nameOf(m.Range), entry: int32(m.Actor)})
		place[int32(m.Actor)] = n
	}
	for i := int32(0); int(i) < len(r.doc.Tokens); i++ {
		if r.shapes[i] == lower || r.doc.Sentence(i).Furniture {
			continue
		}
		found, after := r.longest(names, i, r.end(i))
		run := english.Range{First: i, End: after}
		if len(found) == 0 || slices.Contains(r.taken[i:after], true) || run.Len() == 1 && r.isHit(i) {
			continue
		}
		r.bodyMention(run, found[0].entry)
		if m := &r.met[place[found[0].entry]]; run.First < m.First {
			m.Range = run
		}
	}
}

// bodyMention makes a mention of an organisation of the text.
func (r *resolver) bodyMention(run english.Range, c int32) {
	r.mention(run, c, readout.MentionName, "reads as an organisation's name")
	r.bodies = append(r.bodies, r.mentions[len(r.mentions)-1])
	r.take(run)
}

// organisation makes a mention of the organisation that a range names, where that is
// certain enough.
func (r *resolver) organisation(run english.Range) {
	if r.is(run.First, "the") {
		run.First++
	}
	if run.Len() == 0 || run.Len() > 8 || !r.mayNameBody(run) {
		return
	}
	name := r.nameOf(run)
	id := slug(name)
	c, known := r.byID[id]
	switch {
	case id == "" || known && r.cast[c].Type != readout.TypeOrganisation:
		return
	case known:
	case r.inHeadline(run.First), run.Len() == 1 && !r.speaksHere(run), !r.tellsBody(run) && (!r.acts(run) || run.Len() > 1 && r.isThing(run)):
		return
	default:
		c = r.newOrganisation(id, name, run)
		r.met = append(r.met, Mention{Range: run, Actor: int(c)})
	}
	r.bodyMention(run, c)
}

// mayNameBody tells whether nothing in a range is known as something else. A state's
// name may be part of an organisation's.
func (r *resolver) mayNameBody(run english.Range) bool {
	for k := run.First; k < run.End; k++ {
		if r.taken[k] || r.at(k, inNoActor) {
			return false
		}
		if r.isHit(k) && (run.Len() == 1 || !r.mayBeState(r.hits[r.cover[k]]) || r.hits[r.cover[k]].End == run.End) {
			return false
		}
	}
	last := run.End - 1
	if _, after := r.longest(r.lex.bodyNames, run.First, run.End); after == run.End || r.endsOffice(last) {
		return false // "the Supreme Court" is that of a state, a "Federal Judge" a person
	}
	if run.Len() > 1 && len(r.people[r.lex.canonical(r.doc.Word(last))]) > 0 {
		return false // "Team Berg", "Stop Berg"
	}
	if r.shapes[run.First] == lower || r.at(run.First, inOpener) || r.at(last, inDay) || run.Len() == 1 && r.at(last, inPortfolio) {
		return false
	}
	// "the Bergs" are a family.
	word := r.doc.Word(last)
	return run.Len() > 1 || len(word) > 2 && len(r.people[r.lex.canonical(word)]) == 0 && len(r.people[r.lex.canonical(word[:len(word)-1])]) == 0
}

// speaksHere tells whether a name is the subject of a verb of saying: one word with a
// capital is an actor only where it acts like one.
func (r *resolver) speaksHere(run english.Range) bool {
	return r.besideCue(run) && !r.at(run.First-1, inPlace)
}

// tellsBody tells whether a word of a name says that it is an organisation's.
func (r *resolver) tellsBody(run english.Range) bool {
	for k := run.First; k < run.End; k++ {
		if _, ok := r.lex.heads[fold(r.doc.Word(k))]; ok || r.at(k, inInstitution) {
			return r.shapes[k] != lower
		}
	}
	return false
}

// acts tells whether a name is the subject of a verb that is no verb of being.
func (r *resolver) acts(run english.Range) bool {
	switch h := r.headOf(run); r.doc.Label[h] {
	case sentence.DepNsubj:
		return r.doc.UPOS[r.doc.Head[h]] == sentence.VERB
	}
	return false
}

// newOrganisation puts an organisation into the cast that only the article names. Its
// last word may tell what it is, a state's name before it whose.
func (r *resolver) newOrganisation(id, name string, run english.Range) int32 {
	head := r.lex.heads[fold(r.doc.Word(run.End-1))]
	if head.sector == "" {
		head.sector, _ = r.lex.sectorIn(r.doc, run)
	}
	a := castActor{
		Actor: readout.Actor{ID: id, Name: name, Type: readout.TypeOrganisation, Sector: head.sector},
		words: head.words, entry: noEntry,
	}
	if len(a.words) == 0 {
		a.words, a.unknown = r.lex.words["organisation met in text"], true
	}
	if h := r.cover[run.First]; h != noEntry && r.hits[h].entry != noEntry {
		a.Country = r.d.entries[r.hits[h].entry].actor.Country
	}
	return r.join(a)
}

// bodyEndingBefore returns the organisation of the text whose name ends right before token
// i, or noEntry.
func (r *resolver) bodyEndingBefore(i int32) int32 {
	n, _ := slices.BinarySearchFunc(r.bodies, i, func(m Mention, i int32) int { return int(m.End - i) })
	if n < len(r.bodies) && r.bodies[n].End == i {
		return int32(r.bodies[n].Actor)
	}
	return noEntry
}
