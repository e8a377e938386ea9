package lineage

import (
	"strings"
	"testing"
)

// TestEveryFormulaIsFound reads every formula as a text would hold it.
func TestEveryFormulaIsFound(t *testing.T) {
	m, err := New()
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, formulas := range m.formulas {
		for _, f := range formulas {
			n++
			w := m.Read("Ships: " + strings.ToUpper(strings.Join(f, " ")) + ", ships.")
			for i := range w.words {
				if inside := i > 0 && i < len(w.words)-1; w.words[i].formula != inside {
					t.Errorf("formula %q: word %q in a formula: %v", f, w.words[i].key, w.words[i].formula)
				}
			}
		}
	}
	if n < 50 {
		t.Errorf("only %d formulas were loaded", n)
	}
}

// TestEveryWordIsUsed checks that what the lists hold can be read from a text.
func TestEveryWordIsUsed(t *testing.T) {
	m, err := New()
	if err != nil {
		t.Fatal(err)
	}
	read := func(word string) string {
		w := m.Read(word)
		if w.Len() != 1 {
			t.Fatalf("%q is read as %d words", word, w.Len())
		}
		return w.words[0].key
	}
	for word := range m.function {
		if read(word) != word {
			t.Errorf("function word %q is read as %q", word, read(word))
		}
	}
	for word := range m.negation {
		if !m.negates(read(word)) {
			t.Errorf("negation %q is not found", word)
		}
	}
	for word := range m.titles {
		if w := m.Read("The " + strings.ToUpper(word)); w.Len() != 2 || !w.words[1].formula {
			t.Errorf("title %q is not found", word)
		}
	}
	for word := range m.numbers {
		if w := m.Read(word); w.Len() != 1 || w.words[0].value == "" {
			t.Errorf("number %q has no value", word)
		}
	}
	for word, month := range m.months {
		if got := days(m.Read("on " + strings.ToUpper(word[:1]) + word[1:] + " 3").words); len(got) != 1 || got[0].month != month {
			t.Errorf("month %q is found in %v", word, got)
		}
	}
}
