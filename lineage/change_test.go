package lineage_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"readout"
	"readout/lineage"
)

func matcher(t testing.TB) *lineage.Matcher {
	t.Helper()
	m, err := lineage.New()
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func TestChange(t *testing.T) {
	m := matcher(t)
	const parent = "Vesland will not sell its two old ferries to Tarnia before the harbour at Port Ember has been dredged."
	tests := []struct {
		name, child string
		edit        readout.Edit
		flags       []readout.Flag
	}{
		{"same", parent, readout.Verbatim, nil},
		{"other marks and capitals", "“VESLAND will not sell its two old ferries to Tarnia — before the harbour at Port Ember has been dredged,”", readout.Verbatim, nil},
		{"end cut", "Vesland will not sell its two old ferries to Tarnia", readout.Trimmed, nil},
		{"beginning cut", "the harbour at Port Ember has been dredged", readout.Trimmed, nil},
		{"middle cut", "Vesland will not sell its two old ferries ... before the harbour at Port Ember has been dredged.", readout.Elided, nil},
		{"middle and end cut", "Vesland will not sell its two old ferries before the harbour", readout.Elided, nil},
		{"square brackets", "[The state of] Vesland will not sell its two old ferries to Tarnia before the harbour at Port Ember has been dredged.", readout.Bracketed, nil},
		{"round brackets", "Vesland will not sell its two old ferries to Tarnia before the harbour (which is shallow) at Port Ember has been dredged.", readout.Bracketed, nil},
		{"other words", "Vesland will not hand its two old ferries to Tarnia before the port at Port Ember has been deepened.", readout.Reworded, nil},
		{"words added", "However, Vesland will not sell its two old ferries to Tarnia before the harbour at Port Ember has been dredged.", readout.Reworded, nil},
		{"negation lost", "Vesland will sell its two old ferries to Tarnia before the harbour at Port Ember has been dredged.", readout.Elided, []readout.Flag{readout.NegationChanged}},
		{"negation kept", "Vesland will never sell its two old ferries to Tarnia before the harbour at Port Ember has been dredged.", readout.Reworded, nil},
		{"contraction", "Vesland won't sell its two old ferries to Tarnia before the harbour at Port Ember has been dredged.", readout.Reworded, nil},
		{"number changed", "Vesland will not sell its three old ferries to Tarnia before the harbour at Port Ember has been dredged.", readout.Reworded, []readout.Flag{readout.NumberChanged}},
		{"number in digits", "Vesland will not sell its 2 old ferries to Tarnia before the harbour at Port Ember has been dredged.", readout.Reworded, nil},
		{"number left out", "Vesland will not sell its old ferries to Tarnia before the harbour at Port Ember has been dredged.", readout.Elided, nil},
		{"name changed", "Vesland will not sell its two old ferries to Belmora before the harbour at Port Ember has been dredged.", readout.Reworded, []readout.Flag{readout.NameChanged}},
		{"name spelt otherwise", "Vesland will not sell its two old ferries to Tarnya before the harbour at Port Ember has been dredged.", readout.Reworded, nil},
		{"all at once", "Vesland will sell its 12 old ferries to Belmora before the harbour at Port Ember has been dredged.", readout.Reworded,
			[]readout.Flag{readout.NegationChanged, readout.NumberChanged, readout.NameChanged}},
		{"first word kept, second cut", "Vesland not sell its two old ferries to Tarnia before the harbour at Port Ember has been dredged.", readout.Elided, nil},
		{"no contraction", "Vesland won’t sell its two old ferries to Tarnia before the harbour at Port Ember hasn't been dredged.", readout.Reworded, []readout.Flag{readout.NegationChanged}},
		{"negation of a clause that was cut", "Vesland will not sell its two old ferries", readout.Trimmed, nil},
	}
	for _, test := range tests {
		got := m.Change(lineage.Version{Text: parent}, lineage.Version{Text: test.child})
		if got.Edit != test.edit || !slices.Equal(got.Flags, test.flags) {
			t.Errorf("%s: got %q with %q, want %q with %q; diff %q", test.name, got.Edit, got.Flags, test.edit, test.flags, got.Diff)
		}
	}
}

// TestFlagsOfPairs holds what is no change of meaning, and what is.
func TestFlagsOfPairs(t *testing.T) {
	m := matcher(t)
	negation, number, name := []readout.Flag{readout.NegationChanged}, []readout.Flag{readout.NumberChanged}, []readout.Flag{readout.NameChanged}
	for _, test := range []struct {
		name, parent, child string
		flags               []readout.Flag
	}{
		{"an answer cut", "So no, the pilot wasn't in danger but all sorts of things could happen at sea.", "The pilot wasn’t in danger, but all sorts of things could happen at sea", nil},
		{"an aside cut", "The ferries will, not surprisingly, stay in the harbour of Port Ember until spring.", "The ferries will stay in the harbour of Port Ember until spring.", nil},
		{"negation elsewhere", "Today, there are no direct sailings between Vesland and Tarnia in the winter months.", "Direct sailings between Vesland and Tarnia in the winter months do not exist.", nil},
		{"n't written out", "The mayor didn't say when the harbour would open to the ferries again.", "The mayor did not say when the harbour would open to the ferries again.", nil},
		{"n't lost", "The mayor didn't say when the harbour would open to the ferries again.", "The mayor did say when the harbour would open to the ferries again.", negation},
		{"no before a name lost", "There is no ferry that could reach the harbour of Port Ember in winter.", "There is a ferry that could reach the harbour of Port Ember in winter.", negation},
		{"a time of day", "The ferry struck the quay around 5:10 a.m. and nobody was hurt in the harbour.", "The ferry struck the quay around 5.10am and nobody was hurt in the harbour.", nil},
		{"another time of day", "The ferry struck the quay around 5:10 a.m. and nobody was hurt in the harbour.", "The ferry struck the quay around 5:40 a.m. and nobody was hurt in the harbour.", number},
		{"a fraction", "The harbour paid 2.5 million marks for the quay and the old lighthouse.", "The harbour paid 25 million marks for the quay and the old lighthouse.", number},
		{"an address", "Read what became of the ferry here: https://ember.example/a1B2c3 and tell the harbour office.", "Read what became of the ferry here: https://ember.example/x9Y8z7 and tell the harbour office.", nil},
		{"a shortened address", "What became of the ferry of the harbour: pic.ember.example/7gBq2 — Harbour Office of the port.", "What became of the ferry of the harbour: pic.ember.example/Xk55m — Harbour Office of the port.", nil},
		{"a number that moved", "On the 3 ferries there were 12 sailors when the storm reached the harbour.", "There were 12 sailors on the 3 ferries when the storm reached the harbour.", nil},
		{"short names", "The mayor sold the old ferries of the harbour to Irun for three thousand marks.", "The mayor sold the old ferries of the harbour to Iruk for three thousand marks.", name},
	} {
		got := m.Change(lineage.Version{Text: test.parent}, lineage.Version{Text: test.child})
		if !slices.Equal(got.Flags, test.flags) {
			t.Errorf("%s: got %q, want %q; diff %q", test.name, got.Flags, test.flags, got.Diff)
		}
	}
}

// TestNegationOfItsOwn cuts one of two phrases that each have a negation.
func TestNegationOfItsOwn(t *testing.T) {
	parent := lineage.Version{Text: "There was no warning, no radio call from the shore and no legal basis for boarding the ferry."}
	got := matcher(t).Change(parent, lineage.Version{Text: "There was no warning ... and no legal basis for boarding the ferry."})
	if got.Edit != readout.Elided || len(got.Flags) > 0 {
		t.Errorf("got %q with %q, want it elided without a flag", got.Edit, got.Flags)
	}
}

func TestChangeOfMarksAndSpeaker(t *testing.T) {
	m := matcher(t)
	const text = "The strait stays open to every ship that pays its dues."
	quoted := lineage.Version{Text: text, Direct: true, Speaker: "irma"}
	for _, test := range []struct {
		name  string
		child lineage.Version
		edit  readout.Edit
		flags []readout.Flag
	}{
		{"quoted again", quoted, readout.Verbatim, nil},
		{"marks lost", lineage.Version{Text: text, Speaker: "irma"}, readout.Converted, nil},
		{"quoted in a sentence", lineage.Version{Text: "“" + text + "” she said to the fishermen of Port Ember."}, readout.Reworded, nil},
		{"another speaker", lineage.Version{Text: text, Direct: true, Speaker: "olof"}, readout.Verbatim, []readout.Flag{readout.SpeakerChanged}},
		{"speaker not known", lineage.Version{Text: text, Direct: true}, readout.Verbatim, nil},
	} {
		if got := m.Change(quoted, test.child); got.Edit != test.edit || !slices.Equal(got.Flags, test.flags) {
			t.Errorf("%s: got %q with %q, want %q with %q", test.name, got.Edit, got.Flags, test.edit, test.flags)
		}
	}
}

func TestChangeOfQuotation(t *testing.T) {
	m := matcher(t)
	const said = "The strait stays open to every ship that pays its dues."
	parent := lineage.Version{Text: said, Direct: true, Before: "We have been patient.", After: "Others will be turned back."}
	got := m.Change(parent, lineage.Version{Text: said, Direct: true})
	want := lineage.Change{
		Edit: readout.Trimmed, Flags: []readout.Flag{},
		Diff: []readout.DiffOp{
			{Op: readout.DiffCut, Text: "We have been patient. "},
			{Op: readout.DiffSame, Text: said},
			{Op: readout.DiffCut, Text: " Others will be turned back."},
		},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("a sentence of a longer quotation (-want +got):\n%s", diff)
	}
	joined := lineage.Version{Text: "The strait stays open to every ship that pays its dues, but we have been patient for eleven years.", Direct: true}
	parent = lineage.Version{Text: said, Direct: true, Others: []string{"Let nobody forget that we have been patient for eleven years."}}
	if got := m.Change(parent, joined); got.Edit != readout.Spliced {
		t.Errorf("two sentences in one are %q, want %q", got.Edit, readout.Spliced)
	}
	parent.Others = []string{"The herring has been good this year, thank you for asking."}
	if got := m.Change(parent, joined); got.Edit != readout.Reworded {
		t.Errorf("a sentence with words of its own is %q, want %q", got.Edit, readout.Reworded)
	}
}

// words draws sentences that share words often.
func words() *rapid.Generator[string] {
	word := rapid.SampledFrom([]string{
		"the", "strait", "of", "Ember", "isn't", "open,", "“ships”", "2,500", "two", "U.S.", "[sic]", "Ærø", "naïve", "—", "", "…", "\n", "😀", "no",
	})
	return rapid.Map(rapid.SliceOfN(word, 0, 40), func(w []string) string { return strings.Join(w, " ") })
}

// TestDiffHoldsBothTexts holds the promise that a diff, read without what was
// cut, is the child, and without what was added has the parent's words.
func TestDiffHoldsBothTexts(t *testing.T) {
	m := matcher(t)
	rapid.Check(t, func(t *rapid.T) {
		parent := rapid.OneOf(words(), rapid.String()).Draw(t, "parent")
		child := rapid.OneOf(words(), rapid.String()).Draw(t, "child")
		change := m.Change(lineage.Version{Text: parent}, lineage.Version{Text: child})
		var before, after strings.Builder
		for _, op := range change.Diff {
			if op.Op != readout.DiffCut {
				after.WriteString(op.Text)
			}
			if op.Op != readout.DiffAdded {
				before.WriteString(op.Text + " ")
			}
		}
		if m.Read(child).Len() > 0 && after.String() != child {
			t.Fatalf("the diff reads %q, the child is %q", after.String(), child)
		}
		if m.Read(before.String()).Hash() != m.Read(parent).Hash() {
			t.Fatalf("the diff comes from %q, the parent is %q", before.String(), parent)
		}
		if (change.Edit == readout.Verbatim) != (m.Read(parent).Hash() == m.Read(child).Hash()) {
			t.Fatalf("%q to %q is %q", parent, child, change.Edit)
		}
	})
}

func TestRead(t *testing.T) {
	m := matcher(t)
	for _, group := range [][]string{
		{"The U.S. didn’t pay 2,500 marks.", "the US didn't pay “2500” marks", "The U.S. DIDNʼT pay: 2,500 marks…"},
		{"Erdoğan met Müller in Straßburg", "erdogan met muller in straßburg"},
		{"China–Russia ties", "China-Russia ties", "China — Russia: ties"},
		{"It rose 2.5 per cent.", "it rose 2.5 per cent"},
	} {
		for _, text := range group[1:] {
			if m.Read(text).Hash() != m.Read(group[0]).Hash() {
				t.Errorf("%q and %q are two wordings", group[0], text)
			}
		}
	}
	for _, pair := range [][2]string{{"2.5 per cent", "25 per cent"}, {"ab c", "a bc"}, {"a", "a a"}, {"J. Doe", "JD oe"}} {
		if m.Read(pair[0]).Hash() == m.Read(pair[1]).Hash() {
			t.Errorf("%q and %q are one wording", pair[0], pair[1])
		}
	}
}

func FuzzChange(f *testing.F) {
	m := matcher(f)
	f.Add("Ships may pass.", "Ships may not pass.")
	f.Add("\u0301 [", "(((] . 's '")
	f.Add("a.b.c 1,2.3,", "’n’ U.S.A.\xff")
	f.Fuzz(func(t *testing.T, parent, child string) {
		m.Change(lineage.Version{Text: parent, Direct: true}, lineage.Version{Text: child})
		m.Read(child).Fingerprints()
	})
}
