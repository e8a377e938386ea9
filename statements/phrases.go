package statements

// according proposes the statements of "according to X".
func (r *reading) according(propose func(candidate)) {
	for i := r.at.First; i+2 < r.at.body; i++ {
		if !r.is(i, "according") || !r.is(i+1, "to") {
			continue
		}
		c := candidate{cue: rng{First: i, End: i + 2}, head: i, rule: "according to", key: "according to"}
		np, ok := r.phraseAfter(i + 2)
		if !ok {
			continue
		}
		c.source = np.rng
		if i > r.at.First {
			end := r.trimmed(r.at.First, i)
			if first := r.sentenceStart(i); first < end && end > r.at.First {
				c.content = append(c.content, rng{First: first, End: end})
			}
		}
		if rest := np.End + 1; rest < r.at.body && r.comma(np.End) && (i == r.at.First || !r.restOfTelling(rest)) {
			if span := (rng{First: rest, End: r.clauseEnd(rest, false)}); r.hasVerb(span) {
				c.content = append(c.content, span)
			}
		}
		if len(c.content) > 0 {
			propose(c)
		}
	}
}
