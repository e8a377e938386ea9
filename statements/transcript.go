package statements

import "readout/english"

// turn is what one speaker of a transcript says at a time.
type turn struct {
	label rng   // who speaks: "MR. BERG", "Q", "Anna Berg"
	cue   rng   // the colon; empty behind a bare "Q"
	first int32 // the first token said
	// paragraphs are those that the turn runs over.
	paragraphs rng
	shouted    bool // the label is set in capitals
	asks       bool
	named      bool // the label is a known name, or one who asks
	balloon    bool // a speech balloon stands before the label, as messengers have it
}

// What makes a transcript of labelled paragraphs: from longTranscript turns on, that
// begin within so many paragraphs of the article's first and stand as close as
// one in so many, the paragraphs between them belong to who spoke last.
const (
	longTranscript  = 4
	latestFirstTurn = 12
	sparsestTurns   = 6
)

// turnOfTranscript is the rule of the turns of a transcript.
const turnOfTranscript = "turn of a transcript"

// findTurns finds the turns of a transcript: paragraphs that begin with who speaks,
// and those without a label that go on with them.
func (r *reading) findTurns() {
	r.turnIn = make([]int32, len(r.doc.Paragraphs))
	for p := range r.turnIn {
		r.turnIn[p] = english.None
	}
	var all []turn
	for p := range r.doc.Paragraphs {
		if r.doc.Sentence(r.doc.Paragraphs[p].First).Furniture {
			continue
		}
		if t, ok := r.labelled(int32(p)); ok {
			all = append(all, t)
		}
	}
	r.turnsOf = r.conversation(all)
	r.runOn(r.turnsOf)
	for k := range r.turnsOf {
		for p := r.turnsOf[k].paragraphs.First; p < r.turnsOf[k].paragraphs.End; p++ {
			r.turnIn[p] = int32(k)
		}
	}
}

// runOn gives the paragraphs between the labels of a long transcript to who
// spoke last, up to the line that says that it ends.
func (r *reading) runOn(turns []turn) {
	paragraphs := int32(len(r.doc.Paragraphs))
	if len(turns) < longTranscript || turns[0].paragraphs.First > latestFirstTurn || int32(len(turns))*sparsestTurns < paragraphs-turns[0].paragraphs.First {
		return
	}
	for k := range turns {
		end := paragraphs
		if k+1 < len(turns) {
			end = turns[k+1].paragraphs.First
		}
		for p := turns[k].paragraphs.End; p < end && !r.endsTranscript(r.doc.Paragraphs[p].Range); p++ {
			turns[k].paragraphs.End = p + 1
		}
	}
}

// endsTranscript tells whether a paragraph marks the end of a transcript: "END
// 1:15 P.M.", "# # #".
func (r *reading) endsTranscript(p rng) bool {
	words := false
	for i := p.First; i < min(p.End, p.First+3); i++ {
		if r.doc.Word(i) == "END" {
			return true
		}
		words = words || r.kind(i) == english.Word || r.kind(i) == english.Number
	}
	return !words
}

// spoken returns the statement that a turn is: the words of each of its paragraphs.
func (r *reading) spoken(t *turn) candidate {
	c := candidate{source: t.label, cue: t.cue, head: t.label.First, rule: turnOfTranscript, key: "turn of-transcript", sure: true}
	if t.cue.Len() > 0 {
		c.head = t.cue.First
	}
	if t.asks {
		c.stance = r.asking
	}
	first := t.first
	for p := t.paragraphs.First; p < t.paragraphs.End; p++ {
		span := r.doc.Paragraphs[p].Range
		if first = max(first, span.First); first < span.End && !r.doc.Sentence(first).Furniture && !r.bracketed(rng{First: first, End: span.End}) {
			c.content = append(c.content, rng{First: first, End: span.End})
		}
	}
	return c
}

// bracketed tells whether words in brackets are all there is: "(Laughter.)".
func (r *reading) bracketed(span rng) bool {
	if r.kind(span.First) == english.OpenQuote {
		span.First++
	}
	return r.is(span.First, "(") && r.is(span.End-1, ")") || r.is(span.First, "[") && r.is(span.End-1, "]")
}
