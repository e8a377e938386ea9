package statements

// Veto names a rule that knows a word to tell of no statement.
type Veto string

// The vetoes.
const (
	VetoSense   Veto = "sense"    // with the word behind it the verb is no saying: "speak to"
	VetoWraps   Veto = "wraps"    // a polite form around the verb that says: "would like to stress"
	VetoCiting  Veto = "citing"   // it names the source of another cue: "said, citing officials"
	VetoSaying  Veto = "saying"   // "as saying" behind it is the cue
	VetoDeed    Veto = "deed"     // a deed and no word: "the drone attacked", "recalled its envoy"
	VetoCalled  Veto = "called"   // a telephone call
	VetoUnnamed Veto = "unnamed"  // somebody only wants no name in the paper
	VetoTwice   Veto = "twice"    // the word stands there twice
	VetoAsks    Veto = "question" // the article asks by it
	VetoOther   Veto = "other"    // a rule that this list does not know
)

// vetoOf tells which rule vetoed token h, by asking those of [reading.fromVerb] in their
// order.
func (r *reading) vetoOf(h int32) Veto {
	r.setSentence(r.doc.Sentence(h))
	if len(r.doc.Head) > 0 && r.asks(h) {
		return VetoAsks
	}
	if r.words[h].verb == nil {
		return VetoOther
	}
	if r.is(h+1, r.doc.Word(h)) {
		return VetoTwice
	}
	g := r.verbGroup(h)
	cue, says := r.sensed(g)
	_, cited := r.skipCiting(g.First - 1)
	switch {
	case !says:
		return VetoSense
	case r.wraps(g):
		return VetoWraps
	case (cue.Lemma == "quote" || cue.Lemma == "cite") && r.quotesSpeech(g.End):
		return VetoSaying
	case cited:
		return VetoCiting
	case g.shape == passiveGroup:
		return VetoDeed
	}
	return r.vetoOfContent(g, cue)
}

// vetoOfContent tells which rule vetoed a verb group by what stands around it.
func (r *reading) vetoOfContent(g group, cue *Cue) Veto {
	np, ok := r.sourceOf(g)
	right := r.right(g.End, cue)
	content := rng{First: right.first, End: right.end}
	c := candidate{head: g.head, stance: cue}
	switch {
	case !ok:
		return VetoOther
	case r.acts(&c, right.frame, np.rng, content):
		return VetoDeed
	case cue.Lemma == "call" && right.frame == "object" && !r.portrays(content):
		return VetoCalled
	case r.namesSource(g, right):
		return VetoCiting
	case r.unnamed(right):
		return VetoUnnamed
	}
	return VetoOther
}
