package statements

// passive handles cues without an agent as subject: "X is expected to win",
// "X seems tired". What stands before and after the cue is the content; the
// source is who stands after "by".
func (r *reading) passive(c candidate, g group) (candidate, bool) {
	np, ok := r.subject(g.First, 3)
	if !ok {
		return c, false
	}
	if r.class(np.First).has(relative) && np.Len() == 1 {
		return c, false
	}
	right := r.right(g.End, c.stance)
	name := "passive"
	if g.shape != passiveGroup {
		name = "seems"
	}
	if g.shape == passiveGroup && r.undergoes(&c, right.frame, np.rng) {
		return r.veto(c)
	}
	if g.End < r.at.body && r.is(g.End, "by") {
		return r.byAgent(c, g, np)
	}
	switch right.frame {
	case "":
		return c, false
	case "toward", "on", "in", "at", "over", "with", "up":
		if g.shape == passiveGroup {
			return c, false // where and to whom it was done
		}
	}
	c.cue.End = right.cueEnd
	c.content = []rng{np.rng, {First: right.first, End: right.end}}
	if r.is(np.First, "it") || r.is(np.First, "there") {
		c.content = c.content[1:]
	}
	if felt, ok := r.senses[c.stance.Lemma+" (felt)"]; ok && g.shape == passiveGroup {
		c.source, c.stance, c.content = np.rng, felt.cue, c.content[len(c.content)-1:]
	}
	c.rule = name + " " + right.frame
	c.key = c.stance.Lemma + " " + right.frame + "/" + name
	return c, true
}

// byAgent handles "The plan was rejected by the council".
func (r *reading) byAgent(c candidate, g group, np nominalPhrase) (candidate, bool) {
	agent, ok := r.phraseAfter(g.End + 1)
	if !ok {
		return c, false
	}
	c.source = agent.rng
	c.cue.End = g.End + 1
	c.content = []rng{np.rng}
	c.rule = "passive by"
	c.key = c.stance.Lemma + " by/passive"
	return c, true
}
