package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"time"

	"readout"
	"readout/demo"
	"readout/intake"
	"readout/serve"
	"readout/work"
)

type demoOptions struct {
	Record string `placeholder:"FILE" help:"Keep the record in this file; otherwise it is gone at the end."`
	Serve  bool   `negatable:"" default:"true" help:"Show the pages until interrupted (on a terminal)."`
	Addr   string `placeholder:"HOST:PORT" help:"Where to show the pages (default 127.0.0.1:8087, or a free port if that is taken)."`
}

// demoAddr is where the demo shows its pages unless told.
const demoAddr = "127.0.0.1:8087"

// Help returns what the help text tells beyond the flags.
func (demoOptions) Help() string {
	return `The eighteen articles were written for this project and tell of an invented dispute between invented states. On a terminal the pages are shown until they are interrupted.

Examples:

    readout demo
    readout demo --no-serve --record demo.db`
}

// Run reads the sample, tells what is in it, and shows the pages.
func (o *demoOptions) Run(ctx context.Context, env *environment) (err error) {
	folder, err := os.MkdirTemp("", "readout-demo-")
	if err != nil {
		return fmt.Errorf("make a folder for the demo: %w", err)
	}
	defer func() { err = errors.Join(err, os.RemoveAll(folder)) }()
	record := recordFlag{Record: o.Record}
	if record.Record == "" {
		record.Record = filepath.Join(folder, "demo.db")
	}
	rec, err := record.create(ctx)
	if err != nil {
		return err
	}
	defer closing(rec, &err)
	if err := ingestDemo(ctx, env, rec, folder); err != nil {
		return err
	}
	if err := tellDemo(ctx, env, rec); err != nil {
		return err
	}
	if err := o.tellNext(env); err != nil || !o.Serve || !env.outTerminal {
		return err
	}
	listener, err := o.listen(ctx)
	if err != nil {
		return err
	}
	return showPages(ctx, env, rec, listener, serve.Options{})
}

// ingestDemo writes the sample into a folder and reads it as any other.
func ingestDemo(ctx context.Context, env *environment, rec readout.Record, folder string) error {
	if err := demo.Write(folder); err != nil {
		return err
	}
	actors := actorsFlag{Actors: []string{filepath.Join(folder, "directory.toml")}}
	analyzer, err := actors.analyzer(env)
	if err != nil {
		return err
	}
	inputs := work.Inputs(ctx, intake.Options{OutletFromFile: true}, filepath.Join(folder, "articles"))
	begun := time.Now()
	report, err := work.Ingest(ctx, rec, inputs, analyzer, work.Options{OnRefusal: env.tell, Log: env.log})
	return outcome(env, &report, time.Since(begun), err)
}

// listen takes the address to show the pages on: a free port if the usual one
// is taken.
func (o *demoOptions) listen(ctx context.Context) (net.Listener, error) {
	if o.Addr != "" {
		return listen(ctx, o.Addr)
	}
	listener, err := listen(ctx, demoAddr)
	if err != nil {
		return listen(ctx, "127.0.0.1:0")
	}
	return listener, nil
}

// tellNext says what to try next with the record, if it is kept.
func (o *demoOptions) tellNext(env *environment) error {
	if o.Record == "" {
		return env.printLines("\nKeep this record to ask it more: readout demo --record demo.db\n")
	}
	text := fmt.Sprintf(`
Ask the record more:
  readout statements --record %[1]s --speaker Varrin
  readout lineage    --record %[1]s --flag negation
  readout events     --record %[1]s --from Galdania
  readout search     --record %[1]s '"licensing office"'
  readout articles   --record %[1]s, and then: readout show --record %[1]s ARTICLE
`, o.Record)
	return env.printLines(text)
}
