package train_test

import (
	"bytes"
	"context"
	"errors"
	"testing"
	"testing/fstest"

	"readout/english"
	"readout/english/train"
	"readout/internal/corpora"
)

// slice is how many sentences of each corpus the test learns from.
const slice = 150

// TestSameCorporaSameBytes trains every model twice on a slice of the corpora.
// That the embedded models are what the corpora as a whole give is checked by
// the command of docs/models.md, which takes longer.
func TestSameCorporaSameBytes(t *testing.T) {
	opts := train.Options{Dir: corpora.Dir(t), Sentences: slice}
	one, err := train.Run(context.Background(), train.English(), opts, nil)
	if err != nil {
		t.Fatal(err)
	}
	two, err := train.Run(context.Background(), train.English(), opts, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, training := range train.English() {
		if len(one[training.File]) == 0 || !bytes.Equal(one[training.File], two[training.File]) {
			t.Errorf("training %s twice gave two files, of %d and %d bytes",
				training.Name, len(one[training.File]), len(two[training.File]))
		}
	}
	checkReads(t, one)
}

// checkReads asserts that a reader can be made of models.
func checkReads(t *testing.T, files train.Files) {
	t.Helper()
	folder := fstest.MapFS{}
	for name, data := range files {
		folder[name] = &fstest.MapFile{Data: data}
	}
	reader, err := english.LoadFrom(folder)
	if err != nil {
		t.Fatal(err)
	}
	doc := reader.Read("The minister of Freedonia said that she would resign.")
	if len(doc.UPOS) != len(doc.Tokens) || len(doc.Head) != len(doc.Tokens) {
		t.Errorf("%d tokens have %d tags and %d heads", len(doc.Tokens), len(doc.UPOS), len(doc.Head))
	}
}

func TestRunStopsAtErrors(t *testing.T) {
	broken := errors.New("broken")
	_, err := train.Run(context.Background(), []train.Training{{
		Name: "one", File: "one.bin",
		Run: func(context.Context, train.Options, train.Files) ([]byte, error) { return nil, broken },
	}}, train.Options{}, nil)
	if !errors.Is(err, broken) || err.Error() != "train one: broken" {
		t.Errorf("got %v", err)
	}
}

func TestRunWithoutCorpora(t *testing.T) {
	for _, training := range train.English() {
		_, err := train.Run(context.Background(), []train.Training{training}, train.Options{Dir: t.TempDir()}, nil)
		if err == nil {
			t.Errorf("%s was learned from nothing", training.Name)
		}
	}
}
