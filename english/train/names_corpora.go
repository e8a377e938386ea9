package train

import (
	"bufio"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"readout/english"
	"readout/english/names"
	"readout/english/treebank"
)

// zipped opens a file that is compressed with gzip.
func zipped(path string) (io.Reader, func(), error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, nil, fmt.Errorf("open corpus: %w", err)
	}
	r, err := gzip.NewReader(f)
	if err != nil {
		return nil, nil, errors.Join(fmt.Errorf("decompress %s: %w", path, err), f.Close())
	}
	return r, func() { _ = f.Close() }, nil
}

// full tells whether so many sentences are as many as are asked for.
func (o Options) full(sentences int) bool { return o.Sentences > 0 && sentences >= o.Sentences }

// readWikiNEuRal reads WikiNEuRal, each sentence as an article.
func readWikiNEuRal(opts Options, _ *names.Lists) ([]annotated, error) {
	path := filepath.Join(opts.Dir, "names", "wikineural-en-val.conllu.gz")
	r, closing, err := zipped(path)
	if err != nil {
		return nil, err
	}
	defer closing()
	kinds := map[string]names.Kind{"PER": names.Person, "ORG": names.Organisation, "LOC": names.Place, "MISC": names.Other}
	var out []annotated
	var words []tagged
	lines := bufio.NewScanner(r)
	for !opts.full(len(out)) && lines.Scan() {
		columns := strings.Split(lines.Text(), "\t")
		if len(columns) == 3 {
			part, kind, _ := strings.Cut(columns[2], "-")
			words = append(words, tagged{form: columns[1], kind: kinds[kind], first: part == "B"})
			continue
		}
		var a annotated
		a.add(recut(words))
		if len(a.sentences) > 0 {
			out = append(out, a)
		}
		words = nil
	}
	return out, lines.Err()
}

// readSilverNews reads the texts of PolNeAR's training part, with the names that
// CoreNLP found in them.
func readSilverNews(opts Options, _ *names.Lists) ([]annotated, error) {
	folder := filepath.Join(opts.Dir, "polnear", "train")
	r, closing, err := zipped(filepath.Join(folder, "corenlp.conllu.gz"))
	if err != nil {
		return nil, err
	}
	defer closing()
	var out []annotated
	sentences := 0
	for article, err := range silverArticles(r) {
		if err != nil {
			return nil, fmt.Errorf("read CoreNLP's names: %w", err)
		}
		if opts.full(sentences) {
			break
		}
		text, err := os.ReadFile(filepath.Join(folder, "text", article.id+".txt"))
		if err != nil {
			return nil, fmt.Errorf("read the text of %s: %w", article.id, err)
		}
		doc := english.Analyze(string(text))
		var a annotated
		extents := article.names
		for _, s := range doc.Sentences {
			forms, found, rest := aligned(doc, s.Range, extents)
			a.add(forms, found)
			extents = rest
		}
		out = append(out, a)
		sentences += len(a.sentences)
	}
	return out, nil
}

// readNamedGUM reads the named entities of UD GUM.
func readNamedGUM(opts Options, lists *names.Lists) ([]annotated, error) {
	documents, err := readDocuments(opts, "ud-gum")
	if err != nil {
		return nil, err
	}
	titles := titles()
	out := make([]annotated, len(documents))
	for i, d := range documents {
		out[i].part = 1 + partOf(i)
		for _, s := range d.Sentences {
			forms := s.Forms()
			out[i].add(forms, untitled(forms, gumNames(s, lists), titles))
		}
	}
	return out, nil
}

// silver is an article of PolNeAR with the names that CoreNLP found.
type silver struct {
	id    string
	names []extent
}

// silverKind returns the kind of CoreNLP's class.
func silverKind(class string) names.Kind {
	switch class {
	case "PERSON":
		return names.Person
	case "ORGANIZATION": //nolint:misspell // CoreNLP writes it so
		return names.Organisation
	case "LOCATION":
		return names.Place
	case "MISC":
		return names.Other
	}
	return names.NoKind
}

// misc returns the value of a key in the last column of CoNLL-U.
func misc(column, key string) string {
	for item := range strings.SplitSeq(column, "|") {
		if value, found := strings.CutPrefix(item, key); found && value != "" && value[0] == '=' {
			return value[1:]
		}
	}
	return ""
}

// position returns a position in the last column of CoNLL-U.
func position(column, key string) (int, error) {
	n, err := strconv.Atoi(misc(column, key))
	if err != nil {
		return 0, fmt.Errorf("read %s of %q: %w", key, column, err)
	}
	return n, nil
}

// gumSpan is an entity of UD GUM that is being read.
type gumSpan struct {
	id    string
	kind  names.Kind
	first int
}

// gumNames returns the names among the entities of a sentence, the longest of
// those that overlap.
func gumNames(s treebank.Sentence, lists *names.Lists) []names.Name {
	return longest(len(s), gumEntities(s), func(n names.Name) (names.Name, bool) { return trimmed(s, n, lists) })
}
