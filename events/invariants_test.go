package events

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"sync"
	"testing"

	"pgregory.net/rapid"

	"readout"
	"readout/actors"
	"readout/english"
	"readout/internal/corpora"
)

// words from which sentences are thrown together: names, triggers, closed
// classes, times and marks.
func stuff() []string {
	return strings.Fields(`Veldania Tessia Korvia Veldanian Tessian Korvian Anna_Berg Ivo_Lund Orsk Marn
		Northern_Pact president foreign_minister troops officials talks visit meeting sanctions agreement
		met visited signed accused urged said will not would may to and or with on against of by from between
		in the a his 's , , . ; : — - ( ) " “ ” who which that if after before Monday May 24 2021 last week
		agreed refused threatened is was been being have had held imposed calling back ambassador must`)
}

func randomText(rt *rapid.T) string {
	words := rapid.SliceOfN(rapid.SampledFrom(stuff()), 0, 60).Draw(rt, "words")
	return strings.ReplaceAll(strings.Join(words, " "), "_", " ")
}

// TestInvariants holds for any text: the events keep the contract, stand in
// their sentences, have the sides that their types need, and nobody acts on
// himself.
func TestInvariants(t *testing.T) {
	c, dir := newTestCoder(t), invented(t)
	rapid.Check(t, func(rt *rapid.T) {
		text := randomText(rt)
		if rapid.Bool().Draw(rt, "wild") {
			text += rapid.String().Draw(rt, "tail")
		}
		a := readArticle(c, dir, text, "2024-03-13", nil)
		if err := a.Validate(); err != nil {
			rt.Fatalf("%q: %v", text, err)
		}
		for _, e := range a.Events {
			checkEvent(rt, c, e)
		}
	})
}

func checkEvent(t rapid.TB, c *Coder, e readout.Event) {
	if len(e.Actors) == 0 || e.Actors == nil || e.Recipients == nil {
		t.Fatalf("%s: sides are %v and %v", e.By, e.Actors, e.Recipients)
	}
	if c.book.needsRecipient[e.Type] && len(e.Recipients) == 0 && len(e.Actors) < 2 {
		t.Fatalf("%s: %s without a recipient", e.By, e.Type)
	}
	for _, s := range e.Trigger {
		if !e.Sentence.Covers(s) {
			t.Fatalf("%s: trigger %v is outside the sentence %v", e.By, s, e.Sentence)
		}
	}
	for _, actor := range e.Actors {
		for _, recipient := range e.Recipients {
			if actor.ID == recipient.ID && actor.Sector == recipient.Sector {
				t.Fatalf("%s: %s acts on himself", e.By, actor.ID)
			}
		}
	}
	if _, ok := c.book.scores[code{e.Type, e.Mode}]; !ok {
		t.Fatalf("%s: %s has no mode %q", e.By, e.Type, e.Mode)
	}
}

// TestSame holds that coding is deterministic and may run several times at
// once.
func TestSame(t *testing.T) {
	c, dir := newTestCoder(t), invented(t)
	text := "Anna Berg met Ivo Lund on Monday. Veldania sanctioned Tessia and urged Korvia to mediate."
	want := readArticle(c, dir, text, "2024-03-13", nil)
	if len(want.Events) == 0 {
		t.Fatal("the text has no events")
	}
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			if got := readArticle(c, dir, text, "2024-03-13", nil); !reflect.DeepEqual(got.Events, want.Events) {
				t.Error("two runs over one text differ")
			}
		})
	}
	group.Wait()
}

// seedTexts returns the texts of the first articles.
func seedTexts(t testing.TB) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(corpora.Seeds(t), "*.txt"))
	if err != nil || len(files) == 0 {
		t.Fatalf("list the seeds: %d files, %v", len(files), err)
	}
	var texts []string
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		texts = append(texts, string(b))
	}
	return texts
}

// BenchmarkCode measures events alone, and english on the same text beside it.
func BenchmarkCode(b *testing.B) {
	text := strings.Join(seedTexts(b), "\n\n")
	dir, err := actors.Default()
	if err != nil {
		b.Fatal(err)
	}
	c := newTestCoder(b)
	article := &readout.Article{ID: "a", Text: text, Published: "2021-12-01"}
	doc := english.Analyze(text)
	res := dir.Resolve(doc, article)
	words := float64(len(strings.Fields(text)))
	b.Run("english", func(b *testing.B) {
		for b.Loop() {
			english.Analyze(text)
		}
		b.ReportMetric(words*float64(b.N)/b.Elapsed().Seconds(), "words/s")
	})
	b.Run("events", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			c.Code(doc, res, nil, article)
		}
		b.ReportMetric(words*float64(b.N)/b.Elapsed().Seconds(), "words/s")
	})
}
