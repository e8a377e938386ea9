package reading

import (
	"cmp"
	"slices"
	"strings"

	"readout"
)

// Layout is a text cut for reading. Gaps, segments and tail, put one after the
// other, are the text.
type Layout struct {
	Paragraphs []Paragraph
	// Tail is the white space after the last paragraph.
	Tail string
}

// Paragraph is a line of the text: in an article's text a line break ends a
// paragraph, with or without an empty line after it.
type Paragraph struct {
	// Gap is the line breaks and empty lines before the paragraph.
	Gap string
	// Furniture is what kind of furniture the line is, empty for prose.
	Furniture readout.FurnitureKind
	Segments  []Segment
}

// Segment is a stretch of a paragraph that the same marks cover throughout.
type Segment struct {
	// Start and End are the code points [Start, End) of the text.
	Start, End int
	Text       string
	// Marks are those that cover the segment, the narrowest first.
	Marks []Mark
	// First are the things that are met here first.
	First []string
	// Last are the marks that are met here for the last time.
	Last []Mark
}

// Text returns the text of the paragraph.
func (p *Paragraph) Text() string {
	var b strings.Builder
	for _, s := range p.Segments {
		b.WriteString(s.Text)
	}
	return b.String()
}

// Loose tells whether an empty line stands before the paragraph.
func (p *Paragraph) Loose() bool {
	return strings.Count(strings.ReplaceAll(p.Gap, "\r\n", "\n"), "\n") != 1
}

// Covers tells whether a mark of the thing lies in the paragraph.
func (p *Paragraph) Covers(thing string) bool {
	for _, s := range p.Segments {
		for _, m := range s.Marks {
			if m.Thing == thing {
				return true
			}
		}
	}
	return false
}

// Lay cuts a text at its line breaks and at the ends of the marks. Marks that
// reach out of the text are cut to it, empty ones are left out. What a mark
// covers between two paragraphs is in no segment.
func Lay(text *readout.Text, furniture []readout.Furniture, marks []Mark) Layout {
	c := &cutter{text: text, marks: fit(marks, text.Len()), seen: map[string]bool{}}
	c.last = make([]place, len(c.marks))
	var layout Layout
	for _, line := range lines(text) {
		p := Paragraph{Gap: text.Slice(line.gap, line.start)}
		for _, f := range furniture {
			if f.Overlaps(readout.Span{Start: line.start, End: line.end}) {
				p.Furniture = f.Kind
			}
		}
		p.Segments = c.cut(len(layout.Paragraphs), line)
		layout.Paragraphs = append(layout.Paragraphs, p)
		layout.Tail = text.Slice(line.end, text.Len())
	}
	if len(layout.Paragraphs) == 0 {
		layout.Tail = text.String()
	}
	for i, at := range c.last {
		if at.met {
			s := &layout.Paragraphs[at.paragraph].Segments[at.segment]
			s.Last = append(s.Last, c.marks[i])
		}
	}
	return layout
}

// fit returns the marks in order of their starts, cut to a text of n code
// points, without the empty ones.
func fit(marks []Mark, n int) []Mark {
	fitting := make([]Mark, 0, len(marks))
	for _, m := range marks {
		m.Start, m.End = max(m.Start, 0), min(m.End, n)
		if m.Start < m.End {
			fitting = append(fitting, m)
		}
	}
	slices.SortStableFunc(fitting, func(a, b Mark) int { return cmp.Compare(a.Start, b.Start) })
	return fitting
}

type place struct {
	paragraph, segment int
	met                bool
}

// cutter goes over the text once, from line to line. Its marks are in order of
// their starts.
type cutter struct {
	text  *readout.Text
	marks []Mark
	next  int   // the first mark that has not started yet
	open  []int // the marks that have started and not ended
	seen  map[string]bool
	last  []place
}

// cut cuts a line into segments.
func (c *cutter) cut(paragraph int, l line) []Segment {
	var segments []Segment
	for at := l.start; at < l.end; {
		c.advance(at)
		end := c.until(l.end)
		segments = append(segments, c.segment(at, end, place{paragraph, len(segments), true}))
		at = end
	}
	return segments
}

// advance opens and closes marks so that those open are the ones over code
// point at.
func (c *cutter) advance(at int) {
	for c.next < len(c.marks) && c.marks[c.next].Start <= at {
		c.open = append(c.open, c.next)
		c.next++
	}
	c.open = slices.DeleteFunc(c.open, func(i int) bool { return c.marks[i].End <= at })
}

// until returns where the set of open marks changes next, end at the latest.
func (c *cutter) until(end int) int {
	if c.next < len(c.marks) {
		end = min(end, c.marks[c.next].Start)
	}
	for _, i := range c.open {
		end = min(end, c.marks[i].End)
	}
	return end
}

func (c *cutter) segment(start, end int, here place) Segment {
	s := Segment{Start: start, End: end, Text: c.text.Slice(start, end)}
	for _, i := range c.open {
		m := c.marks[i]
		c.last[i] = here
		s.Marks = append(s.Marks, m)
		if !c.seen[m.Thing] {
			c.seen[m.Thing] = true
			s.First = append(s.First, m.Thing)
		}
	}
	slices.SortStableFunc(s.Marks, narrower)
	return s
}
