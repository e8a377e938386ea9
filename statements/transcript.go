package statements

import (
	"slices"
	"strings"

	"readout"
	"readout/english"
)

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

// labelled returns the turn that a paragraph's label opens.
func (r *reading) labelled(p int32) (turn, bool) {
	span := r.doc.Paragraphs[p].Range
	first := r.withoutSigns(span).First
	if r.kind(first) == english.OpenQuote {
		first++
	}
	t := turn{paragraphs: rng{First: p, End: p + 1}}
	if first+1 < span.End && r.doc.Word(first) == "Q" && r.doc.Tokens[first+1].Space && !r.is(first+1, "&") {
		t.label, t.cue, t.first = rng{First: first, End: first + 1}, rng{First: first + 1, End: first + 1}, first+1
		t.asks, t.named = true, true
		return t, true
	}
	colon := r.colonAfterName(first, span.End)
	if colon < 0 {
		return t, false
	}
	t.label, t.cue, t.first = rng{First: first, End: colon}, rng{First: colon, End: colon + 1}, colon+1
	label := strings.ToLower(r.doc.Span(t.label).Text)
	t.shouted, t.asks = r.shouted(t.label), r.media.askers[label]
	t.named = t.asks || r.namesSpeaker(t.label)
	t.balloon = first > span.First && (r.is(first-1, "💬") || r.is(first-1, "🗨"))
	if p == 0 && !t.shouted && !t.asks && !t.balloon {
		return t, false // the article's headline
	}
	return t, !r.media.labels[label] && (t.shouted || t.named || r.capitals(t.label))
}

// namesSpeaker tells whether a label is the name of a person or of a body that
// speaks.
func (r *reading) namesSpeaker(label rng) bool {
	if r.is(label.First, "Mr.") || r.is(label.First, "Ms.") || r.is(label.First, "Mrs.") || r.is(label.First, "Dr.") {
		return true
	}
	m, ok := r.mentionAt(label.End-1, label)
	if !ok || m.Kind != readout.MentionName {
		return false
	}
	kind := r.res.Actors[m.Actor].Type
	return kind == readout.TypePerson || m.First == label.First && (kind == readout.TypeOutlet || kind == readout.TypeGovernment)
}

// capitals tells whether every word of a label begins with a capital.
func (r *reading) capitals(label rng) bool {
	for i := label.First; i < label.End; i++ {
		if !r.capital(i) {
			return false
		}
	}
	return true
}

// conversation returns the turns that make one: a label alone may be a heading,
// but who asks and who answers, or a label that comes again, are a transcript.
// Names in small letters need both, and names that nobody knows must come again. A
// known name behind a speech balloon speaks, even alone.
func (r *reading) conversation(all []turn) []turn {
	times := map[string]int{}
	for i := range all {
		times[r.labelOf(&all[i])]++
	}
	var talk, loud, balloons []turn
	seen := map[string]bool{}
	named, again := false, false
	for _, t := range all {
		label := r.labelOf(&t)
		if t.shouted {
			loud = append(loud, t)
			named, again = named || t.named, again || times[label] > 1
		}
		if t.balloon && t.named {
			balloons = append(balloons, t)
		}
		if t.shouted || t.named || times[label] > 1 {
			talk = append(talk, t)
			seen[label] = true
		}
	}
	switch {
	case len(seen) > 1 && len(talk) > len(seen) && slices.ContainsFunc(talk, func(t turn) bool { return t.named || t.shouted }):
		return talk
	case len(loud) > 1 && (named || again):
		return loud
	}
	return balloons
}

func (r *reading) labelOf(t *turn) string { return strings.ToLower(r.doc.Span(t.label).Text) }

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
