package gold

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"text/tabwriter"
	"unicode/utf8"

	"readout"
	"readout/english"
)

// EnglishReport tells how well texts are cut into tokens and sentences.
type EnglishReport struct {
	Corpora []EnglishScore `json:"corpora"`
}

// EnglishScore is the result on one split of one corpus. A token or a sentence
// is right where both its ends are.
type EnglishScore struct {
	Corpus string `json:"corpus"`
	Split  string `json:"split"`
	// Layout is how the raw text was laid out: a line a paragraph, or wrapped
	// at 80 columns.
	Layout    string `json:"layout"`
	Texts     int    `json:"texts"`
	Tokens    *Score `json:"tokens,omitempty"` // nil where the corpus cuts them by other rules
	Sentences Score  `json:"sentences"`
	// Quotations is set where the corpus tells of quotations.
	Quotations *Share `json:"quotations,omitempty"`
}

// The layouts of raw text.
const (
	LayoutLines   = "lines"
	LayoutWrapped = "wrapped"
)

// wrapColumn is where wrapped text is wrapped.
const wrapColumn = 80

// English measures tokens and sentences on raw text. dir holds ud-ewt and
// ud-gum with their {dev,test}.conllu.gz and polnear with dev/text and
// dev/corenlp.conllu.gz. The gold of the first two was made by people; that of
// PolNeAR is CoreNLP's, with which its statements were annotated.
//
// Quotations are scored on the contents of PolNeAR's statements that begin and
// end with a double mark and hold no other: the share of them that is one
// quotation. What was found beside them is no error, for not all quotations
// belong to statements.
//
// Sentences and words are scored as in the CoNLL 2018 shared task: their spans,
// exactly. Of PolNeAR a second score is against CoreNLP's sentences mended: cut
// at line breaks, at which CoreNLP does not look, and without the quotation
// marks at their ends, for CoreNLP takes two ticks on end for a closing mark,
// so that those that open a sentence stand at the end of the one before, and
// makes a sentence of a second closing mark.
func English(ctx context.Context, dir string) (*EnglishReport, error) {
	report := &EnglishReport{}
	for _, corpus := range []struct{ name, folder string }{{"UD EWT", "ud-ewt"}, {"UD GUM", "ud-gum"}} {
		for _, split := range []string{"dev", "test"} {
			texts, err := readUD(filepath.Join(dir, corpus.folder, split+".conllu.gz"))
			if err != nil {
				return nil, err
			}
			for _, layout := range []string{LayoutLines, LayoutWrapped} {
				if err := ctx.Err(); err != nil {
					return nil, err
				}
				report.Corpora = append(report.Corpora, scoreEnglish(corpus.name, split, layout, texts))
			}
		}
	}
	texts, err := readPolNeAR(filepath.Join(dir, "polnear", "dev"))
	if err != nil {
		return nil, err
	}
	strict, mended := scoreSilver(texts)
	if strict.Quotations, err = scoreQuotations(filepath.Join(dir, "polnear", "dev")); err != nil {
		return nil, err
	}
	report.Corpora = append(report.Corpora, strict, mended)
	return report, nil
}

// readUD reads a split of a Universal Dependencies treebank as raw text.
func readUD(path string) ([]rawText, error) {
	docs, err := readConllu(path)
	if err != nil {
		return nil, withHint(err, path)
	}
	texts := make([]rawText, len(docs))
	for i := range docs {
		texts[i] = docs[i].raw()
	}
	return texts, nil
}

// readPolNeAR reads the texts of a split of PolNeAR that CoreNLP has parsed,
// with the sentences that it found.
func readPolNeAR(dir string) ([]rawText, error) {
	path := filepath.Join(dir, "corenlp.conllu.gz")
	docs, err := readConllu(path)
	if err != nil {
		return nil, withHint(err, path)
	}
	texts := make([]rawText, len(docs))
	for i, doc := range docs {
		text, err := os.ReadFile(filepath.Join(dir, "text", doc.id+".txt"))
		if err != nil {
			return nil, fmt.Errorf("read text: %w", err)
		}
		texts[i].text = string(text)
		for _, s := range doc.sentences {
			texts[i].sentences = append(texts[i].sentences,
				Extent{s.tokens[0].start, s.tokens[len(s.tokens)-1].end})
		}
	}
	return texts, nil
}

// withHint tells the user where the corpora are looked for.
func withHint(err error, path string) error {
	return &readout.Error{
		Code: readout.CodeNotFound, Object: path,
		Message: err.Error(),
		Hint:    "name the folder that holds the corpora",
		Err:     err,
	}
}

// scoreEnglish reads the texts and counts what is right.
func scoreEnglish(corpus, split, layout string, texts []rawText) EnglishScore {
	score := EnglishScore{Corpus: corpus, Split: split, Layout: layout, Texts: len(texts), Tokens: &Score{}}
	for _, text := range texts {
		if layout == LayoutWrapped {
			text = text.wrap(wrapColumn)
		}
		tokens, sentences := cut(text.text)
		*score.Tokens = score.Tokens.Add(match(text.tokens, tokens))
		score.Sentences = score.Sentences.Add(match(text.sentences, sentences))
	}
	return score
}

// scoreSilver scores sentences against those of CoreNLP, as they are and
// mended. Tokens are not scored, for CoreNLP does not cut them at hyphens.
func scoreSilver(texts []rawText) (strict, mended EnglishScore) {
	strict = EnglishScore{Corpus: "PolNeAR", Split: "dev", Layout: LayoutLines, Texts: len(texts)}
	mended = strict
	mended.Corpus = "PolNeAR, mended"
	for _, text := range texts {
		_, sentences := cut(text.text)
		strict.Sentences = strict.Sentences.Add(match(text.sentences, sentences))
		measure := readout.NewText(text.text)
		mended.Sentences = mended.Sentences.Add(match(mend(measure, text.sentences), mend(measure, sentences)))
	}
	return strict, mended
}

// mend returns the extents cut at line breaks, without the quotation marks and
// the white space at their ends, and without those that hold nothing else.
func mend(text *readout.Text, extents []Extent) []Extent {
	const marks = "\"'`“”‘’„«» \t\r\n\u00a0"
	mended := make([]Extent, 0, len(extents))
	for _, e := range extents {
		start := e.Start
		for _, part := range strings.SplitAfter(text.Slice(e.Start, e.End), "\n") {
			rest := strings.TrimLeft(part, marks)
			from := start + utf8.RuneCountInString(part) - utf8.RuneCountInString(rest)
			to := from + utf8.RuneCountInString(strings.TrimRight(rest, marks))
			if to > from {
				mended = append(mended, Extent{from, to})
			}
			start += utf8.RuneCountInString(part)
		}
	}
	return mended
}

// cut returns the tokens and sentences of a text.
func cut(text string) (tokens, sentences []Extent) {
	doc := english.Analyze(text)
	for _, t := range doc.Tokens {
		tokens = append(tokens, Extent{int(t.Start), int(t.End)})
	}
	for _, s := range doc.Sentences {
		span := doc.Span(s.Range)
		sentences = append(sentences, Extent{span.Start, span.End})
	}
	return tokens, sentences
}

// WriteTable writes the report as a table for people, in per cent.
func (r *EnglishReport) WriteTable(w io.Writer) error {
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	if _, err := fmt.Fprintln(table, "corpus\tsplit\tlayout\ttexts\ttokens F1\tsentences F1\tprecision\trecall\tquotations"); err != nil {
		return err
	}
	for _, c := range r.Corpora {
		tokens, quotations := "–", "–"
		if c.Tokens != nil {
			tokens = fmt.Sprintf("%.2f", 100*c.Tokens.F1())
		}
		if c.Quotations != nil {
			quotations = fmt.Sprintf("%.2f", 100*c.Quotations.Ratio())
		}
		_, err := fmt.Fprintf(table, "%s\t%s\t%s\t%d\t%s\t%.2f\t%.2f\t%.2f\t%s\n", c.Corpus, c.Split, c.Layout, c.Texts, tokens,
			100*c.Sentences.F1(), 100*c.Sentences.Precision(), 100*c.Sentences.Recall(), quotations)
		if err != nil {
			return err
		}
	}
	return table.Flush()
}
