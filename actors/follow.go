package actors

import (
	"cmp"
	"math"
	"slices"

	"readout"
	"readout/english"
)

// follower reads an article once more from its beginning and tells whom
// descriptions and pronouns mean: somebody mentioned before.
type follower struct {
	*resolver
	article *readout.Article
	quote   []int32   // for each token, the outermost quotation that it stands in, or english.None
	said    [][]int32 // for each sentence, its mentions by index
	nouns   [][]noun  // for each sentence, the common nouns
	// heads are, for each token, one more than the index of the longest mention that it is
	// the head of, or 0.
	heads []int32
	// described tells for each token that it is part of a description of an actor.
	described []bool
	// speakers are the actors who speak, by quotation, where that was found.
	speakers map[int32]int32
	scratch  []candidate
	// refrains count how often "the" stands before a noun.
	refrains map[string]int
	// weights are, for each of the cast, the logarithm of how often it is named.
	weights []float32
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
		r.cast[c].genderBy = byPronouns
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
		quote:    make([]int32, len(r.doc.Tokens)),
		said:     make([][]int32, len(r.doc.Sentences)),

		heads:     make([]int32, len(r.doc.Tokens)),
		described: make([]bool, len(r.doc.Tokens)),
		speakers:  map[int32]int32{},
		refrains:  map[string]int{},
	}
	f.findQuotes()
	f.findNouns()
	slices.SortStableFunc(r.mentions, func(a, b Mention) int {
		return cmp.Or(cmp.Compare(a.First, b.First), cmp.Compare(b.End, a.End))
	})
	named := make([]int, len(r.cast))
	for i, m := range r.mentions {
		named[m.Actor]++
		s := r.doc.Tokens[m.First].Sentence
		f.said[s] = append(f.said[s], int32(i))
		f.noteHead(int32(i))
	}
	f.weights = make([]float32, len(r.cast))
	for c, n := range named {
		f.weights[c] = float32(math.Log2(float64(1 + n)))
	}
	for s := range r.doc.Sentences {
		sentence := &r.doc.Sentences[s]
		if sentence.Furniture {
			continue
		}
		// Who speaks is told outside of what is quoted, also where that comes first.
		for _, quoted := range []bool{false, true} {
			for i := sentence.First; i < sentence.End; {
				i = max(f.referenceAt(i, quoted), i+1)
			}
		}
	}
}

// referenceAt finds the description or pronoun that begins at token i, in a quotation or
// not, and returns the token after it.
func (f *follower) referenceAt(i int32, quoted bool) int32 {
	if f.doc.Tokens[i].Kind != english.Word || f.taken[i] || (f.quote[i] != english.None) != quoted {
		return i
	}
	if end, ok := f.counterpart(i); ok {
		return end
	}
	if end, ok := f.description(i); ok {
		return end
	}
	f.pronoun(i)
	f.firstPerson(i)
	return i + 1
}

// refer adds a mention that follows an earlier one.
func (f *follower) refer(span english.Range, actor int32, kind readout.MentionKind, by string) {
	f.mention(span, actor, kind, by)
	s := f.doc.Tokens[span.First].Sentence
	f.said[s] = append(f.said[s], int32(len(f.mentions)-1))
	f.noteHead(int32(len(f.mentions) - 1))
	for i := span.First; i < span.End; i++ {
		f.described[i] = true
	}
}

// noteHead notes what a mention is the head of. Without trees that is its last token.
func (f *follower) noteHead(n int32) {
	span := f.mentions[n].Range
	head := span.End - 1
	if f.hasTree() {
		head = f.headOf(span)
	}
	if old := f.heads[head]; old == 0 || f.mentions[old-1].Len() < span.Len() {
		f.heads[head] = n + 1
	}
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
