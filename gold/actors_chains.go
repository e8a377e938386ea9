package gold

import (
	"slices"
	"strings"

	"readout"
)

// chainComparison compares the mentions found in an article with its chains.
type chainComparison struct {
	*chainArticle
	mentions []readout.Mention
	sources  []Extent
	// actors are whom the chains mean, "" where that cannot be told.
	actors   []string
	mistakes []Mistake
}

// newChainComparison finds the actor of each chain: the one that most of its
// names were taken for, if no other chain has more names of that actor.
func newChainComparison(a *chainArticle, mentions []readout.Mention, sources []Extent) *chainComparison {
	c := &chainComparison{chainArticle: a, mentions: mentions, sources: sources}
	counts := make([]map[string]int, len(a.chains))
	for i, chain := range a.chains {
		counts[i] = map[string]int{}
		for _, m := range chain {
			if id := c.named(m); id != "" {
				counts[i][id]++
			}
		}
	}
	for i := range a.chains {
		best := ""
		for id, n := range counts[i] {
			if best == "" || n > counts[i][best] || n == counts[i][best] && id < best {
				best = id
			}
		}
		for j := range a.chains {
			if best != "" && j != i && counts[j][best] > counts[i][best] {
				best = ""
			}
		}
		c.actors = append(c.actors, best)
	}
	return c
}

// named returns the actor whose name was found at a span: of the names that share
// characters with it the one that differs least.
func (c *chainComparison) named(m marked) string {
	if m.kind != 'n' {
		return ""
	}
	best, id := 0.0, ""
	for i := range c.mentions {
		n := &c.mentions[i]
		shared := min(m.End, n.End) - max(m.Start, n.Start)
		if n.Kind != readout.MentionName || shared <= 0 {
			continue
		}
		if like := share(shared, max(m.End, n.End)-min(m.Start, n.Start)); like > best {
			best, id = like, n.Actor
		}
	}
	return id
}

// answers returns the ids that were found at a pronoun or description, in order, and
// the rule that found them. Any description that shares a character counts: the
// candidates are often their first words alone; and a title is told by the name that
// goes on from it.
func (c *chainComparison) answers(m marked) (ids []string, by string) {
	for i := range c.mentions {
		n := &c.mentions[i]
		switch {
		case m.kind == 'p' && (n.Kind != readout.MentionPronoun || n.Start != m.Start || n.End != m.End):
		case m.kind == 'd' && n.Kind == readout.MentionName && n.Start <= m.End-1 && m.End < n.End && m.Start <= n.Start:
			ids, by = append(ids, n.Actor), n.By // "the minister" of "the minister, Anna Berg"
		case m.kind == 'd' && (n.Kind != readout.MentionDescription || n.End <= m.Start || m.End <= n.Start):
		default:
			ids, by = append(ids, n.Actor), n.By
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids), by
}

// count adds the comparison to the scores of a part.
func (c *chainComparison) count(p *PartScore) {
	for i, chain := range c.chains {
		for _, m := range chain {
			if m.kind != 'n' {
				c.referring(p, m, []string{c.actors[i]})
			}
		}
	}
	for _, s := range c.several {
		var want []string
		for _, n := range s.names {
			want = append(want, c.actorOf(n))
		}
		slices.Sort(want)
		c.referring(p, s.marked, want)
	}
	for _, m := range slices.Concat(append(c.unnamed, c.none)...) {
		if m.kind != 'n' {
			c.other(p, m)
		}
	}
}

// actorOf returns the actor of the chain that a name is in, or that was found there.
func (c *chainComparison) actorOf(name marked) string {
	for i, chain := range c.chains {
		if slices.Contains(chain, name) {
			return c.actors[i]
		}
	}
	return c.named(name)
}

// referring counts a span that means actors who have a name.
func (c *chainComparison) referring(p *PartScore, m marked, want []string) {
	got, by := c.answers(m)
	score := ReferenceScore{Gold: 1}
	if len(got) > 0 {
		score.Answered = 1
	}
	if slices.Equal(got, want) && !slices.Contains(want, "") {
		score.Right = 1
	} else {
		c.mistakes = append(c.mistakes, Mistake{c.file, m.Extent, orUnknown(want), strings.Join(got, "+"), by})
	}
	c.add(p, m, score)
}

// other counts a span that means nobody who has a name.
func (c *chainComparison) other(p *PartScore, m marked) {
	score := ReferenceScore{Others: 1}
	if got, by := c.answers(m); len(got) > 0 {
		score.False = 1
		c.mistakes = append(c.mistakes, Mistake{c.file, m.Extent, "", strings.Join(got, "+"), by})
	}
	c.add(p, m, score)
}

func (c *chainComparison) add(p *PartScore, m marked, score ReferenceScore) {
	all := p.All.of(m)
	*all = all.add(score)
	if c.speaks(m) {
		speakers := p.Speakers.of(m)
		*speakers = speakers.add(score)
	}
}

// speaks tells whether a span begins the source of a statement, and, of a pronoun, is
// all of it: "his lawyer" is somebody else. Descriptions are told by their first
// words, so that these need not be all.
func (c *chainComparison) speaks(m marked) bool {
	for _, s := range c.sources {
		if s.Start == m.Start && (m.kind == 'd' || s.End == m.End) {
			return true
		}
	}
	return false
}

func orUnknown(ids []string) string {
	named := slices.Clone(ids)
	for i, id := range named {
		if id == "" {
			named[i] = "?"
		}
	}
	return strings.Join(named, "+")
}
