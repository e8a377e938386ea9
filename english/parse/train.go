package parse

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"runtime"
	"sync"

	"readout/english/linear"
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
	Changes int // features changed less than so often in training
	Weight  int // features whose weights are all smaller, in 64ths
}

// Options say how to train.
type Options struct {
	Epochs      int // passes over the examples one decision at a time
	BeamEpochs  int // and with whole derivations after it
	Beam        int
	Margin      int // of the search, in 64ths; see docs/models.md
	GuideEpochs int // passes for the guide; nought is no guide
	Folds       int // parts that are guided by a guide that has not seen them
	Guide, Main Pruning
	Label       Pruning
	Log         io.Writer
	// Watch, if set, is called after each pass over the lessons. It may ask for
	// the parser as it stands, pruned as it likes, to measure it.
	Watch func(pass int, file func(actions, labels Pruning) []byte)
}

// DefaultOptions are those of the model that ships.
func DefaultOptions() Options {
	return Options{
		Epochs: 4, BeamEpochs: 4, Beam: 4, Margin: 1 << 15, GuideEpochs: 3, Folds: 3,
		Guide: Pruning{Changes: 16, Weight: 10}, Main: Pruning{Changes: 3, Weight: 6}, Label: Pruning{Changes: 3, Weight: 10},
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
	seal := func(t *trainee, a, l Pruning) []byte {
		all := append(t.sections(mainActions, mainLabels, a, l), pack.Section{Name: settings, Data: how.encode(o.GuideEpochs > 0)})
		return pack.Seal(packKind, packVersion, append(all, guideSections...)...)
	}
	main := newTrainee(o)
	main.watch = func(pass int) {
		if o.Watch != nil {
			o.Watch(pass, func(a, l Pruning) []byte { return seal(main, a, l) })
		}
	}
	if err := main.learn(ctx, without(lessons, -1, 1), o.Epochs, o.BeamEpochs, how); err != nil {
		return nil, err
	}
	return seal(main, o.Main, o.Label), nil
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

// trainGuide trains the guide, and gives every lesson the guide's tree by one
// that has not seen it.
func trainGuide(ctx context.Context, examples []Example, lessons []lesson, o Options) ([]pack.Section, error) {
	backward := lessonsOf(examples, true)
	folds := max(2, o.Folds)
	var sections []pack.Section
	failures := make([]error, folds+1)
	work := make(chan int)
	var wait sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		wait.Go(func() {
			for fold := range work {
				t := newTrainee(Options{})
				failures[fold] = t.learn(ctx, without(backward, fold, folds), o.GuideEpochs, 0, search{})
				switch {
				case failures[fold] != nil:
				case fold == folds:
					sections = t.sections(guideActions, guideLabels, o.Guide, o.Label)
				default:
					failures[fold] = t.guideFold(lessons, backward, fold, folds, o)
				}
				_ = logf(o.Log, "guide %d of %d is trained", fold+1, folds+1)
				if fold == folds {
					for _, c := range []int{2, 4, 8, 12, 16, 24} {
						for _, w := range []int{1, 8, 16} {
							_ = logf(o.Log, "guide pruned %d %d: %d bytes", c, w, len(t.actions.freeze(Pruning{c, w})))
						}
					}
					_ = logf(o.Log, "guide labels %d bytes", len(t.freezeLabels(o.Label)))
				}
			}
		})
	}
	for fold := range folds + 1 {
		work <- fold
	}
	close(work)
	wait.Wait()
	return sections, errors.Join(failures...)
}

// foldOf puts runs of sentences, and so most of a text, in one fold.
func foldOf(i, folds int) int { return i / 50 % folds }

// without returns the lessons that are not of a fold.
func without(lessons []lesson, fold, folds int) []*lesson {
	var out []*lesson
	for i := range lessons {
		if foldOf(i, folds) != fold {
			out = append(out, &lessons[i])
		}
	}
	return out
}

// guideFold parses the lessons of a fold, with what will ship: a pruned model.
func (t *trainee) guideFold(lessons, backward []lesson, fold, folds int, o Options) error {
	m, err := t.frozen(o.Guide, o.Label)
	if err != nil {
		return err
	}
	p := newPass()
	for i := range lessons {
		if foldOf(i, folds) != fold {
			continue
		}
		n := len(lessons[i].heads)
		heads, labels := make([]int32, n), make([]sentence.Label, n)
		p.text = &backward[i].text
		p.read(p.run(m, search{beam: 1}), heads, labels)
		mirror(heads, labels)
		lessons[i].guide = &guide{}
		lessons[i].guide.set(heads, labels)
	}
	return nil
}

// A trainee is a parser in training.
type trainee struct {
	actions *learner
	labels  *linear.Trainer
	pass    *pass
	random  *rand.Rand
	log     io.Writer
	watch   func(pass int)
	traces  []trace
	rivals  []rival
	spare   []rival
}

func newTrainee(o Options) *trainee {
	return &trainee{
		actions: newLearner(), labels: linear.NewTrainer(sentence.LabelCount),
		pass: newPass(), random: rand.New(rand.NewPCG(seed, 1)), log: o.Log, // not for secrets
	}
}

const seed = 7

func (t *trainee) model() model { return model{actions: t.actions, labels: t.labels} }

func (t *trainee) sections(actionPart, labelPart string, a, l Pruning) []pack.Section {
	return []pack.Section{{Name: actionPart, Data: t.actions.freeze(a)}, {Name: labelPart, Data: t.freezeLabels(l)}}
}

func (t *trainee) freezeLabels(p Pruning) []byte {
	return t.labels.Freeze(linear.Options{Scale: scale, Prune: float64(p.Weight) / scale, MinUpdates: p.Changes})
}

func (t *trainee) frozen(a, l Pruning) (model, error) {
	x, err := linear.Decode(t.actions.freeze(a))
	if err != nil {
		return model{}, err
	}
	y, err := linear.Decode(t.freezeLabels(l))
	return model{actions: x, labels: y}, err
}

// learn goes over the lessons, first one decision at a time, then with whole
// derivations.
func (t *trainee) learn(ctx context.Context, lessons []*lesson, epochs, beamEpochs int, how search) error {
	order := append([]*lesson(nil), lessons...)
	for epoch := range epochs + beamEpochs {
		t.random.Shuffle(len(order), func(a, b int) { order[a], order[b] = order[b], order[a] })
		if epoch == epochs {
			t.actions.settle()
		}
		wrong := 0
		for i, l := range order {
			if i%1000 == 0 && ctx.Err() != nil {
				return fmt.Errorf("train parser: %w", ctx.Err())
			}
			if epoch < epochs {
				wrong += t.decide(l, epoch > 0)
			} else {
				wrong += t.derive(l, how)
			}
		}
		if t.watch != nil {
			t.watch(epoch + 1)
		}
		if err := logf(t.log, "parser, pass %d: %d corrections", epoch+1, wrong); err != nil {
			return err
		}
	}
	return nil
}

func logf(w io.Writer, format string, args ...any) error {
	if w == nil {
		return nil
	}
	_, err := fmt.Fprintf(w, format+"\n", args...)
	return err
}
