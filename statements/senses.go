package statements

import "fmt"

// sense is what a verb means with a certain word behind it: another stance, or
// no saying at all.
type sense struct {
	cue *Cue // nil where it is no saying
}

// loadSenses reads data/senses.tsv.
func (l *lexicon) loadSenses() error {
	l.senses = map[string]sense{}
	return eachRow("data/senses.tsv", 3, func(f []string) error {
		w := l.words[f[0]]
		if w.verb == nil || w.verb.Lemma != f[0] {
			return fmt.Errorf("%q is no verb of data/verbs.tsv", f[0])
		}
		var s sense
		if f[2] != "-" {
			cue := *w.verb
			cue.Stance = f[2]
			s.cue = &cue
		}
		l.senses[f[0]+" "+f[1]] = s
		return nil
	})
}

// sensed returns the cue verb at g.head in the sense that the word behind its
// group gives it, and whether it tells of saying in that sense.
func (r *reading) sensed(g group) (*Cue, bool) {
	cue := r.words[g.head].verb
	if g.End >= r.at.body {
		return cue, true
	}
	s, ok := r.senses[cue.Lemma+" "+r.doc.Lower(g.End)]
	switch {
	case !ok:
		return cue, true
	case s.cue == nil:
		return cue, false
	}
	return s.cue, true
}

// portrays tells whether the object of "call" says what somebody calls it:
// "called it a lie", "called the plan “mad”". "Called Berg to discuss the plan"
// is a telephone call.
func (r *reading) portrays(object rng) bool {
	if r.headline() || r.quotesIn(object) {
		return true
	}
	i := object.First + 1
	if !r.class(object.First).has(objectPronoun) {
		for i < object.End && r.sameObject(i) {
			i++
		}
	}
	// What the object is called stands between it and the clause's end.
	if i >= object.End || r.comma(i) || r.class(i).has(timeWord|day|coordinator|subordinator) || r.is(i, "to") {
		return false
	}
	return !r.class(i).has(preposition) || r.secondPhrase(rng{First: i, End: object.End})
}

// sameObject tells whether token i goes on with the noun phrase before it.
func (r *reading) sameObject(i int32) bool {
	c := r.class(i)
	switch {
	case r.is(i, "of"), r.is(i-1, "of"), r.genitive(i), r.genitive(i - 1), r.is(i, "-"), r.is(i-1, "-"), r.is(i, "&"):
		return true
	case r.class(i-1).has(determiner|possessive|adjective) && !r.class(i-1).has(noun):
		return !c.has(preposition)
	case r.capital(i) && r.capital(i-1):
		return true
	}
	return c.has(noun) && !c.has(anyFixed|adjective|adverb) && !r.capital(i-1)
}

// quotesIn tells whether words of a range stand in quotation marks.
func (r *reading) quotesIn(span rng) bool {
	for i := span.First; i < span.End; i++ {
		if r.quote[i] >= 0 {
			return true
		}
	}
	return false
}

// secondPhrase tells whether after a prepositional phrase another noun phrase
// begins: "the boarding of the ship an act of piracy".
func (r *reading) secondPhrase(span rng) bool {
	for i := span.First + 2; i < span.End; i++ {
		if r.comma(i) {
			return false
		}
		if r.class(i).has(determiner) && !r.class(i-1).has(preposition|determiner|coordinator|possessive) {
			return true
		}
	}
	return false
}
