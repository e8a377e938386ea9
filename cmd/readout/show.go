package main

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"readout"
)

type showOptions struct {
	Article string `arg:"" help:"The article's id or the beginning of it, or the REF of a statement or an event in it."`
	recordFlag
	JSON bool `name:"json" help:"Print the analysis as one JSON object, as analyze does."`
}

// Help returns what the help text tells beyond the flags.
func (showOptions) Help() string {
	return `Prints the article with its sources, cues, contents and actors marked in place, and after each paragraph what was found in it. Without colours the marks are brackets.

Examples:

    readout show 0f3ca1b2
    readout show 0f3ca1b2.s4 --record strait.db
    readout show 0f3ca1b2 --color always | less -R`
}

// Run prints the article.
func (o *showOptions) Run(ctx context.Context, env *environment) (err error) {
	rec, err := o.open(ctx)
	if err != nil {
		return err
	}
	defer closing(rec, &err)
	id, err := articleID(ctx, rec, o.Article)
	if err != nil {
		return err
	}
	analysis, err := rec.Analysis(ctx, id)
	if err != nil {
		return err
	}
	if o.JSON {
		encoder := json.NewEncoder(env.stdout)
		encoder.SetEscapeHTML(false)
		return encoder.Encode(analysis)
	}
	lineages, err := rec.LineagesOf(ctx, id)
	if err != nil {
		return err
	}
	_, err = fmt.Fprint(env.stdout, newReading(env, analysis, lineages).String())
	return err
}

// textWidth is how wide a text is at most: wider lines are hard to read.
const textWidth = 96

// reading is an article that is being printed.
type reading struct {
	paint    style
	width    int
	analysis *readout.Analysis
	text     *readout.Text
	lineages []readout.Lineage
	names    map[string]string // of actors, by id
	marks    []mark
}

func newReading(env *environment, a *readout.Analysis, lineages []readout.Lineage) *reading {
	r := &reading{
		paint: env.style, width: min(env.width, textWidth),
		analysis: a, text: readout.NewText(a.Article.Text), lineages: lineages,
		names: map[string]string{},
	}
	for _, actor := range a.Actors {
		r.names[actor.ID] = actor.Name
	}
	r.marks = marksOf(a)
	return r
}

// String returns the article's head, the legend, and the paragraphs with
// their notes.
func (r *reading) String() string {
	var b strings.Builder
	r.head(&b)
	r.legend(&b)
	for _, p := range r.paragraphs() {
		b.WriteString("\n")
		b.WriteString(wrapped(r.paint, r.stretches(p), r.width, ""))
		b.WriteString("\n")
		r.notes(&b, p)
	}
	return b.String()
}

// head tells what is known of the article.
func (r *reading) head(b *strings.Builder) {
	a := &r.analysis.Article
	if a.Title != "" {
		fmt.Fprintln(b, r.paint.bold(printable(a.Title)))
	}
	var facts []string
	for _, fact := range []string{a.Outlet, day(a.Published), strings.Join(a.Byline, ", "), a.Dateline.Place, a.URL} {
		if fact != "" {
			facts = append(facts, printable(fact))
		}
	}
	facts = append(facts, a.ID)
	fmt.Fprintln(b, r.paint.dim(strings.Join(facts, " · ")))
}

// legend tells what the marks mean.
func (r *reading) legend(b *strings.Builder) {
	var all []string
	for _, k := range markKinds() {
		all = append(all, k.wrap(r.paint, k.name))
	}
	fmt.Fprintln(b, strings.Join(all, "  "))
}

// paragraphs returns the lines of the text that hold anything.
func (r *reading) paragraphs() []readout.Span {
	var all []readout.Span
	s := r.text.String()
	at := 0
	for line := range strings.Lines(s) {
		if strings.TrimSpace(line) != "" {
			all = append(all, r.text.Span(at, at+len(strings.TrimRight(line, "\r\n"))))
		}
		at += len(line)
	}
	return all
}
