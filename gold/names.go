package gold

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"text/tabwriter"

	"readout/english"
	"readout/english/names"
)

// NamesReport tells how well names are found.
type NamesReport struct {
	Corpora []NamesScore `json:"corpora"`
}

// NamesScore is the result on one split of one corpus. A name is right where
// both its ends and its kind are.
type NamesScore struct {
	Corpus string `json:"corpus"`
	Split  string `json:"split"`
	// Input is what was read: the corpus's own tokens, or raw text.
	Input        string `json:"input"`
	Person       Score  `json:"person"`
	Organisation Score  `json:"organisation"`
	Place        Score  `json:"place"`
	// Other is set where the corpus has such names.
	Other *Score `json:"other,omitempty"`
}

// All returns the score of persons, organisations and places together.
func (s *NamesScore) All() Score { return s.Person.Add(s.Organisation).Add(s.Place) }

// named is a name of a text, by code points or by tokens.
type named struct {
	Extent
	kind names.Kind
}

// Names measures names on UNER's annotation of UD EWT and on PolNeAR, of which
// dir holds names/uner-ewt-dev.iob2.gz and polnear/dev. People made the first.
// The second is what CoreNLP found; names are compared by their characters in
// the raw text, so that a name that CoreNLP cuts at other places than we do is
// wrong.
func Names(ctx context.Context, dir string, reader *english.Reader) (*NamesReport, error) {
	web, err := scoreWebNames(filepath.Join(dir, "names", "uner-ewt-dev.iob2.gz"), reader)
	if err != nil {
		return nil, err
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	news, err := scoreNewsNames(filepath.Join(dir, "polnear", "dev"), reader)
	if err != nil {
		return nil, err
	}
	return &NamesReport{Corpora: []NamesScore{web, news}}, nil
}

// scoreWebNames scores the names found in UNER's own tokens.
func scoreWebNames(path string, reader *english.Reader) (NamesScore, error) {
	score := NamesScore{Corpus: "UNER EWT", Split: "dev", Input: InputTokens}
	articles, err := readIOB(path)
	if err != nil {
		return score, withHint(err, path)
	}
	for _, a := range articles {
		doc := reader.ReadTokens(a.sentences)
		var found []named
		for _, n := range doc.Names {
			found = append(found, named{Extent{int(n.First), int(n.End)}, n.Kind})
		}
		score.add(a.names, found)
	}
	return score, nil
}

// scoreNewsNames scores the names found in PolNeAR's texts.
func scoreNewsNames(dir string, reader *english.Reader) (NamesScore, error) {
	score := NamesScore{Corpus: "PolNeAR, CoreNLP", Split: "dev", Input: InputRaw, Other: &Score{}}
	path := filepath.Join(dir, "corenlp.conllu.gz")
	docs, err := readConllu(path)
	if err != nil {
		return score, withHint(err, path)
	}
	for i := range docs {
		text, err := os.ReadFile(filepath.Join(dir, "text", docs[i].id+".txt"))
		if err != nil {
			return score, fmt.Errorf("read text: %w", err)
		}
		doc := reader.Read(string(text))
		var found []named
		for _, n := range doc.Names {
			span := doc.Span(n.Range)
			found = append(found, named{Extent{span.Start, span.End}, n.Kind})
		}
		score.add(docs[i].names(), found)
	}
	return score, nil
}

// names returns the names of a document that CoreNLP annotated: its tokens of
// one class that stand together.
func (d *conlluDoc) names() []named {
	kinds := map[string]names.Kind{
		"PERSON": names.Person, "LOCATION": names.Place, "MISC": names.Other,
		"ORGANIZATION": names.Organisation, //nolint:misspell // CoreNLP writes it so
	}
	var out []named
	for _, s := range d.sentences {
		before := names.NoKind
		for _, t := range s.tokens {
			kind := kinds[t.class]
			switch kind {
			case names.NoKind:
			case before:
				out[len(out)-1].End = t.end
			default:
				out = append(out, named{Extent{t.start, t.end}, kind})
			}
			before = kind
		}
	}
	return out
}

// add scores the names of a text. Both lists are in order.
func (s *NamesScore) add(want, found []named) {
	for kind, score := range map[names.Kind]*Score{
		names.Person: &s.Person, names.Organisation: &s.Organisation, names.Place: &s.Place, names.Other: s.Other,
	} {
		if score != nil {
			*score = score.Add(match(extentsOf(want, kind), extentsOf(found, kind)))
		}
	}
}

func extentsOf(all []named, kind names.Kind) []Extent {
	var out []Extent
	for _, n := range all {
		if n.kind == kind {
			out = append(out, n.Extent)
		}
	}
	return out
}

// WriteTable writes the report as a table for people, in per cent.
func (r *NamesReport) WriteTable(w io.Writer) error {
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	if _, err := fmt.Fprintln(table, "corpus\tsplit\tinput\tnames F1\tprecision\trecall\tpersons\torganisations\tplaces\tothers"); err != nil {
		return err
	}
	for _, c := range r.Corpora {
		other := "–"
		if c.Other != nil {
			other = fmt.Sprintf("%.2f", 100*c.Other.F1())
		}
		all := c.All()
		_, err := fmt.Fprintf(table, "%s\t%s\t%s\t%.2f\t%.2f\t%.2f\t%.2f\t%.2f\t%.2f\t%s\n", c.Corpus, c.Split, c.Input,
			100*all.F1(), 100*all.Precision(), 100*all.Recall(),
			100*c.Person.F1(), 100*c.Organisation.F1(), 100*c.Place.F1(), other)
		if err != nil {
			return err
		}
	}
	return table.Flush()
}
