package intake

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// dateline is the head of a wire story, as it stands in a text.
type dateline struct {
	place, agency string
	date          day
}

// how a dateline ends, and how its agency stands.
type datelineEnd int

const (
	endNone  datelineEnd = iota // the next word follows
	endDash                     // "—", "–", "--", " - "
	endColon                    // ":"
	endStop                     // "."
	endLine                     // nothing follows on the line
)

// readDateline reads the dateline that opens a line:
//
//	March 22, 2021 (EIRNS)—           (Reuters) -
//	MOSCOW, March 23 (TASS) -         MOSCOW, March 23. /TASS/.
//	KYIV, Ukraine (Reuters) -         Moscow. March 23. INTERFAX.COM -
//	WASHINGTON, D.C., Sept. 5, 2016 /PRNewswire/ --
//	BEIJING — / NEW DELHI:            Kabul [Afghanistan], April 18 (ANI):
//	LONDON, 12 May 2021               Washington (CNN)
//
// The parts are a place, a date and an agency, in this order; the end decides
// with them whether it is a dateline or prose.
func (t *headTable) readDateline(line string) (dateline, bool) {
	c := cursor{s: line}
	c.spaces()
	var d dateline
	_, dated := scanDate(c.rest())
	upper := false
	if dated == 0 && !strings.HasPrefix(c.rest(), "(") {
		d.place, upper = t.place(&c)
		if d.place == "" {
			return dateline{}, false
		}
	}
	marked := d.place == "" || upper || strings.HasPrefix(c.rest(), ",") || strings.HasPrefix(c.rest(), ".")
	d.date = scanDatelineDate(&c)
	if d.date != (day{}) && !marked {
		return dateline{}, false // "On March 5"
	}
	var bracketed, known bool
	d.agency, bracketed, known = t.agency(&c)
	if d.date == (day{}) && d.agency != "" {
		d.date = scanDatelineDate(&c) // "(Reuters), March 3 -"
	}
	if t.isLabel(d.place) {
		return dateline{}, false
	}
	end, spaced := datelineEnding(&c, bracketed)
	if !spaced && end == endDash && d.agency == "" && d.date == (day{}) && !t.cities[foldPlace(d.place)] {
		return dateline{}, false // "SMITH--John Smith, 90, of…"
	}
	return d, t.isDateline(d, upper, bracketed, known, end, c.rest())
}

// isDateline decides whether the parts make a dateline.
func (t *headTable) isDateline(d dateline, upper, bracketed, known bool, end datelineEnd, rest string) bool {
	hasAgency, hasDate := d.agency != "", d.date != (day{})
	switch end {
	case endDash:
		switch {
		case d.place == "" && !hasDate: // "(Reuters) -"
			return known
		case d.place == "": // "March 22, 2021 (EIRNS)—"
			return hasAgency || d.date.year != 0
		case hasAgency && bracketed && upper, hasDate:
			return true
		}
		return known || upper && t.isPlaceAlone(d.place) || !upper && t.cities[foldPlace(d.place)] && opensStory(rest)
	case endColon:
		return d.place != "" && (hasDate && hasAgency || hasAgency && known || upper && hasDate || upper && t.cities[foldPlace(d.place)])
	case endStop:
		return d.place != "" && hasAgency && (hasDate || known)
	case endLine:
		return d.place != "" && (hasDate || upper && known)
	}
	first, _ := utf8.DecodeRuneInString(rest)
	return d.place != "" && bracketed && known && unicode.IsUpper(first)
}

// isPlaceAlone tells whether capitals before a dash are likelier a place than
// a label ("BREAKING — ") or an acronym.
func (t *headTable) isPlaceAlone(place string) bool {
	name, _, region := strings.Cut(place, ",")
	words := len(strings.Fields(place))
	return t.cities[foldPlace(name)] || region && words <= 4 || words <= 2 && utf8.RuneCountInString(name) >= 4
}

// isLabel tells whether what stands where a place would is none: "UPDATE",
// "Last Tuesday".
func (t *headTable) isLabel(place string) bool {
	name, _, _ := strings.Cut(place, ",")
	if t.labels[foldPlace(name)] {
		return true
	}
	for i, word := range strings.Fields(name) {
		if i == 0 && t.labels[foldPlace(word)] || isWeekday(word) {
			return true
		}
	}
	return false
}

// opensStory tells whether what follows a dash opens a story rather than going
// on about the place: "Paris — The minister said", not "Paris — a city of lights — was".
func opensStory(rest string) bool {
	rest = strings.TrimSpace(rest)
	first, _ := utf8.DecodeRuneInString(rest)
	const near = 80
	head := rest[:min(len(rest), near)]
	return (unicode.IsUpper(first) || first == '“' || first == '"') && !strings.ContainsAny(head, "—–―") && !strings.Contains(head, " - ") && !strings.Contains(head, "--")
}

// scanDatelineDate reads the date of a dateline with the marks before it.
func scanDatelineDate(c *cursor) day {
	back := c.at
	c.spaces()
	c.mark(",.")
	c.spaces()
	d, n := scanDate(c.rest())
	if n == 0 || d.day == 0 {
		c.at = back
		return day{}
	}
	c.at += n
	return d
}

// agency reads "(TASS)", "/TASS/", ", IRNA" or ". INTERFAX", and tells whether
// it stands between marks of its own and whether it is an agency known by name.
func (t *headTable) agency(c *cursor) (name string, bracketed, known bool) {
	back := c.at
	c.mark(",.")
	c.spaces()
	for _, pair := range []string{"()", "//", "[]"} {
		if !c.mark(pair[:1]) {
			continue
		}
		end := strings.IndexByte(c.rest(), pair[1])
		if end < 2 || end > 60 {
			break
		}
		name = strings.TrimSpace(c.rest()[:end])
		first, _ := utf8.DecodeRuneInString(name)
		known = t.isAgency(name)
		if !known && !unicode.IsUpper(first) || strings.Contains(name, ". ") {
			break
		}
		c.at += end + 1
		return name, true, known
	}
	c.at = back
	if !c.mark(",.") {
		return "", false, false
	}
	c.spaces()
	if name = uptoMark(c.rest()); t.signed[name] {
		c.at += len(name)
		return name, false, true
	}
	c.at = back
	return "", false, false
}

// isAgency tells whether a name, or the first of several, is a known agency.
func (t *headTable) isAgency(name string) bool {
	for _, part := range strings.FieldsFunc(name, func(r rune) bool { return r == '/' || r == ',' || r == '-' || r == '|' }) {
		if t.agencies[foldPlace(part)] {
			return true
		}
	}
	return t.agencies[foldPlace(name)]
}

// uptoMark returns s up to the mark or the dash that ends a name.
func uptoMark(s string) string {
	if i := strings.IndexAny(s, ",(:—–"); i >= 0 {
		s = s[:i]
	}
	if i := strings.Index(s, " -"); i >= 0 {
		s = s[:i]
	}
	if i := strings.Index(s, ". "); i >= 0 {
		s = s[:i]
	}
	return strings.TrimSpace(s)
}

// datelineEnding reads the mark that ends a dateline. A hyphen counts as a dash
// only with a space before it or a bracket.
func datelineEnding(c *cursor, bracketed bool) (end datelineEnd, spaced bool) {
	spaced = c.spaces()
	switch rest := c.rest(); {
	case rest == "":
		return endLine, spaced
	case c.text("—"), c.text("–"), c.text("--"), c.text("―"), c.text("‑ "):
		return endDash, spaced
	case strings.HasPrefix(rest, "- ") && (spaced || bracketed), bracketed && strings.HasPrefix(rest, "-"):
		c.at++
		return endDash, true
	case c.text(":"):
		return endColon, spaced
	case strings.HasPrefix(rest, ". ") || rest == ".":
		c.at++
		return endStop, spaced
	}
	return endNone, spaced
}
