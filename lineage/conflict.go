package lineage

import "slices"

// conflictEdge is how many words before the first and after the last shared
// word are still compared: what lies further away may be of another matter.
const conflictEdge = 6

// conflicts returns the number of names and numbers of either passage that
// stand where the other has others. A name that only moved, or is spelt
// otherwise, stands against nothing.
func conflicts(parent, child []word, pairs []pair) int {
	if len(pairs) == 0 {
		return 0
	}
	first, last := pairs[0], pairs[len(pairs)-1]
	between := func(p0, p1, c0, c1 int) int {
		if p0 >= p1 || c0 >= c1 {
			return 0
		}
		return min(foreign(parent[p0:p1], child), foreign(child[c0:c1], parent))
	}
	n := between(max(0, first.parent-conflictEdge), first.parent, max(0, first.child-conflictEdge), first.child)
	for i := 1; i < len(pairs); i++ {
		n += between(pairs[i-1].parent+1, pairs[i].parent, pairs[i-1].child+1, pairs[i].child)
	}
	return n + between(last.parent+1, min(len(parent), last.parent+1+conflictEdge), last.child+1, min(len(child), last.child+1+conflictEdge))
}

// foreign counts the names and numbers among words that another passage has
// nowhere.
func foreign(words, other []word) int {
	n := 0
	for i := range words {
		w := &words[i]
		if w.identity() && !slices.ContainsFunc(other, w.same) {
			n++
		}
	}
	return n
}

// identity tells whether a word names one thing of many: a name or a number.
func (w *word) identity() bool { return !w.formula && (w.name() || w.number()) }

// name tells whether a word has a capital that does not come from its place.
func (w *word) name() bool { return w.capital && !w.firstInRun && !w.function && !w.address }

// same tells whether two words are one number or spellings of one name.
func (w *word) same(o word) bool {
	if w.value != "" || o.value != "" {
		return w.value == o.value
	}
	return alike(w.key, o.key)
}

// day is a day of a year: the month's number and the day's.
type day struct{ month, day string }

// otherDay tells whether both passages name days and not one in common.
func otherDay(parent, child []word) bool {
	a := days(parent)
	if len(a) == 0 {
		return false
	}
	b := days(child)
	return len(b) > 0 && !slices.ContainsFunc(a, func(d day) bool { return slices.Contains(b, d) })
}

// days returns the days that words name: "March 3", "3 March", and of
// "March 2-8" the first.
func days(words []word) []day {
	var out []day
	for i := range words {
		month := words[i].month
		if month == "" || !words[i].capital {
			continue
		}
		switch {
		case i+1 < len(words) && words[i+1].dayOfMonth():
			out = append(out, day{month, words[i+1].value})
		case i > 0 && words[i-1].dayOfMonth():
			out = append(out, day{month, words[i-1].value})
		}
	}
	return out
}

func (w *word) dayOfMonth() bool {
	return len(w.value) == 1 || len(w.value) == 2 && w.value <= "31"
}
