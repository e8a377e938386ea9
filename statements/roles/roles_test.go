package roles_test

import (
	"bytes"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"readout/english"
	"readout/statements/roles"
)

// lessonTexts are invented sentences with "source", "cue" and "content" parted by bars.
func lessonTexts() []string {
	return []string{
		"The minister|said|that the harbour was closed|.",
		"Anna Berg|denied|that the bridge had been sold|.",
		"The council|told|reporters|that it would meet again|.",
		"A spokesman|said|the talks had failed|.",
		"The mayor|claimed|that the river was clean|on Monday.",
		"Officials|warned|that the dam could break|.",
	}
}

func load(t testing.TB) *english.Reader {
	t.Helper()
	r, err := english.Load()
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// lessons makes a lesson of each text: part 1 is the source, 2 the cue, and
// the one that begins the clause the content.
func lessons(t testing.TB, reader *english.Reader) []roles.Lesson {
	t.Helper()
	var out []roles.Lesson
	for _, text := range lessonTexts() {
		parts := strings.Split(text, "|")
		doc := reader.Read(strings.Join(parts, " "))
		var spans []english.Range
		at := 0
		for _, part := range parts {
			span, ok := doc.Touching(at, at+len(part))
			if !ok {
				t.Fatalf("no tokens in %q", part)
			}
			spans = append(spans, span)
			at += len(part) + 1
		}
		content := spans[len(spans)-2 : len(spans)-1]
		out = append(out, roles.Lesson{
			Text: roles.NewText(doc, unquoted(doc), nil, nil),
			Statements: []roles.Statement{{
				Head: spans[1].First, Source: spans[:1], Cue: spans[1:2], Content: content,
			}},
		})
	}
	return out
}

func unquoted(doc *english.Doc) []int32 {
	quote := make([]int32, len(doc.Tokens))
	for i := range quote {
		quote[i] = english.None
	}
	return quote
}

func train(t testing.TB, reader *english.Reader) []byte {
	t.Helper()
	data, err := roles.Train(t.Context(), lessons(t, reader), roles.Options{Epochs: 12, LeastUpdates: 1})
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestLearnsWhatItIsTaught(t *testing.T) {
	reader := load(t)
	model, err := roles.Load(train(t, reader))
	if err != nil {
		t.Fatal(err)
	}
	doc := reader.Read("The minister said that the harbour was closed .")
	found := model.Find(roles.NewText(doc, unquoted(doc), nil, nil), 1, &roles.Scratch{}, nil)
	if len(found) != 1 {
		t.Fatalf("%d heads, want 1: %+v", len(found), found)
	}
	f := found[0]
	if got := doc.Span(f.Source).Text; got != "The minister" {
		t.Errorf("source %q", got)
	}
	if got := doc.Span(f.Cue).Text; got != "said" {
		t.Errorf("cue %q", got)
	}
	if got := doc.Span(f.Content[0]).Text; got != "that the harbour was closed" {
		t.Errorf("content %q", got)
	}
}

func TestSameLessonsSameBytes(t *testing.T) {
	reader := load(t)
	if !bytes.Equal(train(t, reader), train(t, reader)) {
		t.Error("two trainings upon the same lessons differ")
	}
}

func TestVetoedTokensHeadNoCue(t *testing.T) {
	reader := load(t)
	model, err := roles.Load(train(t, reader))
	if err != nil {
		t.Fatal(err)
	}
	doc := reader.Read("The minister said that the harbour was closed .")
	text := roles.NewText(doc, unquoted(doc), nil, map[int32]bool{2: true})
	if found := model.Find(text, 1, &roles.Scratch{}, nil); len(found) != 0 {
		t.Errorf("found %+v", found)
	}
}

func TestDamagedModelIsRefused(t *testing.T) {
	data := train(t, load(t))
	for _, bad := range [][]byte{nil, data[:len(data)/2], append([]byte("x"), data...)} {
		if _, err := roles.Load(bad); err == nil {
			t.Errorf("a model of %d bytes instead of %d was loaded", len(bad), len(data))
		}
	}
}

// TestSpansLieInTheText holds what is found for any text to what [roles.Found] promises.
func TestSpansLieInTheText(t *testing.T) {
	reader := load(t)
	model, err := roles.Load(train(t, reader))
	if err != nil {
		t.Fatal(err)
	}
	words := rapid.SliceOfN(rapid.SampledFrom([]string{
		"the minister", "said", "that", "denied", ",", ".", "harbour", "was", "closed", "—", "and", "“", "”", "told reporters", "\n",
	}), 0, 500)
	rapid.Check(t, func(t *rapid.T) {
		doc := reader.Read(strings.Join(words.Draw(t, "words"), " "))
		for _, f := range model.Find(roles.NewText(doc, unquoted(doc), nil, nil), -1<<20, &roles.Scratch{}, nil) {
			if !f.Cue.Has(f.Head) || len(f.Content) == 0 {
				t.Fatalf("head %d, cue %v, content %v", f.Head, f.Cue, f.Content)
			}
			sentence := doc.Sentence(f.Head)
			last := sentence.First
			for _, span := range f.Content {
				if span.Len() == 0 || span.First < last || !sentence.Covers(span) {
					t.Fatalf("content %v of sentence %v", f.Content, sentence.Range)
				}
				last = span.End
			}
		}
	})
}
