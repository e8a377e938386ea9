package main

import (
	"context"
	"time"

	"readout/work"
)

type ingestOptions struct {
	readingFlags
	recordFlag
}

// Help returns what the help text tells beyond the flags.
func (ingestOptions) Help() string {
	return `The record is made if it is not there. What the record has is not analysed again. Interrupted or killed, it loses nothing: run it again and it goes on.

Examples:

    readout ingest news/
    readout ingest --record strait.db --actors my-actors.toml articles.jsonl pages/
    readout ingest --column text=body --column published=date articles.csv

Inputs that cannot be read are named on standard error; the exit code is then 3.`
}

// Run puts the articles into the record.
func (o *ingestOptions) Run(ctx context.Context, env *environment) (err error) {
	analyzer, err := o.analyzer(env)
	if err != nil {
		return err
	}
	rec, err := o.create(ctx)
	if err != nil {
		return err
	}
	defer closing(rec, &err)
	env.quietOut = true
	options, end := o.follow(env)
	begun := time.Now()
	report, err := work.Ingest(ctx, rec, o.inputs(ctx, env), analyzer, options)
	end()
	return outcome(env, &report, time.Since(begun), err)
}
