package train

import (
	_ "embed" // for the titles
	"slices"
	"strings"
	"unicode/utf8"

	"readout/english"
	"readout/english/names"
)

// extent is a name in code points of a text.
type extent struct {
	start, end int
	kind       names.Kind
}

// aligned returns the forms of a run of tokens, and the names whose extents
// they overlap. The extents are in order and do not overlap; those that end
// before the run are passed over, and what is left is returned for the next run.
func aligned(doc *english.Doc, r english.Range, extents []extent) (forms []string, found []names.Name, rest []extent) {
	for i := r.First; i < r.End; i++ {
		token := &doc.Tokens[i]
		for len(extents) > 0 && extents[0].end <= int(token.Start) {
			extents = extents[1:]
		}
		at := i - r.First
		forms = append(forms, strings.Clone(doc.Word(i)))
		if len(extents) == 0 || extents[0].start >= int(token.End) {
			continue
		}
		if n := len(found); n > 0 && found[n-1].End == at && i > r.First && extents[0].start < int(doc.Tokens[i-1].End) {
			found[n-1].End++
			continue
		}
		found = append(found, names.Name{First: at, End: at + 1, Kind: extents[0].kind})
	}
	return forms, found, extents
}

// tagged is a word of a corpus that is cut otherwise than ours, and the name it
// belongs to.
type tagged struct {
	form  string
	kind  names.Kind
	first bool // the word begins a name
}

// recut cuts a sentence of such words as package english does.
func recut(words []tagged) (forms []string, found []names.Name) {
	var text strings.Builder
	var extents []extent
	at := 0
	for i, w := range words {
		if i > 0 {
			text.WriteByte(' ')
			at++
		}
		text.WriteString(w.form)
		end := at + utf8.RuneCountInString(w.form)
		switch n := len(extents); {
		case w.kind == names.NoKind:
		case !w.first && n > 0 && words[i-1].kind == w.kind:
			extents[n-1].end = end
		default:
			extents = append(extents, extent{at, end, w.kind})
		}
		at = end
	}
	doc := english.Analyze(text.String())
	forms, found, _ = aligned(doc, english.Range{End: int32(len(doc.Tokens))}, extents)
	return forms, found
}

//go:embed data/titles.txt
var titleWords string

// titles returns words that some corpora take into the names of persons.
func titles() map[string]bool {
	set := map[string]bool{}
	for line := range strings.Lines(titleWords) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		for _, title := range strings.Fields(line) {
			set[title] = true
		}
	}
	return set
}

// untitled takes the titles from the beginnings of persons' names, and leaves
// out a person of whom nothing but a title is told.
func untitled(forms []string, found []names.Name, titles map[string]bool) []names.Name {
	for i := range found {
		n := &found[i]
		for n.Kind == names.Person && n.First < n.End && titles[forms[n.First]] {
			n.First++
		}
	}
	return slices.DeleteFunc(found, func(n names.Name) bool { return n.Len() == 0 })
}
