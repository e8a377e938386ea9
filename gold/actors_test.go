package gold

import (
	"bytes"
	"context"
	"path/filepath"
	"strings"
	"testing"

	"readout"
	"readout/actors"
	"readout/demo"
	"readout/english"
	"readout/internal/corpora"
)

// actorsInput returns the input of the measure of actors, with the corpora of a folder.
func actorsInput(t *testing.T, dir string) ActorsInput {
	t.Helper()
	directory, err := actors.Default()
	if err != nil {
		t.Fatal(err)
	}
	withDemo, err := directory.Extend("directory.toml", bytes.NewReader(demo.Directory()))
	if err != nil {
		t.Fatal(err)
	}
	return ActorsInput{Data: dir, Demo: demo.Articles(), Directory: directory, DemoDirectory: withDemo}
}

func TestActorsAreNoWorse(t *testing.T) {
	report, err := Actors(context.Background(), actorsInput(t, corpora.Dir(t)))
	if err != nil {
		t.Fatal(err)
	}
	report.Mistakes = nil
	var golden ActorsReport
	readGolden(t, "actors", report, &golden)
	if report.Chains != golden.Chains || report.Chains < 150 {
		t.Fatalf("measured %d chains, golden are %d", report.Chains, golden.Chains)
	}
	want := map[string]PartScore{}
	for _, p := range golden.References {
		want[p.Part] = p
	}
	for _, got := range report.References {
		referencesAtLeast(t, got.Part+": all", got.All, want[got.Part].All)
		referencesAtLeast(t, got.Part+": speakers", got.Speakers, want[got.Part].Speakers)
	}
	for what, pair := range map[string][2]Share{
		"country": {report.Plover.Country, golden.Plover.Country}, "sector": {report.Plover.Sector, golden.Plover.Sector},
	} {
		if pair[0].Ratio() < pair[1].Ratio()-tolerance {
			t.Errorf("PLOVER actors: %s %.4f, golden %.4f", what, pair[0].Ratio(), pair[1].Ratio())
		}
	}
}

// TestPloverWithoutTrees holds what tokens and lists alone tell of the actors of
// PLOVER's records.
func TestPloverWithoutTrees(t *testing.T) {
	score, err := plover(actorsInput(t, corpora.Dir(t)), english.Analyze)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("country right %.4f of %d, sector right %.4f of %d",
		score.Country.Ratio(), score.Country.Gold, score.Sector.Ratio(), score.Sector.Gold)
	if score.Country.Gold < 300 || score.Country.Ratio() < 0.90 || score.Sector.Ratio() < 0.82 {
		t.Error("below the floor of 90 % and 82 %")
	}
}

func referencesAtLeast(t *testing.T, what string, got, golden ReferenceScores) {
	t.Helper()
	g, w := got.Both(), golden.Both()
	if g.Gold != w.Gold || g.Others != w.Others {
		t.Fatalf("%s: %d references and %d others, golden are %d and %d", what, g.Gold, g.Others, w.Gold, w.Others)
	}
	if g.RightShare() < w.RightShare()-tolerance || g.Precision() < w.Precision()-tolerance {
		t.Errorf("%s: right %.4f, of answers %.4f, golden %.4f and %.4f", what, g.RightShare(), g.Precision(), w.RightShare(), w.Precision())
	}
}

func TestActorsWithoutCorpora(t *testing.T) {
	_, err := Actors(context.Background(), actorsInput(t, filepath.Join(t.TempDir(), "nowhere")))
	if readout.ErrorCode(err) != readout.CodeNotFound {
		t.Errorf("got %v", err)
	}
}

// TestChainComparison holds what counts as right: the actor that most names of the
// chain have, all actors of a plural, and nobody where nobody is meant.
func TestChainComparison(t *testing.T) {
	name := func(from, to int, id string) readout.Mention {
		return readout.Mention{Span: readout.Span{Start: from, End: to}, Actor: id, Kind: readout.MentionName}
	}
	pronoun := func(from int, id string) readout.Mention {
		return readout.Mention{Span: readout.Span{Start: from, End: from + 2}, Actor: id, Kind: readout.MentionPronoun}
	}
	articles, err := addChainLine(nil, []string{"article", "dev", "a.txt"})
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range []string{
		"one\tn0-4 n10-14 n20-24 p30-32 p40-42 d50-53", "one\tn5-9 p60-62", "several\tp70-72\t= n0-4 n5-9", "none\tp80-82", "unnamed\tp90-92 p94-96",
	} {
		if articles, err = addChainLine(articles, strings.Split(line, "\t")); err != nil {
			t.Fatal(err)
		}
	}
	mentions := []readout.Mention{
		name(0, 4, "anna"), name(9, 14, "anna"), name(20, 24, "bo"), name(5, 9, "bo"),
		pronoun(30, "anna"), pronoun(40, "bo"), pronoun(60, "bo"), pronoun(70, "anna"), pronoun(70, "bo"), pronoun(90, "bo"),
		{Span: readout.Span{Start: 50, End: 60}, Actor: "anna", Kind: readout.MentionDescription},
	}
	part := PartScore{}
	c := newChainComparison(&articles[0], mentions, []Extent{{30, 32}, {50, 60}, {60, 66}})
	c.count(&part)
	want := ReferenceScores{Pronouns: ReferenceScore{Gold: 4, Answered: 4, Right: 3, Others: 3, False: 1}, Descriptions: ReferenceScore{Gold: 1, Answered: 1, Right: 1}}
	if part.All != want {
		t.Errorf("all: got %+v, want %+v", part.All, want)
	}
	want = ReferenceScores{Pronouns: ReferenceScore{Gold: 1, Answered: 1, Right: 1}, Descriptions: ReferenceScore{Gold: 1, Answered: 1, Right: 1}}
	if part.Speakers != want {
		t.Errorf("speakers: got %+v, want %+v", part.Speakers, want)
	}
	if len(c.mistakes) != 2 || c.mistakes[0].Want != "anna" || c.mistakes[0].Got != "bo" {
		t.Errorf("mistakes: got %+v", c.mistakes)
	}
}

func TestChainLines(t *testing.T) {
	for _, broken := range []string{"one\tn0-4", "article\tdev", "article\tdev\ta\none\tn4-0", "article\tdev\ta\none\tx0-4", "article\tdev\ta\nmany\tn0-4"} {
		var all []chainArticle
		var err error
		for line := range strings.Lines(broken) {
			if all, err = addChainLine(all, strings.Split(strings.TrimSpace(line), "\t")); err != nil {
				break
			}
		}
		if err == nil {
			t.Errorf("%q is read without an error", broken)
		}
	}
}
