package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"time"

	"readout"
	"readout/english"
	"readout/work"
)

type analyzeOptions struct {
	readingFlags
	Format string `enum:"json,conllu" default:"json" placeholder:"FORMAT" help:"What to print: json (default), or conllu: tokens, tags, names and trees as CoNLL-U."`
}

// Help returns what the help text tells beyond the flags.
func (analyzeOptions) Help() string {
	return `The objects come in the order of the inputs; no record is needed. Every position counts Unicode code points of the article's text.

Examples:

    readout analyze article.txt
    readout analyze --actors my-actors.toml news/ pages/*.html > analyses.jsonl
    curl -s https://example.org/article | readout analyze -
    readout analyze --format conllu article.txt > article.conllu

Inputs that cannot be read are named on standard error; the exit code is then 3.`
}

// Run prints the analyses.
func (o *analyzeOptions) Run(ctx context.Context, env *environment) error {
	if o.Format == "conllu" {
		return o.printConllu(ctx, env)
	}
	analyzer, err := o.analyzer(env)
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
	return o.run(ctx, env, analyzer, yield)
}

// printConllu prints the articles as CoNLL-U.
func (o *analyzeOptions) printConllu(ctx context.Context, env *environment) error {
	reader, err := english.Load()
	if err != nil {
		return err
	}
	analyzer := &conlluAnalyzer{reader: reader}
	yield := func(a *readout.Analysis) error {
		if _, err := io.WriteString(env.stdout, analyzer.take(a)); err != nil {
			return fmt.Errorf("write %s as CoNLL-U: %w", a.Article.Path, err)
		}
		return nil
	}
	return o.run(ctx, env, analyzer, yield)
}

// run analyses the inputs, and tells what became of them.
func (o *analyzeOptions) run(ctx context.Context, env *environment, analyzer work.Analyzer, yield func(*readout.Analysis) error) error {
	options, end := o.follow(env)
	begun := time.Now()
	report, err := work.Analyze(ctx, o.inputs(ctx, env), analyzer, yield, options)
	end()
	return outcome(env, &report, time.Since(begun), err)
}
