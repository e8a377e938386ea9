package statements

import (
	"readout/english"
	"readout/statements/roles"
)

// learned is what training adds to the rules: a model of heads and roles, and how
// sure its margins are. It is immutable.
type learned struct {
	model      *roles.Model
	confidence *confidence
}

// leastMargin is what the model must take a head for a cue by. Annotators agree on
// no more than this brings: above it precision grows slower than recall falls.
const leastMargin = 0

// decide returns the candidates of an article as the model sees them, with those
// that the rules alone can find: turns, signatures, and what a mark introduces.
func (e *Extractor) decide(r *reading, proposed []candidate) []candidate {
	t, byHead := e.learnable(r, proposed)
	found := e.learned.model.Find(t, leastMargin, &roles.Scratch{}, nil)
	kept := e.unlearned(r, proposed)
	for i := range found {
		kept = append(kept, r.fromModel(&found[i], byHead[found[i].Head], e.learned.confidence))
	}
	kept = r.outermost(kept)
	yield(kept)
	return r.unattributed(r.continueQuotations(kept))
}

// learnable prepares an article for the model, and returns the proposals that
// the model judges, by head: of several the one that the table believes most.
func (e *Extractor) learnable(r *reading, proposed []candidate) (*roles.Text, map[int32]*candidate) {
	kept := map[int32]bool{}
	for _, c := range e.choose(r, proposed) {
		kept[c.head] = true
	}
	byHead, hints := map[int32]*candidate{}, map[int32]*roles.Hint{}
	for i := range proposed {
		c := &proposed[i]
		if !r.judged(c) {
			continue
		}
		precision := e.cal.precision(c.key)
		if old := hints[c.head]; old != nil && old.Precision >= precision {
			continue
		}
		byHead[c.head] = c
		hints[c.head] = &roles.Hint{
			Source: c.source, Cue: c.cue, Content: c.content,
			Rule: c.rule, Key: c.key, Precision: precision, Kept: kept[c.head],
		}
	}
	return roles.NewText(r.doc, r.quote, hints), byHead
}

// judged tells whether a proposal has a word as its cue: then the model decides.
func (r *reading) judged(c *candidate) bool {
	return !c.sure && c.cue.Len() > 0 && r.kind(c.head) == english.Word
}

// unlearned returns the proposals that the model does not judge and that the rules
// keep.
func (e *Extractor) unlearned(r *reading, proposed []candidate) []candidate {
	var kept []candidate
	for _, c := range proposed {
		if r.judged(&c) {
			continue
		}
		c.score, c.confidence = e.cal.precision(c.key), e.cal.confidence(c.key)
		if c.sure {
			c.score, c.confidence = sureness, sureness
		}
		if c.score >= e.cal.threshold && r.plausibleTurn(&c) {
			kept = append(kept, c)
		}
	}
	return kept
}

// byModel ends the names of what found a statement that no rule proposed.
const byModel = "model"

// fromModel makes a candidate of what the model found. A rule that proposed the same
// head names its frame and the sense of its cue.
func (r *reading) fromModel(f *roles.Found, proposed *candidate, sure *confidence) candidate {
	c := candidate{
		head: f.Head, source: f.Source, cue: f.Cue, content: f.Content,
		rule: byModel, key: byModel, stance: r.cueIn(f),
		score: float64(f.Margin), confidence: sure.of(f.Margin),
	}
	if proposed != nil {
		c.rule, c.key, c.stance = proposed.rule, proposed.key, proposed.stance
	}
	r.overRim(&c)
	return c
}

// cueIn returns what the lexicon knows of the words of a cue, its head first, or an
// empty cue: what a speaker does by other words is not known.
func (r *reading) cueIn(f *roles.Found) *Cue {
	for _, i := range append([]int32{f.Head}, tokensOf(f.Cue)...) {
		switch w := &r.words[i]; {
		case w.verb != nil && w.form != 0:
			return w.verb
		case w.noun != nil:
			return w.noun
		}
	}
	return &Cue{}
}

func tokensOf(span rng) []int32 {
	out := make([]int32, 0, span.Len())
	for i := span.First; i < span.End; i++ {
		out = append(out, i)
	}
	return out
}

// overRim carries content that reaches the rim of its sentence inside a quotation
// on to the quotation's end: the model looks at one sentence.
func (r *reading) overRim(c *candidate) {
	s := r.doc.Sentence(c.head)
	for k := range c.content {
		span := &c.content[k]
		if q := r.quote[span.First]; q != english.None && span.First <= s.First+1 {
			span.First = min(span.First, r.quoted(q).First)
		}
		if q := r.quote[span.End-1]; q != english.None && span.End >= s.End-1 {
			span.End = max(span.End, r.quoted(q).End)
		}
	}
}
