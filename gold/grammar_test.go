package gold

import (
	"context"
	"path/filepath"
	"strings"
	"testing"

	"readout"
	"readout/english"
	"readout/english/treebank"
	"readout/internal/corpora"
)

func englishReader(t *testing.T) *english.Reader {
	t.Helper()
	reader, err := english.Load()
	if err != nil {
		t.Fatal(err)
	}
	return reader
}

func TestGrammarIsNoWorse(t *testing.T) {
	report, err := Grammar(context.Background(), corpora.Dir(t), englishReader(t))
	if err != nil {
		t.Fatal(err)
	}
	var golden GrammarReport
	readGolden(t, "grammar", report, &golden)
	if len(golden.Corpora) != len(report.Corpora) {
		t.Fatalf("measured %d corpora, golden are %d", len(report.Corpora), len(golden.Corpora))
	}
	for i, want := range golden.Corpora {
		got := report.Corpora[i]
		name := strings.Join([]string{got.Corpus, got.Split, got.Input}, " ")
		if got.Corpus != want.Corpus || got.Split != want.Split || got.Input != want.Input {
			t.Fatalf("corpus %d is %s, golden %+v", i, name, want)
		}
		wantAtLeast(t, name+": UPOS", got.UPOS, want.UPOS)
		wantAtLeast(t, name+": XPOS", got.XPOS, want.XPOS)
		wantAtLeast(t, name+": lemmas", got.Lemmas, want.Lemmas)
		wantAtLeast(t, name+": heads", got.Heads, want.Heads)
		wantAtLeast(t, name+": arcs", got.Arcs, want.Arcs)
	}
}

func TestGrammarWithoutCorpora(t *testing.T) {
	_, err := Grammar(context.Background(), filepath.Join(t.TempDir(), "nowhere"), englishReader(t))
	if readout.ErrorCode(err) != readout.CodeNotFound {
		t.Errorf("got %v", err)
	}
}

// TestGrammarScore takes what the reader says for gold, and then changes one
// thing after the other.
func TestGrammarScore(t *testing.T) {
	reader := englishReader(t)
	forms := [][]string{{"The", "envoy", "left", "."}, {"Nobody", "knows", "why", "."}}
	doc := reader.ReadTokens(forms)
	asRead := func() []treebank.Sentence {
		var out []treebank.Sentence
		for _, s := range doc.Sentences {
			var sentence treebank.Sentence
			for i := s.First; i < s.End; i++ {
				token := treebank.Token{
					Form: doc.Word(i), Lemma: doc.Lemma(i), UPOS: doc.UPOS[i].String(), XPOS: doc.XPOS[i].String(),
					Head: int(doc.Head[i] - s.First), Label: doc.Label[i].String(),
				}
				if doc.Head[i] == english.None {
					token.Head = -1
				}
				sentence = append(sentence, token)
			}
			out = append(out, sentence)
		}
		return out
	}
	for _, c := range []struct {
		name   string
		change func([]treebank.Sentence)
		want   [5]int // right tags, Penn tags, lemmas, heads, arcs
	}{
		{"nothing", func([]treebank.Sentence) {}, [5]int{8, 8, 8, 8, 8}},
		{"tag", func(s []treebank.Sentence) { s[0][0].UPOS = "X" }, [5]int{7, 8, 8, 8, 8}},
		{"Penn tag", func(s []treebank.Sentence) { s[1][0].XPOS = "X" }, [5]int{8, 7, 8, 8, 8}},
		{"lemma", func(s []treebank.Sentence) { s[0][2].Lemma = "left" }, [5]int{8, 8, 7, 8, 8}},
		{"head", func(s []treebank.Sentence) { s[1][2].Head = 3 }, [5]int{8, 8, 8, 7, 7}},
		{"label", func(s []treebank.Sentence) { s[0][1].Label = "dep" }, [5]int{8, 8, 8, 8, 7}},
	} {
		sentences := asRead()
		c.change(sentences)
		got := scoreTokens(reader, "", "", sentences)
		right := [5]int{got.UPOS.Right, got.XPOS.Right, got.Lemmas.Right, got.Heads.Right, got.Arcs.Right}
		if right != c.want || got.Words != (Score{8, 8, 8}) {
			t.Errorf("%s changed: %v right, want %v", c.name, right, c.want)
		}
	}
}

func TestRawWords(t *testing.T) {
	docs, err := parseConllu(strings.NewReader(sample()))
	if err != nil {
		t.Fatal(err)
	}
	// "du" counts as one token, which is the extent of its first word.
	raw := docs[0].raw()
	if len(raw.words) != 9 || raw.words[5] != (Extent{14, 16}) || raw.words[6] != (Extent{16, 16}) {
		t.Errorf("words %v", raw.words)
	}
}
