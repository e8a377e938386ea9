package tag_test

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"readout/english/sentence"
	"readout/english/tag"
	"readout/english/treebank"
)

// lessons is a small treebank: each line a sentence of form/lemma/UPOS/XPOS.
const lessons = `
The/the/DET/DT envoy/envoy/NOUN/NN denied/deny/VERB/VBD it/it/PRON/PRP ././PUNCT/.
The/the/DET/DT envoys/envoy/NOUN/NNS tried/try/VERB/VBD to/to/PART/TO leave/leave/VERB/VB ././PUNCT/.
Two/two/NUM/CD ministers/minister/NOUN/NNS replied/reply/VERB/VBD ././PUNCT/.
She/she/PRON/PRP walked/walk/VERB/VBD and/and/CCONJ/CC talked/talk/VERB/VBD ././PUNCT/.
A/a/DET/DT leave/leave/NOUN/NN of/of/ADP/IN two/two/NUM/CD weeks/week/NOUN/NNS ././PUNCT/.
They/they/PRON/PRP went/go/VERB/VBD to/to/ADP/IN Freedonia/Freedonia/PROPN/NNP ././PUNCT/.
The/the/DET/DT ministers/minister/NOUN/NNS want/want/VERB/VBP to/to/PART/TO walk/walk/VERB/VB ././PUNCT/.
A/a/DET/DT walk/walk/NOUN/NN of/of/ADP/IN two/two/NUM/CD envoys/envoy/NOUN/NNS ././PUNCT/.
`

func bank(t testing.TB) []treebank.Sentence {
	t.Helper()
	var out []treebank.Sentence
	for _, line := range strings.Split(strings.TrimSpace(lessons), "\n") {
		var s treebank.Sentence
		for _, word := range strings.Fields(line) {
			f := strings.Split(word, "/")
			s = append(s, treebank.Token{Form: f[0], Lemma: f[1], UPOS: f[2], XPOS: f[3]})
		}
		out = append(out, s)
	}
	return out
}

func trainTagger(t testing.TB) []byte {
	t.Helper()
	data, err := tag.Train(context.Background(), bank(t), sentence.Features{}, tag.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func viewOf(forms ...string) *sentence.View {
	v := &sentence.View{}
	for _, form := range forms {
		v.Add(form, sentence.Features{})
	}
	return v
}

func TestTag(t *testing.T) {
	tagger, err := tag.Load(trainTagger(t))
	if err != nil {
		t.Fatal(err)
	}
	var s tag.Scratch
	// "leave" is a verb after "to" and a noun after an article; "walk" too.
	for _, c := range []struct {
		forms []string
		want  string
	}{
		{[]string{"The", "envoys", "want", "to", "leave", "."}, "DT NNS VBP TO VB ."},
		{[]string{"A", "leave", "of", "two", "envoys", "."}, "DT NN IN CD NNS ."},
		{nil, ""},
	} {
		v := viewOf(c.forms...)
		tagger.Tag(v, &s)
		var got []string
		for i := range v.XPOS {
			got = append(got, v.XPOS[i].String())
		}
		if strings.Join(got, " ") != c.want || len(v.UPOS) != len(c.forms) {
			t.Errorf("%v: %v, want %s", c.forms, got, c.want)
		}
	}
}

func TestTagAllocatesNothing(t *testing.T) {
	tagger, err := tag.Load(trainTagger(t))
	if err != nil {
		t.Fatal(err)
	}
	v, s := viewOf("The", "envoys", "want", "to", "leave", "."), &tag.Scratch{}
	tagger.Tag(v, s)
	if n := testing.AllocsPerRun(10, func() { tagger.Tag(v, s) }); n != 0 {
		t.Errorf("%v allocations a sentence", n)
	}
}

func TestTrainTwice(t *testing.T) {
	if !bytes.Equal(trainTagger(t), trainTagger(t)) {
		t.Error("training the tagger twice gave two files")
	}
	one, err := tag.TrainLemmatiser(bank(t))
	if err != nil {
		t.Fatal(err)
	}
	if two, err := tag.TrainLemmatiser(bank(t)); err != nil || !bytes.Equal(one, two) {
		t.Errorf("training the lemmatiser twice gave two files, %v", err)
	}
}

func TestPrune(t *testing.T) {
	whole := trainTagger(t)
	pruned, err := tag.Prune(whole, 20)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := tag.Load(pruned); err != nil || len(pruned) >= len(whole) {
		t.Errorf("pruning leaves %d of %d bytes, %v", len(pruned), len(whole), err)
	}
	if _, err := tag.Prune(whole[1:], 20); err == nil {
		t.Error("what is no tagger was pruned")
	}
}

func TestJackknifeTagsEverything(t *testing.T) {
	sentences := bank(t)
	for len(sentences) < 120 {
		sentences = append(sentences, bank(t)...)
	}
	views, err := tag.Jackknife(context.Background(), sentences, sentence.Features{}, 2, tag.Options{Epochs: 2})
	if err != nil {
		t.Fatal(err)
	}
	for i := range views {
		if len(views[i].UPOS) != len(sentences[i]) {
			t.Errorf("sentence %d has %d tags, want %d", i, len(views[i].UPOS), len(sentences[i]))
		}
	}
}

func TestTrainRefuses(t *testing.T) {
	unknown := []treebank.Sentence{{{Form: "x", UPOS: "NOUN", XPOS: "XYZ"}}}
	if _, err := tag.Train(context.Background(), unknown, sentence.Features{}, tag.Options{}); err == nil {
		t.Error("a tag that there is not was learned")
	}
	if _, err := tag.TrainLemmatiser(unknown); err == nil {
		t.Error("a lemma of a tag that there is not was learned")
	}
	if _, err := tag.Train(context.Background(), nil, sentence.Features{}, tag.Options{}); err == nil {
		t.Error("a tagger was learned from nothing")
	}
	cancelled, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := tag.Train(cancelled, bank(t), sentence.Features{}, tag.Options{}); err == nil {
		t.Error("training went on though nobody waits for it")
	}
}

func TestLoadRefuses(t *testing.T) {
	good := trainTagger(t)
	for n := range len(good) {
		if _, err := tag.Load(good[:n]); err == nil {
			t.Fatalf("the first %d bytes are taken for a tagger", n)
		}
		if _, err := tag.LoadLemmatiser(good[:n]); err == nil {
			t.Fatalf("the first %d bytes are taken for lemmas", n)
		}
	}
	if _, err := tag.LoadLemmatiser(good); err == nil || !strings.Contains(err.Error(), `kind "tagger"`) {
		t.Errorf("a tagger is taken for lemmas: %v", err)
	}
}

func TestLemma(t *testing.T) {
	data, err := tag.TrainLemmatiser(bank(t))
	if err != nil {
		t.Fatal(err)
	}
	lemmas, err := tag.LoadLemmatiser(data)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		form  string
		tag   sentence.XPOS
		first bool
		want  string
	}{
		{"went", sentence.PennVBD, false, "go"},           // an exception
		{"Went", sentence.PennVBD, true, "go"},            // at a sentence's beginning
		{"relied", sentence.PennVBD, false, "rely"},       // a rule for an unseen form
		{"balked", sentence.PennVBD, false, "balk"},       // another
		{"officers", sentence.PennNNS, false, "officer"},  // another
		{"Sylvania", sentence.PennNNP, false, "Sylvania"}, // names keep their capitals
		{"Blorp", sentence.PennFW, false, "Blorp"},        // a tag without rules
		{"Blorp", sentence.PennFW, true, "blorp"},         // the same, where every word has a capital
		{"NATO", sentence.PennFW, true, "NATO"},           // capitals throughout are the word's own
		{"o’clock", sentence.PennFW, false, "o'clock"},    // straight apostrophes
		{"", sentence.PennNN, false, ""},                  // never a token, but no panic
	} {
		if got := lemmas.Lemma(c.form, c.tag, c.first); got != c.want {
			t.Errorf("%s/%s: %q, want %q", c.form, c.tag, got, c.want)
		}
	}
}

func BenchmarkTag(b *testing.B) {
	tagger, err := tag.Load(trainTagger(b))
	if err != nil {
		b.Fatal(err)
	}
	v, s := viewOf("The", "envoys", "want", "to", "leave", "."), &tag.Scratch{}
	b.ReportAllocs()
	for b.Loop() {
		tagger.Tag(v, s)
	}
}
