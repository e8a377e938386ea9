package train

import (
	"fmt"

	"readout/english/names"
	"readout/english/treebank"
)

// readNamedWeb reads the names that people marked in UD EWT train, text by text.
func readNamedWeb(opts Options, lists *names.Lists) ([]annotated, error) {
	everything := opts
	everything.Sentences = 0 // so that each row finds its sentence
	documents, err := readDocuments(everything, "ud-ewt")
	if err != nil {
		return nil, err
	}
	out, err := webNames(documents, webMarkings, lists)
	if err != nil {
		return nil, fmt.Errorf("read ewt-train.names.tsv: %w", err)
	}
	return firstOf(out, opts), nil
}

// webNames puts the names of a table into the sentences of its corpus. What
// could not be judged is left out.
func webNames(documents []treebank.Document, table string, lists *names.Lists) ([]annotated, error) {
	markings, err := readMarkings(table)
	if err != nil {
		return nil, err
	}
	used := map[string]bool{}
	out := make([]annotated, 0, len(documents))
	for at, d := range documents {
		a := annotated{part: 1 + partOf(at)}
		for i, s := range d.Sentences {
			m := markings[d.IDs[i]]
			if m == nil {
				a.add(s.Forms(), peoples(s, lists))
				continue
			}
			used[d.IDs[i]] = true
			if err := m.check(len(s)); err != nil {
				return nil, fmt.Errorf("line %d: sentence %s: %w", m.line, d.IDs[i], err)
			}
			if !m.unclear {
				a.add(s.Forms(), m.names)
			}
		}
		out = append(out, a)
	}
	return out, allUsed(markings, used)
}

// peoples returns the peoples ("Norwegian") that a sentence without any proper
// noun names. Nobody marked such sentences, for they can have no other names.
func peoples(s treebank.Sentence, lists *names.Lists) []names.Name {
	var found []names.Name
	for i := range s {
		if s[i].UPOS == "PROPN" {
			return nil
		}
		if lists.People(s[i].Form) {
			found = append(found, names.Name{First: int32(i), End: int32(i + 1), Kind: names.Other})
		}
	}
	return found
}

// firstOf returns the articles until they have as many sentences as are asked
// for.
func firstOf(articles []annotated, opts Options) []annotated {
	sentences := 0
	for i := range articles {
		if opts.full(sentences) {
			return articles[:i]
		}
		sentences += len(articles[i].sentences)
	}
	return articles
}
