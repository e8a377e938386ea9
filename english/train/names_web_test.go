package train

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"readout/english/names"
	"readout/english/treebank"
	"readout/internal/corpora"
)

// web returns a small invented corpus: a text of three sentences.
func web(t *testing.T) []treebank.Document {
	t.Helper()
	d := treebank.Document{ID: "mail-1"}
	for i, text := range []string{"Anna/PROPN Berg/PROPN left/VERB Orsk/PROPN", "some/DET Norwegian/ADJ ships/NOUN", "Hm/INTJ"} {
		var s treebank.Sentence
		for word := range strings.FieldsSeq(text) {
			form, tag, _ := strings.Cut(word, "/")
			s = append(s, treebank.Token{Form: form, UPOS: tag})
		}
		d.Sentences = append(d.Sentences, s)
		d.IDs = append(d.IDs, []string{"mail-1-0001", "mail-1-0002", "mail-1-0003"}[i])
	}
	return []treebank.Document{d}
}

func TestWebNames(t *testing.T) {
	lists, err := names.NewLists()
	if err != nil {
		t.Fatal(err)
	}
	got, err := webNames(web(t), "# a comment\n"+
		"mail-1-0001\t1\t2\tPerson\nmail-1-0001\t4\t4\tPlace\nmail-1-0003\t-\t-\tUnclear\n", lists)
	if err != nil {
		t.Fatal(err)
	}
	if len(got) != 1 || len(got[0].sentences) != 2 {
		t.Fatalf("got %+v, want one text of the two sentences that are clear", got)
	}
	want := [][]names.Name{
		{{First: 0, End: 2, Kind: names.Person}, {First: 3, End: 4, Kind: names.Place}},
		{{First: 1, End: 2, Kind: names.Other}}, // a people, in a sentence that nobody marked
	}
	if diff := cmp.Diff(want, got[0].names); diff != "" {
		t.Error(diff)
	}
}

func TestWebNamesRefuses(t *testing.T) {
	lists, err := names.NewLists()
	if err != nil {
		t.Fatal(err)
	}
	for table, want := range map[string]string{
		"#\nmail-1-0001\t1\t2":                                "line 2: 3 columns, want 4",
		"mail-1-0001\tone\t2\tPerson":                         "line 1: read the first word",
		"mail-1-0001\t1\ttwo\tPerson":                         "line 1: read the last word",
		"mail-1-0001\t1\t2\tCat":                              `line 1: "Cat" is no kind of names`,
		"mail-1-0001\t0\t2\tPerson":                           "line 1: the words 0 to 2 are no name",
		"mail-1-0001\t3\t2\tPerson":                           "line 1: the words 3 to 2 are no name",
		"mail-1-0001\t1\t5\tPerson":                           "line 1: sentence mail-1-0001: a name ends at word 5 of a sentence of 4",
		"mail-1-0002\t2\t2\tOther\nmail-9\t1\t1\tPlace":       `line 2: the corpus has no sentence "mail-9"`,
		"mail-1-0001\t1\t2\tPerson\nmail-1-0001\t2\t3\tPlace": "line 2: the name begins before the end of the one before",
	} {
		if _, err := webNames(web(t), table, lists); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %q", table, err, want)
		}
	}
}

// webSentences is how many sentences UD EWT train has.
const webSentences = 12544

// TestEveryMarkingIsUsed holds that each row of the table is a name of a
// sentence of the corpus, or says of one that it is unclear.
func TestEveryMarkingIsUsed(t *testing.T) {
	lists, err := names.NewLists()
	if err != nil {
		t.Fatal(err)
	}
	articles, err := readNamedWeb(Options{Dir: corpora.Dir(t)}, lists)
	if err != nil {
		t.Fatal(err)
	}
	markings, err := readMarkings(webMarkings)
	if err != nil {
		t.Fatal(err)
	}
	rows, marked, unclear, sentences := 0, 0, 0, 0
	for line := range strings.Lines(webMarkings) {
		if !strings.HasPrefix(line, "#") {
			rows++
		}
	}
	for _, m := range markings {
		marked += len(m.names)
		if m.unclear {
			unclear++
		}
	}
	for _, a := range articles {
		sentences += len(a.sentences)
	}
	if rows != marked+unclear || marked < 8000 {
		t.Errorf("%d rows are %d names and %d unclear sentences", rows, marked, unclear)
	}
	if sentences+unclear != webSentences {
		t.Errorf("%d sentences are learned from, want all but the %d unclear", sentences, unclear)
	}
}

// TestMarkingsAgree holds that a text calls what it names in the same words by
// the same kind, but for a few that have two ("Japan", the state and the team),
// and that persons, organisations and places are proper nouns to the treebank's
// annotators, too.
func TestMarkingsAgree(t *testing.T) {
	documents, err := readDocuments(Options{Dir: corpora.Dir(t)}, "ud-ewt")
	if err != nil {
		t.Fatal(err)
	}
	markings, err := readMarkings(webMarkings)
	if err != nil {
		t.Fatal(err)
	}
	again, other, marked, common := 0, 0, 0, 0
	for _, d := range documents {
		kinds := map[string]names.Kind{}
		for i, s := range d.Sentences {
			m := markings[d.IDs[i]]
			if m == nil {
				continue
			}
			for _, n := range m.names {
				words := s[n.First:n.End]
				key := strings.ToLower(strings.Join(words.Forms(), " "))
				if before, known := kinds[key]; known {
					again++
					if before != n.Kind {
						other++
					}
				}
				kinds[key] = n.Kind
				if n.Kind == names.Other {
					continue
				}
				marked++
				if !slices.ContainsFunc(words, func(w treebank.Token) bool { return w.UPOS == "PROPN" }) {
					common++
				}
			}
		}
	}
	t.Logf("%d of %d names that come again have another kind; %d of %d have no proper noun", other, again, common, marked)
	if other*100 > again || common*100 > 2*marked {
		t.Error("that is more than slips and special cases")
	}
}
