package statements

import (
	"readout"
	"readout/actors"
	"readout/english"
)

// longestTurn is the greatest number of tokens of a name with title before the
// colon of a turn, and of a heading between its kind of text and whose it is.
const longestTurn = 28

// findVoices finds for every paragraph who says "I" and "we" in it outside
// quotation marks: who a turn names ("Anna Berg: We are ready."), or whose
// remarks, message or statement the article is by its heading. Questions of
// an interview are nobody's.
func (r *reading) findVoices() {
	r.voices = make([]who, len(r.doc.Paragraphs))
	heading, turn := who{}, who{}
	asked := false
	for p := range r.doc.Paragraphs {
		span := r.doc.Paragraphs[p].Range
		if k := r.turnIn[p]; k != english.None {
			if t := &r.turnsOf[k]; !t.asks {
				r.voices[p] = r.speakerOf(t.label)
			}
			continue
		}
		switch w, kind := r.opensTurn(span); kind {
		case turnOf:
			turn, asked = w, false
		case turnQuestion:
			asked = true
		case noTurn:
			if p < 2 && heading.name == "" {
				if w, ok := r.headed(span); ok {
					heading = w
					continue // the heading itself is not in that voice
				}
			}
		}
		switch {
		case asked:
		case turn.name != "":
			r.voices[p] = turn
		default:
			r.voices[p] = heading
		}
	}
}

type turnKind uint8

const (
	noTurn turnKind = iota
	turnOf
	turnQuestion
)

// opensTurn tells whose turn begins with a paragraph.
func (r *reading) opensTurn(p rng) (who, turnKind) {
	first := r.withoutSigns(p).First
	if first > p.First && r.is(first-1, "❓") || r.is(first, "Q") && r.is(first+1, ":") {
		return who{}, turnQuestion
	}
	for i := first; i < min(p.End, first+longestTurn); i++ {
		if !r.is(i, ":") || i == first {
			continue
		}
		if r.is(i-1, "question") || r.is(i-1, "answer") && i-1 == first {
			return who{}, turnQuestion
		}
		m, ok := r.mentionAt(i-1, rng{First: first, End: i})
		if ok && m.Kind == readout.MentionName && (r.res.Actors[m.Actor].Type == readout.TypePerson || m.First == first && m.Len() > 1) {
			return r.named(m), turnOf
		}
		return who{}, noTurn
	}
	return who{}, noTurn
}

// headed returns whose text a heading announces: "Statement by Anna Berg at the
// council", "Anna Berg’s answers to the press", "Foreign Ministry statement".
func (r *reading) headed(p rng) (who, bool) {
	for i := p.First; i < min(p.End, p.First+reach); i++ {
		if !r.media.texts[r.doc.Lower(i)] {
			if r.finite(i) && !r.genitive(i) || r.kind(i) == english.OpenQuote {
				return who{}, false
			}
			continue
		}
		before := i
		if before > p.First && (r.genitive(before-1) || r.is(before-1, "’")) {
			before--
		}
		if m, ok := r.mentionAt(before-1, rng{First: p.First, End: before}); ok && before > p.First {
			return r.bodyOrPerson(m)
		}
		if r.is(i+1, "by") || r.is(i+1, "from") || r.is(i+1, "of") {
			return r.firstPerson(rng{First: i + 2, End: min(p.End, i+2+longestTurn)})
		}
	}
	return who{}, false
}

// firstPerson returns the first person, or else the first office, whom a range names before the words of
// place and occasion that follow.
func (r *reading) firstPerson(span rng) (who, bool) {
	for i := span.First; i < span.End; i++ {
		if r.is(i, "at") || r.is(i, "during") || r.is(i, "on") || r.is(i, "following") || r.is(i, "and") || r.is(i, "(") {
			span.End = i
		}
	}
	for _, m := range r.res.Within(span) {
		if r.res.Actors[m.Actor].Type == readout.TypePerson && m.Kind == readout.MentionName {
			return r.named(m), true
		}
	}
	for _, m := range r.res.Within(span) {
		if w, ok := r.bodyOrPerson(m); ok {
			return w, true
		}
	}
	return who{}, false
}

// bodyOrPerson returns the person or the office that a mention names.
func (r *reading) bodyOrPerson(m actors.Mention) (who, bool) {
	switch a := &r.res.Actors[m.Actor]; {
	case m.Kind == readout.MentionPronoun:
		return who{}, false
	case a.Type == readout.TypePerson, a.Type == readout.TypeGovernment && m.Len() > 1:
		return r.named(m), true
	}
	return who{}, false
}

// voice returns who says the "I" or "we" that is a source, where that is certain.
func (r *reading) voice(source rng) who {
	i := source.First
	if source.Len() != 1 || r.quote[i] != english.None || !r.is(i, "I") && !r.is(i, "we") && !r.is(i, "my") && !r.is(i, "our") {
		return who{}
	}
	return r.voices[r.doc.Sentence(i).Paragraph]
}
