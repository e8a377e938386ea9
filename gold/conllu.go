package gold

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
)

// conlluDoc is one document of a CoNLL-U file.
type conlluDoc struct {
	id        string
	sentences []conlluSentence
}

// conlluSentence is a sentence of a CoNLL-U file.
type conlluSentence struct {
	paragraph bool // it begins a paragraph
	tokens    []conlluToken
}

// conlluToken is a token as it stands in the text, with the words that it is
// made of: "don't" is one token of two words. Most tokens are one word.
type conlluToken struct {
	form       string
	words      []string
	noSpace    bool   // the next token stands against it
	start, end int    // code points, where the file has them
	class      string // of the name that it belongs to, where the file has names
}

// readConllu reads a CoNLL-U file compressed with gzip.
func readConllu(path string) (docs []conlluDoc, err error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("open corpus: %w", err)
	}
	defer func() { _ = f.Close() }()
	unzipped, err := gzip.NewReader(f)
	if err != nil {
		return nil, fmt.Errorf("unzip %s: %w", path, err)
	}
	docs, err = parseConllu(unzipped)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	return docs, nil
}

// conlluColumns is the number of columns of a line of CoNLL-U.
const conlluColumns = 10

// parseConllu reads CoNLL-U: the columns ID, FORM and MISC, and the comments
// that begin documents and paragraphs. Empty nodes are passed over.
func parseConllu(r io.Reader) ([]conlluDoc, error) {
	p := conlluParser{}
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<20)
	for number := 1; lines.Scan(); number++ {
		if err := p.line(lines.Text()); err != nil {
			return nil, fmt.Errorf("line %d: %w", number, err)
		}
	}
	p.endSentence()
	return p.docs, lines.Err()
}

type conlluParser struct {
	docs     []conlluDoc
	sentence conlluSentence
	last     int // the last word of the token of several words
}

func (p *conlluParser) line(line string) error {
	if line == "" {
		p.endSentence()
		return nil
	}
	if comment, ok := strings.CutPrefix(line, "#"); ok {
		key, value, _ := strings.Cut(strings.TrimSpace(comment), " = ")
		switch strings.TrimSuffix(key, " id") {
		case "newdoc":
			p.docs = append(p.docs, conlluDoc{id: value})
		case "newpar":
			p.sentence.paragraph = true
		}
		return nil
	}
	columns := strings.Split(line, "\t")
	if len(columns) != conlluColumns {
		return fmt.Errorf("%d columns, want %d", len(columns), conlluColumns)
	}
	return p.token(columns[0], columns[1], columns[9])
}

func (p *conlluParser) token(id, form, misc string) error {
	if strings.Contains(id, ".") {
		return nil
	}
	token := conlluToken{form: form}
	first, last, several := strings.Cut(id, "-")
	number, err := strconv.Atoi(first)
	if err != nil {
		return fmt.Errorf("read id %q: %w", id, err)
	}
	if several {
		if p.last, err = strconv.Atoi(last); err != nil {
			return fmt.Errorf("read id %q: %w", id, err)
		}
	} else if number <= p.last {
		words := &p.sentence.tokens[len(p.sentence.tokens)-1].words
		*words = append(*words, form)
		return nil
	} else {
		token.words = []string{form}
	}
	for _, field := range strings.Split(misc, "|") {
		key, value, _ := strings.Cut(field, "=")
		switch key {
		case "SpaceAfter":
			token.noSpace = value == "No"
		case "Start":
			token.start, err = strconv.Atoi(value)
		case "End":
			token.end, err = strconv.Atoi(value)
		case "NER":
			token.class = value
		}
		if err != nil {
			return fmt.Errorf("read %s: %w", key, err)
		}
	}
	p.sentence.tokens = append(p.sentence.tokens, token)
	return nil
}

func (p *conlluParser) endSentence() {
	if len(p.sentence.tokens) > 0 {
		if len(p.docs) == 0 {
			p.docs = append(p.docs, conlluDoc{})
		}
		d := &p.docs[len(p.docs)-1]
		d.sentences = append(d.sentences, p.sentence)
	}
	p.sentence, p.last = conlluSentence{}, 0
}
