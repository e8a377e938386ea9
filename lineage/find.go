package lineage

import (
	"cmp"
	"fmt"
	"slices"
)

// The bounds that keep finding cheap however large the index is.
const (
	// MaxPostings is the greatest number of wordings that a fingerprint may
	// lead to. One in more belongs to a formula, and finds nothing.
	MaxPostings = 200
	// MaxAligned is the greatest number of wordings that one is aligned with.
	MaxAligned = 24
	// MaxFamily is the greatest number of passages of a lineage. What stands in
	// more is boilerplate, and further copies are not placed.
	MaxFamily = 400
)

// Index leads from fingerprints to the wordings of a record. A record
// implements it; it is used within one transaction, by one goroutine.
type Index interface {
	// Postings returns the wordings that have a fingerprint, at most limit, in
	// ascending order.
	Postings(fingerprint uint64, limit int) ([]int64, error)
	// Text returns the text of a wording's first passage in the record.
	Text(wording int64) (string, error)
}

// Link joins two wordings of which one carries the other's words.
type Link struct {
	A, B  int64
	Score float64 // between 0 and 1, which only the same wording has
}

// Found is a wording of the index that a passage is linked to.
type Found struct {
	Wording int64
	Score   float64
}

// Find returns the wordings of an index that a passage is linked to, the
// nearest first, and at most [MaxAligned].
func (m *Matcher) Find(index Index, w *Words) ([]Found, error) {
	candidates, err := candidates(index, w)
	if err != nil {
		return nil, err
	}
	var found []Found
	for _, c := range candidates {
		text, err := index.Text(c.wording)
		if err != nil {
			return nil, fmt.Errorf("read wording %d: %w", c.wording, err)
		}
		if o := compare(m.Read(text), w); o.linked {
			found = append(found, Found{Wording: c.wording, Score: o.score})
		}
	}
	slices.SortFunc(found, func(a, b Found) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.Wording, b.Wording))
	})
	return found, nil
}

type candidate struct {
	wording int64
	hits    int // shared fingerprints
}

// candidates returns the wordings that share most fingerprints with a passage.
func candidates(index Index, w *Words) ([]candidate, error) {
	hits := map[int64]int{}
	for _, print := range w.Fingerprints() {
		postings, err := index.Postings(print, MaxPostings+1)
		if err != nil {
			return nil, fmt.Errorf("read postings: %w", err)
		}
		if len(postings) > MaxPostings {
			continue
		}
		for _, wording := range postings {
			hits[wording]++
		}
	}
	best := make([]candidate, 0, len(hits))
	for wording, n := range hits {
		best = append(best, candidate{wording, n})
	}
	slices.SortFunc(best, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(b.hits, a.hits), cmp.Compare(a.wording, b.wording))
	})
	return best[:min(len(best), MaxAligned)], nil
}
