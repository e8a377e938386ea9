package gold

import (
	"cmp"
	"fmt"
	"maps"
	"slices"

	"readout"
	"readout/english"
	"readout/statements"
)

// StatementErrors tells in what ways statements differ from those marked by hand.
type StatementErrors struct {
	Articles int `json:"articles"`
	// Gold and Found are how many statements there are, Paired how many of the found
	// ones stand for one of the gold, Whole how many of these are right in all.
	Gold   int `json:"gold"`
	Found  int `json:"found"`
	Paired int `json:"paired"`
	Whole  int `json:"whole"`
	// Kinds are the kinds of errors, the commonest first.
	Kinds []ErrorKind `json:"kinds"`
}

// ErrorKind counts errors of one kind. A statement may have several.
type ErrorKind struct {
	// Of is [Missed], [Spurious], or the role that is wrong in a statement that was
	// found: "source", "cue", "content".
	Of string `json:"of"`
	// How tells in what way: "ends too late", "inside a found content".
	How string `json:"how"`
	// By is, where an edge is wrong, the relation of Universal Dependencies by which
	// the words hang on the rest that are in one of the two spans only; of what is
	// missed or spurious the part of speech of the cue's main word.
	By    string `json:"by,omitempty"`
	Count int    `json:"count"`
	// Cues counts the lemmas of the cues, the commonest first.
	Cues []CueCount `json:"cues"`
	// Example is where the first such error stands.
	Example ErrorPlace `json:"example"`
}

// CueCount is how many errors have a cue.
type CueCount struct {
	Lemma string `json:"lemma"`
	Count int    `json:"count"`
}

// ErrorPlace is a text and code points in it, half open.
type ErrorPlace struct {
	Text  string `json:"text"`
	Start int    `json:"start"`
	End   int    `json:"end"`
}

// What errors may be of, beside the roles.
const (
	Missed   = "missed"
	Spurious = "spurious"
)

// FindStatementErrors analyses every annotated text of a folder and sorts what is
// missed, what is spurious, and what is wrong in statements that were found. Explain reads
// a text with its trees and tells what became of its words of saying.
func FindStatementErrors(textDir, annDir string, explain func(name, text string) (*english.Doc, []statements.Explanation, error)) (StatementErrors, error) {
	texts, err := ReadAttributions(textDir, annDir)
	if err != nil {
		return StatementErrors{}, err
	}
	f := errorFinder{kinds: map[errorKey]*errorCount{}}
	for _, t := range texts {
		doc, told, err := explain(t.Name, t.Text)
		if err != nil {
			return StatementErrors{}, fmt.Errorf("explain %s: %w", t.Name, err)
		}
		f.read(t, doc, told)
	}
	f.total.Kinds = f.ranked()
	return f.total, nil
}

// errorKey is what errors of one kind share.
type errorKey struct{ Of, How, By string }

type errorCount struct {
	count   int
	cues    map[string]int
	example ErrorPlace
}

// errorFinder counts errors. Its fields below total are of the text at hand.
type errorFinder struct {
	kinds map[errorKey]*errorCount
	total StatementErrors
	comparison
	name   string
	doc    *english.Doc
	told   []statements.Explanation
	places []int                // of each letter, in code points
	by     []statements.Decider // of each statement that was found
}

// read compares the statements of one text.
func (f *errorFinder) read(t Annotated, doc *english.Doc, told []statements.Explanation) {
	var found []readout.Statement
	f.by = f.by[:0]
	for i := range told {
		if told[i].Statement != nil {
			found, f.by = append(found, *told[i].Statement), append(f.by, told[i].By)
		}
	}
	f.comparison, f.name, f.doc, f.told = newComparison(t, found), t.Name, doc, told
	f.places = f.places[:0]
	for i := range f.letters.points {
		if f.letters.before[i+1] > f.letters.before[i] {
			f.places = append(f.places, i)
		}
	}
	f.total.Articles++
	f.total.Gold += len(f.gold)
	f.total.Found += len(f.found)
	partner, taken := f.pairs()
	for i := range f.gold {
		if partner[i] < 0 {
			f.missed(&f.gold[i])
			continue
		}
		f.total.Paired++
		f.differ(&f.gold[i], &f.found[partner[i]])
	}
	for j := range f.found {
		if !taken[j] {
			f.spurious(&f.found[j], f.by[j])
		}
	}
}

// pairs returns for each annotated statement the found one that stands for it, or -1, and
// which of the found ones do. Cues and contents must share letters; those that share
// the most are paired first.
func (f *errorFinder) pairs() (partner []int, taken []bool) {
	type pair struct{ gold, found, shared int }
	var all []pair
	for i := range f.gold {
		for j := range f.found {
			g, s := &f.gold[i], &f.found[j]
			content := shared(g.roles[2], s.roles[2])
			cue := shared(g.roles[1], s.roles[1])
			if content > 0 && (cue > 0 || len(g.roles[1]) == 0 || len(s.roles[1]) == 0) {
				all = append(all, pair{i, j, content + cue})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b pair) int { return b.shared - a.shared })
	partner, taken = make([]int, len(f.gold)), make([]bool, len(f.found))
	for i := range partner {
		partner[i] = -1
	}
	for _, p := range all {
		if partner[p.gold] < 0 && !taken[p.found] {
			partner[p.gold], taken[p.found] = p.found, true
		}
	}
	return partner, taken
}

// shared is how many letters two lists of extents share.
func shared(a, b []Extent) int {
	n := 0
	for _, x := range a {
		for _, y := range b {
			n += max(0, min(x.End, y.End)-max(x.Start, y.Start))
		}
	}
	return n
}

// ranked returns the kinds of errors, the commonest first.
func (f *errorFinder) ranked() []ErrorKind {
	out := make([]ErrorKind, 0, len(f.kinds))
	for k, c := range f.kinds {
		kind := ErrorKind{Of: k.Of, How: k.How, By: k.By, Count: c.count, Cues: []CueCount{}, Example: c.example}
		for _, lemma := range slices.Sorted(maps.Keys(c.cues)) {
			kind.Cues = append(kind.Cues, CueCount{lemma, c.cues[lemma]})
		}
		slices.SortStableFunc(kind.Cues, func(a, b CueCount) int { return b.Count - a.Count })
		out = append(out, kind)
	}
	slices.SortFunc(out, func(a, b ErrorKind) int {
		return cmp.Or(b.Count-a.Count, cmp.Compare(a.Of, b.Of), cmp.Compare(a.How, b.How), cmp.Compare(a.By, b.By))
	})
	return out
}
