package gold_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"readout"
	"readout/english"
	"readout/gold"
	"readout/statements"
)

// spanned is a statement by the words of its spans; content is two pieces where a bar
// parts them.
type spanned struct{ source, cue, content string }

// TestStatementErrors holds the sorts of errors to texts with one error each.
func TestStatementErrors(t *testing.T) {
	reader, err := english.Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		name, text  string
		gold, found []spanned
		lost        map[string]statements.Loss // by word
		want        []string
	}{
		{
			name: "right", text: "Berg said the dam is safe.",
			gold:  []spanned{{"Berg", "said", "the dam is safe"}},
			found: []spanned{{"Berg", "said", "the dam is safe."}},
		}, {
			name: "adverbial at the end", text: "Berg said the dam was safe during the storm.",
			gold:  []spanned{{"Berg", "said", "the dam was safe"}},
			found: []spanned{{"Berg", "said", "the dam was safe during the storm"}},
			want:  []string{"content ends too late obl say 1"},
		}, {
			name: "apposition left out", text: "Anna Berg, the minister, said the dam is safe.",
			gold:  []spanned{{"Anna Berg, the minister", "said", "the dam is safe"}},
			found: []spanned{{"Anna Berg", "said", "the dam is safe"}},
			want:  []string{"source ends too early appos say 1"},
		}, {
			name: "relative clause left out", text: "The minister, who lives in Oslo, said the dam is safe.",
			gold:  []spanned{{"The minister, who lives in Oslo", "said", "the dam is safe"}},
			found: []spanned{{"The minister", "said", "the dam is safe"}},
			want:  []string{"source ends too early acl:relcl say 1"},
		}, {
			name: "two pieces", text: "The dam, Berg said, is safe.",
			gold:  []spanned{{"Berg", "said", "The dam|is safe"}},
			found: []spanned{{"Berg", "said", "is safe"}},
			want:  []string{"content a piece left out  say 1"},
		}, {
			name: "an adverbial for a piece", text: "In May, Berg said, the dam was safe.",
			gold:  []spanned{{"Berg", "said", "the dam was safe"}},
			found: []spanned{{"Berg", "said", "In May|the dam was safe"}},
			want:  []string{"content a piece too many  say 1"},
		}, {
			name: "no source", text: "Berg said the dam is safe.",
			gold:  []spanned{{"Berg", "said", "the dam is safe"}},
			found: []spanned{{"", "said", "the dam is safe"}},
			want:  []string{"source not found  say 1"},
		}, {
			name: "missed", text: "Farmers fear that it will rain.",
			gold: []spanned{{"Farmers", "fear", "that it will rain"}},
			lost: map[string]statements.Loss{"fear": statements.LossMargin},
			want: []string{"missed proposed by no rule, the model too unsure VERB fear 1"},
		}, {
			name: "nested", text: "Berg said Lind denied the report.",
			gold:  []spanned{{"Berg", "said", "Lind denied the report"}},
			found: []spanned{{"Lind", "denied", "the report"}},
			want: []string{
				"missed its content found with another cue VERB say 1",
				"spurious inside an annotated content VERB deny 1",
			},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			texts, annotations := t.TempDir(), t.TempDir()
			write(t, filepath.Join(texts, "a.txt"), test.text)
			write(t, filepath.Join(annotations, "a.ann"), brat(t, test.text, test.gold))
			got, err := gold.FindStatementErrors(texts, annotations, func(_, text string) (*english.Doc, []statements.Explanation, error) {
				return reader.Read(text), told(t, text, test.found, test.lost), nil
			})
			if err != nil {
				t.Fatal(err)
			}
			var kinds []string
			for _, k := range got.Kinds {
				kinds = append(kinds, fmt.Sprintf("%s %s %s %s %d", k.Of, k.How, k.By, k.Cues[0].Lemma, k.Count))
			}
			if diff := cmp.Diff(test.want, kinds); diff != "" {
				t.Error(diff)
			}
			if whole := got.Whole == got.Gold; whole != (len(kinds) == 0) {
				t.Errorf("%d of %d are right in all, with the errors %q", got.Whole, got.Gold, kinds)
			}
		})
	}
}

// told explains the statements and losses of a test.
func told(t *testing.T, text string, found []spanned, lost map[string]statements.Loss) []statements.Explanation {
	t.Helper()
	var out []statements.Explanation
	for _, s := range found {
		cue := spansOf(t, text, s.cue)
		out = append(out, statements.Explanation{Word: cue[0], By: statements.ByBoth, Statement: &readout.Statement{
			Source: spansOf(t, text, s.source), Cue: cue, Content: spansOf(t, text, s.content),
		}})
	}
	for word, loss := range lost {
		out = append(out, statements.Explanation{Word: spansOf(t, text, word)[0], Loss: loss})
	}
	return out
}

// spansOf finds words, parted by bars, in an ASCII text.
func spansOf(t *testing.T, text, words string) []readout.Span {
	t.Helper()
	var out []readout.Span
	for part := range strings.SplitSeq(words, "|") {
		if part == "" {
			continue
		}
		start := strings.Index(text, part)
		if start < 0 {
			t.Fatalf("%q is not in %q", part, text)
		}
		out = append(out, readout.Span{Start: start, End: start + len(part), Text: part})
	}
	return out
}

// brat writes annotated statements as PolNeAR does.
func brat(t *testing.T, text string, all []spanned) string {
	t.Helper()
	var b strings.Builder
	for i, s := range all {
		event := fmt.Sprintf("E%d\t", i+1)
		for k, role := range []struct{ name, words string }{{"Source", s.source}, {"Cue", s.cue}, {"Content", s.content}} {
			var parts []string
			for _, span := range spansOf(t, text, role.words) {
				parts = append(parts, fmt.Sprintf("%d %d", span.Start, span.End))
			}
			id := fmt.Sprintf("T%d", 3*i+k+1)
			fmt.Fprintf(&b, "%s\t%s %s\t%s\n", id, role.name, strings.Join(parts, ";"), role.words)
			event += role.name + ":" + id + " "
		}
		b.WriteString(event + "\n")
	}
	return b.String()
}

func write(t *testing.T, path, content string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
}
