package parse

import (
	"context"
	"fmt"
	"io"
	"math/rand/v2"

	"readout/english/linear"
	"readout/english/pack"
	"readout/english/sentence"
)

// A trainee is a parser in training.
type trainee struct {
	actions *learner
	labels  *linear.Trainer
	pass    *pass
	random  *rand.Rand
	log     io.Writer
	traces  []trace
	rivals  []rival
	spare   []rival
}

func newTrainee(proof int, stream uint64, log io.Writer) *trainee {
	return &trainee{
		actions: newLearner(proof), labels: linear.NewTrainer(sentence.LabelCount),
		pass: newPass(), random: rand.New(rand.NewPCG(seed, stream)), log: log, // not for secrets
	}
}

const seed = 7

func (t *trainee) model() model { return model{actions: t.actions, labels: t.labels} }

// sections returns the models of a parser, as they ship. Its labels are the mean
// of its own and of others.
func (t *trainee) sections(actionPart, labelPart string, a, l Pruning, others ...[]byte) ([]pack.Section, error) {
	acts, err := linear.Prune(t.actions.freeze(a.Weight), a.Slim/coarse)
	if err != nil {
		return nil, err
	}
	labels, err := linear.Mean(coarse, append(others, t.wholeLabels(l))...)
	if err == nil {
		labels, err = linear.Prune(labels, l.Slim/coarse)
	}
	return []pack.Section{{Name: actionPart, Data: acts}, {Name: labelPart, Data: labels}}, err
}

// wholeLabels returns the file of the labels with all weights of the features
// that are kept.
func (t *trainee) wholeLabels(p Pruning) []byte {
	return t.labels.Freeze(linear.Options{Scale: scale, Prune: float64(p.Weight) / scale, MinUpdates: p.Changes})
}

func (t *trainee) frozen(a, l Pruning) (model, error) {
	parts, err := t.sections(guideActions, guideLabels, a, l)
	if err != nil {
		return model{}, err
	}
	x, err := linear.Decode(parts[0].Data)
	if err != nil {
		return model{}, err
	}
	y, err := linear.Decode(parts[1].Data)
	return model{actions: x, labels: y}, err
}

// learn goes over the lessons, first one decision at a time, then with whole
// derivations.
func (t *trainee) learn(ctx context.Context, lessons []*lesson, epochs, beamEpochs int, how search) error {
	order := append([]*lesson(nil), lessons...)
	for epoch := range epochs + beamEpochs {
		t.random.Shuffle(len(order), func(a, b int) { order[a], order[b] = order[b], order[a] })
		if epoch == epochs && epochs > 0 {
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
