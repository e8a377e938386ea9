package train

import (
	"context"

	"readout/english/cluster"
	"readout/english/linear"
	"readout/english/sentence"
	"readout/english/tag"
	"readout/english/treebank"
)

// gold reads the training parts of the treebanks that people corrected.
func gold(opts Options) ([]treebank.Sentence, error) {
	var out []treebank.Sentence
	for _, name := range []string{"ud-ewt/train", "ud-gum/train"} {
		sentences, err := readTreebank(opts, name)
		if err != nil {
			return nil, err
		}
		out = append(out, sentences...)
	}
	return out, nil
}

// features returns the word features that rest on the clusters made before.
func features(files Files) (sentence.Features, error) {
	c, err := cluster.Decode(files["clusters.bin"])
	if err != nil {
		return sentence.Features{}, err
	}
	return sentence.NewFeatures(c), nil
}

// tagOptions are how the tagger is trained.
func tagOptions() tag.Options {
	return tag.Options{Freeze: linear.Options{Prune: 0.02}}
}

// tagger learns the tagger.
func tagger(ctx context.Context, opts Options, files Files) ([]byte, error) {
	sentences, err := gold(opts)
	if err != nil {
		return nil, err
	}
	words, err := features(files)
	if err != nil {
		return nil, err
	}
	return tag.Train(ctx, sentences, words, tagOptions())
}

// taggerLeast is the least weight, as it stands in the file, that the tagger
// keeps in the end. It makes the file a third of its size and the tagger twice
// as fast, for 0.2 points of accuracy at most.
const taggerLeast = 77

// slimTagger prunes the tagger. Names are learned upon its tags, so that they can
// be learned anew from what is built in.
func slimTagger(_ context.Context, _ Options, files Files) ([]byte, error) {
	return tag.Prune(files["tagger.bin"], taggerLeast)
}

// lemmas learns the lemmatiser.
func lemmas(_ context.Context, opts Options, _ Files) ([]byte, error) {
	sentences, err := gold(opts)
	if err != nil {
		return nil, err
	}
	return tag.TrainLemmatiser(sentences)
}
