// Package treebank reads corpora whose sentences are analysed: CoNLL-U files,
// plain or compressed with gzip.
//
// # Nouns
//
// A [Sentence] is a list of [Token]s, the syntactic words of Universal
// Dependencies: "don't" is two, "do" and "n't". A [Document] is a text of the
// corpus, with the names by which the corpus knows its sentences.
package treebank

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
)

// Token is a word of a corpus and what its annotators, or a machine, say of it.
type Token struct {
	Form, Lemma string
	UPOS, XPOS  string
	// Head is the index of the head in the sentence, or -1.
	Head  int
	Label string
	// Misc is the last column.
	Misc string
}

// Sentence is a sentence of a corpus.
type Sentence []Token

// Forms returns the forms of the tokens.
func (s Sentence) Forms() []string {
	forms := make([]string, len(s))
	for i := range s {
		forms[i] = s[i].Form
	}
	return forms
}

// Document is a run of sentences that one text consists of.
type Document struct {
	// ID is the corpus's name for the text, or "".
	ID        string
	Sentences []Sentence
	// IDs are the corpus's names for the sentences, or "".
	IDs []string
}

// ReadFile reads the sentences of a file. One whose name ends in .gz is
// decompressed.
func ReadFile(path string) ([]Sentence, error) { return readFile(path, Read) }

// ReadDocuments reads a file as [ReadFile] does, text by text.
func ReadDocuments(path string) ([]Document, error) { return readFile(path, Documents) }

func readFile[T any](path string, read func(io.Reader) (T, error)) (all T, err error) {
	f, err := os.Open(path)
	if err != nil {
		return all, fmt.Errorf("open corpus: %w", err)
	}
	defer func() { _ = f.Close() }()
	var r io.Reader = f
	if strings.HasSuffix(path, ".gz") {
		if r, err = gzip.NewReader(f); err != nil {
			return all, fmt.Errorf("decompress %s: %w", path, err)
		}
	}
	if all, err = read(r); err != nil {
		return all, fmt.Errorf("read %s: %w", path, err)
	}
	return all, nil
}

// columns is the number of columns of a line of CoNLL-U.
const columns = 10

// Read reads CoNLL-U. Tokens of several words and empty nodes are passed over,
// for their words stand beside them.
func Read(r io.Reader) ([]Sentence, error) {
	documents, err := Documents(r)
	var out []Sentence
	for _, d := range documents {
		out = append(out, d.Sentences...)
	}
	return out, err
}

// Documents reads CoNLL-U as [Read] does, text by text. A file that does not
// tell where texts begin is one.
func Documents(r io.Reader) ([]Document, error) {
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<24)
	var out []Document
	var sentence Sentence
	id := ""
	end := func() {
		if len(sentence) > 0 {
			if len(out) == 0 {
				out = append(out, Document{})
			}
			d := &out[len(out)-1]
			d.Sentences, d.IDs = append(d.Sentences, sentence), append(d.IDs, id)
		}
		sentence, id = nil, ""
	}
	for number := 1; lines.Scan(); number++ {
		line := lines.Text()
		if line == "" {
			end()
		} else if text, found := strings.CutPrefix(line, "# newdoc id = "); found {
			out = append(out, Document{ID: text})
		} else if name, found := strings.CutPrefix(line, "# sent_id = "); found {
			id = name
		} else if line[0] != '#' {
			token, ok, err := parse(line)
			if err != nil {
				return nil, fmt.Errorf("line %d: %w", number, err)
			}
			if ok {
				sentence = append(sentence, token)
			}
		}
	}
	end()
	return out, lines.Err()
}

// parse reads the line of a token, and tells whether it is a word.
func parse(line string) (Token, bool, error) {
	c := strings.Split(line, "\t")
	if len(c) != columns {
		return Token{}, false, fmt.Errorf("%d columns, want %d", len(c), columns)
	}
	if strings.ContainsAny(c[0], "-.") {
		return Token{}, false, nil
	}
	head := 0
	if c[6] != "_" {
		var err error
		if head, err = strconv.Atoi(c[6]); err != nil {
			return Token{}, false, fmt.Errorf("read the head: %w", err)
		}
	}
	return Token{
		Form: c[1], Lemma: c[2], UPOS: c[3], XPOS: c[4],
		Head: head - 1, Label: c[7], Misc: c[9],
	}, true, nil
}
