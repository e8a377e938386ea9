package english_test

import (
	"io/fs"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"readout/english"
	"readout/english/model"
	"readout/english/sentence"
)

func reader(t testing.TB) *english.Reader {
	t.Helper()
	r, err := english.Load()
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestRead(t *testing.T) {
	doc := reader(t).Read("The ministers denied it. They were in Norway.")
	var tags, lemmas []string
	for i := range doc.Tokens {
		tags = append(tags, doc.UPOS[i].String()+"/"+doc.XPOS[i].String())
		lemmas = append(lemmas, doc.Lemma(int32(i)))
	}
	wantTags := []string{
		"DET/DT", "NOUN/NNS", "VERB/VBD", "PRON/PRP", "PUNCT/.",
		"PRON/PRP", "AUX/VBD", "ADP/IN", "PROPN/NNP", "PUNCT/.",
	}
	if diff := cmp.Diff(wantTags, tags); diff != "" {
		t.Errorf("tags: %s", diff)
	}
	if diff := cmp.Diff(strings.Fields("the minister deny it . they be in Norway ."), lemmas); diff != "" {
		t.Errorf("lemmas: %s", diff)
	}
	if diff := cmp.Diff([]int32{1, 2, -1, 2, 2, 8, 8, 8, -1, 8}, doc.Head); diff != "" {
		t.Errorf("heads: %s", diff)
	}
	if doc.Label[0] != sentence.DepDet || doc.Label[1] != sentence.DepNsubj || doc.Label[2] != sentence.DepRoot {
		t.Errorf("labels: %v", doc.Label)
	}
	want := []english.Name{{Range: english.Range{First: 8, End: 9}, Kind: english.Place}}
	if diff := cmp.Diff(want, doc.Names); diff != "" {
		t.Errorf("names: %s", diff)
	}
}

func TestAnalyzeHasNoGrammar(t *testing.T) {
	doc := english.Analyze("They left.")
	if doc.UPOS != nil || doc.XPOS != nil || doc.Head != nil || doc.Label != nil || doc.Names != nil || doc.Lemma(0) != "" {
		t.Error("tags, trees or names without a model")
	}
}

func TestReadTokens(t *testing.T) {
	doc := reader(t).ReadTokens([][]string{{"Ærø", "is", "small", "."}, {}, {"Yes", "."}})
	if len(doc.Sentences) != 2 || len(doc.Tokens) != 6 || len(doc.UPOS) != 6 {
		t.Fatalf("%d sentences, %d tokens, %d tags", len(doc.Sentences), len(doc.Tokens), len(doc.UPOS))
	}
	if got := doc.Span(doc.Sentences[1].Range); got.Text != "Yes ." || got.Start != 16 {
		t.Errorf("the second sentence is %+v", got)
	}
	if doc.Word(0) != "Ærø" || doc.Sentence(5) != &doc.Sentences[1] {
		t.Error("tokens are not where they should be")
	}
}

// TestReadKeepsItsPromises asserts what Doc promises, for any text.
func TestReadKeepsItsPromises(t *testing.T) {
	r := reader(t)
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SliceOfN(rapid.OneOf(
			rapid.SampledFrom(strings.Fields(`The minister said " that Ms. Quux , of Freedonia 's party will n't go . ? ) - 12 %`)),
			rapid.String(),
		), 0, 60).Draw(t, "words")
		checkGrammar(t, r.Read(strings.Join(words, " ")))
	})
}

func checkGrammar(t interface{ Fatalf(string, ...any) }, doc *english.Doc) {
	n := len(doc.Tokens)
	if len(doc.UPOS) != n || len(doc.XPOS) != n || len(doc.Head) != n || len(doc.Label) != n {
		t.Fatalf("%d tokens, %d and %d tags, %d heads, %d labels", n, len(doc.UPOS), len(doc.XPOS), len(doc.Head), len(doc.Label))
	}
	for _, s := range doc.Sentences {
		roots := 0
		for i := s.First; i < s.End; i++ {
			h := doc.Head[i]
			if h == english.None {
				roots++
			} else if !s.Has(h) || h == i {
				t.Fatalf("the head of token %d is %d, its sentence %v", i, h, s.Range)
			}
			if (h == english.None) != (doc.Label[i] == sentence.DepRoot) {
				t.Fatalf("token %d has head %d and label %s", i, h, doc.Label[i])
			}
			if doc.UPOS[i] == sentence.NoUPOS || doc.XPOS[i] == sentence.NoXPOS || doc.Label[i] == sentence.NoLabel {
				t.Fatalf("token %d has no tag or label", i)
			}
			steps := int32(0)
			for ; h != english.None; h = doc.Head[h] {
				if steps++; steps > s.End-s.First {
					t.Fatalf("token %d is its own ancestor", i)
				}
			}
			_ = doc.Lemma(i)
		}
		if roots != 1 {
			t.Fatalf("sentence %v has %d roots", s.Range, roots)
		}
	}
	last := int32(0)
	for _, name := range doc.Names {
		if name.First < last || name.Len() < 1 || int(name.End) > n || name.Kind.String() == "" {
			t.Fatalf("name %+v after token %d of %d", name, last, n)
		}
		last = name.End
	}
}

// TestReadersShare reads the same texts in many goroutines at once; run with
// -race it asserts that they share nothing that changes.
func TestReadersShare(t *testing.T) {
	r := reader(t)
	texts := []string{"The envoy left.", "Nobody in Freedonia knows why, she said.", ""}
	var want []*english.Doc
	for _, text := range texts {
		want = append(want, r.Read(text))
	}
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 20 {
				for i, text := range texts {
					got := r.Read(text)
					if !cmp.Equal(got.XPOS, want[i].XPOS) || !cmp.Equal(got.Head, want[i].Head) || !cmp.Equal(got.Names, want[i].Names) {
						t.Errorf("%q was read in two ways", text)
					}
				}
			}
		})
	}
	wg.Wait()
}

// TestLoadRefuses takes each model away, cuts it short, and damages it.
func TestLoadRefuses(t *testing.T) {
	names, err := fs.Glob(model.Files(), "*.bin")
	if err != nil || len(names) < 5 {
		t.Fatalf("models: %v, %v", names, err)
	}
	for _, name := range names {
		for what, damage := range map[string]func([]byte) []byte{
			"missing": func([]byte) []byte { return nil },
			"empty":   func([]byte) []byte { return []byte{} },
			"cut":     func(b []byte) []byte { return b[:len(b)/2] },
			"damaged": func(b []byte) []byte { b[len(b)/2] ^= 0xFF; return b },
		} {
			files := fstest.MapFS{}
			for _, n := range names {
				data, err := fs.ReadFile(model.Files(), n)
				if err != nil {
					t.Fatal(err)
				}
				if n == name {
					if data = damage(data); data == nil {
						continue
					}
				}
				files[n] = &fstest.MapFile{Data: data}
			}
			if _, err := english.LoadFrom(files); err == nil || !strings.Contains(err.Error(), name) {
				t.Errorf("%s is %s: %v", name, what, err)
			}
		}
	}
}
