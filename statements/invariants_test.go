package statements_test

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"readout"
	"readout/english"
)

// pieces are what random articles are put together from: cues, names and marks
// in any order, so that every rule meets text that it was not written for.
func pieces() []string {
	return []string{
		"Berg", "the minister", "Anna Berg, 56, who leads the council,", "said", "says", "told reporters", "asked",
		"according to", "that", "it would rain", "\"", "“", "”", "‘", "’", "''", "«", "»", ",", ".", "?", ":", "\n", "\n\n", "and",
		"she", "who", "claims", "of", "the claim that", "quoted Lind as saying", "—", "(", ")", "was expected to win", "in an interview",
		"on Monday", "“We are ready,”", "\"We will see.\"", "citing officials", "is", "not", "MR. BERG:", "Q:", "Q ", "Anna Berg:", "(@berg)", "@berg:", "RT ", "wrote the following:", "END", "'s", "�", "東京", "é", "\x00",
	}
}

// TestSpansHold checks that statements keep the contract for any text.
func TestSpansHold(t *testing.T) {
	e, dir, reader := newExtractor(t), newDirectory(t), newReader(t)
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SliceOfN(rapid.SampledFrom(pieces()), 0, 60).Draw(t, "words")
		text := strings.Join(words, rapid.SampledFrom([]string{" ", "", "\n"}).Draw(t, "joint"))
		article := &readout.Article{ID: "a", Text: text}
		doc := reader.Read(text)
		res := dir.Resolve(doc, article)
		checkContract(t, doc, e.Extract(doc, res, article))
	})
}

// checkContract fails unless every span is one, the spans of a role stand in
// order and apart, and ids count from 1.
func checkContract(t interface{ Fatalf(string, ...any) }, doc *english.Doc, all []readout.Statement) {
	for i, s := range all {
		if want := fmt.Sprintf("a.s%d", i+1); s.ID != want {
			t.Fatalf("statement %d has the id %q, want %q", i, s.ID, want)
		}
		if len(s.Content) == 0 || s.Source == nil || s.Cue == nil || s.Relay == nil {
			t.Fatalf("statement %s lacks content or has a nil slice", s.ID)
		}
		if s.Confidence < 0 || s.Confidence > 1 || s.By == "" {
			t.Fatalf("statement %s has confidence %v, by %q", s.ID, s.Confidence, s.By)
		}
		for _, role := range [][]readout.Span{s.Source, s.Cue, s.Content} {
			for k, span := range role {
				if err := span.Check(doc.Text); err != nil {
					t.Fatalf("statement %s: %v", s.ID, err)
				}
				if k > 0 && span.Start < role[k-1].End {
					t.Fatalf("statement %s: spans %v overlap", s.ID, role)
				}
			}
		}
	}
}

// FuzzExtract holds the contract for texts that a fuzzer makes up.
func FuzzExtract(f *testing.F) {
	for _, p := range pieces() {
		f.Add(p + " said it rained. \"Why?\" asked " + p)
	}
	e, dir, reader := newExtractor(f), newDirectory(f), newReader(f)
	f.Fuzz(func(t *testing.T, text string) {
		article := &readout.Article{ID: "a", Text: text}
		doc := reader.Read(text)
		checkContract(t, doc, e.Extract(doc, dir.Resolve(doc, article), article))
	})
}
