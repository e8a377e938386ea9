package statements

import (
	"strings"
	"testing"
)

// TestEveryCueIsKnown looks up every form of the lists of cues.
func TestEveryCueIsKnown(t *testing.T) {
	lex, err := newLexicon()
	if err != nil {
		t.Fatal(err)
	}
	stances := map[string]bool{}
	check := func(name string, fields int, cue func(word) *Cue) {
		err := eachRow(name, fields, func(f []string) error {
			stances[f[2]] = true
			for _, form := range append(strings.Fields(f[1]), f[0]) {
				form = strings.TrimPrefix(form, "-")
				if got := cue(lex.look(form)); got == nil {
					t.Errorf("%s: %q of %q is no cue", name, form, f[0])
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	check("data/verbs.tsv", 5, func(w word) *Cue { return w.verb })
	check("data/nouns.tsv", 4, func(w word) *Cue { return w.noun })
	for _, s := range []string{"says", "denies", "declines", "promises", "warns", "asks", "accuses", "praises", "suggests", "admits"} {
		if !stances[s] {
			t.Errorf("no cue has the stance %q", s)
		}
	}
}

// TestEveryStanceIsNeeded checks that data/stances.tsv holds no word twice and no
// stance that the other lists do not know.
func TestEveryStanceIsNeeded(t *testing.T) {
	lex, err := newLexicon()
	if err != nil {
		t.Fatal(err)
	}
	known := map[string]bool{}
	for _, w := range lex.words {
		for _, c := range []*Cue{w.verb, w.noun} {
			if c != nil {
				known[c.Stance] = true
			}
		}
	}
	seen := map[string]bool{}
	err = eachRow("data/stances.tsv", 3, func(f []string) error {
		if c := lex.stances[f[0]]; c == nil || c.Stance != f[1] || seen[f[0]] || !known[f[1]] {
			t.Errorf("%q is listed twice, or has the unknown stance %q", f[0], f[1])
		}
		seen[f[0]] = true
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// TestEveryClassIsUsed fails for a class of words that no list fills.
func TestEveryClassIsUsed(t *testing.T) {
	lex, err := newLexicon()
	if err != nil {
		t.Fatal(err)
	}
	var all class
	for _, w := range lex.words {
		all |= w.class
	}
	for name, c := range closedClasses() {
		if !all.has(c) {
			t.Errorf("no word is in the class %q", name)
		}
	}
	if want := light<<1 - 1; all != want {
		t.Errorf("classes in use are %b, want %b", all, want)
	}
}

// TestEveryMediumIsFound looks up every phrase of the list of media.
func TestEveryMediumIsFound(t *testing.T) {
	m, err := newMedia()
	if err != nil {
		t.Fatal(err)
	}
	if len(m.relays) < 10 || len(m.labels) < 10 {
		t.Errorf("%d relays and %d labels are listed, want more", len(m.relays), len(m.labels))
	}
	for first, phrases := range m.phrases {
		for _, p := range phrases {
			if p.words[0] != first || p.medium == "" {
				t.Errorf("phrase %v of medium %q is filed under %q", p.words, p.medium, first)
			}
		}
	}
}

// TestPrecisionsAreProbabilities checks the table of precisions and what is
// made of it.
func TestPrecisionsAreProbabilities(t *testing.T) {
	c, err := newCalibration()
	if err != nil {
		t.Fatal(err)
	}
	if len(c.rows) < 1000 {
		t.Fatalf("the table of precisions has %d rows", len(c.rows))
	}
	for key, r := range c.rows {
		if r.hits > r.total || r.total <= 0 {
			t.Errorf("%q: %v of %v", key, r.hits, r.total)
		}
		if p := c.precision(key); p < 0 || p > 1 {
			t.Errorf("%q has the precision %v", key, p)
		}
	}
	if sure, unsure := c.precision("say that"), c.precision("no-such-verb no-such-frame"); sure < 0.9 || unsure != 0.5 {
		t.Errorf("precisions are %v and %v, want more than 0.9 and 0.5", sure, unsure)
	}
}

func TestCue(t *testing.T) {
	e, err := New()
	if err != nil {
		t.Fatal(err)
	}
	suggested, ok := e.Cue("suggested")
	admitted, alsoOK := e.Cue("Admitted")
	if !ok || !alsoOK || suggested.Certainty >= admitted.Certainty || admitted.Stance != "admits" {
		t.Errorf("suggested is %+v, admitted is %+v", suggested, admitted)
	}
	if c, ok := e.Cue("bridge"); ok {
		t.Errorf("bridge is the cue %+v", c)
	}
}

// TestSensesAndActions checks that the lists of frames say what they are for.
func TestSensesAndActions(t *testing.T) {
	lex, err := newLexicon()
	if err != nil {
		t.Fatal(err)
	}
	for key, want := range map[string]string{"call for": "demands", "call on": "demands", "agree to": "promises"} {
		if s := lex.senses[key]; s.cue == nil || s.cue.Stance != want {
			t.Errorf("%q does not have the stance %q", key, want)
		}
	}
	if s, ok := lex.senses["call back"]; !ok || s.cue != nil {
		t.Error("to call back is taken for saying")
	}
	for verb, head := range map[string]string{"recall": "ambassador", "deny": "visa", "issue": "passport"} {
		found := false
		for _, f := range lex.actions.frames[verb] {
			found = found || takesHead(f.object, head)
		}
		if !found {
			t.Errorf("%s + %s is no action", verb, head)
		}
	}
	if len(lex.media.speakers) < 500 || len(lex.media.texts) < 10 {
		t.Errorf("%d nouns for speakers and %d for texts are listed, want more", len(lex.media.speakers), len(lex.media.texts))
	}
}
