package work_test

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"math/rand/v2"
	"sync"
	"sync/atomic"
	"time"

	"readout"
	"readout/work"
)

// fakeRecord keeps what was put, in order. It implements what Ingest calls.
type fakeRecord struct {
	readout.Record
	mu      sync.Mutex
	ids     []string
	version map[string]int
	fail    func(id string) error
}

func newFakeRecord() *fakeRecord {
	return &fakeRecord{version: map[string]int{}, fail: func(string) error { return nil }}
}

func (r *fakeRecord) Put(_ context.Context, a *readout.Analysis) (readout.PutResult, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	id := a.Article.ID
	if err := r.fail(id); err != nil {
		return "", err
	}
	old := r.version[id]
	r.version[id] = readout.AnalysisVersion
	switch {
	case old == readout.AnalysisVersion:
		return readout.Unchanged, nil
	case old > 0:
		return readout.Replaced, nil
	}
	r.ids = append(r.ids, id)
	return readout.Added, nil
}

func (r *fakeRecord) Version(_ context.Context, id string) (int, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.version[id], nil
}

// fakeAnalyzer counts, and takes a random moment for every article so that
// they do not come out in order by themselves. It panics on the text "panic".
type fakeAnalyzer struct{ calls atomic.Int32 }

func (a *fakeAnalyzer) Analyze(article readout.Article) *readout.Analysis {
	a.calls.Add(1)
	if article.Text == "panic" {
		panic("cannot read this")
	}
	time.Sleep(time.Duration(rand.IntN(300)) * time.Microsecond)
	return &readout.Analysis{Article: article}
}

var errUnreadable = errors.New("this is not an article")

// texts makes an input of every text; an empty text is one that cannot be read.
func texts(all ...string) iter.Seq[work.Input] {
	return func(yield func(work.Input) bool) {
		for i, text := range all {
			read := func() (readout.Article, error) {
				if text == "" {
					return readout.Article{}, errUnreadable
				}
				return readout.Article{ID: text, Text: text}, nil
			}
			if !yield(work.Input{Path: fmt.Sprintf("input-%d", i), Read: read}) {
				return
			}
		}
	}
}

// numbered returns the texts "t0" to "t<n-1>".
func numbered(n int) []string {
	all := make([]string, n)
	for i := range all {
		all[i] = fmt.Sprintf("t%d", i)
	}
	return all
}
