package statements

// shape is the form that a verb group gives its cue.
type shape uint8

const (
	finiteGroup  shape = iota // "has repeatedly said"
	ingGroup                  // ", adding that"
	toGroup                   // "to say"
	passiveGroup              // "is expected"
	noGroup                   // a noun, or a verb that cannot be a cue here
)

// group is the verb group around a cue verb: the verb with its auxiliaries,
// negations and adverbs.
type group struct {
	rng
	head  int32
	shape shape
	be    bool // an auxiliary "be" stands in it
	// bare tells that the verb stands alone in its plain or -s form.
	bare bool
}

// verbGroup returns the verb group around token i, a form of a cue verb.
func (r *reading) verbGroup(i int32) group {
	g := group{rng: rng{First: i, End: i + 1}, head: i, shape: noGroup}
	w := r.words[i]
	if r.capital(i) && i > r.at.First && !r.headline() {
		return g
	}
	aux, be, to := r.extendLeft(&g)
	g.be = be
	switch {
	case w.form.has(verbIng) && !w.form.has(verbPast):
		g.shape = ingGroup
		if be {
			g.shape = finiteGroup
		} else if r.nominal(g.First) || g.First > r.at.First && (r.is(g.First-1, "as") || r.chargedWith(g.First)) {
			g.shape = noGroup
		}
	case to:
		g.shape = toGroup
	case w.form.has(verbPast) && be:
		g.shape = passiveGroup
	case w.form.has(verbPast):
		g.shape = finiteGroup
		if !aux && r.participle(i, g.First) {
			g.shape = noGroup
		}
	case be && w.form.has(verbS) && !w.form.has(verbPast):
		g.shape = noGroup // "are projects"
	case aux && w.form.has(verbBase):
		g.shape = finiteGroup
	default:
		g.shape, g.bare = r.present(g.First, w.form), true
	}
	return g
}

// participle tells whether a past form at token i without an auxiliary, whose
// group begins at first, is no verb of a sentence: "the alleged plan",
// "for alleged crimes", "claimed by".
func (r *reading) participle(i, first int32) bool {
	if first > r.at.First && r.class(first-1).has(preposition) && !r.class(first-1).has(adverb|subordinator) && !r.compound(first-1) {
		return true
	}
	if i+1 < r.at.body && (r.is(i+1, "by") || r.is(i+1, "as") && first > r.at.First && r.comma(first-1) && !sayingStance(r.words[i].verb)) {
		return true
	}
	return r.modifies(i)
}

// chargedWith tells whether an -ing form at token i hangs on the object of
// another verb, who is the doer of it ("convicted her of insulting the court"), or
// names what something is for: "a contribution to promoting".
func (r *reading) chargedWith(i int32) bool {
	if r.is(i-1, "for") || r.is(i-1, "to") {
		return true
	}
	if !r.is(i-1, "of") && !r.is(i-1, "from") {
		return false
	}
	for j := i - 2; j > max(r.at.First, i-reach/4); j-- {
		if r.comma(j) {
			return false
		}
		if r.class(j).has(verbPast|verbS|verbBase|verbIng) && !r.class(j).has(noun|adjective) {
			return !r.class(j + 1).has(preposition)
		}
	}
	return false
}

// headline tells whether the sentence at hand is set as headlines are: most of
// its words begin with capitals.
func (r *reading) headline() bool { return r.at.title }

// extendLeft takes auxiliaries, negations, adverbs and carriers ("went on to")
// into the group, and tells what it found.
func (r *reading) extendLeft(g *group) (aux, be, to bool) {
	low := max(r.at.First, g.First-8)
	for j := g.First - 1; j >= low; j-- {
		c := r.class(j)
		switch {
		case r.genitive(j):
			return aux, be, to
		case c.has(auxiliary | modal):
			aux = true
			be = be || c.has(beForm)
		case c.has(negation), r.is(j, "both") || r.is(j, "all"):
		case r.is(j, "later"), r.is(j, "recently"), r.is(j, "earlier"):
		case r.capitalInside(j):
			return aux, be, to
		case c.has(adverb) && !c.has(noun|timeWord|pronoun|determiner) && (j == low || !r.class(j-1).has(determiner|possessive)):
		case r.is(j, "to") && g.First == j+1:
			if !r.carried(j, low) {
				return aux, be, true
			}
		case r.is(j, "like") && j > low && r.is(j+1, "to") && r.class(j-1).has(modal):
		case r.is(j, "on") && j > low && r.class(j-1).has(carrier):
		case c.has(carrier) && g.First == j+1 && (r.is(j+1, "to") || r.is(j+1, "on")):
			aux = true
		default:
			return aux, be, to
		}
		g.First = j
	}
	return aux, be, to
}

// genitive tells whether token j is an "'s" that is no verb: one after a noun.
func (r *reading) genitive(j int32) bool {
	if !r.is(j, "'s") && !r.is(j, "’s") {
		return false
	}
	return j == r.at.First || !r.class(j-1).has(pronoun|relative)
}

// carried tells whether "to" at token j hangs on a carrier: "went on to",
// "has to".
func (r *reading) carried(j, low int32) bool {
	if j > low && r.class(j-1).has(carrier) || r.politely(j, low) {
		return true
	}
	return j-1 > low && r.is(j-1, "on") && r.class(j-2).has(carrier)
}

// politely tells whether "to" at token j begins what a polite form only wraps:
// "would like to stress".
func (r *reading) politely(j, low int32) bool {
	return j-2 >= low && r.is(j-1, "like") && r.class(j-2).has(modal)
}

// wraps tells whether a verb group is the polite form around another verb of
// saying: "would like" before "to stress".
func (r *reading) wraps(g group) bool {
	to := g.End
	if !r.is(to, "to") || !r.politely(to, r.at.First) {
		return false
	}
	for k := to + 1; k < min(to+4, r.at.body); k++ {
		if w := r.words[k]; w.verb != nil && w.form.has(verbBase) {
			return sayingStance(w.verb)
		}
		if !r.class(k).has(adverb) && !r.is(k, "once") {
			return false
		}
	}
	return false
}

// nominal tells whether a word at token i stands where a noun does.
func (r *reading) nominal(i int32) bool {
	if i == r.at.First {
		return false
	}
	c := r.class(i - 1)
	return c.has(determiner|possessive) && !c.has(pronoun) || r.is(i-1, "'s") || r.is(i-1, "’s") ||
		r.is(i-1, "'") || r.is(i-1, "’") || c.has(adjective) && !c.has(noun|adverb)
}

// present judges a form without auxiliary that is a noun as often as a verb:
// "claims", "report".
func (r *reading) present(first int32, form class) shape {
	if first == r.at.First {
		return noGroup
	}
	before := first - 1
	c := r.class(before)
	switch {
	case r.nominal(first), c.has(preposition) && !c.has(adverb|relative):
		return noGroup
	case form.has(verbS):
		if c.has(determiner) && !r.is(before, "that") && !r.is(before, "this") {
			return noGroup
		}
		return finiteGroup
	case c.has(pronoun) || r.is(before, "who") || r.is(before, "that"):
		return finiteGroup
	case c.has(coordinator) || r.comma(before):
		return finiteGroup
	case r.plural(before), r.is(before, "percent"), r.joined(before):
		return finiteGroup
	}
	return noGroup
}

// joined tells whether the word at token i ends a list of names: "A and B".
func (r *reading) joined(i int32) bool {
	for j := i - 1; j > max(r.at.First, i-4); j-- {
		if r.is(j, "and") {
			return r.capital(i) && r.capital(j-1)
		}
	}
	return false
}

func (r *reading) plural(i int32) bool {
	w := r.doc.Word(i)
	return len(w) > 2 && w[len(w)-1] == 's' && w[len(w)-2] != 'u' && w[len(w)-2] != 's' || r.is(i, "people") || r.is(i, "police") || r.is(i, "women") || r.is(i, "men")
}
