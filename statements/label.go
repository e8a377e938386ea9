package statements

import (
	"slices"
	"strings"

	"readout"
	"readout/english"
)

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
