package statements

import (
	"readout"
	"readout/english"
)

// tell fills in how a statement was told: to whom, through what, and through
// whom it reached the article.
func (r *reading) tell(s *readout.Statement, c *candidate) {
	zone := r.zone(c)
	s.Addressee = r.addressee(c, zone)
	s.Medium = r.medium(rng{First: c.cue.First, End: c.cue.End})
	for _, near := range []rng{zone, c.source, r.opening(c)} {
		if s.Medium == "" {
			s.Medium = r.medium(near)
		}
	}
	if c.rule == signedPost {
		s.Medium = "social media post"
	}
	for _, source := range c.passed {
		s.Relay = append(s.Relay, r.relay(source))
	}
	if np, ok := r.cited(c); ok && r.passesOn(c.source) {
		s.Relay = append(s.Relay, r.relay(c.source))
		w := r.speakerOf(np)
		s.Source, s.Speaker, s.SpeakerName = []readout.Span{r.doc.Span(np)}, w.id(), w.name
	}
}

// zone returns the words after source and cue that tell of the act of saying:
// up to the content that follows, or to the sentence's end.
func (r *reading) zone(c *candidate) rng {
	sentence := r.doc.Sentence(c.head)
	first := max(c.cue.End, c.source.End)
	if c.source.First > c.cue.End {
		first = c.source.End
	}
	end := min(sentence.End, first+reach)
	for _, span := range c.content {
		if span.First >= first {
			end = min(end, span.First)
		}
	}
	if c.content[0].First >= c.cue.End && end > c.content[0].First {
		end = c.content[0].First
	}
	return rng{First: first, End: max(first, end)}
}

// opening returns the words of the sentence before source, cue and content:
// "In an interview, …".
func (r *reading) opening(c *candidate) rng {
	sentence := r.doc.Sentence(c.head)
	end := max(sentence.First, c.first())
	if !r.class(sentence.First).has(preposition) {
		return rng{First: end, End: end}
	}
	return rng{First: sentence.First, End: end}
}

// addressee returns who was told: the object of "told", or who stands after
// "to" or, with an interview, after "with".
func (r *reading) addressee(c *candidate, zone rng) string {
	if c.stance != nil && told(c.stance) && zone.Len() > 0 && zone.First == c.cue.End {
		end := r.addresseeEnd(zone)
		if end > zone.First && !r.is(zone.First, "that") {
			return r.whose(rng{First: zone.First, End: end})
		}
	}
	for i := zone.First; i+1 < zone.End && !r.citing(i); i++ {
		withMedium := r.is(i, "with") && i > zone.First && r.medium(rng{First: i - 1, End: i}) == "interview"
		if !r.is(i, "to") && !withMedium || r.class(i+1).has(verbBase) && !r.class(i+1).has(noun) {
			continue
		}
		if np, ok := r.phraseAfter(i + 1); ok && np.End <= zone.End {
			if name, ok := r.person(np.rng); ok {
				return name
			}
		}
	}
	return ""
}

func (r *reading) addresseeEnd(zone rng) int32 {
	for i := zone.First; i < zone.End; i++ {
		c := r.class(i)
		if r.kind(i) != english.Word && !r.is(i, "-") || i > zone.First && (c.has(preposition|day|subordinator) || r.is(i, "that") || r.is(i, "to")) && !r.insideName(i, zone) {
			return i
		}
	}
	return zone.End
}

// whose returns the name of who a phrase refers to, or its words.
func (r *reading) whose(np rng) string {
	if np.Len() <= 0 {
		return ""
	}
	w := r.speakerOf(np)
	return w.name
}

// person returns the name of an addressee after a preposition, if it is
// somebody who can be spoken to.
func (r *reading) person(np rng) (string, bool) {
	head := r.headOf(np)
	if m, ok := r.mentionAt(head.End-1, np); ok {
		switch r.res.Actors[m.Actor].Type {
		case readout.TypePerson, readout.TypeOutlet, readout.TypeGovernment:
			return r.named(m).name, true
		}
		return "", false
	}
	switch r.doc.Lower(head.End - 1) {
	case "reporters", "journalists", "lawmakers", "supporters", "parliament", "congress", "media", "press":
		return r.described(head), true
	}
	return "", false
}

// relay makes a link of the chain of telling of a noun phrase.
func (r *reading) relay(np rng) readout.Relay {
	for np.Len() > 1 && r.comma(np.End-1) {
		np.End--
	}
	w := r.speakerOf(np)
	if w.name == "" {
		w.name = r.described(np)
	}
	return readout.Relay{Actor: w.id(), Name: w.name, Span: r.doc.Span(np)}
}
