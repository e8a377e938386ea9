package names

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"readout/english/sentence"
)

func TestRuns(t *testing.T) {
	for text, want := range map[string]string{
		"the Ministry of Foreign Affairs said": "the [Ministry of Foreign Affairs] said",
		"Bank of the North in Orsk":            "[Bank of the North] in [Orsk]",
		"a member of the North":                "a member of the [North]",
		"Veldania - Tessia talks":              "[Veldania - Tessia] talks",
		"Anna Berg":                            "[Anna Berg]",
		"Council of":                           "[Council] of",
		"nothing here":                         "nothing here",
		"Bank of the":                          "[Bank] of the",
	} {
		forms := strings.Fields(text)
		capital := make([]bool, len(forms))
		for i, form := range forms {
			capital[i], _ = opening(form)
		}
		runs := make([]run, len(forms))
		findRuns(forms, capital, runs)
		got := make([]string, len(forms))
		for i, form := range forms {
			if r := runs[i]; capital[i] || r.first != r.last {
				if int(r.first) == i {
					form = "[" + form
				}
				if int(r.last) == i {
					form += "]"
				}
			}
			got[i] = form
		}
		if diff := cmp.Diff(want, strings.Join(got, " ")); diff != "" {
			t.Errorf("%q: %s", text, diff)
		}
	}
}

func TestEvidence(t *testing.T) {
	var e evidence
	e.reset()
	for _, s := range []string{"The harbour of Orsk is closed", "Harbour Closed", "He went to Orsk again", "They wait"} {
		e.add(strings.Fields(s))
	}
	for form, want := range map[string]usage{
		"Harbour": {small: 1}, "Orsk": {large: 2}, "Closed": {small: 1}, "They": {}, "Nowhere": {},
	} {
		if got, _ := e.of(form); got.small != want.small || got.large != want.large {
			t.Errorf("%s: got %+v, want %+v", form, got, want)
		}
	}
	orsk, _ := e.of("Orsk")
	if orsk.before != [neighbours]uint64{lowered("of"), lowered("to")} || orsk.after != [neighbours]uint64{lowered("is"), lowered("again")} {
		t.Errorf("Orsk stands between %v and %v", orsk.before, orsk.after)
	}
	if _, enough := e.of("Orsk"); !enough {
		t.Error("four sentences are not enough")
	}
	e.reset()
	e.add([]string{"Orsk"})
	got, enough := e.of("Orsk")
	if want := (usage{before: [neighbours]uint64{beforeFirst}, after: [neighbours]uint64{afterLast}}); enough || got != want {
		t.Errorf("a new article knows %+v", got)
	}
}

func TestLists(t *testing.T) {
	g, err := NewLists()
	if err != nil {
		t.Fatal(err)
	}
	var held entry
	for _, e := range g.entries {
		held |= e
	}
	if held != 1<<lists-1|longer {
		t.Errorf("the lists held are %b", held)
	}
	if !g.People("Norwegian") || g.People("Norway") || g.People("Xyzzy") {
		t.Error("Norwegian is a people's, Norway is not")
	}
	v := viewOf("in New York City today", testFeatures())
	out := make([]known, v.Len())
	g.mark(v, out)
	var places []uint64
	for _, k := range out {
		places = append(places, k.place)
	}
	if diff := cmp.Diff([]uint64{0, 1, 2, 3, 0}, places); diff != "" {
		t.Error(diff)
	}
}

// TestListsAreInOrder holds that every line is a name of tokens parted by single
// spaces, that none comes twice, and that they are in order.
func TestListsAreInOrder(t *testing.T) {
	for l := range lists {
		text, err := data.ReadFile(l.file())
		if err != nil {
			t.Fatal(err)
		}
		last := ""
		for line := range strings.Lines(string(text)) {
			line = strings.TrimSuffix(line, "\n")
			if strings.HasPrefix(line, "#") {
				continue
			}
			if line <= last || strings.Join(strings.Fields(line), " ") != line {
				t.Errorf("%s: %q after %q", l.file(), line, last)
			}
			last = line
		}
		if last == "" {
			t.Errorf("%s is empty", l.file())
		}
	}
}

// testFeatures returns features without clusters.
func testFeatures() sentence.Features { return sentence.NewFeatures(nil) }

// viewOf returns a view of tokens parted by spaces, tagged as nouns.
func viewOf(text string, features sentence.Features) *sentence.View {
	v := &sentence.View{}
	for _, form := range strings.Fields(text) {
		v.Add(form, features)
		v.UPOS = append(v.UPOS, sentence.NOUN)
		v.XPOS = append(v.XPOS, sentence.PennNN)
	}
	return v
}
