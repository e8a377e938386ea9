package statements

// cited returns whom the source of a candidate names as its own source: "the
// paper reported, citing officials". It is then they who speak, and the paper
// passes it on.
func (r *reading) cited(c *candidate) (rng, bool) {
	from := max(c.cue.End, c.source.End)
	for i := from; i+1 < min(r.at.body, from+reach/4); i++ {
		if r.citing(i) {
			np, ok := r.phraseAfter(i + 1)
			if !ok || !r.canBeCited(np.rng) {
				return rng{}, false
			}
			return np.rng, true
		}
		if r.quote[i] >= 0 {
			break
		}
	}
	return rng{}, false
}

// citing tells whether token i, behind a comma or a verb, brings in a source's
// own source.
func (r *reading) citing(i int32) bool { return r.is(i, "citing") || r.is(i, "quoting") }

// canBeCited tells whether a noun phrase is somebody who tells, not a reason:
// "citing two officials", against "citing the weather".
func (r *reading) canBeCited(np rng) bool {
	np = r.beforeWhen(np)
	last := r.nounHead(np)
	return !r.fragment(np) && (r.speaks(last) || r.ofName(last) || r.apposed(np))
}

// namesSource tells whether a verb group only names the source of another cue
// of its sentence: "said, citing two officials".
func (r *reading) namesSource(g group, right rightContent) bool {
	if g.shape != ingGroup || right.frame != "object" || !r.citing(g.head) {
		return false
	}
	if !r.canBeCited(rng{First: right.first, End: right.end}) {
		return false
	}
	for j := g.First - 1; j > max(r.at.First, g.First-reach); j-- {
		if w := r.words[j]; w.verb != nil && sayingStance(w.verb) && r.quote[j] < 0 {
			return true
		}
	}
	return false
}
