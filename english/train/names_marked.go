package train

import (
	"cmp"
	_ "embed" // for the names that people marked
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"readout/english/names"
)

//go:embed data/ewt-train.names.tsv
var webMarkings string

// unclear stands in place of a kind where a sentence cannot be judged.
const unclear = "Unclear"

// marking is what a person said of a sentence.
type marking struct {
	line    int // of the first row
	names   []names.Name
	unclear bool
}

// readMarkings reads a table of names by sentence: the corpus's name for the
// sentence, the numbers of the first and last word, the kind. Names stand in
// order. A sentence that is not in the table has none.
func readMarkings(table string) (map[string]*marking, error) {
	out := map[string]*marking{}
	number := 0
	for line := range strings.Lines(table) {
		number++
		line = strings.TrimSuffix(line, "\n")
		if line == "" || line[0] == '#' {
			continue
		}
		columns := strings.Split(line, "\t")
		if len(columns) != 4 {
			return nil, fmt.Errorf("line %d: %d columns, want 4", number, len(columns))
		}
		m := out[columns[0]]
		if m == nil {
			m = &marking{line: number}
			out[columns[0]] = m
		}
		if err := m.add(columns[1], columns[2], columns[3]); err != nil {
			return nil, fmt.Errorf("line %d: %w", number, err)
		}
	}
	return out, nil
}

// add adds what the columns of a row tell.
func (m *marking) add(first, last, kind string) error {
	if kind == unclear {
		m.unclear = true
		return nil
	}
	from, err := strconv.ParseInt(first, 10, 32)
	if err != nil {
		return fmt.Errorf("read the first word: %w", err)
	}
	to, err := strconv.ParseInt(last, 10, 32)
	if err != nil {
		return fmt.Errorf("read the last word: %w", err)
	}
	n := names.Name{First: int32(from) - 1, End: int32(to), Kind: kindNamed(kind)}
	switch {
	case n.Kind == names.NoKind:
		return fmt.Errorf("%q is no kind of names", kind)
	case n.First < 0 || n.Len() < 1:
		return fmt.Errorf("the words %d to %d are no name", from, to)
	case len(m.names) > 0 && n.First < m.names[len(m.names)-1].End:
		return errors.New("the name begins before the end of the one before")
	}
	m.names = append(m.names, n)
	return nil
}

func kindNamed(kind string) names.Kind {
	for _, k := range []names.Kind{names.Person, names.Organisation, names.Place, names.Other} {
		if k.String() == kind {
			return k
		}
	}
	return names.NoKind
}

// check tells what is wrong with a marking of a sentence of so many words.
func (m *marking) check(words int) error {
	if n := len(m.names); n > 0 && int(m.names[n-1].End) > words {
		return fmt.Errorf("a name ends at word %d of a sentence of %d", m.names[n-1].End, words)
	}
	return nil
}

// allUsed tells which marking is of no sentence of the corpus, if one is.
func allUsed(markings map[string]*marking, used map[string]bool) error {
	var left []string
	for id := range markings {
		if !used[id] {
			left = append(left, id)
		}
	}
	if len(left) == 0 {
		return nil
	}
	first := slices.MinFunc(left, func(a, b string) int { return cmp.Compare(markings[a].line, markings[b].line) })
	return fmt.Errorf("line %d: the corpus has no sentence %q", markings[first].line, first)
}
