package main

import (
	"bytes"
	"context"
	"fmt"

	"readout/actors"
	"readout/demo"
	"readout/gold"
)

type goldActorsOptions struct {
	corporaFlag
	Mistakes bool `help:"Print the mistakes of the part train instead, one a line: file, characters, whom it means, whom it was taken for, why."`
}

// Help returns what the help text tells beyond the flags.
func (goldActorsOptions) Help() string {
	return `A pronoun or a description is right where it was taken for the actor that most names of its chain were taken for. "of answers" is the share of what was answered that is right; answers where nobody with a name is meant count as wrong. "speakers" are those that are the source of a statement. The chains were marked by hand; rules are made looking at the part train alone.

Of the actors of PLOVER's records the country and the sector are compared.

Examples:

    readout gold actors --data ../shared/data
    readout gold actors --mistakes`
}

// Run measures actors.
func (o *goldActorsOptions) Run(ctx context.Context, env *environment) error {
	for _, corpus := range []string{"polnear", "events"} {
		if err := o.check(corpus); err != nil {
			return err
		}
	}
	directory, err := actors.Default()
	if err != nil {
		return fmt.Errorf("load the directory of actors: %w", err)
	}
	withDemo, err := directory.Extend("directory.toml", bytes.NewReader(demo.Directory()))
	if err != nil {
		return err
	}
	report, err := gold.Actors(ctx, gold.ActorsInput{
		Data: o.Data, Demo: demo.Articles(), Directory: directory, DemoDirectory: withDemo,
	})
	if err != nil {
		return err
	}
	if o.Mistakes {
		return report.WriteMistakes(env.stdout)
	}
	report.Mistakes = nil
	return o.print(env, report)
}
