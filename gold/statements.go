package gold

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"

	"readout"
)

// StatementsResult is how well statements agree with those marked by hand.
// Spans are compared by their letters and digits alone, so that quotation
// marks, commas and spaces at an edge decide nothing.
type StatementsResult struct {
	Articles int `json:"articles"`
	// Source, Cue and Content are the measures of each role.
	Source  RoleResult `json:"source"`
	Cue     RoleResult `json:"cue"`
	Content RoleResult `json:"content"`
	// Exact counts statements whose source, cue and content are all right.
	Exact Score `json:"statement_exact"`
	// Kinds counts content spans found by the kind of the statement they are
	// in, Cues by the cue's letters in lower case, the commonest first.
	Kinds []Part `json:"kinds"`
	Cues  []Part `json:"cues"`
	// Reliability tells for each tenth of confidence how many are right.
	Reliability []Reliability `json:"reliability"`
}

// RoleResult measures one role of statements.
type RoleResult struct {
	// Span counts contiguous spans, each by itself.
	Span Score `json:"span"`
	// Exact counts all spans of one statement's role together.
	Exact Score `json:"exact"`
	// Overlap counts letters and digits that lie in any statement's role.
	Overlap Score `json:"overlap"`
}

// Part measures the whole statements of one sort.
type Part struct {
	Name string `json:"name"`
	// Content counts all content spans of one statement together.
	Content Score `json:"content"`
	// Exact counts statements whose source, cue and content are all right.
	Exact Score `json:"statement_exact"`
}

// Statements analyses every annotated text of a folder and compares the
// statements with those marked by hand. The measures are those of PolNeAR's
// users: span F1 as in CofeNet, exact and overlapping F1, and whole statements.
func Statements(textDir, annDir string, analyse func(name, text string) ([]readout.Statement, error)) (StatementsResult, error) {
	texts, err := ReadAttributions(textDir, annDir)
	if err != nil {
		return StatementsResult{}, err
	}
	total := StatementsResult{Reliability: newReliability()}
	kinds, cues := map[string]*Part{}, map[string]*Part{}
	for _, t := range texts {
		found, err := analyse(t.Name, t.Text)
		if err != nil {
			return StatementsResult{}, fmt.Errorf("analyse %s: %w", t.Name, err)
		}
		total.add(newComparison(t, found), kinds, cues)
	}
	total.Kinds, total.Cues = ranked(kinds), ranked(cues)
	return total, nil
}

// comparison is one text with both sets of statements in its own letters.
type comparison struct {
	letters     letters
	gold, found []lettered
}

// lettered is a statement as stretches of letters.
type lettered struct {
	roles [3][]Extent // source, cue, content; each in order, empty ones left out
	kind  string
	cue   string
	// confidence is that of a statement that was found.
	confidence float64
}

func newComparison(t Annotated, found []readout.Statement) comparison {
	c := comparison{letters: newLetters(t.Text)}
	for _, a := range t.Attributions {
		c.gold = append(c.gold, c.letters.statement(a.Source, a.Cue, a.Content))
	}
	for i := range found {
		s := &found[i]
		l := c.letters.statement(extents(s.Source), extents(s.Cue), extents(s.Content))
		l.confidence = s.Confidence
		c.found = append(c.found, l)
	}
	return c
}

func extents(spans []readout.Span) []Extent {
	out := make([]Extent, len(spans))
	for i, s := range spans {
		out[i] = Extent{s.Start, s.End}
	}
	return out
}

func (r *StatementsResult) add(c comparison, kinds, cues map[string]*Part) {
	r.Articles++
	for role, result := range []*RoleResult{&r.Source, &r.Cue, &r.Content} {
		result.Span.countBags(bag(c.gold, spanKeys(role)), bag(c.found, spanKeys(role)))
		result.Exact.countBags(bag(c.gold, roleKey(role)), bag(c.found, roleKey(role)))
		result.Overlap.countLetters(covered(c.gold, role, c.letters), covered(c.found, role, c.letters))
	}
	r.Exact.countBags(bag(c.gold, wholeKey), bag(c.found, wholeKey))
	addReliability(r.Reliability, c)
	addParts(kinds, c, func(l lettered) string { return l.kind })
	addParts(cues, c, func(l lettered) string { return l.cue })
}

// addParts compares the statements of each sort by themselves.
func addParts(parts map[string]*Part, c comparison, sort func(lettered) string) {
	split := func(all []lettered) map[string][]lettered {
		out := map[string][]lettered{}
		for _, l := range all {
			out[sort(l)] = append(out[sort(l)], l)
		}
		return out
	}
	gold, found := split(c.gold), split(c.found)
	names := slices.Concat(slices.Collect(maps.Keys(gold)), slices.Collect(maps.Keys(found)))
	slices.Sort(names)
	for _, name := range slices.Compact(names) {
		if parts[name] == nil {
			parts[name] = &Part{Name: name}
		}
		parts[name].Content.countBags(bag(gold[name], roleKey(2)), bag(found[name], roleKey(2)))
		parts[name].Exact.countBags(bag(gold[name], wholeKey), bag(found[name], wholeKey))
	}
}

// ranked lists parts by how many statements they have, found or missed.
func ranked(parts map[string]*Part) []Part {
	out := make([]Part, 0, len(parts))
	for _, p := range parts {
		out = append(out, *p)
	}
	slices.SortFunc(out, func(a, b Part) int {
		if by := b.Exact.Gold - a.Exact.Gold; by != 0 {
			return by
		}
		return strings.Compare(a.Name, b.Name)
	})
	return out
}

// bag counts the keys of statements.
func bag(all []lettered, keys func(lettered) []string) map[string]int {
	out := map[string]int{}
	for _, l := range all {
		for _, k := range keys(l) {
			out[k]++
		}
	}
	return out
}

func spanKeys(role int) func(lettered) []string {
	return func(l lettered) []string {
		var out []string
		for _, e := range l.roles[role] {
			out = append(out, key([]Extent{e}))
		}
		return out
	}
}

func roleKey(role int) func(lettered) []string {
	return func(l lettered) []string {
		if len(l.roles[role]) == 0 {
			return nil
		}
		return []string{key(joined(l.roles[role]))}
	}
}

func wholeKey(l lettered) []string {
	return []string{key(joined(l.roles[0])) + "/" + key(joined(l.roles[1])) + "/" + key(joined(l.roles[2]))}
}

func key(extents []Extent) string { return fmt.Sprint(extents) }

// joined returns the same letters in the fewest extents.
func joined(extents []Extent) []Extent {
	sorted := slices.Clone(extents)
	slices.SortFunc(sorted, func(a, b Extent) int { return a.Start - b.Start })
	var out []Extent
	for _, e := range sorted {
		if n := len(out); n > 0 && e.Start <= out[n-1].End {
			out[n-1].End = max(out[n-1].End, e.End)
		} else {
			out = append(out, e)
		}
	}
	return out
}

// covered tells for each letter of a text whether it lies in a role of any
// statement.
func covered(all []lettered, role int, l letters) []bool {
	out := make([]bool, l.count())
	for _, s := range all {
		for _, e := range s.roles[role] {
			for i := e.Start; i < e.End; i++ {
				out[i] = true
			}
		}
	}
	return out
}

// letters tells for each code point of a text, and for its end, how many
// letters and digits stand before it.
type letters struct {
	before []int
	points []rune
}

func newLetters(text string) letters {
	l := letters{points: []rune(text)}
	l.before = make([]int, 1, len(l.points)+1)
	n := 0
	for _, r := range l.points {
		if unicode.IsLetter(r) || unicode.IsNumber(r) {
			n++
		}
		l.before = append(l.before, n)
	}
	return l
}

func (l letters) count() int { return l.before[len(l.before)-1] }

// extents returns the extents in letters instead of code points, without
// those that hold none.
func (l letters) extents(extents []Extent) []Extent {
	var out []Extent
	for _, e := range extents {
		end := min(e.End, len(l.points))
		if e.Start >= end {
			continue
		}
		if in := (Extent{l.before[e.Start], l.before[end]}); in.Start < in.End {
			out = append(out, in)
		}
	}
	return out
}

func (l letters) statement(source, cue, content []Extent) lettered {
	return lettered{
		roles: [3][]Extent{l.extents(source), l.extents(cue), l.extents(content)},
		kind:  l.kind(content),
		cue:   strings.ToLower(l.text(cue)),
	}
}

func (l letters) text(extents []Extent) string {
	var parts []string
	for _, e := range extents {
		if end := min(e.End, len(l.points)); e.Start < end {
			parts = append(parts, strings.TrimFunc(string(l.points[e.Start:end]), unicode.IsPunct))
		}
	}
	return strings.Join(parts, " ")
}

// kind tells from the marks alone how content stands in the text, in the same
// way for both sides of a comparison.
func (l letters) kind(content []Extent) string {
	inside, outside := false, false
	for _, e := range content {
		open := false
		for _, r := range l.points[min(e.Start, len(l.points)):min(e.End, len(l.points))] {
			switch {
			case strings.ContainsRune("\"“”„«»", r):
				open = !open
			case unicode.IsLetter(r) && open:
				inside = true
			case unicode.IsLetter(r):
				outside = true
			}
		}
	}
	switch {
	case inside && outside:
		return string(readout.Mixed)
	case inside:
		return string(readout.Direct)
	}
	return string(readout.Indirect)
}
