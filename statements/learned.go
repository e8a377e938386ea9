package statements

import (
	"strings"

	"readout/english"
	"readout/english/sentence"
	"readout/statements/roles"
)

// learned is what training adds to the rules: a model of heads and roles, and how
// sure its margins are. It is immutable.
type learned struct {
	model      *roles.Model
	confidence *confidence
}

// What the model must take a head for a cue by, if a rule proposed it and if none did. Up
// to these, F1 on the development split stays level while precision grows.
const (
	leastMargin      = 180
	unproposedMargin = 330
)

// decide returns the candidates of an article as the model sees them, with those
// that the rules alone can find: turns, signatures, and what a mark introduces.
func (e *Extractor) decide(r *reading, proposed []candidate) []candidate {
	t, byHead := e.learnable(r, proposed)
	kept := e.unlearned(r, proposed)
	own := map[int32]bool{}
	for i := range kept {
		own[kept[i].head] = true
	}
	for _, f := range e.learned.model.Find(t, leastMargin, &roles.Scratch{}, nil) {
		proposal := byHead[f.Head]
		if own[f.Head] || proposal == nil && f.Margin < unproposedMargin {
			continue
		}
		own[f.Head] = true
		if c, ok := r.checked(r.fromModel(&f, proposal, e.learned.confidence)); ok {
			kept = append(kept, c)
		}
	}
	for i := range proposed {
		c := &proposed[i]
		if byHead[c.head] == c && !own[c.head] && r.quotesAloud(c) {
			c.score, c.confidence = e.cal.precision(c.key), e.cal.confidence(c.key)
			kept = append(kept, *c)
		}
	}
	kept = r.outermost(kept)
	yield(kept)
	return r.unattributed(r.continueQuotations(kept))
}

// asks tells whether a head is the verb of a question of the article's own: "What do
// scientists say?".
func (r *reading) asks(head int32) bool {
	s := r.doc.Sentence(head)
	if r.doc.Head[head] != sentence.Root || !r.is(s.End-1, "?") || r.quote[head] != english.None {
		return false
	}
	return r.class(s.First).has(question | auxiliary | modal)
}

// vetoQuestions vetoes the verbs of the article's own questions.
func (r *reading) vetoQuestions() {
	for i := range r.doc.Sentences {
		s := &r.doc.Sentences[i]
		if s.Len() == 0 || !r.is(s.End-1, "?") {
			continue
		}
		for h := s.First; h < s.End; h++ {
			if r.asks(h) {
				r.vetoed[h] = true
			}
		}
	}
}

// quotesAloud tells whether a proposal that the rules keep joins a cue to a quotation
// beside it: that is a statement, whatever the model says.
func (r *reading) quotesAloud(c *candidate) bool {
	return r.verdicts[c.head].kept && strings.Contains(c.rule, "quot")
}

// learnable prepares an article for the model, and returns the proposals that
// the model judges, by head: of several the one that the table believes most.
func (e *Extractor) learnable(r *reading, proposed []candidate) (*roles.Text, map[int32]*candidate) {
	for _, c := range e.sift(r, proposed) {
		r.verdicts[c.head] = ruling{kept: true, passed: c.passed}
	}
	r.vetoQuestions()
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
			Rule: c.rule, Key: c.key, Precision: precision, Kept: r.verdicts[c.head].kept,
		}
	}
	return roles.NewText(r.doc, r.quote, hints, r.vetoed), byHead
}

// judged tells whether the model decides on a proposal. It does not where the cue
// is no word, in a block of another text, which reads like a quotation, and where one
// tells what another has said: annotators mark the outer of the two, and who asks for
// the chain wants the inner.
func (r *reading) judged(c *candidate) bool {
	return !c.sure && !c.block && c.cue.Len() > 0 && r.kind(c.head) == english.Word && c.rule != quotedAsSaying && len(r.verdicts[c.head].passed) == 0
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
		c.passed = r.verdicts[c.head].passed
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
		margin: f.Margin, confidence: sure.of(f.Margin),
	}
	c.score = c.confidence
	if proposed != nil {
		c.rule, c.key, c.stance = proposed.rule, proposed.key, proposed.stance
		c.content = append(c.content, r.elsewhere(proposed)...)
		if subject := r.subjectOf(f.Head); subject != english.None && !c.source.Has(subject) && proposed.source.Has(subject) {
			c.source = proposed.source
		}
	}
	r.overRim(&c)
	return c
}

// elsewhere returns the content that a rule sees outside the sentence of the cue, where
// the model does not look: `"A," Berg said. "B."`
func (r *reading) elsewhere(c *candidate) []rng {
	s := r.doc.Sentence(c.head)
	var out []rng
	for _, span := range c.content {
		if !s.Overlaps(span) {
			out = append(out, span)
		}
	}
	return out
}

// cueIn returns what the lexicon knows of the words of a cue, its head first, or an
// empty cue: what a speaker does by other words is not known.
func (r *reading) cueIn(f *roles.Found) *Cue {
	all := append([]int32{f.Head}, tokensOf(f.Cue)...)
	for _, i := range all {
		switch w := &r.words[i]; {
		case w.verb != nil && w.form != 0:
			return w.verb
		case w.noun != nil:
			return w.noun
		}
	}
	for _, i := range all {
		if c := r.stances[r.doc.Lower(i)]; c != nil {
			return c
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
