package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"time"

	"readout"
	"readout/work"
)

type analyzeOptions struct {
	readingFlags
}

// Help returns what the help text tells beyond the flags.
func (analyzeOptions) Help() string {
	return `The objects come in the order of the inputs; no record is needed. Every position counts Unicode code points of the article's text.

Examples:

    readout analyze article.txt
    readout analyze --actors my-actors.toml news/ pages/*.html > analyses.jsonl
    curl -s https://example.org/article | readout analyze -

Inputs that cannot be read are named on standard error; the exit code is then 3.`
}

// Run prints the analyses.
func (o *analyzeOptions) Run(ctx context.Context, env *environment) error {
	analyzer, err := o.analyzer()
	if err != nil {
		return err
	}
	out := bufio.NewWriterSize(env.stdout, 1<<16)
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	yield := func(a *readout.Analysis) error {
		if err := encoder.Encode(a); err != nil {
			return fmt.Errorf("write the analysis of %s: %w", a.Article.Path, err)
		}
		// Whoever reads along gets every article as soon as it is done.
		return out.Flush()
	}
	options, end := o.follow(env)
	begun := time.Now()
	report, err := work.Analyze(ctx, o.inputs(ctx, env), analyzer, yield, options)
	end()
	return outcome(env, &report, time.Since(begun), err)
}
