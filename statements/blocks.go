package statements

import "readout/english"

// blockAfterColon is the rule of blocks of words that a colon brings in.
const blockAfterColon = "block after colon"

// blocks proposes paragraphs that somebody is told to have said or written in the
// one before, which ends in a colon: "Berg wrote in her letter:". Where the block
// stands in quotation marks, only what is announced as "the following" is left
// to this rule.
func (r *reading) blocks(propose func(candidate)) {
	colon := r.at.End - 1
	p := r.doc.Sentence(colon).Paragraph
	if !r.is(colon, ":") || r.doc.Paragraphs[p].End != r.at.End || int(p)+1 >= len(r.doc.Paragraphs) {
		return
	}
	next := r.doc.Paragraphs[p+1].Range
	s := r.doc.Sentence(next.First)
	quoted := r.kind(next.First) == english.OpenQuote && r.quote[next.First] != english.None
	if s.Furniture || s.Headline || !quoted && (!r.hasVerb(next) || r.kind(next.First) != english.Word) || quoted && !r.announces(colon) {
		return
	}
	if quoted {
		next = r.quoted(r.quote[next.First])
	}
	for v := colon - 1; v > max(r.at.First, colon-reach/3); v-- {
		switch w := r.words[v]; {
		case r.quote[v] != english.None:
			return
		case w.verb != nil && w.verb.Stance == "says" && !r.compound(v):
			g := r.verbGroup(v)
			if g.shape != finiteGroup || w.noun != nil && !w.form.has(verbPast) {
				continue
			}
			np, ok := r.subject(g.First, 3)
			source := r.withoutSigns(np.rng)
			if r.is(source.First, "as") {
				source.First++ // "As she wrote herself:"
			}
			if !ok || source.Len() <= 0 || r.fragment(source) {
				return
			}
			propose(candidate{
				source: source, cue: g.rng, head: g.head, stance: w.verb, content: []rng{next},
				rule: blockAfterColon, key: blockAfterColon, sure: true,
			})
			return
		case r.finite(v) && !r.class(v).has(auxiliary):
			return
		}
	}
}

// announces tells whether the words before a colon only point to what follows it:
// "said the following:", "had this to say:".
func (r *reading) announces(colon int32) bool {
	for i := max(r.at.First, colon-4); i < colon; i++ {
		if r.is(i, "following") || r.is(i, "follows") || r.is(i, "this") || r.is(i, "these") {
			return true
		}
	}
	return false
}

// withoutRivals drops what other rules proposed for the cues of blocks.
func withoutRivals(all []candidate) []candidate {
	block := map[int32]bool{}
	for i := range all {
		if all[i].rule == blockAfterColon {
			block[all[i].head] = true
		}
	}
	kept := all[:0]
	for _, c := range all {
		if c.rule == blockAfterColon || !block[c.head] {
			kept = append(kept, c)
		}
	}
	return kept
}
