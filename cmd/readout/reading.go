package main

import (
	"context"
	"fmt"
	"iter"
	"runtime"
	"slices"
	"strings"
	"time"

	"readout"
	"readout/intake"
	"readout/work"
)

// readingFlags say what to read and how. The commands that analyse embed them.
type readingFlags struct {
	Paths []string `arg:"" name:"path" help:"Files, folders or globs; - is standard input."`
	actorsFlag
	Language       string                  `placeholder:"CODE" help:"Take the articles to be in this language instead of finding out: en."`
	Column         map[intake.Field]string `mapsep:"," placeholder:"FIELD=NAME" help:"The column of CSV, or the key of JSON, that holds a field: text, html, title, url, outlet, published, byline or language."`
	OutletFromFile bool                    `help:"Take the outlet from file names like outlet_2021-03-22_title.txt."`
	MaxSize        int64                   `placeholder:"MB" help:"Refuse articles larger than this many megabytes (default 50)."`
	Workers        int                     `placeholder:"N" help:"Analyse N articles at the same time (default: one for each processor)."`
}

// Validate tells of columns for fields that articles do not have. Kong calls it.
func (f *readingFlags) Validate() error {
	for field := range f.Column {
		if !slices.Contains(intake.Fields(), field) {
			return fmt.Errorf("--column: %q is none of: %s", field, strings.Join(names(intake.Fields()...), ", "))
		}
	}
	return nil
}

// inputs finds the articles.
func (f *readingFlags) inputs(ctx context.Context, env *environment) iter.Seq[work.Input] {
	options := intake.Options{
		MaxBytes:       f.MaxSize << 20,
		Columns:        f.Column,
		Language:       f.Language,
		OutletFromFile: f.OutletFromFile,
		Stdin:          &interruptible{ctx: ctx, from: env.stdin},
	}
	return work.Inputs(ctx, options, f.Paths...)
}

// workers returns how many articles are analysed at the same time.
func (f *readingFlags) workers() int {
	if f.Workers > 0 {
		return f.Workers
	}
	return runtime.GOMAXPROCS(0)
}

// follow returns the options of work that tells its progress, and the function
// that ends the telling.
func (f *readingFlags) follow(env *environment) (work.Options, func()) {
	progress := newProgress(env)
	return work.Options{
		Workers:    f.workers(),
		OnProgress: progress.update,
		OnRefusal:  progress.refuse,
		Log:        env.log,
	}, progress.end
}

// outcome tells what became of the inputs, and returns what it comes to: the
// error that stopped the work, or that some inputs were refused.
func outcome(env *environment, report *work.Report, took time.Duration, err error) error {
	env.note("%s", summary(report, took))
	if err == nil && report.Refused > 0 {
		return &someRefused{count: report.Refused}
	}
	return err
}

// summary returns what became of the inputs, in one line.
func summary(report *work.Report, took time.Duration) string {
	articles := report.Done() - report.Refused
	line := fmt.Sprintf("%s in %s", counted(articles, "article", "articles"), took.Round(10*time.Millisecond))
	var parts []string
	for _, part := range []struct {
		n    int
		what readout.PutResult
	}{
		{report.Added, readout.Added}, {report.Replaced, readout.Replaced}, {report.Unchanged, readout.Unchanged},
	} {
		if part.n > 0 {
			parts = append(parts, thousands(part.n)+" "+string(part.what))
		}
	}
	if len(parts) > 0 {
		line += ": " + strings.Join(parts, ", ")
	}
	if report.Refused > 0 {
		line += "; " + counted(report.Refused, "input", "inputs") + " refused"
	}
	return line
}
