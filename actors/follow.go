package actors

import (
	"cmp"
	"slices"

	"readout"
	"readout/english"
)

// follower reads an article once more from its beginning and tells whom
// descriptions and pronouns mean: somebody mentioned before.
type follower struct {
	*resolver
	article *readout.Article
	quoted  []bool    // for each token, whether it stands in a quotation
	said    [][]int32 // for each sentence, its mentions by index
}

// followAll finds descriptions and pronouns so that nobody is both "he" and
// "she": who was, is taken for what most of the pronouns say, or for neither
// where they balance, and the article is read again.
func (r *resolver) followAll(article *readout.Article) {
	named := len(r.mentions)
	for r.follow(article); r.settleGenders(r.mentions[named:]); r.follow(article) {
		r.mentions = r.mentions[:named]
	}
}

// settleGenders decides on the gender of those whom pronouns of both refer to,
// and tells whether there were any.
func (r *resolver) settleGenders(found []Mention) bool {
	type tally struct{ he, she int }
	tallies := map[int]tally{}
	for _, m := range found {
		t := tallies[m.Actor]
		switch {
		case m.Kind != readout.MentionPronoun:
			continue
		case r.at(m.First, inPronounMale):
			t.he++
		case r.at(m.First, inPronounFemale):
			t.she++
		}
		tallies[m.Actor] = t
	}
	settled := false
	for c, t := range tallies {
		if t.he == 0 || t.she == 0 || r.cast[c].gender != anyGender {
			continue
		}
		settled = true
		switch {
		case t.he > 2*t.she:
			r.cast[c].gender = male
		case t.she > 2*t.he:
			r.cast[c].gender = female
		default:
			r.cast[c].gender = unclear
		}
	}
	return settled
}

// follow finds descriptions and pronouns.
func (r *resolver) follow(article *readout.Article) {
	f := &follower{
		resolver: r,
		article:  article,
		quoted:   make([]bool, len(r.doc.Tokens)),
		said:     make([][]int32, len(r.doc.Sentences)),
	}
	for _, q := range r.doc.Quotations {
		for i := q.First; i < q.End; i++ {
			f.quoted[i] = true
		}
	}
	slices.SortStableFunc(r.mentions, func(a, b Mention) int {
		return cmp.Or(cmp.Compare(a.First, b.First), cmp.Compare(b.End, a.End))
	})
	for i, m := range r.mentions {
		s := r.doc.Tokens[m.First].Sentence
		f.said[s] = append(f.said[s], int32(i))
	}
	for s := range r.doc.Sentences {
		sentence := &r.doc.Sentences[s]
		if sentence.Furniture {
			continue
		}
		for i := sentence.First; i < sentence.End; {
			i = max(f.referenceAt(i), i+1)
		}
	}
}

// referenceAt finds the description or pronoun that begins at token i and
// returns the token after it.
func (f *follower) referenceAt(i int32) int32 {
	if f.doc.Tokens[i].Kind != english.Word || f.taken[i] {
		return i
	}
	if end, ok := f.description(i); ok {
		return end
	}
	if !f.quoted[i] {
		f.pronoun(i)
	}
	return i + 1
}

// refer adds a mention that follows an earlier one.
func (f *follower) refer(span english.Range, actor int32, kind readout.MentionKind, by string) {
	f.mention(span, actor, kind, by)
	s := f.doc.Tokens[span.First].Sentence
	f.said[s] = append(f.said[s], int32(len(f.mentions)-1))
}

// attention is how many mentions of one sentence are looked at. No sentence of
// prose has as many; it bounds what text without a full stop costs.
const attention = 100

// before returns the mentions of a sentence that end before token i, in order.
func (f *follower) before(s int32, i int32) []Mention {
	said := f.said[s]
	var found []Mention
	for _, m := range said[max(0, len(said)-attention):] {
		if f.mentions[m].End <= i {
			found = append(found, f.mentions[m])
		}
	}
	return found
}

// latest returns the actor mentioned last before token i whom a condition holds
// for, at most so many sentences back.
func (f *follower) latest(i int32, farthest int, holds func(c int32) bool) int32 {
	s := f.doc.Tokens[i].Sentence
	for back := 0; back <= farthest && int(s)-back >= 0; back++ {
		said := f.said[s-int32(back)]
		for n := len(said) - 1; n >= max(0, len(said)-attention); n-- {
			if m := &f.mentions[said[n]]; m.End <= i && holds(int32(m.Actor)) {
				return int32(m.Actor)
			}
		}
	}
	return noEntry
}
