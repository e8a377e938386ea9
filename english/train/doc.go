// Package train learns the models of English from the corpora that lie beside
// the checkout. It is for the command that trains, and for tests: what reads
// text needs only the models.
//
// # Nouns
//
// A [Training] makes one file of package model out of corpora and of the files
// made before it. [English] is all of them, in order. The same corpora give the
// same bytes.
package train

import (
	"context"
	"fmt"
	"io"
)

// Options say what to learn from.
type Options struct {
	// Dir is the folder of corpora.
	Dir string
	// Sentences limits how many sentences of each corpus are read, for tests;
	// nought is no limit. A small limit makes small and poor models.
	Sentences int
	// Log gets a line now and then that tells a person how it is going.
	Log io.Writer
}

// logf writes a line to the log, if there is one.
func (o Options) logf(format string, args ...any) {
	if o.Log != nil {
		_, _ = fmt.Fprintf(o.Log, format+"\n", args...)
	}
}

// Files are models by file name.
type Files map[string][]byte

// Training makes the model of one file.
type Training struct {
	// Name is what the model is called on the command line.
	Name string
	// File is the model's file in package model.
	File string
	// Inner says that the file is for the trainings after it alone: what ships
	// under its name is made by one of them.
	Inner bool
	// Needs names inner trainings that must run before, as what they make is
	// not built in.
	Needs []string
	// Run learns it. Files holds what the trainings before made, or what stands
	// in package model where they were not asked for.
	Run func(ctx context.Context, opts Options, files Files) ([]byte, error)
}
