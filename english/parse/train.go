package parse

import (
	"context"
	"errors"
	"io"

	"readout/english/pack"
	"readout/english/sentence"
)

// Example is a sentence with its gold tree. Its tags should be those of a tagger
// that has not seen it: they are what the parser will have to live with.
type Example struct {
	View   *sentence.View
	Heads  []int32
	Labels []sentence.Label
}

// Pruning says what a model leaves out.
type Pruning struct {
	Changes int // features changed less than so often in training, which count for nothing in it
	Weight  int // features whose weights are all smaller, in 64ths
	Slim    int // single weights that are smaller, in 64ths
}

// Options say how to train.
type Options struct {
	Seeds       int // how often to learn from the start, in another order each; the mean counts
	Epochs      int // passes over the examples one decision at a time
	BeamEpochs  int // and with whole derivations after it
	Beam        int
	Margin      int // of the search, in 64ths; see docs/models.md
	GuideEpochs int // passes for the guide; nought is no guide
	Folds       int // parts that are guided by a guide that has not seen them
	// What the models of the actions leave out, and those of the labels.
	Guide, Main, Label Pruning
	Log                io.Writer
}

// DefaultOptions are those of the model that ships.
func DefaultOptions() Options {
	return Options{
		Epochs: 4, BeamEpochs: 2, Beam: 4, Margin: 4000, Folds: 4, Seeds: 3,
		Guide: Pruning{Changes: 16, Weight: 10}, Main: Pruning{Changes: 12, Weight: 8, Slim: 8}, Label: Pruning{Changes: 3, Weight: 8, Slim: 16},
	}
}

// lesson is an example as the parser sees it.
type lesson struct {
	text   text
	heads  []int32
	labels []sentence.Label
	guide  *guide
}

// Train learns a parser and returns its file, for [Decode]. The same examples
// give the same bytes.
func Train(ctx context.Context, examples []Example, o Options) ([]byte, error) {
	if len(examples) == 0 {
		return nil, errors.New("train parser: there are no examples")
	}
	how := search{beam: max(1, o.Beam), margin: int32(o.Margin)}
	var guideSections []pack.Section
	lessons := lessonsOf(examples, false)
	if o.GuideEpochs > 0 {
		var err error
		if guideSections, err = trainGuide(ctx, examples, lessons, o); err != nil {
			return nil, err
		}
	}
	sections, err := trainMain(ctx, without(lessons, -1, 1), how, o)
	if err != nil {
		return nil, err
	}
	sections = append(sections, pack.Section{Name: settings, Data: how.encode(o.GuideEpochs > 0)})
	return pack.Seal(packKind, packVersion, append(sections, guideSections...)...), nil
}

// trainMain learns from the lessons in several orders one decision at a time, and
// goes on from the mean of it all with whole derivations. A mean of models scores
// as all of them together do, for the price of one (Breiman 1996, "Bagging
// predictors").
func trainMain(ctx context.Context, lessons []*lesson, how search, o Options) ([]pack.Section, error) {
	var main *trainee
	var labels [][]byte
	for n := range max(1, o.Seeds) {
		t := newTrainee(o.Main.Changes, uint64(n)+1, o.Log)
		if err := t.learn(ctx, lessons, o.Epochs, 0, how); err != nil {
			return nil, err
		}
		t.actions.settle()
		if main == nil {
			main = t
			continue
		}
		labels = append(labels, t.wholeLabels(o.Label))
		main.actions.absorb(t.actions, n+1)
	}
	if err := main.learn(ctx, lessons, 0, o.BeamEpochs, how); err != nil {
		return nil, err
	}
	return main.sections(mainActions, mainLabels, o.Main, o.Label, labels...)
}

func lessonsOf(examples []Example, reverse bool) []lesson {
	lessons := make([]lesson, len(examples))
	for i := range examples {
		e, l := &examples[i], &lessons[i]
		l.text.read(e.View, reverse)
		l.heads, l.labels = append([]int32(nil), e.Heads...), append([]sentence.Label(nil), e.Labels...)
		if reverse {
			mirror(l.heads, l.labels)
		}
	}
	return lessons
}
