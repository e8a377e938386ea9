package statements

import "strings"

// quotedAs proposes the statements that one source tells of another: "The
// agency quoted Lind as saying that", "Lind was quoted as saying". The speaker
// is who said it; who quotes is the relay.
func (r *reading) quotedAs(propose func(candidate)) {
	for i := r.at.First + 1; i+2 < r.at.body; i++ {
		if !r.is(i, "as") || r.inSpeech(i) {
			continue
		}
		w := r.words[i+1]
		if w.verb == nil || w.form != verbIng && !w.form.has(verbIng) || !sayingStance(w.verb) {
			continue
		}
		if c, ok := r.quotedBefore(i, w.verb); ok {
			propose(c)
		}
	}
}

// quotesSpeech tells whether "as saying" follows the verb group that ends at
// token end, so that its object is who speaks.
func (r *reading) quotesSpeech(end int32) bool {
	for i := end; i+1 < min(r.at.body, end+reach/2); i++ {
		if w := r.words[i+1]; r.is(i, "as") && w.verb != nil && w.form.has(verbIng) && sayingStance(w.verb) {
			return true
		}
	}
	return false
}

// quotedBefore finds the verb of quoting before "as saying" at token i.
func (r *reading) quotedBefore(i int32, saying *Cue) (candidate, bool) {
	right := r.right(i+2, saying)
	if right.frame == "" {
		return candidate{}, false
	}
	c := candidate{
		stance: saying, content: []rng{{First: right.first, End: right.end}},
		rule: quotedAsSaying, key: quotedAsSaying,
	}
	for j := i - 1; j > max(r.at.First, i-reach); j-- {
		w := r.words[j]
		if w.verb == nil || w.verb.Lemma != "quote" && w.verb.Lemma != "cite" || r.inSpeech(j) {
			continue
		}
		g := r.verbGroup(j)
		c.head = j
		np, ok := r.subject(g.First, 3)
		switch {
		case !ok:
			return c, false
		case g.shape == passiveGroup:
			c.source, c.cue = np.rng, rng{First: g.First, End: right.cueEnd}
		case g.shape == finiteGroup && j+1 < i:
			c.source, c.cue = rng{First: j + 1, End: i}, rng{First: i, End: right.cueEnd}
			c.passed = []rng{np.rng}
		default:
			return c, false
		}
		return c, true
	}
	return c, false
}

// chained is the part of what a relay tells that one inner statement must make
// up, so that the relay is a link of the chain and no statement of its own.
const chained = 0.6

// quotedAsSaying is the rule of "the agency quoted Lind as saying".
const quotedAsSaying = "quoted as saying"

// chain tells whether candidate outer only passes on what inner tells: an
// agency that reports, a read-out, "according to the paper".
func (r *reading) chain(outer, inner *candidate) bool {
	if outer.source.Len() == 0 || inner.source.Len() == 0 && len(inner.content) == 0 {
		return false
	}
	if inner.stance != nil && !sayingStance(inner.stance) && inner.stance.Stance != "believes" || inner.stance != nil && inner.stance.Stance == "orders" {
		return false
	}
	if !strings.HasPrefix(outer.rule, "verb behind") && outer.rule != "according to" {
		return false
	}
	if outer.stance != nil && (!sayingStance(outer.stance) || outer.stance.Stance == "denies") {
		return false
	}
	total, shared := 0, 0
	for _, span := range outer.content {
		total += span.Len()
		for _, part := range append([]rng{inner.source, inner.cue}, inner.content...) {
			shared += max(0, int(min(part.End, span.End)-max(part.First, span.First)))
		}
	}
	opens := inner.first() <= outer.content[0].First+2
	return (opens || float64(shared) >= chained*float64(total)) && r.passesOn(outer.source)
}
