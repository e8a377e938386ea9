package gold

import (
	"context"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"readout"
	"readout/english/names"
	"readout/internal/corpora"
)

func TestNamesAreNoWorse(t *testing.T) {
	report, err := Names(context.Background(), corpora.Dir(t), englishReader(t))
	if err != nil {
		t.Fatal(err)
	}
	var golden NamesReport
	readGolden(t, "names", report, &golden)
	if len(golden.Corpora) != len(report.Corpora) {
		t.Fatalf("measured %d corpora, golden are %d", len(report.Corpora), len(golden.Corpora))
	}
	for i, want := range golden.Corpora {
		got := report.Corpora[i]
		if got.Corpus != want.Corpus || got.Split != want.Split || got.Input != want.Input {
			t.Fatalf("corpus %d is %+v, golden %+v", i, got, want)
		}
		wantAtLeast(t, got.Corpus+": names", got.All(), want.All())
		if (want.Other == nil) != (got.Other == nil) {
			t.Fatalf("%s: other names %v, golden %v", got.Corpus, got.Other, want.Other)
		}
		if want.Other != nil {
			wantAtLeast(t, got.Corpus+": other names", *got.Other, *want.Other)
		}
	}
}

func TestNamesWithoutCorpora(t *testing.T) {
	_, err := Names(context.Background(), filepath.Join(t.TempDir(), "nowhere"), englishReader(t))
	if readout.ErrorCode(err) != readout.CodeNotFound {
		t.Errorf("got %v", err)
	}
}

func TestParseIOB(t *testing.T) {
	articles, err := parseIOB(strings.NewReader(strings.Join([]string{
		"# newdoc id = one", "# text = Anna Berg left Orsk Varn",
		"1\tAnna\tB-PER\t-", "2\tBerg\tI-PER\t-", "3\tleft\tO\t-", "",
		"1\tOrsk\tB-LOC\t-", "2\tVarn\tB-LOC\t-", "",
		"# newdoc id = two", "1\tBank\tI-ORG\t-",
	}, "\n")))
	if err != nil {
		t.Fatal(err)
	}
	want := []iobArticle{
		{
			sentences: [][]string{{"Anna", "Berg", "left"}, {"Orsk", "Varn"}},
			names:     []named{{Extent{0, 2}, names.Person}, {Extent{3, 4}, names.Place}, {Extent{4, 5}, names.Place}},
		},
		{sentences: [][]string{{"Bank"}}, names: []named{{Extent{0, 1}, names.Organisation}}},
	}
	if !reflect.DeepEqual(articles, want) {
		t.Errorf("got %+v", articles)
	}
	for _, broken := range []string{"1\tAnna", "1\tAnna\tB-CAT\t-"} {
		if _, err := parseIOB(strings.NewReader(broken)); err == nil || !strings.Contains(err.Error(), "line 1") {
			t.Errorf("%q: %v", broken, err)
		}
	}
}

// TestSilverNames holds that a name ends where its class changes, at a token
// without one, and with its sentence.
func TestSilverNames(t *testing.T) {
	row := func(form, misc string) string {
		return strings.Join([]string{"1", form, "_", "_", "_", "_", "_", "_", "_", misc}, "\t")
	}
	docs, err := parseConllu(strings.NewReader(strings.Join([]string{
		"# newdoc id = one",
		row("Anna", "Start=0|End=4|NER=PERSON"), row("Berg", "Start=5|End=9|NER=PERSON"),
		row("Orsk", "Start=10|End=14|NER=LOCATION"), row("today", "Start=15|End=20|NER=DATE"), "",
		row("Orsk", "Start=22|End=26|NER=LOCATION"), "", row("Varn", "Start=27|End=31|NER=LOCATION"), "",
	}, "\n")))
	if err != nil {
		t.Fatal(err)
	}
	want := []named{
		{Extent{0, 9}, names.Person}, {Extent{10, 14}, names.Place}, {Extent{22, 26}, names.Place}, {Extent{27, 31}, names.Place},
	}
	if got := docs[0].names(); !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}
