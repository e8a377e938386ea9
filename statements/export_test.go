package statements

import (
	"readout"
	"readout/actors"
	"readout/english"
)

// Proposal is a candidate for the tests that count how often they are right.
type Proposal struct {
	Key       string
	Statement readout.Statement
	Head      readout.Span
}

// Propose returns all candidates, whatever their precision.
func (e *Extractor) Propose(doc *english.Doc, res *actors.Resolution, article *readout.Article) []Proposal {
	r := e.lex.read(doc, res, article)
	r.cal = e.cal
	var out []Proposal
	for _, c := range r.propose() {
		out = append(out, Proposal{Key: c.key, Statement: r.statement(&c), Head: doc.Span(rng{First: c.head, End: c.head + 1})})
	}
	return out
}
