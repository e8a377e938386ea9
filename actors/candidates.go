package actors

import (
	"slices"

	"readout"
	"readout/english"
	"readout/english/sentence"
)

// candidate is somebody whom a pronoun may mean. One that is no actor, "a voter",
// stands in the way of actors: where it fits best nobody is meant.
type candidate struct {
	actor int32 // noEntry for who or what has no name
	token int32 // of the best mention
	score float32
	why   string
	sure  bool // known to agree in gender
	place bool // the name of a place
}

// How many sentences back pronouns reach.
const (
	reachOfPronoun = 5
	reachOfThing   = 2
	reachOfSeveral = 2
)

// reach returns how many sentences back a pronoun may mean somebody.
func (p *pronoun) reach() int32 {
	switch p.kind {
	case it:
		return reachOfThing
	case they:
		return reachOfSeveral
	}
	return reachOfPronoun
}

// noun is a common noun that a pronoun may stand for.
type noun struct {
	token  int32
	person bool
	plural bool
	gender gender
}

// findNouns lists for each sentence the nouns that are no part of a name.
func (f *follower) findNouns() {
	f.nouns = make([][]noun, len(f.doc.Sentences))
	if !f.hasTree() {
		return
	}
	for _, m := range f.mentions {
		// "the brother, Tom Aas": who is named is no other person.
		f.described[f.top(f.headOf(m.Range))] = true
	}
	for i := range int32(len(f.doc.Tokens)) {
		if u := f.doc.UPOS[i]; u != sentence.NOUN && u != sentence.PRON && u != sentence.PROPN || f.taken[i] || f.isHit(i) {
			continue
		}
		if n, ok := f.nounAt(i); ok {
			s := f.doc.Tokens[i].Sentence
			f.nouns[s] = append(f.nouns[s], n)
		}
	}
	for _, i := range f.unsure {
		s := f.doc.Tokens[i].Sentence
		f.nouns[s] = append(f.nouns[s], noun{token: i, person: true})
	}
}

// nounAt reads the noun at token i, which has to be the head of its phrase.
func (f *follower) nounAt(i int32) (noun, bool) {
	n := noun{token: i}
	switch f.doc.Label[i] {
	case sentence.DepNsubj, sentence.DepNsubjPass, sentence.DepObj, sentence.DepIobj, sentence.DepObl, sentence.DepOblAgent,
		sentence.DepNmod, sentence.DepNmodPoss, sentence.DepConj, sentence.DepRoot:
	default:
		return n, false
	}
	if f.at(i, inDay) || f.subjects[i] != english.None {
		return n, false // a day, or what somebody is said to be
	}
	switch f.doc.UPOS[i] {
	case sentence.PRON:
		// "somebody", "one who": unnamed persons too.
		n.person = f.at(i, inSomebody)
		return n, n.person
	case sentence.PROPN:
		return n, true // a name that is nobody's known
	}
	n.plural = f.doc.XPOS[i] == sentence.PennNNS
	names, after := f.longest(f.lex.titleNames, i, min(i+1, f.end(i)))
	if len(names) > 0 && after == i+1 {
		n.person, n.gender = true, f.lex.titles[names[0].entry].gender
	}
	switch {
	case f.at(i, inMan):
		n.person, n.gender = true, male
	case f.at(i, inWoman):
		n.person, n.gender = true, female
	case f.at(i, inSomebody):
		n.person = true
	}
	return n, true
}

// candidates returns whom a pronoun may mean, with how well each fits.
func (f *follower) candidates(p *pronoun) []candidate {
	all := f.scratch[:0]
	s := f.doc.Tokens[p.at].Sentence
	for back := int32(0); back <= p.reach() && s-back >= 0; back++ {
		if f.doc.Sentences[s-back].Furniture {
			continue
		}
		said := f.said[s-back]
		for _, n := range said[max(0, len(said)-attention):] {
			m := &f.mentions[n]
			if sure, ok := f.agrees(p, m); ok {
				all = f.weigh(all, p, m.Range, candidate{actor: int32(m.Actor), token: m.First, sure: sure, place: m.Place}, back)
			}
		}
		nouns := f.nouns[s-back]
		for _, n := range nouns[max(0, len(nouns)-attention):] {
			if n.token < p.at && f.mayBe(p, &n) {
				all = f.weigh(all, p, english.Range{First: n.token, End: n.token + 1}, candidate{actor: noEntry, token: n.token, sure: n.gender != anyGender}, back)
			}
		}
	}
	f.scratch = all
	return all
}

// agrees tells whether a mention agrees with a pronoun in gender and number, and
// whether that is certain.
func (f *follower) agrees(p *pronoun, m *Mention) (sure, ok bool) {
	if m.Has(p.at) {
		return false, false
	}
	a := &f.cast[m.Actor]
	switch p.kind {
	case he, she:
		if a.Type != readout.TypePerson || !a.gender.agrees(p.gender()) || a.gender == unclear {
			return false, false
		}
		return a.gender == p.gender(), true
	case it:
		return true, a.Type != readout.TypePerson && m.By != "adjective" && m.By != "people" && (!p.speaks || speaks(a.Type))
	case they:
		return false, a.Type != readout.TypePerson && !isStateType(a.Type) && m.By != "adjective" && m.By != "people"
	}
	return false, false
}

// mayBe tells whether a pronoun may stand for a common noun.
func (f *follower) mayBe(p *pronoun, n *noun) bool {
	if f.described[n.token] {
		return false
	}
	switch p.kind {
	case he, she:
		return n.person && !n.plural && n.gender.agrees(p.gender())
	case it:
		return !n.person && !n.plural && (!p.speaks || f.isAgent(n.token))
	case they:
		return n.plural || n.person
	}
	return false
}

// isAgent tells whether a noun is one for somebody who can speak: "the agency".
func (f *follower) isAgent(i int32) bool {
	names, _ := f.longest(f.lex.agentNames, i, i+1)
	return len(names) > 0
}

// choose returns the candidate that fits a pronoun best, and why, where it fits
// clearly better than any other.
func (f *follower) choose(p *pronoun) (int32, string) {
	all := f.candidates(p)
	if len(all) == 0 {
		return noEntry, ""
	}
	best := slices.MaxFunc(all, func(a, b candidate) int {
		switch {
		case a.score < b.score:
			return -1
		case a.score > b.score:
			return 1
		}
		return int(b.actor - a.actor)
	})
	if best.actor == noEntry || best.score < p.least() {
		return noEntry, ""
	}
	others := 0
	for i := range all {
		if all[i].actor == best.actor {
			continue
		}
		others++
		if best.score-all[i].score < p.margin() {
			return noEntry, ""
		}
	}
	why := best.why
	if others == 0 {
		why = "only one who agrees, " + why
	}
	if a := &f.cast[best.actor]; a.gender != anyGender && (p.kind == he || p.kind == she) {
		why += "; " + genderWord(p.kind) + " by " + a.genderBy
	}
	return best.actor, why
}

func genderWord(k pronounKind) string {
	if k == he {
		return "a man"
	}
	return "a woman"
}
