package lineage

import (
	"cmp"
	"fmt"
	"slices"
)

// The bounds that keep finding cheap however large the index is.
const (
	// MaxPostings is the greatest number of wordings that a fingerprint may
	// lead to. One that leads to more belongs to a formula, finds nothing, and
	// is not added to the index any more.
	MaxPostings = 200
	// ManyPrints is the number of fingerprints from which a passage that shares
	// only one with another is not aligned with it: in a large index most that
	// are met share one by chance.
	ManyPrints = 10
	// MaxAligned is the greatest number of wordings that one is aligned with.
	MaxAligned = 24
	// MaxFamily is the greatest number of passages of a lineage. What stands in
	// more is boilerplate, and further copies are not placed.
	MaxFamily = 400
)

// Index leads from fingerprints to the wordings of a record. A record
// implements it; it is used within one transaction, by one goroutine.
type Index interface {
	// Postings calls yield for every wording that has one of the fingerprints,
	// and for each of these.
	Postings(fingerprints []uint64, yield func(fingerprint uint64, wording int64)) error
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

// Finding is what an index knows of a passage.
type Finding struct {
	// Links are the wordings that the passage is linked to, the nearest first,
	// and at most [MaxAligned].
	Links []Found
	// Fingerprints are those of the passage that are worth adding to the index.
	Fingerprints []uint64
}

// Find looks a passage up in an index.
func (m *Matcher) Find(index Index, w *Words) (Finding, error) {
	postings, err := look(index, w)
	if err != nil {
		return Finding{}, err
	}
	finding := Finding{Fingerprints: postings.rare}
	for _, c := range postings.candidates() {
		text, err := index.Text(c.wording)
		if err != nil {
			return Finding{}, fmt.Errorf("read wording %d: %w", c.wording, err)
		}
		if o := compare(m.Read(text), w); o.linked {
			finding.Links = append(finding.Links, Found{Wording: c.wording, Score: o.score})
		}
	}
	slices.SortFunc(finding.Links, func(a, b Found) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.Wording, b.Wording))
	})
	return finding, nil
}

// postings is what the fingerprints of a passage lead to.
type postings struct {
	rare     []uint64 // fingerprints that do not belong to a formula
	wordings map[uint64][]int64
}

func look(index Index, w *Words) (postings, error) {
	p := postings{wordings: map[uint64][]int64{}}
	prints := w.Fingerprints()
	err := index.Postings(prints, func(print uint64, wording int64) {
		p.wordings[print] = append(p.wordings[print], wording)
	})
	if err != nil {
		return p, fmt.Errorf("read postings: %w", err)
	}
	for _, print := range prints {
		if len(p.wordings[print]) <= MaxPostings {
			p.rare = append(p.rare, print)
		}
	}
	return p, nil
}

type candidate struct {
	wording int64
	hits    int // shared fingerprints
}

// candidates returns the wordings that share most rare fingerprints with the
// passage.
func (p *postings) candidates() []candidate {
	hits := map[int64]int{}
	for _, print := range p.rare {
		for _, wording := range p.wordings[print] {
			hits[wording]++
		}
	}
	least := 1
	if len(p.rare) >= ManyPrints {
		least = 2
	}
	best := make([]candidate, 0, len(hits))
	for wording, n := range hits {
		if n >= least {
			best = append(best, candidate{wording, n})
		}
	}
	slices.SortFunc(best, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(b.hits, a.hits), cmp.Compare(a.wording, b.wording))
	})
	return best[:min(len(best), MaxAligned)]
}
