package statements

import "strings"

// withEntourage takes into a cue what annotators take for part of its verb
// group after the verb. On the training split each of these was in the cue
// more often than not: adverbs of manner (26 of 35), a day after a quotation
// (28 of 44), and a medium that ends the sentence or that the content follows
// (64 of 111).
func (r *reading) withEntourage(c *candidate) {
	behind := strings.HasPrefix(c.rule, "verb behind")
	end := c.cue.End
	if c.source.First >= end && c.source.First < end+2 {
		return // ", said Berg on Monday": the cue must be one stretch
	}
	limit := r.zone(c).End
	if end < limit && r.mannerAdverb(end) {
		c.cue.End++
		return
	}
	if next := r.skipDay(end); behind && next > end && next <= limit {
		c.cue.End = next
		return
	}
	if next := r.mediumPhrase(end, limit); next > end {
		if behind && next >= r.doc.Sentence(end).End-1 || !behind && next == limit {
			c.cue.End = next
		}
	}
}

// mediumPhrase returns where a phrase like "in a televised interview" that
// begins at token i ends, or i.
func (r *reading) mediumPhrase(i, limit int32) int32 {
	if !r.is(i, "in") {
		return i
	}
	for j := i + 1; j < min(limit, i+5); j++ {
		if r.medium(rng{First: j, End: j + 1}) != "" {
			return j + 1
		}
		if r.class(j).has(preposition) || r.capital(j) {
			break
		}
	}
	return i
}
