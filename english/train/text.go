package train

import (
	"bufio"
	"compress/gzip"
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"readout/english/cluster"
	"readout/english/sentence"
	"readout/english/treebank"
)

// The size of the clustering: what more clusters bring is in docs/models.md.
const (
	clusterCount   = 320
	clusterMinimum = 3
)

// clusters learns word clusters from the text of the corpora, not from what is
// annotated in them. Texts that anything is measured on are left out.
func clusters(_ context.Context, opts Options, _ Files) ([]byte, error) {
	text, err := plainText(opts)
	if err != nil {
		return nil, err
	}
	tokens := 0
	for _, s := range text {
		tokens += len(s)
	}
	opts.logf("clusters: %d tokens", tokens)
	return cluster.Encode(cluster.Learn(text, clusterCount, clusterMinimum)), nil
}

// plainText returns sentences of normalised words, cut as English Universal
// Dependencies cuts them.
func plainText(opts Options) ([][]string, error) {
	var out [][]string
	for _, name := range []string{"ud-ewt/train", "ud-gum/train", "polnear/train/corenlp"} {
		sentences, err := readTreebank(opts, name)
		if err != nil {
			return nil, err
		}
		for _, s := range sentences {
			out = append(out, words(s.Forms()))
		}
	}
	meaning, err := readMeaningBank(opts)
	return append(out, meaning...), err
}

// readTreebank reads a CoNLL-U file of the corpora.
func readTreebank(opts Options, name string) ([]treebank.Sentence, error) {
	sentences, err := treebank.ReadFile(filepath.Join(opts.Dir, filepath.FromSlash(name)+".conllu.gz"))
	if err == nil && opts.Sentences > 0 && len(sentences) > opts.Sentences {
		sentences = sentences[:opts.Sentences]
	}
	return sentences, err
}

// readDocuments reads the training part of a treebank, text by text.
func readDocuments(opts Options, name string) ([]treebank.Document, error) {
	documents, err := treebank.ReadDocuments(filepath.Join(opts.Dir, name, "train.conllu.gz"))
	sentences := 0
	for i := range documents {
		if opts.full(sentences) {
			return documents[:i], err
		}
		sentences += len(documents[i].Sentences)
	}
	return documents, err
}

// words normalises forms, cuts compounds at their hyphens and undoes the
// brackets and quotation marks of the Penn Treebank.
func words(forms []string) []string {
	var out []string
	for _, form := range forms {
		switch form {
		case "-LRB-":
			form = "("
		case "-RRB-":
			form = ")"
		case "``", "''":
			form = `"`
		}
		if strings.HasPrefix(form, "-") || strings.HasSuffix(form, "-") {
			out = append(out, normal(form))
			continue
		}
		for i, part := range strings.Split(form, "-") {
			if i > 0 {
				out = append(out, "-")
			}
			if part != "" {
				out = append(out, normal(part))
			}
		}
	}
	return out
}

func normal(form string) string { return string(sentence.Normal(nil, form)) }

// readMeaningBank reads the words of the Groningen Meaning Bank's table: a row a
// word, with the sentence's name in the first column where one begins.
func readMeaningBank(opts Options) (out [][]string, err error) {
	path := filepath.Join(opts.Dir, "names", "gmb.csv.gz")
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("open corpus: %w", err)
	}
	defer func() { _ = f.Close() }()
	unzipped, err := gzip.NewReader(f)
	if err != nil {
		return nil, fmt.Errorf("decompress %s: %w", path, err)
	}
	rows := csv.NewReader(bufio.NewReader(unzipped))
	rows.FieldsPerRecord = -1
	rows.LazyQuotes = true
	var forms []string
	for opts.Sentences == 0 || len(out) < opts.Sentences {
		row, err := rows.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, fmt.Errorf("read %s: %w", path, err)
		}
		if row[0] != "" && len(forms) > 0 {
			out = append(out, words(forms))
			forms = nil
		}
		if len(row) > 1 {
			forms = append(forms, row[1])
		}
	}
	return append(out, words(forms)), nil
}
