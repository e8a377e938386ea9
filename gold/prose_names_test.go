package gold

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/jdkato/prose/v2"

	"readout/english/names"
	"readout/internal/corpora"
)

// TestNamesAgainstProse finds the names of UNER EWT dev, the sentences that
// TestAgainstProse tags, with prose v2 and with our reader, and logs both
// results; run it with -v. Both are given the raw text, tokens parted by spaces;
// ours an article at a time, prose all at once, for it looks at a sentence alone
// and reads its model anew for every text. It has persons and places (GPE) alone,
// so that these are compared; organisations are logged.
func TestNamesAgainstProse(t *testing.T) {
	articles, err := readIOB(filepath.Join(corpora.Dir(t), "names", "uner-ewt-dev.iob2.gz"))
	if err != nil {
		t.Fatal(err)
	}
	reader := englishReader(t)
	var ours, theirs NamesScore
	var all strings.Builder
	var want []named
	at := 0
	start := time.Now()
	for _, a := range articles {
		text, gold := a.raw()
		doc := reader.Read(text)
		var found []named
		for _, n := range doc.Names {
			span := doc.Span(n.Range)
			found = append(found, named{Extent{span.Start, span.End}, n.Kind})
		}
		ours.add(gold, found)
		for _, n := range gold {
			want = append(want, named{Extent{at + n.Start, at + n.End}, n.kind})
		}
		all.WriteString(text)
		at += utf8.RuneCountInString(text)
	}
	t.Logf("readout, with tags and trees: %s", describe(&ours, time.Since(start)))
	start = time.Now()
	theirs.add(want, proseNames(t, all.String()))
	t.Logf("prose v2, with tags: %s", describe(&theirs, time.Since(start)))
	if one, other := ours.Person.Add(ours.Place), theirs.Person.Add(theirs.Place); one.F1() <= other.F1() {
		t.Errorf("F1 of persons and places is %.4f, no more than prose's %.4f", one.F1(), other.F1())
	}
}

// describe tells a score in a line.
func describe(s *NamesScore, spent time.Duration) string {
	both := s.Person.Add(s.Place)
	return fmt.Sprintf("persons and places F1 %.2f, precision %.2f, recall %.2f (persons %.2f, places %.2f); organisations %.2f; %s",
		100*both.F1(), 100*both.Precision(), 100*both.Recall(), 100*s.Person.F1(), 100*s.Place.F1(),
		100*s.Organisation.F1(), spent.Round(10*time.Millisecond))
}

// raw returns the text of an article, a paragraph a sentence, and its names by
// code points.
func (a *iobArticle) raw() (string, []named) {
	var text strings.Builder
	var extents []Extent
	at := 0
	for _, sentence := range a.sentences {
		for _, form := range sentence {
			end := at + utf8.RuneCountInString(form)
			extents = append(extents, Extent{at, end})
			text.WriteString(form + " ")
			at = end + 1
		}
		text.WriteString("\n\n")
		at += 2
	}
	out := make([]named, len(a.names))
	for i, n := range a.names {
		out[i] = named{Extent{extents[n.Start].Start, extents[n.End-1].End}, n.kind}
	}
	return text.String(), out
}

// proseNames returns the names that prose finds: its tokens tell them as IOB.
func proseNames(t *testing.T, text string) []named {
	t.Helper()
	doc, err := prose.NewDocument(text, prose.WithSegmentation(false))
	if err != nil {
		t.Fatal(err)
	}
	kinds := map[string]names.Kind{"PERSON": names.Person, "GPE": names.Place, "ORG": names.Organisation}
	var out []named
	rest, at := text, 0
	for _, token := range doc.Tokens() {
		i := strings.Index(rest[:min(len(rest), len(token.Text)+nearby)], token.Text)
		if i < 0 {
			continue
		}
		start := at + utf8.RuneCountInString(rest[:i])
		end := start + utf8.RuneCountInString(token.Text)
		rest, at = rest[i+len(token.Text):], end
		part, class, _ := strings.Cut(token.Label, "-")
		kind := kinds[class]
		switch {
		case kind == names.NoKind:
		case part == "I" && len(out) > 0 && out[len(out)-1].kind == kind:
			out[len(out)-1].End = end
		default:
			out = append(out, named{Extent{start, end}, kind})
		}
	}
	return out
}
