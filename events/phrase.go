package events

// limits of how far a party may stand from what it belongs to, in tokens.
const (
	maxModifiers = 8  // of a noun phrase, before the unit in it
	maxReach     = 18 // from a trigger to a preposition or to any unit after it
	maxList      = 40 // units that a list can have
)

// side is one party, or several that are coordinated, with how sure it is that
// they stand where the pattern wants them.
type side struct {
	units []int32
	// loss is taken off the event's confidence.
	loss float64
	// found is the position of the words that lead to the side, or none.
	found int32
}

// head returns the position of the noun that a unit leads to ("officials" in
// "Russian officials"), or none where the unit itself is the head. In after it
// returns the position after the whole phrase.
func (v *view) head(ui int32) (head, after int32) {
	u := &v.units[ui]
	p := u.End
	head, after = none, p
	possessive := false
	if v.is(p, classClitic) {
		possessive = true
		p++
		after = p
	}
	for n := 0; p < v.end() && n < maxModifiers; p, n = p+1, n+1 {
		if v.toks[p].unit != none || v.timeAt(p) {
			break
		}
		if v.mark(p, "-") {
			// "Vietnamese-led forces"
			p++
			after = p + 1
			continue
		}
		c := v.toks[p].class
		if v.isMark(p) || c&(classDeterminer|classPreposition|classAnd|classSubordinator|classRelative|classTo|classBe|classHave|classDo|classModal|classNot) != 0 {
			break
		}
		if (c&classAdverb != 0 || v.isManner(p)) && !possessive {
			break
		}
		if v.reads(p) != 0 && c&classAgent == 0 {
			break
		}
		head, after = p, p+1
	}
	return head, after
}

// agent tells whether a unit's phrase is somebody: a person, a body, a state
// by its bare name, or agents of theirs ("Russian officials"), and no thing of
// theirs ("Russian demands").
func (v *view) agent(ui int32) bool {
	u := &v.units[ui]
	if !u.party || u.pronoun && v.is(u.First, classPossessive) {
		return false
	}
	if u.person && !v.is(u.End, classClitic) {
		head, _ := v.head(ui)
		return head == none || v.capital(head) || v.toks[head].class&classAgent != 0 || v.toks[head].word == 0
	}
	head, _ := v.head(ui)
	if head == none {
		if v.is(u.End, classClitic) {
			// "Russia's and China's ministers", "Taiwan's Vice President Ray Ng"
			return v.unitAt(u.End+1) != none || v.is(u.End+1, classAnd)
		}
		return !u.adjective || v.bareAdjective(ui)
	}
	return v.agentWithin(u.End, head) || v.officeHolder(ui, head)
}

// officeHolder tells whether a state's name stands between an office and the
// name of who holds it, and so for them: "Foreign Minister of Veldania Ray bin
// Ng", where no mention tells who that is.
func (v *view) officeHolder(ui, head int32) bool {
	u := &v.units[ui]
	for p := u.End; p <= head; p++ {
		if !v.capital(p) && !v.is(p, classParticle) {
			return false
		}
	}
	p := u.First - 1
	for v.is(p, classDeterminer) {
		p--
	}
	return u.state && !u.adjective && v.is(p, classOf) && v.agentHead(p-1, 0)
}

// bareAdjective tells whether an adjective of a state stands for its people or
// leads to another unit: "the Chinese", "Palestinians", "German President Ida
// Falk", "French and Egyptian warships".
func (v *view) bareAdjective(ui int32) bool {
	u := &v.units[ui]
	if v.unitAt(u.End) != none || v.is(u.End, classAnd) || v.mark(u.End, ",") {
		return true
	}
	return v.is(u.First-1, classDeterminer)
}

// agentWithin tells whether the last word in small letters of [from, head] is
// an agent noun; a name may follow it ("official John Banda").
func (v *view) agentWithin(from, head int32) bool {
	for p := head; p >= from; p-- {
		if v.toks[p].class&classAgent != 0 {
			return true
		}
		if !v.capital(p) {
			return false
		}
	}
	return false
}

// object reads the noun phrase that starts at position i and returns the
// parties in it, the coordinated ones included. With deep it goes on into
// phrases with "of", "by" and the like that belong to the noun.
func (v *view) object(i int32, deep bool) (side, bool) {
	p, n := i, 0
	for ; p < v.end() && n < maxModifiers; p, n = p+1, n+1 {
		if v.toks[p].unit != none {
			break
		}
		if v.timeAt(p) {
			n--
			continue
		}
		c := v.toks[p].class
		deep = deep && c&classPossessive == 0 // "its use of Veldanian ports"
		switch {
		case v.mark(p, "-"), v.mark(p, "‘"), v.mark(p, "“"), v.mark(p, "\""), v.mark(p, "’"), v.mark(p, "”"):
		case v.mark(p, ",") && p > i && v.mark(p-1, ","):
		case v.isMark(p), c&classThat != 0:
			return side{}, false
		case c&classPreposition != 0 && (!deep || p == i || c&classWithin == 0) && !v.quantity(p) && !v.quantity(p-1):
			return side{}, false
		case c&(classSubordinator|classRelative|classTo|classAnd) != 0 && c&classDeterminer == 0 && c&classPreposition == 0:
			return side{}, false
		case v.reads(p)&(formPast|formS|formIng) != 0 && p > i && !v.modifies(p):
			return side{}, false
		}
	}
	ui := v.unitAt(p)
	if ui == none {
		return side{}, false
	}
	return side{units: v.coordinated(v.headUnit(ui), v.end()), found: none}, true
}

// modifies tells whether the verb form at position p stands before a noun as
// an adjective: "visiting Jordanian", "outgoing President".
// "An ad attacking Lund" has a verb and its object.
func (v *view) modifies(p int32) bool {
	if v.unitAt(p+1) == none {
		return false
	}
	f := v.reads(p)
	return f&formPart != 0 || f&formIng != 0 && (v.is(p-1, classDeterminer|classPreposition|classClitic|classAnd) || v.unitAt(p-1) != none || v.isMark(p-1))
}

// headUnit returns the last of the units that follow one another in a phrase
// without a possessive between them: "Chinese counterpart Wang Li".
func (v *view) headUnit(ui int32) int32 {
	for {
		if v.is(v.units[ui].End, classClitic) {
			// "Iraqi President Ali Hadi's proposal" ends here, "Taiwan's Vice
			// President Ray Ng" goes on.
			next := v.units[ui].End + 1
			if n := v.unitAt(next); n != none && v.units[n].person {
				ui = n
				continue
			}
			return ui
		}
		head, after := v.head(ui)
		if v.units[ui].pronoun && v.is(v.units[ui].First, classPossessive) {
			// "his counterpart Li Wei", "its ally Korvia"
			if next := v.unitAt(after); next != none {
				ui = next
				continue
			}
		}
		if head != none && !v.agentWithin(v.units[ui].End, head) {
			return ui
		}
		next := v.unitAt(after)
		if next == none || v.units[next].adjective && !v.units[ui].adjective {
			return ui
		}
		ui = next
	}
}
