package fake

import (
	"context"
	"errors"
	"iter"
	"slices"
	"strings"

	"readout"
)

// Record answers from memory what a page may ask. It filters as plainly as it
// can and does not check queries, except for dates.
type Record struct {
	Analyses []*readout.Analysis // newest first
	Families []readout.Lineage
	// Err is what every method returns, if it is set.
	Err error
}

var _ readout.Record = (*Record)(nil)

func missing(object string) error {
	return &readout.Error{Code: readout.CodeNotFound, Object: object, Message: "the record holds none of this id"}
}

// Put stores nothing: the case is given.
func (r *Record) Put(context.Context, *readout.Analysis) (readout.PutResult, error) {
	return "", errors.New("put into a fake record")
}

// Version implements [readout.Record].
func (r *Record) Version(context.Context, string) (int, error) { return readout.AnalysisVersion, r.Err }

// Close implements [readout.Record].
func (r *Record) Close() error { return r.Err }

// Analysis implements [readout.Record].
func (r *Record) Analysis(_ context.Context, article string) (*readout.Analysis, error) {
	for _, a := range r.Analyses {
		if a.Article.ID == article && r.Err == nil {
			return a, nil
		}
	}
	if r.Err != nil {
		return nil, r.Err
	}
	return nil, missing("article " + article)
}

// Statement implements [readout.Record].
func (r *Record) Statement(ctx context.Context, id string) (readout.StatementRow, error) {
	for row, err := range r.Statements(ctx, readout.StatementQuery{}) {
		if err != nil || row.ID == id {
			return row, err
		}
	}
	return readout.StatementRow{}, missing("statement " + id)
}

// Actor implements [readout.Record].
func (r *Record) Actor(ctx context.Context, id string) (readout.ActorRow, error) {
	for row, err := range r.Actors(ctx, readout.ActorQuery{}) {
		if err != nil || row.ID == id {
			return row, err
		}
	}
	return readout.ActorRow{}, missing("actor " + id)
}

// Lineage implements [readout.Record].
func (r *Record) Lineage(_ context.Context, id string) (readout.Lineage, error) {
	for _, l := range r.Families {
		if l.ID == id {
			return l, r.Err
		}
	}
	return readout.Lineage{}, missing("lineage " + id)
}

// LineagesOf implements [readout.Record].
func (r *Record) LineagesOf(_ context.Context, article string) ([]readout.Lineage, error) {
	var of []readout.Lineage
	for _, l := range r.Families {
		if slices.ContainsFunc(l.Passages, func(p readout.LineagePassage) bool { return p.Article == article }) {
			of = append(of, l)
		}
	}
	return of, r.Err
}

// Counts implements [readout.Record].
func (r *Record) Counts(ctx context.Context) (readout.Counts, error) {
	c := readout.Counts{Articles: len(r.Analyses), Lineages: len(r.Families)}
	for _, a := range r.Analyses {
		c.Statements += len(a.Statements)
		c.Events += len(a.Events)
		c.Passages += len(a.Passages)
	}
	for _, err := range r.Actors(ctx, readout.ActorQuery{}) {
		if err != nil {
			return readout.Counts{}, err
		}
		c.Actors++
	}
	return c, r.Err
}

func head(a *readout.Article) readout.ArticleHead {
	return readout.ArticleHead{Article: a.ID, Outlet: a.Outlet, Title: a.Title, Published: a.Published}
}

// rows yields what make gives for each article in the window.
func rows[T any](r *Record, w readout.Window, give func(a *readout.Analysis) []T) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		var none T
		if r.Err != nil {
			yield(none, r.Err)
			return
		}
		if w.Since != "" && !strings.HasPrefix(w.Since, "20") {
			yield(none, &readout.Error{Code: readout.CodeInvalid, Object: "since " + w.Since, Message: "this is no date", Hint: "write 2021-03-22"})
			return
		}
		var all []T
		for _, a := range r.Analyses {
			if within(w, &a.Article) {
				all = append(all, give(a)...)
			}
		}
		all = all[min(w.Offset, len(all)):]
		if w.Limit > 0 {
			all = all[:min(w.Limit, len(all))]
		}
		for _, row := range all {
			if !yield(row, nil) {
				return
			}
		}
	}
}

func within(w readout.Window, a *readout.Article) bool {
	return (w.Article == "" || w.Article == a.ID) &&
		(w.Outlet == "" || strings.EqualFold(w.Outlet, a.Outlet)) &&
		a.Published >= w.Since && (w.Until == "" || a.Published <= w.Until)
}
