package train

import (
	"cmp"
	"slices"
	"strings"

	"readout/english/names"
	"readout/english/treebank"
)

// gumKind returns the kind of an entity type of UD GUM, if names are learned
// from it.
func gumKind(kind string) names.Kind {
	switch kind {
	case "person":
		return names.Person
	case "organization": //nolint:misspell // the corpus writes it so
		return names.Organisation
	case "place":
		return names.Place
	}
	return names.NoKind
}

// gumEntities returns the entities of a sentence, which are noun phrases of all
// kinds. In the last column, "(12-person-…" opens entity 12, "12)" closes it,
// and "(12-person-…)" is one of a single token.
func gumEntities(s treebank.Sentence) []names.Name {
	var open []gumSpan
	var found []names.Name
	end := func(span gumSpan, token int) {
		if span.kind != names.NoKind {
			found = append(found, names.Name{First: int32(span.first), End: int32(token + 1), Kind: span.kind})
		}
	}
	for i := range s {
		marks := misc(s[i].Misc, "Entity")
		for marks != "" {
			if marks[0] == '(' {
				stop := 1 + strings.IndexAny(marks[1:], "()")
				if stop == 0 {
					stop = len(marks)
				}
				fields := strings.SplitN(marks[1:stop], "-", 3)
				span := gumSpan{id: fields[0], first: i}
				if len(fields) > 1 {
					span.kind = gumKind(fields[1])
				}
				marks = marks[stop:]
				if strings.HasPrefix(marks, ")") {
					marks = marks[1:]
					end(span, i)
				} else {
					open = append(open, span)
				}
				continue
			}
			id, rest, _ := strings.Cut(marks, ")")
			marks = rest
			for k := len(open) - 1; k >= 0; k-- {
				if open[k].id == id {
					end(open[k], i)
					open = slices.Delete(open, k, k+1)
					break
				}
			}
		}
	}
	return found
}

// mostTokens is the length above which a phrase is no name.
const mostTokens = 8

// trimmed returns an entity without its article and its genitive's ending, and
// whether that is a name: proper nouns, and what may join them.
func trimmed(s treebank.Sentence, n names.Name, lists *names.Lists) (names.Name, bool) {
	for n.First < n.End && (s[n.First].UPOS == "DET" || s[n.First].UPOS == "PUNCT") {
		n.First++
	}
	for n.First < n.End && (s[n.End-1].UPOS == "PART" || s[n.End-1].UPOS == "PUNCT" && s[n.End-1].Form != ".") {
		n.End--
	}
	if n.Len() < 1 || n.Len() > mostTokens || s[n.First].UPOS == "ADP" {
		return n, false
	}
	proper := false
	for _, t := range s[n.First:n.End] {
		switch {
		case t.UPOS == "PROPN":
			proper = true
		case t.UPOS == "ADP", t.UPOS == "DET", t.UPOS == "CCONJ", t.UPOS == "NUM",
			t.Form == "-", t.Form == ".", t.Form == "'s", t.Form[0] >= 'A' && t.Form[0] <= 'Z':
		default:
			return n, false
		}
	}
	if n.Len() == 1 && lists.People(s[n.First].Form) {
		n.Kind = names.Other
	}
	return n, proper
}

// longest returns those of the phrases that are names, in order; of those that
// overlap, the longest.
func longest(tokens int, phrases []names.Name, name func(names.Name) (names.Name, bool)) []names.Name {
	slices.SortStableFunc(phrases, func(a, b names.Name) int {
		return cmp.Or(cmp.Compare(b.Len(), a.Len()), cmp.Compare(a.First, b.First))
	})
	taken := make([]bool, tokens)
	var out []names.Name
	for _, p := range phrases {
		n, ok := name(p)
		if !ok || slices.Contains(taken[n.First:n.End], true) {
			continue
		}
		for i := n.First; i < n.End; i++ {
			taken[i] = true
		}
		out = append(out, n)
	}
	slices.SortFunc(out, func(a, b names.Name) int { return cmp.Compare(a.First, b.First) })
	return out
}
