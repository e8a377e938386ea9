package main

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"readout"
	"readout/english"
	"readout/english/model"
	"readout/english/train"
	"readout/gold"
)

type trainOptions struct {
	English    trainEnglishOptions    `cmd:"" help:"The models of tags, lemmas, names and trees."`
	Statements trainStatementsOptions `cmd:"" help:"The model of statements."`
}

// Help returns what the help text tells beyond the flags.
func (trainOptions) Help() string {
	return `Learns the models that are built into Readout anew, from corpora that are not part of it: --data names the folder that holds them. The same corpora give the same bytes.

Example:

    readout train english --data ../shared/data --out english/model`
}

type trainEnglishOptions struct {
	Data      string   `default:"../shared/data" env:"READOUT_DATA" placeholder:"FOLDER" help:"The folder that holds the corpora (default ${default}; environment ${env})."`
	Out       string   `default:"model" placeholder:"FOLDER" help:"Where the models are written (default ${default})."`
	Only      []string `placeholder:"NAME" help:"Learn these models alone, and take the others as they are built in: clusters, tagger, lemmas, names, parser."`
	Sentences int      `placeholder:"N" help:"Learn from N sentences of each corpus, to try it; the models will be poor."`
}

// Help returns what the help text tells beyond the flags.
func (trainEnglishOptions) Help() string {
	return `Writes one file for each model, tells how large it is, and measures all of them on the development parts of the corpora. A whole training takes some minutes.

Examples:

    readout train english --data ../shared/data --out english/model
    readout train english --only names --out model
    readout train english --sentences 200 --out /tmp/model`
}

// Run trains, writes and measures the models.
func (o *trainEnglishOptions) Run(ctx context.Context, env *environment) error {
	trainings, err := o.trainings()
	if err != nil {
		return err
	}
	if _, err := os.Stat(o.Data); err != nil {
		return &readout.Error{
			Code: readout.CodeNotFound, Object: o.Data, Message: "the corpora are not there", Err: err,
			Hint: "name the folder that holds the corpora with --data or READOUT_DATA",
		}
	}
	given, err := builtIn()
	if err != nil {
		return err
	}
	made, err := train.Run(ctx, trainings, train.Options{Dir: o.Data, Sentences: o.Sentences, Log: env.stderr}, given)
	if err != nil {
		return err
	}
	if err := o.write(env, given, made); err != nil {
		return err
	}
	return o.measure(ctx, env)
}

// trainings returns those that are asked for and what they need, in their order.
func (o *trainEnglishOptions) trainings() ([]train.Training, error) {
	if len(o.Only) == 0 {
		return train.English(), nil
	}
	known := train.Models()
	for _, name := range o.Only {
		if !slices.Contains(known, name) {
			return nil, &usage{
				err:  fmt.Errorf("--only: there is no model %q", name),
				hint: "the models are: " + strings.Join(known, ", "),
			}
		}
	}
	return train.Only(o.Only...), nil
}

// builtIn returns the models that this binary holds.
func builtIn() (train.Files, error) {
	files := train.Files{}
	entries, err := fs.ReadDir(model.Files(), ".")
	if err != nil {
		return nil, fmt.Errorf("list the models: %w", err)
	}
	for _, entry := range entries {
		if files[entry.Name()], err = fs.ReadFile(model.Files(), entry.Name()); err != nil {
			return nil, fmt.Errorf("read the model %s: %w", entry.Name(), err)
		}
	}
	return files, nil
}

// write writes the models that were made, and beside them those that were
// taken as they are, so that the folder can be read from.
func (o *trainEnglishOptions) write(env *environment, given, made train.Files) error {
	if err := os.MkdirAll(o.Out, 0o755); err != nil {
		return fmt.Errorf("make the folder of models: %w", err)
	}
	type row struct {
		name  string
		size  int
		fresh bool
	}
	var rows []row
	for _, t := range train.English() {
		if t.Inner {
			continue
		}
		data, fresh := made[t.File]
		if !fresh {
			data = given[t.File]
		}
		if err := os.WriteFile(filepath.Join(o.Out, t.File), data, 0o644); err != nil {
			return fmt.Errorf("write the model %s: %w", t.File, err)
		}
		rows = append(rows, row{filepath.Join(o.Out, t.File), len(data), fresh})
	}
	table := view[row]{columns: []column[row]{
		{title: "model", value: func(r row) string { return r.name }, flex: true},
		{title: "bytes", value: func(r row) string { return thousands(r.size) }, right: true},
		{title: "trained", value: func(r row) string {
			if r.fresh {
				return "now"
			}
			return "before"
		}},
	}}
	return table.drawTable(env, rows)
}

// measure prints how good the models are that were written.
func (o *trainEnglishOptions) measure(ctx context.Context, env *environment) error {
	reader, err := english.LoadFrom(os.DirFS(o.Out))
	if err != nil {
		return err
	}
	grammar, err := gold.Grammar(ctx, o.Data, reader)
	if err != nil {
		return err
	}
	found, err := gold.Names(ctx, o.Data, reader)
	if err != nil {
		return err
	}
	if _, err := fmt.Fprintln(env.stdout); err != nil {
		return fmt.Errorf("write to standard output: %w", err)
	}
	grammar.Corpora = slices.DeleteFunc(grammar.Corpora, func(s gold.GrammarScore) bool { return s.Split != "dev" })
	if err := section(env, "Tags, lemmas and trees", grammar.WriteTable); err != nil {
		return err
	}
	return section(env, "Names", found.WriteTable)
}
