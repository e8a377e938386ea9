package gold

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"strings"

	"readout/english/names"
)

// iobArticle is an article of a file in IOB2: its sentences, and its names by
// tokens, which count through the article.
type iobArticle struct {
	sentences [][]string
	names     []named
}

// readIOB reads a file in IOB2 that is compressed with gzip.
func readIOB(path string) (articles []iobArticle, err error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("open corpus: %w", err)
	}
	defer func() { _ = f.Close() }()
	unzipped, err := gzip.NewReader(f)
	if err != nil {
		return nil, fmt.Errorf("unzip %s: %w", path, err)
	}
	if articles, err = parseIOB(unzipped); err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	return articles, nil
}

// parseIOB reads IOB2 as UNER writes it: number, form and label of a token in
// the first three columns, an empty line after a sentence, and a comment where
// an article begins.
func parseIOB(r io.Reader) ([]iobArticle, error) {
	kinds := map[string]names.Kind{"PER": names.Person, "ORG": names.Organisation, "LOC": names.Place}
	var articles []iobArticle
	var sentence []string
	tokens := 0
	end := func() {
		if len(sentence) > 0 {
			a := &articles[len(articles)-1]
			a.sentences = append(a.sentences, sentence)
		}
		sentence = nil
	}
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<20)
	for number := 1; lines.Scan(); number++ {
		line := lines.Text()
		if line == "" {
			end()
			continue
		}
		if strings.HasPrefix(line, "# newdoc") || len(articles) == 0 {
			articles = append(articles, iobArticle{})
			tokens = 0
		}
		if line[0] == '#' {
			continue
		}
		columns := strings.Split(line, "\t")
		if len(columns) < 3 {
			return nil, fmt.Errorf("line %d: %d columns, want 3 or more", number, len(columns))
		}
		a := &articles[len(articles)-1]
		part, class, _ := strings.Cut(columns[2], "-")
		kind, known := kinds[class]
		switch {
		case part == "O":
		case !known:
			return nil, fmt.Errorf("line %d: label %q", number, columns[2])
		case part == "I" && len(a.names) > 0 && a.names[len(a.names)-1].End == tokens:
			a.names[len(a.names)-1].End++
		default:
			a.names = append(a.names, named{Extent{tokens, tokens + 1}, kind})
		}
		sentence = append(sentence, columns[1])
		tokens++
	}
	end()
	return articles, lines.Err()
}
