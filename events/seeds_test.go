package events

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"readout"
	"readout/actors"
	"readout/english"
	"readout/internal/corpora"
	"readout/statements"
)

// seedEvent is an event that reading a seed must give.
type seedEvent struct {
	seed               string // the start of the file's name
	code               string // type and mode
	status             readout.Status
	date               string
	actors, recipients string // countries
	inStatement        bool
}

// TestSeeds holds what the first five articles must give: the meetings, the
// call, the visits, the road map, the ambassador, the sanctions, the exercise
// and the visit to come, with sides, dates as far as the article's day is
// known, and status.
func TestSeeds(t *testing.T) {
	published := map[string]string{"000": "2021-03-22", "001": "2021-05-26"}
	want := []seedEvent{
		{seed: "000", code: "CONSULT:visit", status: readout.Happened, date: "2021-03-22", actors: "RUS", recipients: "CHN"},
		{seed: "000", code: "CONSULT:visit", status: readout.Happened, date: "2021-03-22", actors: "USA", recipients: "BEL"},
		{seed: "001", code: "CONSULT:visit", status: readout.Happened, date: "2021-05-24", actors: "CHN", recipients: "RUS"},
		{seed: "001", code: "CONSULT", status: readout.Happened, date: "2021-05-25", actors: "CHN RUS"},
		{seed: "001", code: "CONSULT:phone", status: readout.Happened, actors: "CHN RUS"},
		{seed: "002", code: "CONSULT", actors: "CHN RUS"},
		{seed: "002", code: "CONSULT:phone", status: readout.Happened, actors: "CHN USA"},
		{seed: "002", code: "SUPPORT", status: readout.Claimed, actors: "CHN RUS", inStatement: true},
		{seed: "002", code: "AGREE", status: readout.Planned, actors: "RUS", recipients: "CHN"},
		{seed: "003", code: "REQUEST", status: readout.Happened, actors: "CHN RUS", recipients: "USA"},
		{seed: "004", code: "CONSULT:visit", status: readout.Happened, actors: "RUS", recipients: "CHN"},
		{seed: "004", code: "ACCUSE:allege", status: readout.Happened, actors: "USA", recipients: "CHN"},
		{seed: "004", code: "SANCTION:withdraw", status: readout.Happened, actors: "RUS", recipients: "USA"},
		{seed: "004", code: "SANCTION:discontinue", status: readout.Happened, actors: "USA"},
		{seed: "004", code: "COOPERATE", status: readout.Happened, date: "2020-09", actors: "CHN RUS"},
	}
	found := map[string][]readout.Event{}
	for _, name := range []string{"000", "001", "002", "003", "004"} {
		found[name] = readSeed(t, name, published[name])
	}
	for _, w := range want {
		if !slices.ContainsFunc(found[w.seed], w.is) {
			t.Errorf("%s: no event is %+v; there are", w.seed, w)
			for _, e := range found[w.seed] {
				t.Logf("  %s", describe(e))
			}
		}
	}
}

func (w seedEvent) is(e readout.Event) bool {
	code := string(e.Type)
	if e.Mode != "" {
		code += ":" + e.Mode
	}
	return code == w.code && (w.status == "" || w.status == e.Status) && (w.date == "" || w.date == e.Date) &&
		countries(e.Actors) == w.actors && (w.recipients == "" || countries(e.Recipients) == w.recipients) &&
		w.inStatement == (e.Statement != "")
}

// countries returns the countries of parties in order of the alphabet.
func countries(parties []readout.Party) string {
	var codes []string
	for _, p := range parties {
		codes = append(codes, p.Country)
	}
	slices.Sort(codes)
	return strings.Join(slices.Compact(codes), " ")
}

func readSeed(t *testing.T, name, published string) []readout.Event {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(corpora.Seeds(t), name+"_*"))
	if err != nil || len(files) != 1 {
		t.Fatalf("find seed %s: %d files, %v", name, len(files), err)
	}
	text, err := os.ReadFile(files[0])
	if err != nil {
		t.Fatal(err)
	}
	dir, err := actors.Default()
	if err != nil {
		t.Fatal(err)
	}
	extractor, err := statements.New()
	if err != nil {
		t.Fatal(err)
	}
	article := &readout.Article{ID: name, Text: string(text), Published: published}
	doc := english.Analyze(article.Text)
	res := dir.Resolve(doc, article)
	return newTestCoder(t).Code(doc, res, extractor.Extract(doc, res, article), article)
}
