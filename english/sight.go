package english

import "strings"

// The costs of reading a mark against what it looks like. A role that nothing
// speaks against costs 0.
const (
	costAgainstSpace = 4  // an opening mark before a space, a closing one after
	costUnclosed     = 5  // a quotation that its paragraph leaves open
	costReopened     = 7  // a quotation that opens where one of its kind should have closed
	costNested       = 1  // a quotation in double marks inside another
	costAlike        = 4  // the same, in marks of the same shape
	costStray        = 8  // a closing mark without an opening one
	costNoMark       = 12 // a double mark that marks nothing
	costAtEdge       = 12 // an opening mark with nothing after it
	costApostrophe   = 3  // a single mark at a word's edge as an apostrophe
	costElision      = 6  // a straight one before a word that is no listed elision
	costReported     = 6  // a quotation that begins with its own "said the…"
)

// look tells what the text around the mark at token i shows. first and end
// bound the paragraph.
func (d *Doc) look(i, first, end int32) sight {
	t := &d.Tokens[i]
	g, _ := glyphAt(d.Text.String(), int(t.From))
	s := sight{token: i, glyph: g, single: g.single(), reports: d.reports(i, first, end)}

	before := i > first && !t.Space // something touches it on the left
	if before {
		before = !opensAfter(d.Word(i - 1))
	}
	after := i+1 < end && !d.Tokens[i+1].Space // something touches it on the right
	if after {
		after = !closesBefore(d, i+1)
	}

	s.cost[opens] = int16(g.opens())
	switch {
	case i+1 >= end:
		s.cost[opens] += costAtEdge
	case before && !after:
		s.cost[opens] += costAgainstSpace
		if d.Tokens[i+1].Space {
			s.cost[opens] += costAgainstSpace / 2
		}
	case !after:
		s.cost[opens] += costAgainstSpace / 2
	}
	if !before && after {
		s.cost[closes] += costAgainstSpace
	}
	if i == first {
		s.cost[closes] += costAtEdge
	}
	if s.reports {
		s.cost[opens] += costReported
		s.cost[closes] = 0
	}
	s.cost[reopens] = s.cost[opens] + costReopened
	s.cost[stray] = s.cost[closes] + costStray + int16(g.strays())
	s.cost[plain] = d.plainCost(&s, i, before, after)
	return s
}

// afterReport takes into account that the mark follows a closing one whose
// space went astray, with a reporting clause in between: `…, “said the
// minister.” We…`. It opens the quotation anew, and its space went astray too.
func (s *sight) afterReport() {
	s.cost[opens] = min(s.cost[opens], 1)
}

// opensAfter tells whether a mark after this token can open although they
// touch: after a bracket, a dash, or another mark.
func opensAfter(word string) bool {
	switch word {
	case "(", "[", "{", "-", "--", "—", "–", "/", "\"", "“", "‘", "'", "``", "''", "„", "…", "...", "$":
		return true
	}
	return false
}

// closesBefore tells whether a mark before token i can close although they
// touch: before the marks of a sentence and before clitics.
func closesBefore(d *Doc, i int32) bool {
	switch d.Word(i) {
	case ".", ",", ";", ":", "?", "!", ")", "]", "}", "—", "–", "-", "--", "...", "…", "/",
		"\"", "”", "’", "'", "''", "'s", "’s", "%":
		return true
	}
	return false
}

// reports tells whether a mark stands between a comma or another stop and a
// verb of speech in small letters: `…, “said the minister`.
func (d *Doc) reports(i, first, end int32) bool {
	if i == first || i+1 >= end {
		return false
	}
	switch d.Word(i - 1) {
	case ",", ".", "?", "!", "...", "…":
	default:
		return false
	}
	if !lowerAt(d.Text.String(), int(d.Tokens[i+1].From)) {
		return false
	}
	return words().reporting[d.Word(i+1)]
}

// feet tells whether the mark at token i ends a measure such as 6'2".
func (d *Doc) feet(i int32) bool {
	return i > 2 && d.Tokens[i-3].Kind == Number && apostropheAt(d.Word(i-2), 0) > 0
}

// plainCost returns the cost of taking a mark for an apostrophe or a measure.
func (d *Doc) plainCost(s *sight, i int32, before, after bool) int16 {
	if !s.single {
		if before && d.Tokens[i-1].Kind == Number && (s.glyph == straight || s.glyph == curlyClose && d.feet(i)) {
			return 1 // inches
		}
		return costNoMark
	}
	if i > 0 && !d.Tokens[i].Space {
		t := &d.Tokens[i-1]
		switch last := d.Text.String()[t.To-1]; {
		case t.Kind == Number:
			return 0 // feet, minutes
		case t.Kind == Word && strings.IndexByte("sSzx.", last) >= 0:
			return 1 // "ministers' meeting", "the U.S.' sense"
		case t.Kind == Word && last == 'n':
			return 2 // "nothin'"
		}
	}
	switch s.glyph {
	case singleClose, tick, grave:
		switch {
		case before && after:
			return 0
		case !before && after && s.glyph != singleClose:
			return costElision
		}
		return costApostrophe
	}
	return costNoMark
}
