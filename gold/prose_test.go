package gold

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/jdkato/prose/v2"

	"readout/english"
	"readout/english/treebank"
	"readout/internal/corpora"
)

// TestAgainstProse tags the same sentences with prose v2, the best known other
// tagger in Go, and logs both results and speeds; run it with -v. Prose cuts
// tokens itself, so both are given the tokens parted by spaces, and words are aligned by their extents. The Penn tags are compared, of words
// alone: prose does not know how the treebanks tag marks.
func TestAgainstProse(t *testing.T) {
	path := filepath.Join(corpora.Dir(t), "ud-ewt", "dev.conllu.gz")
	sentences, err := treebank.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	reader := englishReader(t)
	ours := contest{name: "readout, with names and trees", tag: func(text string) []taggedWord { return tagReadout(reader, text) }}
	theirs := contest{name: "prose v2, tags alone", tag: func(text string) []taggedWord { return tagProse(t, text) }}
	for _, c := range []*contest{&ours, &theirs} {
		c.enter(sentences)
		t.Logf("%s: %.2f of 100 words have the right Penn tag, %.0f words/s",
			c.name, 100*c.score.Ratio(), float64(c.score.Gold)/c.spent.Seconds())
	}
	if ours.score.Ratio() <= theirs.score.Ratio() {
		t.Errorf("%.4f right tags are no more than prose's %.4f", ours.score.Ratio(), theirs.score.Ratio())
	}
}

// contest is one side of the comparison.
type contest struct {
	name  string
	tag   func(text string) []taggedWord
	score Share
	spent time.Duration
}

type taggedWord struct {
	Extent
	tag string
}

// enter tags the sentences, each a paragraph of one text: prose reads its model
// anew for every text.
func (c *contest) enter(sentences []treebank.Sentence) {
	var want []taggedWord
	var text strings.Builder
	at := 0
	for _, s := range sentences {
		for i := range s {
			end := at + utf8.RuneCountInString(s[i].Form)
			want = append(want, taggedWord{Extent{at, end}, s[i].XPOS})
			text.WriteString(s[i].Form + " ")
			at = end + 1
		}
		text.WriteString("\n\n")
		at += 2
	}
	start := time.Now()
	found := c.tag(text.String())
	c.spent = time.Since(start)
	for _, w := range want {
		if !tagsWords(w.tag) {
			continue
		}
		c.score.Gold++
		i, ok := slices.BinarySearchFunc(found, w.Start, func(f taggedWord, start int) int { return f.Start - start })
		if ok && found[i].End == w.End && found[i].tag == w.tag {
			c.score.Right++
		}
	}
}

// tagsWords tells whether a tag is one of words.
func tagsWords(tag string) bool {
	return tag[0] >= 'A' && tag[0] <= 'Z' && !slices.Contains([]string{"HYPH", "NFP", "SYM", "ADD", "AFX", "GW"}, tag)
}

func tagReadout(reader *english.Reader, text string) []taggedWord {
	doc := reader.Read(text)
	out := make([]taggedWord, len(doc.Tokens))
	for i, t := range doc.Tokens {
		out[i] = taggedWord{Extent{int(t.Start), int(t.End)}, doc.XPOS[i].String()}
	}
	return out
}

// nearby is how many bytes after the last token the next one begins at most.
const nearby = 24

func tagProse(t *testing.T, text string) []taggedWord {
	t.Helper()
	doc, err := prose.NewDocument(text, prose.WithSegmentation(false), prose.WithExtraction(false))
	if err != nil {
		t.Fatal(err)
	}
	var out []taggedWord
	rest, at := text, 0
	for _, token := range doc.Tokens() {
		// Prose writes some tokens otherwise than they stand in the text: those
		// are passed over, and not looked for in the sentences that follow.
		i := strings.Index(rest[:min(len(rest), len(token.Text)+nearby)], token.Text)
		if i < 0 {
			continue
		}
		start := at + utf8.RuneCountInString(rest[:i])
		end := start + utf8.RuneCountInString(token.Text)
		out = append(out, taggedWord{Extent{start, end}, token.Tag})
		rest, at = rest[i+len(token.Text):], end
	}
	return out
}
