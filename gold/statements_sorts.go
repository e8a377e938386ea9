package gold

import (
	"strings"

	"readout/english"
	"readout/english/sentence"
	"readout/statements"
)

// missed sorts an annotated statement that none was found for.
func (f *errorFinder) missed(g *lettered) {
	how := ""
	switch {
	case len(g.roles[1]) == 0:
		how = "annotated without a cue"
	case f.any(f.found, 1, g.roles[1]):
		how = "its cue found with other content"
	case f.any(f.found, 2, g.roles[1]):
		how = "inside a found content"
	case f.any(f.found, 2, g.roles[2]):
		how = "its content found with another cue"
	default:
		how = f.unseen(g.roles[1])
	}
	_, tag := f.mainWord(g.roles[1])
	f.count(errorKey{Of: Missed, How: how, By: tag}, g, g.whole())
}

// unseen tells why nothing was found where a cue was annotated.
func (f *errorFinder) unseen(cue []Extent) string {
	for i := range f.told {
		x := &f.told[i]
		if !overlaps(cue, f.letters.extents([]Extent{{x.Word.Start, x.Word.End}})) {
			continue
		}
		switch x.Loss {
		case statements.LossMargin:
			if x.Rule != "" {
				return "proposed by a rule, the model too unsure"
			}
			return "proposed by no rule, the model too unsure"
		case statements.LossVeto:
			return "vetoed by a rule"
		case statements.LossContent:
			return "no content seen around its cue"
		case statements.LossSource:
			return "its source refused"
		}
		return "lost by " + string(x.Loss)
	}
	return "near to nothing that rules or model look for"
}

// spurious sorts a statement that was found for none that is annotated. By is what
// found it.
func (f *errorFinder) spurious(s *lettered, by statements.Decider) {
	how := "nothing annotated there"
	switch {
	case len(s.roles[1]) == 0:
		how = "quotation without a cue"
	case f.any(f.gold, 1, s.roles[1]):
		how = "its cue annotated with other content"
	case f.any(f.gold, 2, s.roles[1]):
		how = "inside an annotated content"
	case f.any(f.gold, 2, s.roles[2]):
		how = "its content annotated with another cue"
	}
	if by == statements.ByModel {
		how += ", by the model alone"
	}
	_, tag := f.mainWord(s.roles[1])
	f.count(errorKey{Of: Spurious, How: how, By: tag}, s, s.whole())
}

// any tells whether extents share letters with a role of any statement.
func (f *errorFinder) any(all []lettered, role int, extents []Extent) bool {
	for i := range all {
		if overlaps(all[i].roles[role], extents) {
			return true
		}
	}
	return false
}

// differ sorts what is wrong in a statement that was found.
func (f *errorFinder) differ(g, s *lettered) {
	right := true
	for role, name := range [3]string{"source", "cue", "content"} {
		want, got := joined(g.roles[role]), joined(s.roles[role])
		if key(want) == key(got) {
			continue
		}
		right = false
		switch {
		case len(got) == 0:
			f.count(errorKey{Of: name, How: "not found"}, g, want)
		case len(want) == 0:
			f.count(errorKey{Of: name, How: "none annotated"}, g, got)
		case !overlaps(want, got):
			f.count(errorKey{Of: name, How: "another one"}, g, want)
		case len(got) < len(want):
			f.count(errorKey{Of: name, How: "a piece left out"}, g, want)
		case len(got) > len(want):
			f.count(errorKey{Of: name, How: surplus(want, got)}, g, want)
		default:
			f.edges(name, g, want, got)
		}
	}
	if right {
		f.total.Whole++
	}
}

// surplus tells how there are more pieces than annotated.
func surplus(want, got []Extent) string {
	for _, e := range got {
		if !overlaps(want, []Extent{e}) {
			return "a piece too many"
		}
	}
	return "cut into pieces"
}

// edges sorts the edges at which as many pieces differ.
func (f *errorFinder) edges(name string, g *lettered, want, got []Extent) {
	for i := range want {
		w, s := want[i], got[i]
		if s.Start != w.Start {
			how := "begins too late"
			if s.Start < w.Start {
				how = "begins too early"
			}
			f.edge(name, how, g, min(s.Start, w.Start), max(s.Start, w.Start))
		}
		if s.End != w.End {
			how := "ends too early"
			if s.End > w.End {
				how = "ends too late"
			}
			f.edge(name, how, g, min(s.End, w.End), max(s.End, w.End))
		}
	}
}

// edge sorts an edge by the letters that are in one of the spans only.
func (f *errorFinder) edge(name, how string, g *lettered, start, end int) {
	over := ""
	if span, ok := f.tokens(start, end); ok {
		over = f.relation(span)
	}
	f.count(errorKey{Of: name, How: how, By: over}, g, []Extent{{start, end}})
}

// tokens returns the tokens of letters.
func (f *errorFinder) tokens(start, end int) (english.Range, bool) {
	return f.doc.Touching(f.places[start], f.places[end-1]+1)
}

// relation returns by what the words of a range hang on the rest: the relation of the
// first that does, marks and joining words left aside.
func (f *errorFinder) relation(span english.Range) string {
	over := ""
	for i := span.First; i < span.End; i++ {
		h := f.doc.Head[i]
		if h != sentence.Root && span.Has(h) || f.doc.UPOS[i] == sentence.PUNCT {
			continue
		}
		base, sub, _ := strings.Cut(f.doc.Label[i].String(), ":")
		if sub == "relcl" {
			base += ":relcl"
		}
		if base != "cc" && base != "mark" && base != "case" {
			return base
		}
		if over == "" {
			over = base
		}
	}
	return over
}

// count adds an error of a kind.
func (f *errorFinder) count(k errorKey, s *lettered, at []Extent) {
	c := f.kinds[k]
	if c == nil {
		c = &errorCount{cues: map[string]int{}}
		if len(at) > 0 {
			c.example = ErrorPlace{f.name, f.places[at[0].Start], f.places[at[0].End-1] + 1}
		}
		f.kinds[k] = c
	}
	c.count++
	if lemma, _ := f.mainWord(s.roles[1]); lemma != "" {
		c.cues[lemma]++
	}
}

// mainWord returns the lemma and the part of speech of a cue's main word: the one
// nearest to the root of the tree.
func (f *errorFinder) mainWord(cue []Extent) (lemma, tag string) {
	least := 0
	for _, e := range cue {
		span, _ := f.tokens(e.Start, e.End)
		for i := span.First; i < span.End; i++ {
			depth := 1
			for h := f.doc.Head[i]; h != sentence.Root; h = f.doc.Head[h] {
				depth++
			}
			if f.doc.UPOS[i] != sentence.PUNCT && (lemma == "" || depth < least) {
				lemma, tag, least = strings.ToLower(f.doc.Lemma(i)), f.doc.UPOS[i].String(), depth
			}
		}
	}
	return lemma, tag
}

// whole returns the extents of the cue, or of the content where there is none.
func (l *lettered) whole() []Extent {
	if len(l.roles[1]) > 0 {
		return l.roles[1]
	}
	return l.roles[2]
}
