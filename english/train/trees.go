package train

import (
	"context"
	"fmt"

	"readout/english/parse"
	"readout/english/sentence"
	"readout/english/tag"
	"readout/english/treebank"
)

// How the sentences that the parser learns from are tagged: with the errors of a
// tagger that has not seen them.
const (
	jackknifeParts  = 4
	jackknifeEpochs = 5
)

// trees learns the parser.
func trees(ctx context.Context, opts Options, files Files) ([]byte, error) {
	sentences, err := gold(opts)
	if err != nil {
		return nil, err
	}
	words, err := features(files)
	if err != nil {
		return nil, err
	}
	tags := tagOptions()
	tags.Epochs = jackknifeEpochs
	views, err := tag.Jackknife(ctx, sentences, words, jackknifeParts, tags)
	if err != nil {
		return nil, err
	}
	examples := make([]parse.Example, len(sentences))
	for i := range sentences {
		if examples[i], err = treeExample(&views[i], sentences[i]); err != nil {
			return nil, err
		}
	}
	how := parse.DefaultOptions()
	how.Log = opts.Log
	return parse.Train(ctx, examples, how)
}

// treeExample returns a sentence with the tree that annotators gave it.
func treeExample(v *sentence.View, s treebank.Sentence) (parse.Example, error) {
	e := parse.Example{View: v, Heads: make([]int32, len(s)), Labels: make([]sentence.Label, len(s))}
	for i := range s {
		label, ok := sentence.ParseLabel(s[i].Label)
		if !ok {
			return e, fmt.Errorf("read tree: %q is no relation of English", s[i].Label)
		}
		e.Heads[i], e.Labels[i] = int32(s[i].Head), label
	}
	return e, nil
}
