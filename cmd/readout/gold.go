package main

import (
	"encoding/json"
	"io"
	"os"
	"path/filepath"

	"readout"
	"readout/gold"
)

type goldOptions struct {
	English    goldEnglishOptions    `cmd:"" help:"Tokens, sentences, tags, names and trees, against UD EWT, UD GUM, UNER and PolNeAR."`
	Actors     goldActorsOptions     `cmd:"" help:"Actors: whom pronouns and descriptions mean, against chains marked by hand, and the actors of the PLOVER manual."`
	Statements goldStatementsOptions `cmd:"" help:"Statements, against PolNeAR."`
	Events     goldEventsOptions     `cmd:"" help:"Events, against the records of the PLOVER manual."`
}

// Help returns what the help text tells beyond the flags.
func (goldOptions) Help() string {
	return `Measures Readout against corpora that were annotated by hand. They are not part of Readout: --data names the folder that holds them.

Examples:

    readout gold english --data ../shared/data
    readout gold statements --split dev --json`
}

// corporaFlag names the folder of corpora.
type corporaFlag struct {
	Data string `default:"../shared/data" env:"READOUT_DATA" placeholder:"FOLDER" help:"The folder that holds the corpora (default ${default}; environment ${env})."`
	JSON bool   `name:"json" help:"Print one JSON object with every figure."`
}

// check tells that a corpus is not there, before anything is measured.
func (f *corporaFlag) check(corpus ...string) error {
	folder := filepath.Join(append([]string{f.Data}, corpus...)...)
	if _, err := os.Stat(folder); err != nil {
		return &readout.Error{
			Code: readout.CodeNotFound, Object: folder, Message: "the corpus is not there", Err: err,
			Hint: "name the folder that holds the corpora with --data or READOUT_DATA",
		}
	}
	return nil
}

// print prints a report as was asked.
func (f *corporaFlag) print(env *environment, report interface{ WriteTable(w io.Writer) error }) error {
	if f.JSON {
		return json.NewEncoder(env.stdout).Encode(report)
	}
	return report.WriteTable(env.stdout)
}

type goldEventsOptions struct{ corporaFlag }

// Help returns what the help text tells beyond the flags.
func (goldEventsOptions) Help() string {
	return `An event is right where its type is, and its sides where their countries are too.

Example:

    readout gold events --data ../shared/data`
}

// Run measures events.
func (o *goldEventsOptions) Run(env *environment) error {
	if err := o.check("events"); err != nil {
		return err
	}
	report, err := gold.Events(o.Data)
	if err != nil {
		return err
	}
	return o.print(env, report)
}
