package statements

import "strings"

// found explains head h of the k-th statement.
func (x *explainer) found(h int32, k int) Explanation {
	c, out := &x.winners[k], x.weights(h)
	out.Statement, out.By = &x.statements[k], ByRule
	switch {
	case c.key == byModel:
		out.By = ByModel
	case c.margin != 0:
		out.By = ByBoth
	}
	if c.key != byModel {
		out.Rule = c.rule
	}
	return out
}

// lost explains why token h heads no statement.
func (x *explainer) lost(h int32) Explanation {
	out := x.weights(h)
	out.Loss, out.Detail = x.loss(h, &out)
	return out
}

// weights returns what rules and model have to say of token h.
func (x *explainer) weights(h int32) Explanation {
	out := Explanation{Word: x.doc.Span(rng{First: h, End: h + 1})}
	switch w := &x.words[h]; {
	case w.verb != nil && w.form != 0:
		out.Lemma = w.verb.Lemma
	case w.noun != nil:
		out.Lemma = w.noun.Lemma
	}
	if p := x.proposals[h]; p != nil {
		out.Rule = p.rule
		if !p.sure {
			out.Precision, out.PrecisionNeeded = x.cal.precision(p.key), x.cal.threshold
		}
	}
	f, ok := x.weighed[h]
	if !ok || x.proposals[h] != nil && !x.judged(x.proposals[h]) {
		return out
	}
	out.Weighed, out.Margin, out.MarginNeeded = true, f.Margin, unproposedMargin
	if x.proposals[h] != nil {
		out.MarginNeeded = leastMargin
	}
	return out
}

// loss returns the first reason that is enough for token h to have lost.
func (x *explainer) loss(h int32, seen *Explanation) (Loss, string) {
	p := x.proposals[h]
	switch source, refused := x.refused[h]; {
	case x.vetoed[h]:
		return LossVeto, string(x.vetoOf(h))
	case x.owner(h) != nil:
		return LossOther, x.cueText(x.owner(h))
	case x.outer(h) != nil:
		return LossInside, x.cueText(x.outer(h))
	case x.relayed(h) != nil:
		return LossRelay, x.cueText(x.relayed(h))
	case p != nil && p.lent:
		return LossLent, ""
	case p == nil && refused:
		return LossSource, x.doc.Span(source).Text
	}
	if !x.modelled || p != nil && !x.judged(p) {
		return x.lossByRule(h)
	}
	return x.lossByModel(h, seen)
}

// lossByRule returns why the rules do without token h, where they decide alone.
func (x *explainer) lossByRule(h int32) (Loss, string) {
	p := x.proposals[h]
	switch {
	case p == nil:
		return LossContent, ""
	case !p.sure && x.cal.precision(p.key) < x.cal.threshold:
		return LossTable, ""
	case !x.plausibleTurn(p):
		return LossLabel, ""
	}
	return LossUnknown, ""
}

// lossByModel returns why the model does without token h.
func (x *explainer) lossByModel(h int32, seen *Explanation) (Loss, string) {
	if !seen.Weighed {
		return LossContent, ""
	}
	if seen.Margin < seen.MarginNeeded {
		return LossMargin, ""
	}
	f := x.weighed[h]
	c := x.fromModel(&f, x.proposals[h], x.extractor.learned.confidence)
	if _, ok := x.checked(c); !ok {
		return LossSource, x.doc.Span(c.source).Text
	}
	return LossUnknown, ""
}

// owner returns the statement of whose source or cue token h is part, or nil.
func (x *explainer) owner(h int32) *candidate {
	if i := x.part[h]; i > 0 {
		return &x.winners[i-1]
	}
	return nil
}

// outer returns the statement in whose content token h stands, or nil.
func (x *explainer) outer(h int32) *candidate {
	if i := x.within[h]; i > 0 {
		return &x.winners[i-1]
	}
	return nil
}

// relayed returns the statement that what token h heads passes on, or nil.
func (x *explainer) relayed(h int32) *candidate {
	p := x.proposals[h]
	if p == nil || p.source.Len() == 0 {
		return nil
	}
	for i := range x.winners {
		for _, source := range x.winners[i].passed {
			if source.Overlaps(p.source) {
				return &x.winners[i]
			}
		}
	}
	return nil
}

// cueText returns the words of a cue, or of the beginning of a content that has none.
func (x *explainer) cueText(c *candidate) string {
	if c.cue.Len() > 0 {
		return x.doc.Span(c.cue).Text
	}
	first, _, _ := strings.Cut(x.doc.Span(c.content[0]).Text, " ")
	return first + " …"
}
