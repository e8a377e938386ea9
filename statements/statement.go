package statements

import (
	"slices"

	"readout"
	"readout/english"
)

// statement turns a candidate into the contract's form.
func (r *reading) statement(c *candidate) readout.Statement {
	s := readout.Statement{
		Source: []readout.Span{}, Cue: []readout.Span{}, Content: []readout.Span{}, Relay: []readout.Relay{},
		Kind: r.directness(c.content), Confidence: c.confidence, By: c.rule,
	}
	r.setSentence(r.doc.Sentence(c.head))
	if c.source.Len() > 0 {
		s.Source = append(s.Source, r.doc.Span(c.source))
	}
	if c.cue.Len() > 0 {
		s.Cue = append(s.Cue, r.doc.Span(c.cue))
	}
	c.content = apart(c.content)
	for _, span := range c.content {
		s.Content = append(s.Content, r.doc.Span(span))
	}
	s.Stance = r.stanceOf(c)
	source := c.source
	if source.Len() == 0 {
		source = c.heard
	}
	speaker := r.speakerOf(source)
	s.Speaker, s.SpeakerName = speaker.id(), speaker.name
	r.tell(&s, c)
	return s
}

// apart puts the spans of one role in order, without what one shares with
// another and without empty ones.
func apart(spans []rng) []rng {
	sorted := slices.Clone(spans)
	slices.SortStableFunc(sorted, func(a, b rng) int { return int(a.First) - int(b.First) })
	out := sorted[:0]
	for _, span := range sorted {
		if n := len(out); n > 0 {
			span.First = max(span.First, out[n-1].End)
		}
		if span.First < span.End {
			out = append(out, span)
		}
	}
	return out
}

// directness tells how much of the content stands in quotation marks.
func (r *reading) directness(content []rng) readout.StatementKind {
	inside, outside := false, false
	for _, span := range content {
		for i := span.First; i < span.End; i++ {
			switch {
			case r.quote[i] != english.None:
				inside = true
			case r.kind(i) == english.Word || r.kind(i) == english.Number:
				outside = true
			}
		}
	}
	switch {
	case inside && outside:
		return readout.Mixed
	case inside:
		return readout.Direct
	}
	return readout.Indirect
}
