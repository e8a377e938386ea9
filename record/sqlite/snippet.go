package sqlite

import (
	"slices"

	"readout"
)

// The length of a snippet, in words.
const (
	snippetWords  = 32
	snippetBefore = 8 // words before the first match
)

// hit is a run of words found in a text: the words [first, end).
type hit struct{ first, end, run int }

// snippet returns the stretch of the text that shows most of what was looked
// for, the first such, and the matches in it. A text in which nothing stands,
// because the title matched, is shown from its beginning.
func (w *words) snippet(text string) (readout.Span, []readout.Span) {
	matches := []readout.Span{}
	content := foldWords(text)
	if len(content) == 0 {
		return readout.Span{}, matches
	}
	hits := w.hits(content)
	first, end := frame(hits, len(content))
	t := readout.NewText(text)
	for _, h := range hits {
		if first <= h.first && h.end <= end {
			matches = append(matches, t.Span(content[h.first].from, content[h.end-1].to))
		}
	}
	return t.Span(content[first].from, content[end-1].to), matches
}

// hits returns where the runs stand, in order and without overlap.
func (w *words) hits(content []foldedWord) []hit {
	var hits []hit
	for i := 0; i < len(content); {
		best := hit{}
		for n, run := range w.runs {
			if i+len(run) <= len(content) && startsWith(content[i:], run) && len(run) > best.end-best.first {
				best = hit{i, i + len(run), n}
			}
		}
		hits = append(hits, best)
		if best.end > 0 {
			i = best.end
		} else {
			hits = hits[:len(hits)-1]
			i++
		}
	}
	return hits
}

// frame returns the words [first, end) to show.
func frame(hits []hit, length int) (first, end int) {
	best, start := 0, 0
	for i, h := range hits {
		seen := map[int]bool{}
		for _, other := range hits[i:] {
			if other.end > h.first-snippetBefore+snippetWords {
				break
			}
			seen[other.run] = true
		}
		if len(seen) > best {
			best, start = len(seen), h.first-snippetBefore
		}
	}
	if best == 0 && len(hits) > 0 { // a phrase longer than a snippet
		start = hits[0].first
		return start, max(hits[0].end, min(length, start+snippetWords))
	}
	start = max(0, min(start, length-snippetWords))
	return start, slices.Min([]int{length, start + snippetWords})
}
