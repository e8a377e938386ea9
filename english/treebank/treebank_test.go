package treebank_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"readout/english/treebank"
)

const sample = `# text = They don't. Go!
1	They	they	PRON	PRP	_	2	nsubj	_	_
2-3	don't	_	_	_	_	_	_	_	_
2	do	do	AUX	VBP	_	0	root	_	_
3	n't	not	PART	RB	_	2	advmod	_	NER=O
3.1	go	go	VERB	VB	_	_	_	_	_
4	.	.	PUNCT	.	_	2	punct	_	_

1	Go	go	VERB	VB	_	0	root	_	_
2	!	!	PUNCT	.	_	1	punct	_	_
`

func TestRead(t *testing.T) {
	got, err := treebank.Read(strings.NewReader(sample))
	if err != nil {
		t.Fatal(err)
	}
	if len(got) != 2 {
		t.Fatalf("%d sentences, want 2", len(got))
	}
	if diff := cmp.Diff([]string{"They", "do", "n't", "."}, got[0].Forms()); diff != "" {
		t.Error(diff)
	}
	want := treebank.Token{Form: "n't", Lemma: "not", UPOS: "PART", XPOS: "RB", Head: 1, Label: "advmod", Misc: "NER=O"}
	if diff := cmp.Diff(want, got[0][2]); diff != "" {
		t.Error(diff)
	}
	if got[1][0].Head != -1 {
		t.Errorf("the root has head %d", got[1][0].Head)
	}
}

func TestDocuments(t *testing.T) {
	bare := strings.SplitAfter(sample, "\n\n")
	got, err := treebank.Documents(strings.NewReader(
		"# newdoc id = one\n# sent_id = one-1\n" + bare[0] + "# sent_id = one-2\n" + bare[1] + "\n# newdoc id = two\n" + bare[1]))
	if err != nil {
		t.Fatal(err)
	}
	if len(got) != 2 || got[0].ID != "one" || got[1].ID != "two" || len(got[0].Sentences) != 2 || len(got[1].Sentences) != 1 {
		t.Fatalf("got %+v", got)
	}
	if diff := cmp.Diff([]string{"one-1", "one-2"}, got[0].IDs); diff != "" {
		t.Error(diff)
	}
	if got[1].IDs[0] != "" {
		t.Errorf("a sentence without a name is %q", got[1].IDs[0])
	}
}

func TestReadRefuses(t *testing.T) {
	for text, want := range map[string]string{
		"1\tGo\n": "line 1: 2 columns, want 10",
		"\n1\tGo\tgo\tVERB\tVB\t_\tx\troot\t_\t_\n": "line 2: read the head",
	} {
		if _, err := treebank.Read(strings.NewReader(text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %q", text, err, want)
		}
	}
	if _, err := treebank.ReadFile("no/such/file.conllu.gz"); err == nil {
		t.Error("a file that is not there was read")
	}
}
