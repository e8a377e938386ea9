package actors

import (
	"slices"

	"readout"
	"readout/english"
	"readout/english/sentence"
)

// several gives "they" to the actors whom the nearest sentence names together:
// "Berg and Lund met. They agreed." It tells whether "they" is settled.
func (f *follower) several(p *pronoun, span english.Range) bool {
	if !f.hasTree() || p.reflexive || p.role != subjectRole && !p.possessive {
		return false
	}
	s := f.doc.Tokens[p.at].Sentence
	reach := int32(1)
	if p.speaks {
		reach = reachOfSeveral
	}
	for back := int32(0); back <= reach && s-back >= 0; back++ {
		group := f.together(s-back, p)
		if len(group) < 2 {
			if back == 0 && f.otherSeveral(s, p) || len(group) == 1 {
				return false
			}
			continue
		}
		if f.otherSeveral(s-back, p) {
			return false
		}
		for _, c := range group {
			f.refer(span, c, readout.MentionPronoun, "named together in the nearest sentence")
		}
		return true
	}
	return false
}

// together returns the actors whom a sentence names side by side before a pronoun: those
// of the subject, or else of the only such phrase.
func (f *follower) together(s int32, p *pronoun) []int32 {
	var found []int32
	foundRole := noRole
	said := f.before(s, p.at)
	for _, m := range said {
		if f.quote[m.First] != p.quote && f.quote[m.First] != english.None {
			continue
		}
		group, first := f.groupAt(s, said, m, p.at)
		if len(group) < 2 || slices.Equal(group, found) {
			continue
		}
		r, _ := f.roleOf(english.Range{First: first, End: first + 1})
		if len(found) > 0 {
			if foundRole == subjectRole && r != subjectRole {
				continue
			}
			if r != subjectRole || foundRole == subjectRole {
				return nil // two such phrases
			}
		}
		found, foundRole = group, r
	}
	if p.speaks && foundRole != subjectRole {
		return nil // who is only spoken of does not speak
	}
	return found
}

// groupAt returns the actors whom a phrase means together, "they" and "the ministers", or
// who are joined with the one it means, and the head of it all.
func (f *follower) groupAt(s int32, said []Mention, m Mention, before int32) ([]int32, int32) {
	h := f.headOf(m.Range)
	if m.Kind == readout.MentionName {
		if f.doc.Label[h] != sentence.DepConj {
			return nil, h
		}
		return f.conjuncts(s, f.doc.Head[h], before), f.doc.Head[h]
	}
	var group []int32
	for _, o := range said {
		if o.Range == m.Range && !slices.Contains(group, int32(o.Actor)) {
			group = append(group, int32(o.Actor))
		}
	}
	slices.Sort(group)
	return group, h
}

// conjuncts returns the actors of the phrases joined at a head, where all of them are
// actors of one sort.
func (f *follower) conjuncts(s, first, before int32) []int32 {
	members := 1
	for i := first + 1; i < min(f.doc.Sentences[s].End, before, first+attention); i++ {
		if f.doc.Head[i] == first && f.doc.Label[i] == sentence.DepConj {
			members++
		}
	}
	var group []int32
	persons := 0
	for _, m := range f.before(s, before) {
		h := f.headOf(m.Range)
		if h != first && (f.doc.Head[h] != first || f.doc.Label[h] != sentence.DepConj) || slices.Contains(group, int32(m.Actor)) || m.By == "adjective" {
			continue
		}
		if f.cast[m.Actor].Type == readout.TypePerson {
			persons++
		}
		group = append(group, int32(m.Actor))
	}
	if len(group) != members || persons != 0 && persons != len(group) {
		return nil
	}
	slices.Sort(group)
	return group
}

// otherSeveral tells whether a plural noun that may be meant stands in a sentence before
// a pronoun as its subject or object. Who speaks is no thing.
func (f *follower) otherSeveral(s int32, p *pronoun) bool {
	nouns := f.nouns[s]
	for _, n := range nouns[max(0, len(nouns)-attention):] {
		if n.token >= p.at || !n.plural || f.described[n.token] || p.speaks && !n.person && !f.isAgent(n.token) && !f.at(n.token, inCrowd) {
			continue
		}
		if r, _ := f.roleOf(english.Range{First: n.token, End: n.token + 1}); r == subjectRole || r == objectRole && n.person {
			return true
		}
	}
	return false
}
