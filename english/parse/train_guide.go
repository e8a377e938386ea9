package parse

import (
	"context"
	"errors"
	"runtime"
	"sync"

	"readout/english/pack"
	"readout/english/sentence"
)

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
				t := newTrainee(o.Guide.Changes, 1, nil)
				failures[fold] = t.learn(ctx, without(backward, fold, folds), o.GuideEpochs, 0, search{})
				switch {
				case failures[fold] != nil:
				case fold == folds:
					sections, failures[fold] = t.sections(guideActions, guideLabels, o.Guide, o.Label)
				default:
					failures[fold] = t.guideFold(lessons, backward, fold, folds, o)
				}
			}
		})
	}
	for fold := range folds + 1 {
		work <- fold
	}
	close(work)
	wait.Wait()
	if err := errors.Join(failures...); err != nil {
		return nil, err
	}
	return sections, logf(o.Log, "parser: the guide is trained")
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
