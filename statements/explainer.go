package statements

import (
	"math"

	"readout"
	"readout/actors"
	"readout/english"
	"readout/english/sentence"
	"readout/statements/roles"
)

// explainer is an article of which every decision is at hand.
type explainer struct {
	*reading
	extractor  *Extractor
	statements []readout.Statement
	winners    []candidate
	kept       map[int32]int        // the statement that each head has
	proposals  map[int32]*candidate // what the rules propose: of several the likeliest
	refused    map[int32]rng        // the sources that rules found and refused
	weighed    map[int32]roles.Found
	// within is the statement, from 1, in whose content each token stands, part the one of
	// whose source or cue it is part.
	within, part []int32
	modelled     bool
}

// explainer reads an article twice: once as Extract does, whose result it keeps, and once
// for what Extract passes over. Deciding alters proposals.
func (e *Extractor) explainer(doc *english.Doc, res *actors.Resolution, article *readout.Article) *explainer {
	x := &explainer{
		extractor: e, reading: e.read(doc, res, article), modelled: e.learned != nil && len(doc.Head) > 0,
		kept: map[int32]int{}, refused: map[int32]rng{}, weighed: map[int32]roles.Found{}, within: make([]int32, len(doc.Tokens)), part: make([]int32, len(doc.Tokens)),
	}
	x.winners, x.statements = e.extract(e.read(doc, res, article))
	for i := range x.winners {
		c := &x.winners[i]
		x.kept[c.head] = i
		note(x.within, i, c.content...)
		note(x.part, i, c.source, c.cue)
	}
	proposed := x.propose()
	x.proposals = x.likeliest(proposed)
	x.refusals()
	if x.modelled {
		t, _ := e.learnable(x.reading, proposed)
		for _, f := range e.learned.model.Find(t, math.MinInt32, &roles.Scratch{}, nil) {
			x.weighed[f.Head] = f
		}
	}
	return x
}

// note writes the number of statement i, from 1, on the tokens of its spans.
func note(tokens []int32, i int, spans ...rng) {
	for _, span := range spans {
		for k := span.First; k < span.End; k++ {
			tokens[k] = int32(i + 1)
		}
	}
}

// likeliest returns the proposals by head.
func (x *explainer) likeliest(proposed []candidate) map[int32]*candidate {
	best := map[int32]*candidate{}
	for i := range proposed {
		c := &proposed[i]
		if old := best[c.head]; old == nil || x.cal.precision(old.key) < x.cal.precision(c.key) {
			best[c.head] = c
		}
	}
	return best
}

// refusals gathers the proposals whose source cannot be one.
func (x *explainer) refusals() {
	refuse := func(c candidate) {
		if _, ok := x.checked(c); !ok {
			x.refused[c.head] = c.source
		}
	}
	for s := range x.doc.Sentences {
		at := &x.doc.Sentences[s]
		if at.Furniture || at.Len() == 0 {
			continue
		}
		x.setSentence(at)
		x.verbs(refuse)
		x.nouns(refuse)
	}
}

// near tells whether token h came near to heading a statement.
func (x *explainer) near(h int32) bool {
	w := &x.words[h]
	if _, refused := x.refused[h]; refused || x.proposals[h] != nil || x.vetoed[h] || w.verb != nil && w.form != 0 && x.verbal(h) {
		return true
	}
	f, ok := x.weighed[h]
	return ok && f.Margin >= leastTold
}

// verbal tells whether token h is taken for a verb: "plan" and "talks" are verbs of
// the lexicon, and mostly nouns.
func (x *explainer) verbal(h int32) bool {
	return !x.modelled || x.doc.UPOS[h] == sentence.VERB
}
