package gold

import (
	"context"
	"fmt"
	"io"
	"path/filepath"
	"text/tabwriter"
	"unicode/utf8"

	"readout/english"
	"readout/english/treebank"
)

// GrammarReport tells how well tags, lemmas and trees are found.
type GrammarReport struct {
	Corpora []GrammarScore `json:"corpora"`
}

// GrammarScore is the result on one split of one corpus.
type GrammarScore struct {
	Corpus string `json:"corpus"`
	Split  string `json:"split"`
	// Input is what was read: the corpus's own tokens, or raw text.
	Input string `json:"input"`
	// Words counts words: of the corpus, found, and with the same extent.
	Words Score `json:"words"`
	// UPOS, XPOS and Lemmas count words whose universal tag, Penn tag and lemma
	// are right. Heads counts words whose head is (with the corpus's tokens, its
	// F1 is the unlabelled attachment score), Arcs those whose head and label
	// are (the labelled attachment score). Tags are always predicted, never the
	// corpus's.
	UPOS   Score `json:"upos"`
	XPOS   Score `json:"xpos"`
	Lemmas Score `json:"lemmas"`
	Heads  Score `json:"heads"`
	Arcs   Score `json:"arcs"`
}

// What can be read.
const (
	InputTokens = "tokens"
	InputRaw    = "raw"
)

// Grammar measures tags, lemmas and trees on UD EWT and UD GUM, of which dir
// holds ud-ewt and ud-gum with their {dev,test}.conllu.gz.
//
// Scores are those of the CoNLL 2018 shared task: words are aligned by their
// extents, and a word that is not found, or found with other ends, is wrong. A
// head is right where it is the word that the corpus's head is aligned with.
// Labels are compared with their subtypes, and the score counts punctuation.
func Grammar(ctx context.Context, dir string, reader *english.Reader) (*GrammarReport, error) {
	report := &GrammarReport{}
	for _, corpus := range []struct{ name, folder string }{{"UD EWT", "ud-ewt"}, {"UD GUM", "ud-gum"}} {
		for _, split := range []string{"dev", "test"} {
			if err := ctx.Err(); err != nil {
				return nil, err
			}
			path := filepath.Join(dir, corpus.folder, split+".conllu.gz")
			sentences, err := treebank.ReadFile(path)
			if err != nil {
				return nil, withHint(err, path)
			}
			texts, err := readUD(path)
			if err != nil {
				return nil, err
			}
			report.Corpora = append(report.Corpora,
				scoreTokens(reader, corpus.name, split, sentences),
				scoreRaw(reader, corpus.name, split, sentences, texts))
		}
	}
	return report, nil
}

// scoreTokens scores what the reader makes of the corpus's own tokens.
func scoreTokens(reader *english.Reader, corpus, split string, sentences []treebank.Sentence) GrammarScore {
	score := GrammarScore{Corpus: corpus, Split: split, Input: InputTokens}
	forms := make([][]string, len(sentences))
	var words []goldWord
	at := 0
	for i, s := range sentences {
		forms[i] = s.Forms()
		first := len(words)
		for k := range s {
			size := utf8.RuneCountInString(s[k].Form)
			words = append(words, wordOf(s[k], first, Extent{at, at + size}))
			at += size + 1
		}
		at++
	}
	score.add(reader.ReadTokens(forms), words)
	return score
}

// scoreRaw scores what the reader makes of raw texts.
func scoreRaw(reader *english.Reader, corpus, split string, sentences []treebank.Sentence, texts []rawText) GrammarScore {
	score := GrammarScore{Corpus: corpus, Split: split, Input: InputRaw}
	for _, text := range texts {
		var words []goldWord
		extents := text.words
		for len(extents) > 0 {
			s := sentences[0]
			first := len(words)
			for k := range s {
				words = append(words, wordOf(s[k], first, extents[k]))
			}
			sentences, extents = sentences[1:], extents[len(s):]
		}
		score.add(reader.Read(text.text), words)
	}
	return score
}

// goldWord is a word of a corpus, with its place in a text and the number of its
// head in it.
type goldWord struct {
	treebank.Token
	extent Extent
}

// wordOf returns a word of a sentence that begins at word first.
func wordOf(token treebank.Token, first int, extent Extent) goldWord {
	if token.Head >= 0 {
		token.Head += first
	}
	return goldWord{Token: token, extent: extent}
}

// add scores a text.
func (s *GrammarScore) add(doc *english.Doc, words []goldWord) {
	found := make([]int32, len(words)) // the token of each word, or None
	for w, t := 0, 0; w < len(words); w++ {
		found[w] = english.None
		for t < len(doc.Tokens) && int(doc.Tokens[t].Start) < words[w].extent.Start {
			t++
		}
		if t < len(doc.Tokens) && (Extent{int(doc.Tokens[t].Start), int(doc.Tokens[t].End)}) == words[w].extent {
			found[w] = int32(t)
			t++
		}
	}
	count := func(score *Score, right func(w int, t int32) bool) {
		score.Gold += len(words)
		score.Found += len(doc.Tokens)
		for w, t := range found {
			if t != english.None && right(w, t) {
				score.Right++
			}
		}
	}
	head := func(w int, t int32) bool {
		if words[w].Head < 0 {
			return doc.Head[t] == english.None
		}
		at := found[words[w].Head]
		return at != english.None && doc.Head[t] == at
	}
	count(&s.Words, func(int, int32) bool { return true })
	count(&s.UPOS, func(w int, t int32) bool { return doc.UPOS[t].String() == words[w].UPOS })
	count(&s.XPOS, func(w int, t int32) bool { return doc.XPOS[t].String() == words[w].XPOS })
	count(&s.Lemmas, func(w int, t int32) bool { return doc.Lemma(t) == words[w].Lemma })
	count(&s.Heads, head)
	count(&s.Arcs, func(w int, t int32) bool { return head(w, t) && doc.Label[t].String() == words[w].Label })
}

// WriteTable writes the report as a table for people, in per cent.
func (r *GrammarReport) WriteTable(w io.Writer) error {
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	if _, err := fmt.Fprintln(table, "corpus\tsplit\tinput\twords\tUPOS\tXPOS\tlemmas\tUAS\tLAS"); err != nil {
		return err
	}
	for _, c := range r.Corpora {
		_, err := fmt.Fprintf(table, "%s\t%s\t%s\t%.2f\t%.2f\t%.2f\t%.2f\t%.2f\t%.2f\n", c.Corpus, c.Split, c.Input, 100*c.Words.F1(),
			100*c.UPOS.F1(), 100*c.XPOS.F1(), 100*c.Lemmas.F1(), 100*c.Heads.F1(), 100*c.Arcs.F1())
		if err != nil {
			return err
		}
	}
	return table.Flush()
}
