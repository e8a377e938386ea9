package sentence_test

import (
	"strings"
	"testing"

	"readout/english/cluster"
	"readout/english/sentence"
)

func word(form string) sentence.Word {
	table := map[string]cluster.Path{"report": 0b1101101, "0000": 0b10}
	clusters, err := cluster.Decode(cluster.Encode(table))
	if err != nil {
		panic(err)
	}
	var w sentence.Word
	sentence.NewFeatures(clusters).Fill(&w, form)
	return w
}

func TestWord(t *testing.T) {
	report, capital := word("report"), word("Report")
	if report.Lower != capital.Lower || report.Suffix3 != capital.Suffix3 || report.Cluster != capital.Cluster {
		t.Error("a capital changes more than form and shape")
	}
	if report.Form == capital.Form || report.Shape == capital.Shape {
		t.Error("a capital changes nothing")
	}
	if report.Cluster != 0b1101101 || report.Cluster4 != 0b11011 {
		t.Errorf("cluster %b, its first bits %b", report.Cluster, report.Cluster4)
	}
	if a, b := word("1984"), word("2026"); a.Lower != b.Lower || a.Form == b.Form || a.Cluster == 0 {
		t.Error("digits are not folded as they should be")
	}
	if word("don’t").Form != word("don't").Form {
		t.Error("a curly apostrophe is not straight")
	}
	if word("Minsk").Shape != word("Moscow").Shape {
		t.Error("long runs make different shapes")
	}
	if word("unknown").Cluster != 0 {
		t.Error("an unknown word has a cluster")
	}
	a, b := word("pre"+strings.Repeat("x", 1000)+"ing"), word("pre"+strings.Repeat("x", 3000)+"ing")
	if a != b {
		t.Error("the middle of a very long word counts")
	}
}

func TestAffixes(t *testing.T) {
	if word("an").Suffix3 != word("an").Suffix2 || word("an").Prefix3 != word("an").Lower {
		t.Error("a short word is not its own affix")
	}
	if word("walking").Suffix3 != word("singing").Suffix3 || word("walking").Suffix4 == word("singing").Suffix4 {
		t.Error("suffixes are not what they should be")
	}
	if empty := word(""); empty.Lower != empty.Suffix1 {
		t.Error("the empty form has an affix of its own")
	}
}

func TestView(t *testing.T) {
	var v sentence.View
	for range 2 {
		v.Reset()
		v.Add("A", sentence.Features{})
		v.Add("b", sentence.Features{})
		if v.Len() != 2 || len(v.Words) != 2 || len(v.UPOS) != 0 {
			t.Fatalf("view %+v", v)
		}
	}
}

func TestTagsAndLabels(t *testing.T) {
	for i := 1; i < sentence.UPOSCount; i++ {
		if got, ok := sentence.ParseUPOS(sentence.UPOS(i).String()); !ok || int(got) != i {
			t.Errorf("universal tag %d is read as %d", i, got)
		}
	}
	for i := 1; i < sentence.XPOSCount; i++ {
		if got, ok := sentence.ParseXPOS(sentence.XPOS(i).String()); !ok || int(got) != i {
			t.Errorf("Penn tag %d is read as %d", i, got)
		}
	}
	for i := 1; i < sentence.LabelCount; i++ {
		if got, ok := sentence.ParseLabel(sentence.Label(i).String()); !ok || int(got) != i {
			t.Errorf("relation %d is read as %d", i, got)
		}
	}
	if sentence.DepNsubjPass.String() != "nsubj:pass" || sentence.PennNNS.String() != "NNS" || sentence.PROPN.String() != "PROPN" {
		t.Error("a constant has the name of another")
	}
	if sentence.UPOS(0).String() != "_" || sentence.XPOS(200).String() != "_" || sentence.Label(255).String() != "_" {
		t.Error("what is no tag has a name")
	}
	if _, ok := sentence.ParseUPOS("_"); ok {
		t.Error("none is read as a tag")
	}
}
