package lineage

import (
	"embed"
	"fmt"
	"slices"
	"strings"
)

//go:embed data
var data embed.FS

// Matcher compares passages. It is immutable and safe for concurrent use.
type Matcher struct {
	function map[string]bool
	negation map[string]bool
	titles   map[string]bool       // words of offices, in lower case
	numbers  map[string]string     // number word to digits
	months   map[string]string     // name of a month to its number
	formulas map[string][][]string // by the first word, the longest first
}

// New returns a matcher with the embedded lists of words.
func New() (*Matcher, error) {
	m := &Matcher{}
	var err error
	if m.function, err = wordList("data/function-words.txt"); err != nil {
		return nil, err
	}
	if m.negation, err = wordList("data/negations.txt"); err != nil {
		return nil, err
	}
	if m.titles, err = wordList("data/titles.txt"); err != nil {
		return nil, err
	}
	if m.numbers, err = wordValues("data/numbers.tsv"); err != nil {
		return nil, err
	}
	if m.months, err = wordValues("data/months.tsv"); err != nil {
		return nil, err
	}
	return m, m.loadFormulas()
}

// wordValues reads a table of words and what they stand for.
func wordValues(name string) (map[string]string, error) {
	lines, err := dataLines(name)
	if err != nil {
		return nil, err
	}
	values := make(map[string]string, len(lines))
	for _, line := range lines {
		word, value, ok := strings.Cut(line, "\t")
		if !ok || values[word] != "" {
			return nil, fmt.Errorf("read %s: %q is no new pair of word and value", name, line)
		}
		values[word] = value
	}
	return values, nil
}

func (m *Matcher) loadFormulas() error {
	const name = "data/formulas.txt"
	lines, err := dataLines(name)
	if err != nil {
		return err
	}
	m.formulas = map[string][][]string{}
	for _, line := range lines {
		formula := strings.Fields(line)
		of := m.formulas[formula[0]]
		if slices.ContainsFunc(of, func(f []string) bool { return slices.Equal(f, formula) }) {
			return fmt.Errorf("read %s: %q stands there twice", name, line)
		}
		of = append(of, formula)
		slices.SortStableFunc(of, func(a, b []string) int { return len(b) - len(a) })
		m.formulas[formula[0]] = of
	}
	return nil
}

// markFormulas marks the words that stand in a formula.
func (m *Matcher) markFormulas(words []word) {
	for i := 0; i < len(words); i++ {
		for _, formula := range m.formulas[words[i].key] {
			if !startsWith(words[i:], formula) {
				continue
			}
			for j := range formula {
				words[i+j].formula = true
			}
			i += len(formula) - 1
			break
		}
	}
}

func startsWith(words []word, keys []string) bool {
	if len(words) < len(keys) {
		return false
	}
	for i, key := range keys {
		if words[i].key != key {
			return false
		}
	}
	return true
}

// wordList reads a list of words divided by white space.
func wordList(name string) (map[string]bool, error) {
	lines, err := dataLines(name)
	if err != nil {
		return nil, err
	}
	words := map[string]bool{}
	for _, line := range lines {
		for word := range strings.FieldsSeq(line) {
			if words[word] {
				return nil, fmt.Errorf("read %s: %q stands there twice", name, word)
			}
			words[word] = true
		}
	}
	return words, nil
}

// dataLines returns the lines of a data file, without comments and empty lines.
func dataLines(name string) ([]string, error) {
	content, err := data.ReadFile(name)
	if err != nil {
		return nil, fmt.Errorf("read word list: %w", err)
	}
	var lines []string
	for line := range strings.Lines(string(content)) {
		line = strings.TrimSpace(line)
		if line != "" && !strings.HasPrefix(line, "#") {
			lines = append(lines, line)
		}
	}
	return lines, nil
}

func (m *Matcher) negates(key string) bool {
	return m.negation[key] || strings.HasSuffix(key, "n't")
}
