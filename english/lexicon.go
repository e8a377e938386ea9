package english

import (
	"embed"
	"fmt"
	"io/fs"
	"strings"
	"sync"
)

//go:embed data
var data embed.FS

// words gives the word lists, read once and never changed.
//
//nolint:gochecknoglobals // [Analyze] takes a text alone; reading the lists for each text would cost more than reading the text
var words = sync.OnceValue(func() *lexicon {
	lex, err := newLexicon(data)
	if err != nil {
		panic(err) // the lists are part of the binary, and a test reads them
	}
	return lex
})

// lexicon is what the lists of the data folder say.
type lexicon struct {
	abbreviations map[string]abbreviation // by the word without its last stop
	clitics       map[string]bool         // "'s": cut from any word
	contractions  map[string]int          // "cannot": bytes of its last part
	// contractionEnds are the last letters of contractions, capitals too: most
	// words need not be looked up.
	contractionEnds [256]bool
	elisions        map[string]bool
	prefixes        map[string]bool
	suffixes        map[string]bool
	units           map[string]bool
	domains         map[string]bool
	starters        map[string]bool
	lettered        map[string]bool
	unfinished      map[string]bool
	reporting       map[string]bool
}

// abbreviation tells how a word that keeps its full stop behaves.
type abbreviation struct {
	ends   bool // it can be the last word of a sentence
	beside neighbour
}

// neighbour tells what must stand beside an abbreviation that is also an
// ordinary word. The zero neighbour asks for nothing.
type neighbour uint8

const (
	besideName neighbour = 1 << iota
	besideNumber
	besidePlace
)

// newLexicon reads the lists from the folder data of files.
func newLexicon(files fs.FS) (*lexicon, error) {
	lex := &lexicon{}
	lists := []struct {
		file string
		into *map[string]bool
	}{
		{"elisions.txt", &lex.elisions},
		{"prefixes.txt", &lex.prefixes},
		{"suffixes.txt", &lex.suffixes},
		{"units.txt", &lex.units},
		{"domains.txt", &lex.domains},
		{"starters.txt", &lex.starters},
		{"lettered.txt", &lex.lettered},
		{"unfinished.txt", &lex.unfinished},
		{"reporting.txt", &lex.reporting},
	}
	for _, list := range lists {
		rows, err := readRows(files, list.file, 1)
		if err != nil {
			return nil, err
		}
		*list.into = make(map[string]bool, len(rows))
		for _, row := range rows {
			(*list.into)[row[0]] = true
		}
	}
	if err := lex.readAbbreviations(files); err != nil {
		return nil, err
	}
	if err := lex.readClitics(files); err != nil {
		return nil, err
	}
	return lex, nil
}

func (lex *lexicon) readAbbreviations(files fs.FS) error {
	const file = "abbreviations.tsv"
	rows, err := readRows(files, file, 3)
	if err != nil {
		return err
	}
	lex.abbreviations = make(map[string]abbreviation, len(rows))
	for _, row := range rows {
		a := abbreviation{ends: row[1] == "maybe"}
		if !a.ends && row[1] != "never" {
			return fmt.Errorf("read %s: %q: unknown end %q", file, row[0], row[1])
		}
		for _, name := range strings.Fields(row[2]) {
			switch name {
			case "name":
				a.beside |= besideName
			case "number":
				a.beside |= besideNumber
			case "place":
				a.beside |= besidePlace
			default:
				return fmt.Errorf("read %s: %q: unknown neighbour %q", file, row[0], name)
			}
		}
		lex.abbreviations[row[0]] = a
	}
	return nil
}

func (lex *lexicon) readClitics(files fs.FS) error {
	rows, err := readRows(files, "clitics.tsv", 2)
	if err != nil {
		return err
	}
	lex.clitics = make(map[string]bool)
	lex.contractions = make(map[string]int)
	for _, row := range rows {
		if row[1] == "any" {
			lex.clitics[row[0]] = true
			continue
		}
		for _, whole := range strings.Fields(row[1]) {
			if !strings.HasSuffix(whole, row[0]) {
				return fmt.Errorf("read clitics.tsv: %q does not end in %q", whole, row[0])
			}
			lex.contractions[whole] = len(row[0])
			last := whole[len(whole)-1]
			lex.contractionEnds[last], lex.contractionEnds[last-'a'+'A'] = true, true
		}
	}
	return nil
}

// readRows returns the rows of a list, each with the given number of columns,
// the last of them empty where the row is shorter. Lines that begin with "# "
// are comments. A row that stands twice is an error.
func readRows(files fs.FS, file string, columns int) ([][]string, error) {
	content, err := fs.ReadFile(files, "data/"+file)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", file, err)
	}
	var rows [][]string
	seen := make(map[string]bool)
	for line := range strings.Lines(string(content)) {
		line = strings.TrimRight(line, "\r\n")
		if line == "" || line == "#" || strings.HasPrefix(line, "# ") {
			continue
		}
		row := strings.Split(line, "\t")
		if len(row) > columns {
			return nil, fmt.Errorf("read %s: %q has more than %d columns", file, line, columns)
		}
		if seen[row[0]] {
			return nil, fmt.Errorf("read %s: %q stands twice", file, row[0])
		}
		seen[row[0]] = true
		for len(row) < columns {
			row = append(row, "")
		}
		rows = append(rows, row)
	}
	return rows, nil
}
