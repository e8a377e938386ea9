package train

import (
	"context"
	"fmt"

	"readout/english/names"
	"readout/english/sentence"
	"readout/english/tag"
	"readout/english/treebank"
)

// preparer makes of words what the recogniser looks at. An article that the
// tagger has learned from is tagged by one that has not seen it: what reads new
// text has to live with the errors of tags.
type preparer struct {
	features sentence.Features
	tagger   *tag.Tagger
	blind    [jackknifeParts]*tag.Tagger
	scratch  tag.Scratch
}

func newPreparer(ctx context.Context, opts Options, files Files) (*preparer, error) {
	words, err := features(files)
	if err != nil {
		return nil, err
	}
	p := &preparer{features: words}
	if p.tagger, err = tag.Load(files["tagger.bin"]); err != nil {
		return nil, err
	}
	for part := range p.blind {
		if p.blind[part], err = blindTagger(ctx, opts, words, part); err != nil {
			return nil, fmt.Errorf("learn to tag all but part %d: %w", part, err)
		}
	}
	return p, nil
}

// blindTagger learns a tagger as the one that ships is learned, without the
// documents of a part.
func blindTagger(ctx context.Context, opts Options, words sentence.Features, part int) (*tag.Tagger, error) {
	var rest []treebank.Sentence
	for _, name := range []string{"ud-ewt", "ud-gum"} {
		documents, err := readDocuments(opts, name)
		if err != nil {
			return nil, err
		}
		for i, d := range documents {
			if partOf(i) != part {
				rest = append(rest, d.Sentences...)
			}
		}
	}
	how := tagOptions()
	how.Epochs = jackknifeEpochs
	file, err := tag.Train(ctx, rest, words, how)
	if err != nil {
		return nil, err
	}
	if file, err = tag.Prune(file, taggerLeast); err != nil {
		return nil, err
	}
	return tag.Load(file)
}

// partOf deals documents to parts.
func partOf(document int) int { return document % jackknifeParts }

func (p *preparer) article(a annotated, style names.Style) names.Article {
	tagger := p.tagger
	if a.part > 0 {
		tagger = p.blind[a.part-1]
	}
	out := names.Article{Style: style, Names: a.names, Views: make([]sentence.View, len(a.sentences))}
	for i, forms := range a.sentences {
		v := &out.Views[i]
		v.Words = make([]sentence.Word, 0, len(forms))
		for _, form := range forms {
			v.Add(form, p.features)
		}
		tagger.Tag(v, &p.scratch)
	}
	return out
}
