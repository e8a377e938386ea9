package main

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

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

type goldStatementsOptions struct {
	corporaFlag
	actorsFlag
	Split string `default:"dev" enum:"train,dev" help:"Which part of the corpus: train or dev (default ${default})."`
}

// Help returns what the help text tells beyond the flags.
func (goldStatementsOptions) Help() string {
	return `Spans are compared by their letters and digits alone, so that quotation marks, commas and spaces at an edge decide nothing.

Examples:

    readout gold statements --data ../shared/data
    readout gold statements --split dev --json`
}

// Run measures statements.
func (o *goldStatementsOptions) Run(ctx context.Context, env *environment) error {
	if err := o.check("polnear", o.Split); err != nil {
		return err
	}
	split := filepath.Join(o.Data, "polnear", o.Split)
	analyzer, err := o.analyzer()
	if err != nil {
		return err
	}
	analyse := func(name, text string) ([]readout.Statement, error) {
		article := readout.Article{ID: name, Text: text, SHA256: readout.HashText(text)}
		return analyzer.Analyze(article).Statements, ctx.Err()
	}
	result, err := gold.Statements(filepath.Join(split, "text"), filepath.Join(split, "attributions"), analyse)
	if err != nil {
		return err
	}
	if o.JSON {
		return json.NewEncoder(env.stdout).Encode(result)
	}
	return printStatementScores(env, &result)
}

// printStatementScores prints the measures as a table.
func printStatementScores(env *environment, r *gold.StatementsResult) error {
	type measure struct {
		name  string
		score gold.Score
	}
	rows := []measure{{"whole statement", r.Exact}}
	for _, role := range []struct {
		name   string
		result gold.RoleResult
	}{{"source", r.Source}, {"cue", r.Cue}, {"content", r.Content}} {
		rows = append(rows,
			measure{role.name + " span", role.result.Span},
			measure{role.name + " exact", role.result.Exact},
			measure{role.name + " overlap", role.result.Overlap})
	}
	for _, kind := range r.Kinds {
		rows = append(rows, measure{"whole, " + strings.ToLower(cmp.Or(kind.Name, "other")), kind.Exact})
	}
	count := func(of func(measure) int) func(measure) string {
		return func(m measure) string { return thousands(of(m)) }
	}
	share := func(of func(gold.Score) float64) func(measure) string {
		return func(m measure) string { return fmt.Sprintf("%.1f", 100*of(m.score)) }
	}
	table := &view[measure]{one: "measure", many: "measures", columns: []column[measure]{
		{title: "MEASURE", value: func(m measure) string { return m.name }},
		{title: "F1", right: true, value: share(gold.Score.F1)},
		{title: "PRECISION", right: true, value: share(gold.Score.Precision)},
		{title: "RECALL", right: true, value: share(gold.Score.Recall)},
		{title: "GOLD", right: true, value: count(func(m measure) int { return m.score.Gold })},
		{title: "FOUND", right: true, value: count(func(m measure) int { return m.score.Found })},
		{title: "RIGHT", right: true, value: count(func(m measure) int { return m.score.Right })},
	}}
	env.note("%s of PolNeAR", counted(r.Articles, "article", "articles"))
	return table.drawTable(env, rows)
}
