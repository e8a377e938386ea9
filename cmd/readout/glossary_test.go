package main

import (
	"testing"

	"readout/english/sentence"
)

// TestGlossaryIsWhole holds that every label that can be printed has a meaning,
// and that no meaning is of a label that cannot.
func TestGlossaryIsWhole(t *testing.T) {
	terms, err := newGlossary()
	if err != nil {
		t.Fatal(err)
	}
	relations, tags := 0, 0
	for label := sentence.Label(1); label.String() != "_"; label++ {
		relations++
		if terms.relations[label.String()] == "" {
			t.Errorf("the relation %s has no meaning", label)
		}
	}
	for tag := sentence.ADJ; tag.String() != "_"; tag++ {
		tags++
		if terms.tags[tag.String()] == "" {
			t.Errorf("the tag %s has no meaning", tag)
		}
	}
	if relations != len(terms.relations) || tags != len(terms.tags) {
		t.Errorf("%d relations and %d tags have %d and %d meanings", relations, tags, len(terms.relations), len(terms.tags))
	}
}
