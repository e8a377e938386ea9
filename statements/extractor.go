package statements

import (
	"slices"
	"strconv"
	"strings"

	"readout"
	"readout/actors"
	"readout/english"
)

// Extractor finds statements. It is immutable and safe for concurrent use.
type Extractor struct {
	lex     *lexicon
	cal     *calibration
	learned *learned // nil while it is learned
}

// New reads the embedded data files and the embedded model.
func New() (*Extractor, error) { return NewFrom(embedded) }

// newRules returns an extractor without a model.
func newRules() (*Extractor, error) {
	lex, err := newLexicon()
	if err != nil {
		return nil, err
	}
	cal, err := newCalibration()
	if err != nil {
		return nil, err
	}
	return &Extractor{lex: lex, cal: cal}, nil
}

// Cue returns the verb or noun of saying or thinking that a word is a form of.
func (e *Extractor) Cue(word string) (Cue, bool) {
	w := e.lex.look(word)
	switch {
	case w.verb != nil:
		return *w.verb, true
	case w.noun != nil:
		return *w.noun, true
	}
	return Cue{}, false
}

// Extract returns the statements of an article in the order of their first
// spans. Of a document without trees, which [english.Analyze] gives, the rules tell alone
// what they can.
func (e *Extractor) Extract(doc *english.Doc, res *actors.Resolution, article *readout.Article) []readout.Statement {
	_, out := e.extract(e.read(doc, res, article))
	return out
}

// extract returns the statements of an article with the candidates that they come of.
func (e *Extractor) extract(r *reading) ([]candidate, []readout.Statement) {
	var kept []candidate
	if e.learned != nil && len(r.doc.Head) > 0 {
		kept = e.decide(r, r.propose())
	} else {
		kept = e.choose(r, r.propose())
	}
	kept = r.inTurns(kept)
	out := make([]readout.Statement, 0, len(kept))
	for i := range kept {
		s := r.statement(&kept[i])
		s.ID = r.article.ID + ".s" + strconv.Itoa(i+1)
		out = append(out, s)
	}
	r.answers(kept, out)
	return kept, out
}

// read looks an article's words up.
func (e *Extractor) read(doc *english.Doc, res *actors.Resolution, article *readout.Article) *reading {
	r := e.lex.read(doc, res, article)
	r.cal = e.cal
	return r
}

// propose returns what the rules propose, in order of the text.
func (r *reading) propose() []candidate {
	var all []candidate
	add := func(c candidate) {
		if c, ok := r.checked(c); ok {
			all = append(all, c)
		}
	}
	for s := range r.doc.Sentences {
		sentence := &r.doc.Sentences[s]
		if sentence.Furniture || sentence.Len() == 0 {
			continue
		}
		r.setSentence(sentence)
		r.verbs(add)
		r.nouns(add)
		r.according(add)
		r.signed(add)
		r.turns(add)
		r.quotedAs(add)
		r.posts(add)
		r.blocks(add)
	}
	return withoutRivals(all)
}

// sureness is the confidence in turns of a transcript and in signed quotations.
// PolNeAR's annotators passed over questions and answers, so that its counts
// say nothing of them; of those on its dev split whose speaker they marked all
// were right.
const sureness = 0.8

// choose keeps what sift keeps, with the quotations that go on from it and those that
// stand by themselves.
func (e *Extractor) choose(r *reading, all []candidate) []candidate {
	kept := e.sift(r, all)
	yield(kept)
	for i := range kept {
		if strings.HasPrefix(kept[i].rule, "verb ") {
			r.withEntourage(&kept[i])
		}
	}
	return r.unattributed(r.continueQuotations(kept))
}

// sift keeps the candidates that are sure enough and do not stand inside another one's
// content.
func (e *Extractor) sift(r *reading, all []candidate) []candidate {
	e.preferLent(all)
	kept := all[:0:0]
	for _, c := range all {
		c.score, c.confidence = e.cal.precision(c.key), e.cal.confidence(c.key)
		if c.sure {
			c.score, c.confidence = sureness, sureness
		}
		if !c.lent && c.score >= e.cal.threshold && r.plausibleTurn(&c) {
			kept = append(kept, c)
		}
	}
	r.cutTails(kept)
	return r.outermost(kept)
}

// preferLent drops the verbs that only lend a cue noun their subject: "express"
// where "expressed concern about" is the cue.
func (e *Extractor) preferLent(all []candidate) {
	lent := map[int32]bool{}
	for i := range all {
		if strings.HasPrefix(all[i].rule, "noun lent") && e.cal.precision(all[i].key) >= e.cal.threshold {
			for j := all[i].cue.First; j < all[i].head; j++ {
				lent[j] = true
			}
		}
	}
	for i := range all {
		if lent[all[i].head] && strings.HasPrefix(all[i].rule, "verb ") {
			all[i].lent = true
		}
	}
}

// yield takes from broken contents the quotations that have a cue of their own:
// `"A," Berg said. "B," she added.`
func yield(kept []candidate) {
	own := map[int32]bool{}
	for i := range kept {
		own[kept[i].content[0].First] = true
	}
	for i := range kept {
		c := &kept[i]
		if len(c.content) > 1 && c.rule != turnOfTranscript && own[c.content[1].First] {
			c.content = c.content[:1]
		}
	}
}

// near is how many candidates before and after one are looked at for those
// that hold it.
const near = 12

// outermost drops the candidates whose cue lies in the content of another: the
// outermost attribution is the one that the article makes. Where that one only passes on
// what the inner tells, the inner stays and the outer becomes its relay.
func (r *reading) outermost(all []candidate) []candidate {
	slices.SortStableFunc(all, func(a, b candidate) int { return int(a.first()) - int(b.first()) })
	drop := make([]bool, len(all))
	for i := range all {
		var relays []int
		for j := max(0, i-near); j < min(len(all), i+near); j++ {
			if j == i || all[j].rule == turnOfTranscript || !all[j].holds(all[i].head) || all[i].holds(all[j].head) && all[j].score <= all[i].score {
				continue
			}
			if !r.chain(&all[j], &all[i]) {
				drop[i] = true
				break
			}
			relays = append(relays, j)
		}
		if drop[i] {
			continue
		}
		slices.SortStableFunc(relays, func(a, b int) int { return all[a].extent() - all[b].extent() })
		for _, j := range relays {
			drop[j] = true
			if !slices.Contains(all[i].passed, all[j].source) {
				all[i].passed = append(all[i].passed, all[j].source)
			}
		}
	}
	out := all[:0:0]
	for i := range all {
		if !drop[i] {
			out = append(out, all[i])
		}
	}
	return out
}

// cutTails ends contents before who is told to say them, where that stands at
// their end: "Berg claimed that it rained, the paper reported".
func (r *reading) cutTails(all []candidate) {
	slices.SortStableFunc(all, func(a, b candidate) int { return int(a.first()) - int(b.first()) })
	for i := range all {
		c := &all[i]
		last := &c.content[len(c.content)-1]
		for j := max(0, i-near); j < min(len(all), i+near); j++ {
			d := &all[j]
			tail := min(d.source.First, d.cue.First)
			if j == i || !strings.HasPrefix(d.rule, "verb behind") || !last.Has(tail) || !last.Has(d.head) || c.head >= tail || !d.holds(c.head) || tail <= last.First+1 {
				continue
			}
			comma := r.comma(tail-1) || r.kind(tail-1) == english.CloseQuote && r.comma(tail-2)
			if comma && last.End-d.cue.End < reach/4 && !r.class(tail).has(pronoun) {
				last.End = r.trimmed(last.First, tail)
			}
		}
	}
}

// extent is the number of tokens of the content.
func (c *candidate) extent() int {
	n := 0
	for _, span := range c.content {
		n += span.Len()
	}
	return n
}

func (c *candidate) holds(i int32) bool {
	for _, span := range c.content {
		if span.Has(i) {
			return true
		}
	}
	return false
}

func (c *candidate) first() int32 {
	first := c.content[0].First
	for _, span := range []rng{c.source, c.cue} {
		if span.Len() > 0 {
			first = min(first, span.First)
		}
	}
	return first
}
