package actors

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"readout"
	"readout/english"
	"readout/internal/corpora"
)

// checkResolution fails unless a resolution keeps its own promises.
func checkResolution(t interface{ Fatalf(string, ...any) }, doc *english.Doc, res *Resolution) {
	for i, m := range res.Mentions {
		if m.Len() <= 0 || m.First < 0 || int(m.End) > len(doc.Tokens) {
			t.Fatalf("mention %d has the range %v of %d tokens", i, m.Range, len(doc.Tokens))
		}
		if m.Actor < 0 || m.Actor >= len(res.Actors) || m.By == "" || m.Kind == "" {
			t.Fatalf("mention %d is %+v of %d actors", i, m, len(res.Actors))
		}
		if i > 0 {
			p := res.Mentions[i-1]
			if m.First < p.First || m.First == p.First && m.End > p.End {
				t.Fatalf("mention %d %v stands behind %v", i, m.Range, p.Range)
			}
		}
		if doc.Sentence(m.First).End < m.End {
			t.Fatalf("mention %d %v runs over its sentence", i, m.Range)
		}
	}
	seen := map[string]bool{}
	for _, a := range res.Actors {
		if a.ID == "" || a.Name == "" || seen[a.ID] || !slices.Contains(readout.ActorTypes(), a.Type) {
			t.Fatalf("actor %+v", a)
		}
		seen[a.ID] = true
	}
	checkGenders(t, doc, res)
	for _, m := range res.JSON(doc) {
		if err := m.Check(doc.Text); err != nil {
			t.Fatalf("mention: %v", err)
		}
	}
}

// checkGenders fails if pronouns of both genders refer to one actor.
func checkGenders(t interface{ Fatalf(string, ...any) }, doc *english.Doc, res *Resolution) {
	he, she := map[int]bool{}, map[int]bool{}
	for _, m := range res.Mentions {
		if m.Kind != readout.MentionPronoun {
			continue
		}
		switch doc.Lower(m.First) {
		case "he", "him", "his", "himself":
			he[m.Actor] = true
		case "she", "her", "herself":
			she[m.Actor] = true
		}
	}
	for a := range he {
		if she[a] {
			t.Fatalf("%s is both he and she", res.Actors[a].ID)
		}
	}
}

// TestNobodyIsHeAndShe holds the same of real articles.
func TestNobodyIsHeAndShe(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(corpora.Dir(t), "polnear", "dev", "text", "*.txt"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no texts: %v", err)
	}
	d := world(t)
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		doc := english.Analyze(string(raw))
		checkGenders(t, doc, d.Resolve(doc, &readout.Article{Published: "2016-09-15"}))
	}
}

// TestResolveInvariants reads texts that are put together from what the rules
// look for, in any order.
func TestResolveInvariants(t *testing.T) {
	d := world(t)
	pieces := []string{
		"Veldania", "Veldanian", "’s", "'s ", "Foreign Minister", "Anna", "Berg", ",", ".", "“", "”", "said", "the ministry", "She", "he",
		"it", "they", "(", ")", "NATO", "THP", "President", "of", "the", "two", "countries", "both sides", "former", "and", "-", "\n\n", "U.S.",
		"Chad", "Jordan", "Smith", "Kim Berg", "Pat Lind", "his", "her", "Ms.", "a spokesman", "45", "The paper", "Orsk Herald", "é", "😀", "\xff", "Korea", "Xi", "van", "al-", "MR", "Mr.",
	}
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 0, 40).Draw(t, "pieces"), rapid.SampledFrom([]string{" ", ""}).Draw(t, "gap"))
		doc := english.Analyze(text)
		res := d.Resolve(doc, &readout.Article{Text: text, Published: "2025"})
		checkResolution(t, doc, res)
		if again := d.Resolve(doc, &readout.Article{Text: text, Published: "2025"}); !slices.Equal(again.Mentions, res.Mentions) {
			t.Fatalf("a second reading differs")
		}
	})
}

func FuzzResolve(f *testing.F) {
	d := world(f)
	f.Add("Veldanian Foreign Minister Anna Berg said she would go.")
	f.Add("(ABC) the two sides, of the\n\nU.S.’ Mr. Mr. Chad Chad-Jordan’s")
	f.Fuzz(func(t *testing.T, text string) {
		doc := english.Analyze(text)
		checkResolution(t, doc, d.Resolve(doc, &readout.Article{Text: text}))
	})
}

func TestHead(t *testing.T) {
	d := world(t)
	for text, want := range map[string]string{
		"Veldanian Foreign Minister Anna Berg":                       "anna-berg-vld",
		"Amber Palace spokesman Jonas Vik":                           "jonas-vik-vld",
		"the Veldanian Foreign Ministry's spokeswoman Maria Ivanova": "maria-ivanova-vld",
		"Veldania’s Foreign Ministry":                                "vld-foreign-ministry",
		"the Orsk Herald newspaper":                                  "orsk-herald",
		"the editorial in the Orsk Herald":                           "orsk-herald",
		"Orsk Herald’s editorial":                                    "orsk-herald",
		"Veldanian officials":                                        "",
		"Veldania and Tessia":                                        "",
		"Anna Berg and the Tessian president Oskar Lund":             "",
		"Anna Berg, and nobody else,":                                "anna-berg-vld",
		"officials in Orsk":                                          "",
		"Anna Berg, the foreign minister of Veldania":                "anna-berg-vld",
		"Veldania": "VLD",
		"Orsk":     "VLD",
		"Lars Dahl, a spokesman for the Tessian army": "lars-dahl-tss",
	} {
		full := text + " said that it was so."
		doc := english.Analyze(full)
		res := d.Resolve(doc, &readout.Article{Text: full})
		end := int32(0)
		for int(doc.Tokens[end].To) < len(text) {
			end++
		}
		got := ""
		if m, ok := res.Head(english.Range{First: 0, End: end + 1}); ok {
			got = res.Actors[m.Actor].ID
		}
		if got != want {
			t.Errorf("Head(%q) = %q, want %q", text, got, want)
		}
	}
}

// TestZeroResolution holds that a resolution of nothing answers every question.
func TestZeroResolution(t *testing.T) {
	res := &Resolution{}
	of := english.Range{First: 3, End: 5}
	if _, ok := res.Head(of); ok || len(res.Within(of)) > 0 || len(res.JSON(english.Analyze(""))) > 0 {
		t.Error("the zero resolution knows somebody")
	}
}

// TestHeadOfPair holds that two states together are no single speaker.
func TestHeadOfPair(t *testing.T) {
	const text = "Veldania and Tessia met. Both countries said so."
	doc := english.Analyze(text)
	res := world(t).Resolve(doc, &readout.Article{Text: text})
	of := english.Range{First: doc.Sentences[1].First, End: doc.Sentences[1].First + 2}
	if got := len(res.Within(of)); got != 2 {
		t.Fatalf("%d mentions, want 2", got)
	}
	if m, ok := res.Head(of); ok {
		t.Errorf("head is %s", res.Actors[m.Actor].ID)
	}
}

func TestDescribe(t *testing.T) {
	d := world(t)
	for text, want := range map[string]Description{
		"Veldanian officials":          {"Veldanian officials", "VLD", "GOV"},
		"the Tessian fishermen":        {"Tessian fishermen", "TSS", "AGR"},
		"rebels in Marra":              {"rebels in Marra", "MRR", "REB"},
		"some experts":                 {"some experts", "", "EDU"},
		"U.S. negotiators":             {"U.S. negotiators", "USA", "GOV"},
		"a journalist from the Herald": {"journalist from the Herald", "", "JRN"},
	} {
		full := text + " left."
		doc := english.Analyze(full)
		res := d.Resolve(doc, &readout.Article{Text: full})
		end := int32(0)
		for int(doc.Tokens[end].To) < len(text) {
			end++
		}
		if got := d.Describe(res, english.Range{First: 0, End: end + 1}); got != want {
			t.Errorf("Describe(%q) = %+v, want %+v", text, got, want)
		}
	}
}

// BenchmarkFindNames measures the look-up of the directory's names alone.
func BenchmarkFindNames(b *testing.B) {
	d, err := Default()
	if err != nil {
		b.Fatal(err)
	}
	text := strings.Repeat("The ministers of Norway and Chad met in Rome on Monday, and an editor of the paper wrote about it at length. ", 1000)
	doc := english.Analyze(text)
	w := readWords(doc, d.lex)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		r := &resolver{words: w, d: d, lex: d.lex, byID: map[string]int32{}}
		r.findHits()
		if len(r.hits) != 3000 {
			b.Fatalf("%d names", len(r.hits))
		}
	}
}

// TestLongSentence holds that a text without a full stop costs what others do.
func TestLongSentence(t *testing.T) {
	d := world(t)
	text := strings.Repeat("Peter Berg and Anna Berg told Berg that he said she and the ministry of both countries said it would ", 4000)
	doc := english.Analyze(text)
	res := d.Resolve(doc, &readout.Article{Text: text, Published: "2025"})
	checkResolution(t, doc, res)
	if len(res.Mentions) < 8000 {
		t.Errorf("%d mentions", len(res.Mentions))
	}
}

// TestLongTree holds the same of a text with trees.
func TestLongTree(t *testing.T) {
	d := world(t)
	reader, err := english.Load()
	if err != nil {
		t.Fatal(err)
	}
	text := strings.Repeat("Peter Berg and Anna Berg told Berg that he said “they and I like its voters” and both said it would ", 1000)
	doc := reader.Read(text)
	res := d.Resolve(doc, &readout.Article{Text: text, Published: "2025"})
	checkResolution(t, doc, res)
	if len(res.Mentions) < 2000 {
		t.Errorf("%d mentions", len(res.Mentions))
	}
}

// BenchmarkResolve reads a hundred articles of PolNeAR, tags, names and trees made
// beforehand.
func BenchmarkResolve(b *testing.B) {
	files, err := filepath.Glob(filepath.Join(corpora.Dir(b), "polnear", "dev", "text", "*.txt"))
	if err != nil || len(files) == 0 {
		b.Fatalf("no texts: %v", err)
	}
	d, err := Default()
	if err != nil {
		b.Fatal(err)
	}
	reader, err := english.Load()
	if err != nil {
		b.Fatal(err)
	}
	var docs []*english.Doc
	size, count := 0, 0
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			b.Fatal(err)
		}
		docs = append(docs, reader.Read(string(raw)))
		size += len(raw)
		count += len(docs[len(docs)-1].Tokens)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, doc := range docs {
			d.Resolve(doc, &readout.Article{Published: "2016-09-15"})
		}
	}
	b.ReportMetric(float64(count)*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}
