package lineage

import (
	"cmp"
	"slices"
)

// Appearance is a wording in an article.
type Appearance struct {
	Passage   int64 // the record's number for the passage
	Wording   int64
	Article   string // the article's id
	Published string // the article's date of publication
	Start     int    // where in the article the passage starts
	Words     int
}

// Family is what links hold together: the appearances of one wording, or of
// several that are linked.
type Family struct {
	// Members are in the order of the family: by publication, those of unknown
	// date last; among equals the longest first, and then by article and place.
	Members []Member
	// Articles is the number of different articles.
	Articles int
	// Origins is the number of members that no other accounts for: they have no
	// base, and do not repeat what their own article has before.
	Origins int
}

// Member is an appearance placed in its family.
type Member struct {
	Appearance
	// Base is the index of the member that this one is compared with, always of
	// another article, or -1 for none.
	Base int
	// Parent tells that the base was published earlier, and so is the parent.
	Parent bool
}

// Place divides appearances into families and finds each member's base: of the
// other articles' members known to be earlier the one it shares most with, and
// the first of equals; where none is known to be earlier, the same of those that
// stand before it in the family's order. An article that repeats itself has
// taken nothing over, so that no member is the base of another of its article.
// The result does not depend on the order of the arguments.
func Place(appearances []Appearance, links []Link) []Family {
	groups := group(appearances, links)
	near := neighbours(links)
	families := make([]Family, 0, len(groups))
	for _, members := range groups {
		slices.SortFunc(members, Order)
		families = append(families, place(members, near))
	}
	slices.SortFunc(families, func(a, b Family) int {
		return Order(a.Members[0].Appearance, b.Members[0].Appearance)
	})
	return families
}

// Order is the order of a family's members.
func Order(a, b Appearance) int {
	if (a.Published == "") != (b.Published == "") {
		if a.Published == "" {
			return 1
		}
		return -1
	}
	return cmp.Or(
		cmp.Compare(Instant(a.Published), Instant(b.Published)),
		cmp.Compare(b.Words, a.Words),
		cmp.Compare(a.Article, b.Article),
		cmp.Compare(a.Start, b.Start),
	)
}

// group divides appearances by what their wordings are linked to.
func group(appearances []Appearance, links []Link) map[int64][]Appearance {
	root := map[int64]int64{}
	var find func(w int64) int64
	find = func(w int64) int64 {
		r, ok := root[w]
		if !ok || r == w {
			return w
		}
		r = find(r)
		root[w] = r
		return r
	}
	for _, l := range links {
		if a, b := find(l.A), find(l.B); a != b {
			root[max(a, b)] = min(a, b)
		}
	}
	groups := map[int64][]Appearance{}
	for _, a := range appearances {
		r := find(a.Wording)
		groups[r] = append(groups[r], a)
	}
	return groups
}

// neighbours returns the score of every two wordings that are linked.
func neighbours(links []Link) map[[2]int64]float64 {
	near := make(map[[2]int64]float64, 2*len(links))
	for _, l := range links {
		near[[2]int64{l.A, l.B}] = l.Score
		near[[2]int64{l.B, l.A}] = l.Score
	}
	return near
}

func place(members []Appearance, near map[[2]int64]float64) Family {
	f := Family{Members: make([]Member, len(members))}
	articles := map[string]bool{}
	for i, a := range members {
		articles[a.Article] = true
		f.Members[i] = Member{Appearance: a, Base: -1}
		var best claim
		repeats := false
		for j := range i {
			c := claimOf(members[j], a, j, near)
			if members[j].Article == a.Article {
				repeats = repeats || c.score > 0
				continue
			}
			if c.over(best) {
				best = c
			}
			if best.earlier && best.score == 1 {
				break // nothing goes before this, and a family of copies stays cheap
			}
		}
		switch {
		case best.score > 0:
			f.Members[i].Base, f.Members[i].Parent = best.member, best.earlier
		case !repeats:
			f.Origins++
		}
	}
	f.Articles = len(articles)
	return f
}

// claim is what speaks for a member being another's base.
type claim struct {
	member  int
	earlier bool // known to be earlier
	score   float64
}

func claimOf(base, a Appearance, member int, near map[[2]int64]float64) claim {
	score := 1.0
	if base.Wording != a.Wording {
		score = near[[2]int64{base.Wording, a.Wording}]
	}
	return claim{member: member, earlier: Before(base.Published, a.Published), score: score}
}

// over tells whether c goes before d, which stands earlier in the family.
func (c claim) over(d claim) bool {
	switch {
	case c.score == 0 || d.score == 0:
		return c.score > d.score
	case c.earlier != d.earlier:
		return c.earlier
	}
	return c.score > d.score
}
