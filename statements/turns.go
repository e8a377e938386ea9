package statements

import (
	"strings"

	"readout"
	"readout/english"
)

// longestName is the greatest number of tokens of a name before a colon.
const longestName = 7

// turns proposes the turns of a transcript, and what else stands after a name and a
// colon at the head of a paragraph: headlines ("Berg: I will win") and
// quotations.
func (r *reading) turns(propose func(candidate)) {
	paragraph := r.doc.Sentence(r.at.First).Paragraph
	p := r.doc.Paragraphs[paragraph]
	first := p.First
	if r.at.First != first {
		return
	}
	if k := r.turnIn[paragraph]; k != english.None {
		if t := &r.turnsOf[k]; t.paragraphs.First == paragraph {
			if c := r.spoken(t); len(c.content) > 0 {
				propose(c)
			}
		}
		return
	}
	if r.kind(first) == english.OpenQuote {
		first++
	}
	colon := r.colonAfterName(first, p.End)
	if colon < 0 {
		r.titled(first, p.End, propose)
		return
	}
	name := rng{First: first, End: colon}
	if r.media.labels[strings.ToLower(r.doc.Span(name).Text)] {
		return
	}
	content := rng{First: colon + 1, End: p.End}
	c := candidate{source: name, cue: rng{First: colon, End: colon + 1}, head: colon, content: []rng{content}}
	switch {
	case r.doc.Sentence(first).Headline || p.Sentences.Len() == 1 && paragraph == 0:
		c.rule, c.key = "name and colon", "colon in-headline"
	case r.kind(colon+1) == english.OpenQuote:
		c.rule, c.key = "name and colon before quotation", "colon before-quotation"
		if q := r.quote[colon+1]; q >= 0 {
			c.content[0].End = r.quoted(q).End
		}
	default:
		return
	}
	propose(c)
}

// colonAfterName returns the colon that follows a name at token first, or -1.
func (r *reading) colonAfterName(first, end int32) int32 {
	for i := first; i < min(end-1, first+longestName+1); i++ {
		switch {
		case r.is(i, ":"):
			if i == first {
				return -1
			}
			return i
		case r.kind(i) != english.Word && !r.is(i, "-") && !r.is(i, "."), !r.capital(i) && !r.class(i).has(preposition|determiner) && !r.is(i, "-") && !r.is(i, "."):
			return -1
		}
	}
	return -1
}

// shouted tells whether a name is set in capitals, as transcripts do.
func (r *reading) shouted(name rng) bool {
	letters := 0
	for i := name.First; i < name.End; i++ {
		w := r.doc.Word(i)
		if strings.ToUpper(w) != w {
			return false
		}
		letters += len(w)
	}
	return letters > 0 && (letters > 2 || r.is(name.First, "Q") || r.is(name.First, "A"))
}

// plausibleTurn tells whether what stands before a colon is somebody who may
// have said what follows it. Headlines put labels, places and numbers there as
// well: only the name of a person or of a body, alone, before words with a verb
// counts.
func (r *reading) plausibleTurn(c *candidate) bool {
	if c.rule != "name and colon" && c.rule != "name and colon before quotation" {
		return true
	}
	span := c.content[0]
	r.setSentence(r.doc.Sentence(span.First))
	if span.Len() < 3 || !r.hasVerb(span) && !r.quotesIn(span) {
		return false
	}
	for _, m := range r.res.Within(c.source) {
		if m.End != c.source.End || m.First != c.source.First {
			continue
		}
		switch r.res.Actors[m.Actor].Type {
		case readout.TypePerson, readout.TypeGovernment, readout.TypeOutlet:
			return true
		}
		return r.quotesIn(span)
	}
	return false
}

// titled proposes a quotation after a name with a title and a colon: "Anna Berg,
// mayor: “We are ready.”"
func (r *reading) titled(first, end int32, propose func(candidate)) {
	for i := first + 1; i+1 < min(end, first+longestTurn); i++ {
		if !r.is(i, ":") {
			continue
		}
		name := rng{First: first, End: i}
		if r.kind(i+1) != english.OpenQuote || r.quote[i+1] == english.None || r.hasVerb(name) {
			return
		}
		for _, m := range r.res.Within(name) {
			if m.First == first && m.Kind == readout.MentionName && r.comma(m.End) && r.res.Actors[m.Actor].Type == readout.TypePerson {
				propose(candidate{
					source: name, cue: rng{First: i, End: i + 1}, head: i, content: []rng{r.quoted(r.quote[i+1])},
					rule: "name, title and colon", key: "colon before-quotation", sure: true,
				})
				return
			}
		}
		return
	}
}
