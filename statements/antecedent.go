package statements

import (
	"readout"
	"readout/english"
	"readout/english/sentence"
)

// antecedent returns who the relative pronoun at token i stands for: by the tree
// whom its clause hangs on, else the actor mentioned right before it.
func (r *reading) antecedent(i int32) who {
	if noun := r.relativized(i); noun != english.None && noun < i {
		m, known := r.mentionAt(noun, r.doc.Sentence(i).Range)
		switch {
		case known && r.is(i, "which") && r.res.Actors[m.Actor].Type == readout.TypePerson:
			return who{} // no person is a "which": the tree is wrong
		case known && m.Kind != readout.MentionPronoun:
			return r.named(m)
		case r.doc.UPOS[noun] != sentence.NOUN && r.doc.UPOS[noun] != sentence.PROPN:
			return who{}
		}
		return who{name: r.described(r.before(noun))}
	}
	end := i
	if end > 0 && r.comma(end-1) {
		end--
	}
	first := r.doc.Sentence(i).First
	for _, m := range r.res.Within(rng{First: max(first, end-12), End: end}) {
		if m.End == end {
			return r.named(m)
		}
	}
	return who{}
}
