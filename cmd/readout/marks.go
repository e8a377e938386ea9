package main

import (
	"slices"
	"strings"

	"readout"
)

// markKind is a way in which a stretch of an article is marked.
type markKind struct {
	name        string
	codes       []string // in colour
	open, close string   // without
}

// wrap returns text as the kind marks it.
func (k *markKind) wrap(paint style, text string) string {
	if paint.on {
		return paint.paint(text, k.codes...)
	}
	return k.open + text + k.close
}

// The indices of markKinds, from the outermost to the innermost where one mark
// lies in another.
const (
	markFurniture = iota
	markContent
	markSource
	markCue
	markActor
)

// markKinds lists the kinds of marks.
func markKinds() []markKind {
	return []markKind{
		markFurniture: {name: "not the article's own", codes: []string{sgrDim}, open: "~", close: "~"},
		markContent:   {name: "content", codes: []string{sgrGreen}, open: "[", close: "]"},
		markSource:    {name: "source", codes: []string{sgrBold, sgrBlue}, open: "{", close: "}"},
		markCue:       {name: "cue", codes: []string{sgrYellow}, open: "<", close: ">"},
		markActor:     {name: "actor", codes: []string{sgrUnderline}, open: "_", close: "_"},
	}
}

// mark is a marked stretch of an article's text.
type mark struct {
	start, end int // code points
	kind       int
}

// marksOf returns the marks of an analysis. Those that begin first come first,
// and of those that begin together the outermost.
func marksOf(a *readout.Analysis) []mark {
	var all []mark
	add := func(kind int, spans ...readout.Span) {
		for _, s := range spans {
			all = append(all, mark{start: s.Start, end: s.End, kind: kind})
		}
	}
	for _, f := range a.Article.Furniture {
		add(markFurniture, f.Span)
	}
	for _, s := range a.Statements {
		add(markContent, s.Content...)
		add(markSource, s.Source...)
		add(markCue, s.Cue...)
	}
	for _, m := range a.Mentions {
		add(markActor, m.Span)
	}
	slices.SortFunc(all, func(a, b mark) int {
		switch {
		case a.start != b.start:
			return a.start - b.start
		case a.end != b.end:
			return b.end - a.end
		}
		return a.kind - b.kind
	})
	return withoutInnerActors(slices.Compact(all))
}

// withoutInnerActors leaves out actors within the name of another: the state
// in its ministry's.
func withoutInnerActors(all []mark) []mark {
	end := 0 // of the actor before
	return slices.DeleteFunc(all, func(m mark) bool {
		if m.kind != markActor {
			return false
		}
		inner := m.end <= end
		end = max(end, m.end)
		return inner
	})
}

// stretches returns the text of a paragraph, cut where a mark begins or ends.
func (r *reading) stretches(p readout.Span) []stretch {
	var inside []mark
	cuts := []int{p.Start, p.End}
	for _, m := range r.marks {
		if m.start < p.End && p.Start < m.end {
			m.start, m.end = max(m.start, p.Start), min(m.end, p.End)
			inside = append(inside, m)
			cuts = append(cuts, m.start, m.end)
		}
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	var all []stretch
	for i := range cuts[:len(cuts)-1] {
		from, to := cuts[i], cuts[i+1]
		if r.paint.on {
			all = append(all, stretch{text: r.text.Slice(from, to), codes: codesAt(inside, from)})
		} else {
			all = append(all, stretch{text: closersAt(inside, from) + openersAt(inside, from) + r.text.Slice(from, to)})
		}
	}
	if !r.paint.on {
		all = append(all, stretch{text: closersAt(inside, p.End)})
	}
	return all
}

// codesAt returns the codes of all marks that hold a position. An inner mark's
// colour wins, as terminals take the last.
func codesAt(marks []mark, at int) []string {
	kinds := markKinds()
	var codes []string
	for kind := range kinds {
		for _, m := range marks {
			if m.kind == kind && m.start <= at && at < m.end {
				codes = append(codes, kinds[kind].codes...)
				break
			}
		}
	}
	return codes
}

// openersAt returns the brackets that open at a position, the outermost first.
func openersAt(marks []mark, at int) string {
	kinds := markKinds()
	var b strings.Builder
	for _, m := range marks {
		if m.start == at {
			b.WriteString(kinds[m.kind].open)
		}
	}
	return b.String()
}

// closersAt returns the brackets that close at a position, the innermost
// first: the reverse of the order in which they were opened.
func closersAt(marks []mark, at int) string {
	kinds := markKinds()
	var b strings.Builder
	for _, m := range slices.Backward(marks) {
		if m.end == at {
			b.WriteString(kinds[m.kind].close)
		}
	}
	return b.String()
}
