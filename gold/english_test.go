package gold

import (
	"context"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"readout"
	"readout/internal/corpora"
)

func TestEnglishIsNoWorse(t *testing.T) {
	report, err := English(context.Background(), corpora.Dir(t))
	if err != nil {
		t.Fatal(err)
	}
	var golden EnglishReport
	readGolden(t, "english", report, &golden)
	if len(golden.Corpora) != len(report.Corpora) {
		t.Fatalf("measured %d corpora, golden are %d", len(report.Corpora), len(golden.Corpora))
	}
	for i, want := range golden.Corpora {
		got := report.Corpora[i]
		name := strings.Join([]string{got.Corpus, got.Split, got.Layout}, " ")
		if got.Corpus != want.Corpus || got.Split != want.Split || got.Layout != want.Layout {
			t.Fatalf("corpus %d is %s, golden %+v", i, name, want)
		}
		wantAtLeast(t, name+": sentences", got.Sentences, want.Sentences)
		if want.Quotations != nil && got.Quotations.Ratio() < want.Quotations.Ratio()-tolerance {
			t.Errorf("%s: quotations %.4f, golden %.4f", name, got.Quotations.Ratio(), want.Quotations.Ratio())
		}
		if want.Tokens != nil {
			wantAtLeast(t, name+": tokens", *got.Tokens, *want.Tokens)
		}
	}
}

func TestEnglishWithoutCorpora(t *testing.T) {
	_, err := English(context.Background(), filepath.Join(t.TempDir(), "nowhere"))
	if readout.ErrorCode(err) != readout.CodeNotFound {
		t.Errorf("got %v", err)
	}
}

// sample is a document of two paragraphs in CoNLL-U, with a token of two words,
// one of two words that it does not hold, and an empty node.
func sample() string {
	row := func(id, form, misc string) string {
		return strings.Join([]string{id, form, "_", "_", "_", "_", "_", "_", "_", misc}, "\t")
	}
	return strings.Join([]string{
		"# newdoc id = one", "# newpar", "# text = It didn't.",
		row("1", "It", "_"),
		row("2-3", "didn't", "SpaceAfter=No"), row("2", "did", "_"), row("3", "n't", "_"),
		row("3.1", "go", "_"),
		row("4", ".", "_"), "",
		row("1", "Né", "_"), row("2-3", "du", "SpaceAfter=No"), row("2", "de", "_"), row("3", "le", "_"), row("4", "!", "_"), "",
		"# newpar id = p2", row("1", "So", "Start=3|End=5"), "",
		"# newdoc id = two", row("1", "Two", "_"), "",
	}, "\n")
}

func TestRawText(t *testing.T) {
	docs, err := parseConllu(strings.NewReader(sample()))
	if err != nil {
		t.Fatal(err)
	}
	if len(docs) != 2 || docs[0].id != "one" || docs[1].id != "two" {
		t.Fatalf("got %+v", docs)
	}
	if token := docs[0].sentences[2].tokens[0]; token.start != 3 || token.end != 5 {
		t.Errorf("got %+v", token)
	}
	raw := docs[0].raw()
	if want := "It didn't. Né du!\n\nSo"; raw.text != want {
		t.Errorf("got %q, want %q", raw.text, want)
	}
	tokens := []Extent{{0, 2}, {3, 6}, {6, 9}, {9, 10}, {11, 13}, {14, 16}, {16, 17}, {19, 21}}
	if !reflect.DeepEqual(raw.tokens, tokens) {
		t.Errorf("got tokens %v, want %v", raw.tokens, tokens)
	}
	sentences := []Extent{{0, 10}, {11, 17}, {19, 21}}
	if !reflect.DeepEqual(raw.sentences, sentences) {
		t.Errorf("got sentences %v, want %v", raw.sentences, sentences)
	}
}

func TestBrokenConllu(t *testing.T) {
	for _, line := range []string{"1\tone", "x\tone\t_\t_\t_\t_\t_\t_\t_\t_", "1\tone\t_\t_\t_\t_\t_\t_\t_\tStart=x"} {
		if _, err := parseConllu(strings.NewReader(line)); err == nil {
			t.Errorf("read %q", line)
		}
	}
}

func TestWrap(t *testing.T) {
	got := rawText{text: "one two three\n\nfour five"}.wrap(8).text
	if want := "one two\nthree\n\nfour\nfive"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestMatch(t *testing.T) {
	gold := []Extent{{0, 2}, {2, 5}, {6, 9}}
	found := []Extent{{0, 2}, {2, 4}, {4, 5}, {6, 9}}
	if got, want := match(gold, found), (Score{Gold: 3, Found: 4, Right: 2}); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

func TestMend(t *testing.T) {
	text := readout.NewText("A b. ''\n“C.”’")
	got := mend(text, []Extent{{0, 10}, {11, 13}})
	if want := []Extent{{0, 4}, {9, 10}}; !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestQuotedContent(t *testing.T) {
	for text, want := range map[string]bool{
		"“So it is.”": true, "''So it is,''": true, `"So it is"`: true, "“So ‘it’ is”": true,
		"So it is": false, "“So”, he said, “it is”": false, "“": false, "''So it is,'": false, "‘So’": false,
	} {
		if got := quoted(text); got != want {
			t.Errorf("%q: got %v", text, got)
		}
	}
}
