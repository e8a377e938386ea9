package statements

import "readout/english"

// inTurns settles the statements that stand in the turns of a transcript. What a
// speaker merely says or thinks himself is part of his turn; what he promises,
// denies or condemns is a statement too; and whom he reports or quotes is told of
// through him, and he is the relay.
func (r *reading) inTurns(all []candidate) []candidate {
	if len(r.turnsOf) == 0 {
		return all
	}
	kept := all[:0:0]
	for _, c := range all {
		k := r.turnIn[r.doc.Sentence(c.head).Paragraph]
		if k == english.None || c.rule == turnOfTranscript {
			kept = append(kept, c)
			continue
		}
		t := &r.turnsOf[k]
		switch {
		case !behind(t.first, &c):
		case r.actsBySaying(t, &c):
			kept = append(kept, c)
		case r.tellsOfAnother(t, c.source, c.stance):
			c.passed = append(c.passed, t.label)
			kept = append(kept, c)
		}
	}
	return kept
}

// actsBySaying tells whether who speaks says what he does by it: "we condemn", "I
// promise".
func (r *reading) actsBySaying(t *turn, c *candidate) bool {
	if t.asks || c.stance == nil || !sayingStance(c.stance) || c.stance.Stance == "says" || c.stance.Stance == "asks" {
		return false
	}
	return c.source.Len() == 1 && (r.is(c.source.First, "I") || r.is(c.source.First, "we"))
}

// behind takes the tokens before first, which are a turn's label, from a
// candidate, and tells whether all its roles are left.
func behind(first int32, c *candidate) bool {
	c.source.First = max(c.source.First, first)
	c.cue.First = max(c.cue.First, first)
	for k := range c.content {
		c.content[k].First = max(c.content[k].First, first)
		if c.content[k].Len() <= 0 {
			return false
		}
	}
	return c.source.Len() > 0 && c.cue.Len() > 0
}

// tellsOfAnother tells whether a source within a turn is somebody else than who
// speaks and who is spoken to. What others think is no news in a question.
func (r *reading) tellsOfAnother(t *turn, source rng, stance *Cue) bool {
	if source.Len() == 1 && r.class(source.First).has(pronoun|relative|determiner|possessive) && !r.thirdPerson(source.First) {
		return false
	}
	if stance != nil && t.asks && !sayingStance(stance) {
		return false
	}
	own, other := r.speakerOf(t.label), r.speakerOf(source)
	return other.name != "" && (own.actor == nil || own.actor != other.actor)
}

// thirdPerson tells whether token i is a pronoun for people told of.
func (r *reading) thirdPerson(i int32) bool {
	return r.is(i, "he") || r.is(i, "she") || r.is(i, "they") || r.is(i, "who")
}
