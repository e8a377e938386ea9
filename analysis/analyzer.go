// Package analysis takes one article through every stage: English, actors,
// statements, events, passages. It is a pure function of the article and the
// directory; it does no I/O and keeps no state between articles.
package analysis

import (
	"errors"
	"fmt"
	"sync"

	"readout"
	"readout/actors"
	"readout/english"
	"readout/events"
	"readout/lineage"
	"readout/statements"
)

// Analyzer holds what the stages know: the models of English, the directory, the
// cues, the patterns. It is immutable and safe for concurrent use.
type Analyzer struct {
	reader     *english.Reader
	directory  *actors.Directory
	statements *statements.Extractor
	events     *events.Coder
}

// New returns an analyzer that finds the actors of the directory. It fails
// where the models or data files built into the binary are damaged.
func New(directory *actors.Directory) (*Analyzer, error) {
	a := &Analyzer{directory: directory}
	var errs [3]error
	var loading sync.WaitGroup
	loading.Go(func() { a.reader, errs[0] = english.Load() })
	loading.Go(func() { a.statements, errs[1] = statements.New() })
	loading.Go(func() { a.events, errs[2] = events.New() })
	loading.Wait()
	if err := errors.Join(errs[:]...); err != nil {
		return nil, fmt.Errorf("load what the stages know: %w", err)
	}
	return a, nil
}

// Analyze reads one article. The result keeps the contract that
// [readout.Analysis.Validate] checks.
func (a *Analyzer) Analyze(article readout.Article) *readout.Analysis {
	doc := a.reader.Read(article.Text)
	doc.MarkFurniture(article.Furniture)
	resolution := a.directory.Resolve(doc, &article)
	stmts := a.statements.Extract(doc, resolution, &article)
	coded := a.events.Code(doc, resolution, stmts, &article)
	passages := lineage.Passages(doc, stmts, &article)
	return &readout.Analysis{
		Article:    article,
		Sentences:  sentences(doc),
		Actors:     list(resolution.Actors),
		Mentions:   list(resolution.JSON(doc)),
		Statements: list(stmts),
		Events:     list(coded),
		Passages:   list(passages),
	}
}

// sentences returns the spans of the article's own sentences.
func sentences(doc *english.Doc) []readout.Span {
	spans := make([]readout.Span, 0, len(doc.Sentences))
	for i := range doc.Sentences {
		if !doc.Sentences[i].Furniture {
			spans = append(spans, doc.Span(doc.Sentences[i].Range))
		}
	}
	return spans
}

// list makes nil an empty list: the contract has [] and no null.
func list[T any](values []T) []T {
	if values == nil {
		return []T{}
	}
	return values
}
