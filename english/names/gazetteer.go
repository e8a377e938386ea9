package names

import (
	"embed"
	"fmt"
	"strings"

	"readout/english/sentence"
)

//go:embed data/*.txt
var data embed.FS

// list is a list of known names.
type list uint8

// The lists.
const (
	places list = iota
	cities
	peoples
	bodies
	leaders
	surnames
	givens
	lists
)

func (l list) file() string {
	return "data/" + [...]string{"places", "cities", "peoples", "bodies", "leaders", "surnames", "givens"}[l] + ".txt"
}

// entry is a set of lists, by bits, and whether a longer name begins so.
type entry uint16

const longer entry = 1 << 15

func (e entry) lists() uint64 { return uint64(e &^ longer) }

// Lists are the lists of known names, by which it is known in which lists a run of tokens stands.
type Lists struct {
	entries map[uint64]entry
	// anyCase has the same names without regard to the case of their letters.
	anyCase map[uint64]entry
}

// phrase hashes a run of tokens, given the hash of all but the last.
func phrase(before, form uint64) uint64 {
	h := (before ^ form) * 0x9E3779B97F4A7C15
	return h ^ h>>29
}

// NewLists reads the lists.
func NewLists() (*Lists, error) {
	g := &Lists{entries: make(map[uint64]entry, 1<<14), anyCase: make(map[uint64]entry, 1<<14)}
	for l := range lists {
		text, err := data.ReadFile(l.file())
		if err != nil {
			return nil, fmt.Errorf("read list of names: %w", err)
		}
		for line := range strings.Lines(string(text)) {
			if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
				g.add(line, l)
			}
		}
	}
	return g, nil
}

// People tells whether the lists have a token as a people and not as a place.
func (g *Lists) People(form string) bool {
	in := g.of(form)
	return in&(1<<peoples) != 0 && in&(1<<places|1<<cities) == 0
}

// of returns the lists that hold a token by itself.
func (g *Lists) of(form string) entry {
	var word sentence.Word
	sentence.NewFeatures(nil).Fill(&word, form)
	return g.entries[phrase(0, word.Form)] &^ longer
}

func (g *Lists) add(line string, l list) {
	var word sentence.Word
	exact, folded, features := uint64(0), uint64(0), sentence.NewFeatures(nil)
	for rest, more := line, true; more; {
		var form string
		form, rest, more = strings.Cut(rest, " ")
		features.Fill(&word, form)
		exact, folded = phrase(exact, word.Form), phrase(folded, word.Lower)
		if more {
			g.entries[exact] |= longer
			g.anyCase[folded] |= longer
		}
	}
	g.entries[exact] |= 1 << l
	g.anyCase[folded] |= 1 << l
}

// known is what the lists say of a token.
type known struct {
	// alone are the lists that hold the token by itself, and within those that
	// hold the longest listed run it stands in, with its place there: 1 for the
	// first token, 2 between, 3 for the last.
	alone, within uint64
	place         uint64
}

// mark sets what the lists say of each token of the sentence: as it is written
// or, where they have nothing so written, without regard to case, for on the web
// names are written small, and in headings in capitals.
func (g *Lists) mark(v *sentence.View, out []known) {
	clear(out)
	for i := range out {
		w := &v.Words[i]
		e := g.entries[phrase(0, w.Form)]
		if e == 0 {
			e = g.anyCase[phrase(0, w.Lower)]
		}
		out[i].alone = e.lists()
		if e&longer != 0 {
			g.markRun(v, i, out)
		}
	}
}

// markRun marks the longest listed run that begins with token i, unless an
// earlier one covers its beginning.
func (g *Lists) markRun(v *sentence.View, i int, out []known) {
	if out[i].within != 0 {
		return
	}
	h, end, held := phrase(0, v.Words[i].Lower), 0, uint64(0)
	for k := i + 1; k < len(out); k++ {
		h = phrase(h, v.Words[k].Lower)
		e := g.anyCase[h]
		if e.lists() != 0 {
			end, held = k+1, e.lists()
		}
		if e&longer == 0 {
			break
		}
	}
	for k := i; k < end; k++ {
		place := uint64(2)
		switch k {
		case i:
			place = 1
		case end - 1:
			place = 3
		}
		out[k].within, out[k].place = held, place
	}
}
