package gold

import (
	"bufio"
	"embed"
	"fmt"
	"strconv"
	"strings"
)

// ChainPart is a part of the hand-made chains of mentions.
type ChainPart string

// The parts of the chains. Rules are made looking at the first alone.
const (
	ChainsTrain ChainPart = "train"
	ChainsDev   ChainPart = "dev"
	ChainsSeeds ChainPart = "seeds"
	ChainsDemo  ChainPart = "demo"
)

// ChainParts lists the parts in the order in which they are shown.
func ChainParts() []ChainPart {
	return []ChainPart{ChainsTrain, ChainsDev, ChainsSeeds, ChainsDemo}
}

// chainArticle is what was marked in one article. Its format is told at the
// head of data/chains.tsv.
type chainArticle struct {
	part ChainPart
	file string
	// chains mean one actor each, unnamed ones who has no name in the article.
	chains, unnamed [][]marked
	several         []severalMarked
	none            []marked
}

// marked is a span of a chain: 'n' for a name, 'p' for a pronoun, 'd' for a
// description.
type marked struct {
	Extent
	kind byte
}

// severalMarked is a pronoun or description that means the actors of several names.
type severalMarked struct {
	marked
	names []marked
}

//go:embed data/chains.tsv
var chainsFile embed.FS

// readChains reads the hand-made chains.
func readChains() ([]chainArticle, error) {
	const path = "data/chains.tsv"
	f, err := chainsFile.Open(path)
	if err != nil {
		return nil, fmt.Errorf("read chains: %w", err)
	}
	defer f.Close() //nolint:errcheck // an embedded file
	var all []chainArticle
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for n := 1; lines.Scan(); n++ {
		if line := lines.Text(); line != "" && line[0] != '#' {
			if all, err = addChainLine(all, strings.Split(line, "\t")); err != nil {
				return nil, fmt.Errorf("%s:%d: %w", path, n, err)
			}
		}
	}
	return all, lines.Err()
}

// addChainLine adds what a line says to the articles read so far.
func addChainLine(all []chainArticle, fields []string) ([]chainArticle, error) {
	if fields[0] == "article" {
		if len(fields) != 3 {
			return nil, fmt.Errorf("want article, part and file")
		}
		return append(all, chainArticle{part: ChainPart(fields[1]), file: fields[2]}), nil
	}
	if len(all) == 0 || len(fields) < 2 {
		return nil, fmt.Errorf("want an article and spans")
	}
	spans, err := parseMarked(fields[1])
	if err != nil {
		return nil, err
	}
	a := &all[len(all)-1]
	switch fields[0] {
	case "one":
		a.chains = append(a.chains, spans)
	case "unnamed":
		a.unnamed = append(a.unnamed, spans)
	case "none":
		a.none = append(a.none, spans...)
	case "several":
		names, err := parseMarked(strings.TrimPrefix(strings.Join(fields[2:], " "), "= "))
		if err != nil {
			return nil, err
		}
		for _, s := range spans {
			a.several = append(a.several, severalMarked{s, names})
		}
	default:
		return nil, fmt.Errorf("unknown line %q", fields[0])
	}
	return all, nil
}

// parseMarked reads "n0-16 p40-43".
func parseMarked(s string) ([]marked, error) {
	var out []marked
	for word := range strings.FieldsSeq(s) {
		start, end, ok := strings.Cut(word[1:], "-")
		from, err := strconv.Atoi(start)
		if err != nil || !ok {
			return nil, fmt.Errorf("parse span %q", word)
		}
		to, err := strconv.Atoi(end)
		if err != nil || to <= from || !strings.ContainsRune("npd", rune(word[0])) {
			return nil, fmt.Errorf("parse span %q", word)
		}
		out = append(out, marked{Extent{from, to}, word[0]})
	}
	return out, nil
}
