package main

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"readout"
	"readout/english"
	"readout/gold"
	"readout/statements"
)

type goldStatementsOptions struct {
	corporaFlag
	actorsFlag
	Split  string `default:"dev" enum:"train,dev" help:"Which part of the corpus: train or dev (default ${default})."`
	Errors *int   `placeholder:"N" help:"Instead of the measures, the N commonest kinds of errors; 0 is all."`
}

// Help returns what the help text tells beyond the flags.
func (goldStatementsOptions) Help() string {
	return `Spans are compared by their letters and digits alone, so that quotation marks, commas and spaces at an edge decide nothing. A second table tells for each tenth of confidence how many statements are right: those whose cue and content meet those of an annotated one.

Examples:

    readout gold statements --data ../shared/data
    readout gold statements --split dev --json
    readout gold statements --errors 20`
}

// Run measures statements.
func (o *goldStatementsOptions) Run(ctx context.Context, env *environment) error {
	if o.Errors != nil && *o.Errors < 0 {
		return &readout.Error{
			Code: readout.CodeInvalid, Object: "--errors", Message: "is negative", Hint: "0 is all",
		}
	}
	if err := o.check("polnear", o.Split); err != nil {
		return err
	}
	split := filepath.Join(o.Data, "polnear", o.Split)
	texts, attributions := filepath.Join(split, "text"), filepath.Join(split, "attributions")
	if o.Errors != nil {
		return o.errors(ctx, env, texts, attributions)
	}
	analyzer, err := o.analyzer(env)
	if err != nil {
		return err
	}
	analyse := func(name, text string) ([]readout.Statement, error) {
		article := readout.Article{ID: name, Text: text, SHA256: readout.HashText(text)}
		return analyzer.Analyze(article).Statements, ctx.Err()
	}
	result, err := gold.Statements(texts, attributions, analyse)
	if err != nil {
		return err
	}
	if o.JSON {
		return json.NewEncoder(env.stdout).Encode(result)
	}
	if err := printStatementScores(env, &result); err != nil {
		return err
	}
	return printReliability(env, result.Reliability)
}

// errors prints the commonest kinds of errors.
func (o *goldStatementsOptions) errors(ctx context.Context, env *environment, texts, attributions string) error {
	e, err := o.explainer(env)
	if err != nil {
		return err
	}
	result, err := gold.FindStatementErrors(texts, attributions, func(name, text string) (*english.Doc, []statements.Explanation, error) {
		doc, told := e.explain(name, text)
		return doc, told, ctx.Err()
	})
	if err != nil {
		return err
	}
	if *o.Errors > 0 {
		result.Kinds = result.Kinds[:min(*o.Errors, len(result.Kinds))]
	}
	if o.JSON {
		return json.NewEncoder(env.stdout).Encode(result)
	}
	return printStatementErrors(env, &result)
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

// printReliability prints for each tenth of confidence how many are right.
func printReliability(env *environment, bins []gold.Reliability) error {
	share := func(of float64) string { return fmt.Sprintf("%.0f %%", 100*of) }
	type bin = gold.Reliability
	table := &view[bin]{one: "tenth", many: "tenths", columns: []column[bin]{
		{title: "CONFIDENCE", value: func(b bin) string { return fmt.Sprintf("%.1f to %.1f", b.From, b.To) }},
		{title: "MEAN", right: true, value: func(b bin) string { return share(b.Mean()) }},
		{title: "RIGHT", right: true, value: func(b bin) string { return share(b.Ratio()) }},
		{title: "STATEMENTS", right: true, value: func(b bin) string { return thousands(b.Statements) }},
	}}
	bins = slices.DeleteFunc(slices.Clone(bins), func(b bin) bool { return b.Statements == 0 })
	if err := env.printLines("\n"); err != nil {
		return err
	}
	return table.drawTable(env, bins)
}

// shownCues is how many cues are named for a kind of errors.
const shownCues = 6

// printStatementErrors prints kinds of errors as a table.
func printStatementErrors(env *environment, r *gold.StatementErrors) error {
	terms, err := newGlossary()
	if err != nil {
		return err
	}
	type kind = gold.ErrorKind
	table := &view[kind]{one: "kind of errors", many: "kinds of errors", columns: []column[kind]{
		{title: "ERRORS", right: true, value: func(k kind) string { return thousands(k.Count) }},
		{title: "OF", value: func(k kind) string { return k.Of }},
		{title: "HOW", value: func(k kind) string { return k.How }},
		{title: "BY", value: func(k kind) string { return cmp.Or(terms.relations[k.By], terms.tags[k.By], k.By) }, most: 40},
		{title: "CUES", flex: true, value: cuesOf},
	}}
	env.note("%s of PolNeAR: %s annotated, %s found; %s stand for one another, of which %s are right in all",
		counted(r.Articles, "article", "articles"), thousands(r.Gold), thousands(r.Found), thousands(r.Paired), thousands(r.Whole))
	return table.drawTable(env, r.Kinds)
}

// cuesOf returns the commonest cues of a kind of errors with their counts.
func cuesOf(k gold.ErrorKind) string {
	var parts []string
	for _, c := range k.Cues[:min(shownCues, len(k.Cues))] {
		parts = append(parts, fmt.Sprintf("%s %d", c.Lemma, c.Count))
	}
	if more := len(k.Cues) - shownCues; more > 0 {
		parts = append(parts, counted(more, "other", "others"))
	}
	return strings.Join(parts, ", ")
}
