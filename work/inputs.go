package work

import (
	"context"
	"iter"

	"readout"
	"readout/intake"
)

// Inputs finds the articles at the paths, in their order: files, folders and
// whatever else [intake.Walk] knows. A path at which nothing is found is an
// input that is refused.
func Inputs(ctx context.Context, options intake.Options, paths ...string) iter.Seq[Input] {
	return func(yield func(Input) bool) {
		for raw, err := range intake.Walk(ctx, options, paths...) {
			if ctx.Err() != nil {
				return
			}
			if !yield(input(options, raw, err)) {
				return
			}
		}
	}
}

// input makes an input of what a walk gives; the error of a walk is an input
// too, so that it is refused in its turn.
func input(options intake.Options, raw intake.Raw, err error) Input {
	if err != nil {
		return Input{Path: raw.Path, Read: func() (readout.Article, error) { return readout.Article{}, err }}
	}
	return Input{Path: raw.Path, Read: func() (readout.Article, error) { return intake.Parse(raw, options) }}
}
