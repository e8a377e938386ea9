package english_test

import (
	"fmt"
	"strings"
	"testing"

	"readout"
	"readout/english"
)

func Example() {
	doc := english.Analyze("“We agree,” said Gen. Ada Lund of Varnia. “We don’t.”")
	for _, s := range doc.Sentences {
		var words []string
		for i := s.First; i < s.End; i++ {
			words = append(words, doc.Word(i))
		}
		fmt.Println(strings.Join(words, " "))
	}
	for _, q := range doc.Quotations {
		span := doc.Span(q.Range)
		fmt.Printf("%d-%d %s\n", span.Start, span.End, span.Text)
	}
	// Output:
	// “ We agree , ” said Gen. Ada Lund of Varnia .
	// “ We do n’t . ”
	// 1-10 We agree,
	// 43-52 We don’t.
}

func TestRange(t *testing.T) {
	r := english.Range{First: 2, End: 5}
	inside, across, after := english.Range{First: 3, End: 5}, english.Range{First: 4, End: 6}, english.Range{First: 5, End: 7}
	if r.Len() != 3 || !r.Has(2) || r.Has(5) {
		t.Errorf("%+v has the wrong tokens", r)
	}
	if !r.Covers(inside) || r.Covers(across) {
		t.Errorf("%+v covers the wrong ranges", r)
	}
	if !r.Overlaps(across) || r.Overlaps(after) {
		t.Errorf("%+v overlaps the wrong ranges", r)
	}
}

func TestSpansCountCodePoints(t *testing.T) {
	doc := english.Analyze("“Né à Варна,” he said.")
	if got, want := doc.Span(doc.Quotations[0].Range), (readout.Span{Start: 1, End: 12, Text: "Né à Варна,"}); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
	if got := doc.Lower(doc.Sentence(0).First + 1); got != "né" {
		t.Errorf("got %q", got)
	}
}

func TestKinds(t *testing.T) {
	doc := english.Analyze(`He's 42, "2nd" — $5 % 🙂 it did n't`)
	want := []english.Kind{
		english.Word, english.Word, english.Number, english.Punct,
		english.OpenQuote, english.Word, english.CloseQuote, english.Punct,
		english.Symbol, english.Number, english.Symbol, english.Symbol,
	}
	for i, kind := range want {
		if got := doc.Tokens[i].Kind; got != kind {
			t.Errorf("%q is of kind %d, want %d", doc.Word(int32(i)), got, kind)
		}
	}
}

func TestMarkFurniture(t *testing.T) {
	const text = "Go home\n\nVarnia agreed. It did.\n\nBack to top"
	doc := english.Analyze(text)
	measure := readout.NewText(text)
	doc.MarkFurniture([]readout.Furniture{
		{Span: measure.Span(0, 7), Kind: readout.FurnitureNavigation},
		{Span: measure.Span(33, 44), Kind: readout.FurnitureNavigation},
	})
	for i, want := range []bool{true, false, false, true} {
		if got := doc.Sentences[i].Furniture; got != want {
			t.Errorf("sentence %d: furniture is %v", i, got)
		}
	}
}

func TestFindQuotations(t *testing.T) {
	doc := english.Analyze("He said “it ‘is’ so.” She said “no.”")
	for i, want := range []int32{
		english.None, english.None, english.None, // He said “
		0, 0, 1, 0, 0, 0, // it ‘ is ’ so .
		english.None, english.None, english.None, english.None, // ” She said “
		2, 2, english.None, // no . ”
	} {
		if got := doc.QuotationOf(int32(i)); got != want {
			t.Errorf("%q stands in quotation %d, want %d", doc.Word(int32(i)), got, want)
		}
		if doc.Quoted(int32(i)) != (want != english.None) {
			t.Errorf("%q is quoted: %v", doc.Word(int32(i)), doc.Quoted(int32(i)))
		}
	}
	if got := doc.QuotationsIn(doc.Sentences[0].Range); len(got) != 2 {
		t.Errorf("the first sentence has quotations %+v", got)
	}
	if got := doc.QuotationsIn(doc.Sentences[1].Range); len(got) != 1 {
		t.Errorf("the second sentence has quotations %+v", got)
	}
}
