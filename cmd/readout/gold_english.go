package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"

	"readout/english"
	"readout/gold"
)

type goldEnglishOptions struct{ corporaFlag }

// Help returns what the help text tells beyond the flags.
func (goldEnglishOptions) Help() string {
	return `A token or a sentence is right where both its ends are, a name where its ends and its kind are. Tags and trees are measured on the corpus's own tokens and on raw text.

Examples:

    readout gold english --data ../shared/data
    readout gold english --json`
}

// englishReport is all that is measured of the reading of English.
type englishReport struct {
	*gold.EnglishReport
	Grammar *gold.GrammarReport `json:"grammar"`
	Names   *gold.NamesReport   `json:"names"`
}

// Run measures tokens, sentences, tags, names and trees.
func (o *goldEnglishOptions) Run(ctx context.Context, env *environment) error {
	if err := o.check("ud-ewt"); err != nil {
		return err
	}
	report := englishReport{}
	var err error
	if report.EnglishReport, err = gold.English(ctx, o.Data); err != nil {
		return err
	}
	reader, err := english.Load()
	if err != nil {
		return err
	}
	if report.Grammar, err = gold.Grammar(ctx, o.Data, reader); err != nil {
		return err
	}
	if report.Names, err = gold.Names(ctx, o.Data, reader); err != nil {
		return err
	}
	if o.JSON {
		return json.NewEncoder(env.stdout).Encode(report)
	}
	return report.write(env)
}

// write prints the three tables.
func (report *englishReport) write(env *environment) error {
	for _, part := range []struct {
		title string
		write func(io.Writer) error
	}{
		{"Tokens and sentences", report.WriteTable},
		{"Tags, lemmas and trees", report.Grammar.WriteTable},
		{"Names", report.Names.WriteTable},
	} {
		if err := section(env, part.title, part.write); err != nil {
			return err
		}
	}
	return nil
}

// section prints a part of a report: its title, its table and an empty line.
func section(env *environment, title string, write func(io.Writer) error) error {
	if _, err := fmt.Fprintln(env.stdout, env.style.bold(title)); err != nil {
		return fmt.Errorf("write to standard output: %w", err)
	}
	if err := write(env.stdout); err != nil {
		return err
	}
	if _, err := fmt.Fprintln(env.stdout); err != nil {
		return fmt.Errorf("write to standard output: %w", err)
	}
	return nil
}
