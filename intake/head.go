package intake

import (
	"net/url"
	"strings"
	"unicode"

	"readout"
)

// headTable is what the head of a text is recognised by.
type headTable struct {
	Agencies     []string
	Cities       []string
	Labels       []string
	Particles    []string
	Bylines      []string
	Affiliations []string
	Outlets      []string
	Unfinished   []string
	Published    []string
	Labelled     labelled

	agencies, cities, labels, particles, affiliations, published map[string]bool
	outlets, unfinished                                          map[string]bool
	signed                                                       map[string]bool // agencies, as they are written
}

func (t *headTable) index() {
	t.agencies = set(t.Agencies, foldPlace)
	t.signed = set(t.Agencies, func(s string) string { return s })
	t.cities = set(t.Cities, foldPlace)
	t.labels = set(t.Labels, foldPlace)
	t.particles = set(t.Particles, foldPlace)
	t.affiliations = set(t.Affiliations, foldPlace)
	t.published = set(t.Published, foldPlace)
	t.outlets = set(t.Outlets, foldPlace)
	t.unfinished = set(t.Unfinished, foldPlace)
}

func set(words []string, fold func(string) string) map[string]bool {
	m := make(map[string]bool, len(words))
	for _, w := range words {
		m[fold(w)] = true
	}
	return m
}

// head is what the head of a text tells.
type head struct {
	title    string
	byline   []string
	dateline dateline
	date     day // of a line of its own
	url      string
	// outlet and published are what a block of labelled lines says.
	outlet, published string
	// furniture are the lines that are no prose, by index.
	furniture map[int]readout.FurnitureKind
}

// headLines is how many lines that are not furniture count as the head.
const headLines = 8

// readHead reads the head of a text.
func (t *tables) readHead(lines []line, furniture map[int]readout.FurnitureKind, file string) head {
	h := head{furniture: map[int]readout.FurnitureKind{}}
	t.head.labelledLines(lines, &h)
	h.pageTitle(lines, furniture)
	read, prose, width := 0, false, wrappingOf(lines)
	for i, next := 0, 0; i < len(lines) && read < headLines; i = next {
		next = i + 1
		if furniture[i] != "" || h.furniture[i] != "" {
			continue
		}
		read++
		if t.headLine(lines[i].text, i, &h) {
			continue
		}
		if d, ok := t.head.readDateline(lines[i].text); ok {
			h.dateline = d
			break
		}
		var whole string
		if title, after, ok := deckTitle(lines, i); ok && h.title == "" && !prose {
			h.title, next = headline(title), after
			continue
		}
		whole, next = t.wholeLine(lines, i, width)
		prose = prose || isProse(whole)
		if h.title == "" && read == 1 && namesFile(whole, file) {
			h.title = headline(whole)
		}
		if h.title == "" && !prose && isHeadline(whole) && t.hasProse(lines[next:], width) {
			h.title = headline(whole)
		}
	}
	return h
}

// headLine reads line i if it is a byline, a date, an outlet with a date or an
// address, and tells whether it is.
func (t *tables) headLine(text string, i int, h *head) bool {
	if names, ok := t.head.byline(text); ok && len(h.byline) == 0 {
		h.byline, h.furniture[i] = names, readout.FurnitureCredit
		return true
	}
	if d, ok := t.head.dateLine(text); ok {
		if h.date == (day{}) {
			h.date = d
		}
		h.furniture[i] = readout.FurnitureNavigation
		return true
	}
	if outlet, d, ok := t.head.outletLine(text); ok {
		h.outlet = first(h.outlet, outlet)
		if h.date == (day{}) {
			h.date = d
		}
		h.furniture[i] = readout.FurnitureNavigation
		return true
	}
	if address, ok := addressLine(text); ok {
		h.url, h.furniture[i] = first(h.url, address), readout.FurnitureNavigation
		return true
	}
	return false
}

// pageTitle finds the title of a saved page at the very top, the headline with
// the site's name added ("Headline – Site"), by the headline that follows it.
// The headline is the title; what stands before it is navigation.
func (h *head) pageTitle(lines []line, furniture map[int]readout.FurnitureKind) {
	top := 0
	for top < len(lines) && (furniture[top] != "" || h.furniture[top] != "") {
		top++
	}
	for i := top + 1; i < len(lines) && i <= top+4; i++ {
		site, ok := strings.CutPrefix(lines[top].text, lines[i].text)
		if !ok || !isHeadline(lines[i].text) {
			if len(lines[i].text) > 60 {
				return // what lies between would be lost
			}
			continue
		}
		site = strings.TrimLeft(site, " ")
		if site == "" || strings.IndexAny(site, "-–—|:•·»") != 0 {
			return
		}
		h.title = lines[i].text
		for j := top; j < i; j++ {
			h.furniture[j] = readout.FurnitureNavigation
		}
		return
	}
}

// headline returns a line as a title: without the pictures that posts begin
// with.
func headline(s string) string {
	return strings.TrimLeftFunc(s, func(r rune) bool {
		return unicode.IsSpace(r) || unicode.Is(unicode.So, r) || unicode.Is(unicode.Sk, r) || unicode.Is(unicode.Mn, r) || r == '\u200D' || r == '\uFE0F'
	})
}

// dateLine reads a line that holds the date of publication and nothing else.
func (t *headTable) dateLine(s string) (day, bool) {
	if len(s) > 80 {
		return day{}, false
	}
	if before, after, ok := strings.Cut(s, ":"); ok && t.published[foldPlace(before)] {
		s = strings.TrimSpace(after)
	} else if at := strings.IndexFunc(s, unicode.IsDigit); at > 0 {
		words := strings.Fields(s[:at])
		for n := len(words); n > 0; n-- {
			if label := strings.Join(words[:n], " "); t.published[foldPlace(label)] {
				s = strings.TrimSpace(s[len(label):])
				break
			}
		}
	}
	d, n := scanDate(s)
	if n == 0 || d.day == 0 || d.year == 0 {
		return day{}, false
	}
	return d, isTimeOfDay(s[n:])
}

// isTimeOfDay tells whether what follows a date is nothing or a time: ", 10:30 GMT",
// "at 5 p.m. EST", "T10:00:00Z".
func isTimeOfDay(s string) bool {
	s = strings.TrimSpace(strings.ToLower(s))
	if s == "" {
		return true
	}
	hasDigit := false
	for _, word := range strings.FieldsFunc(s, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",|-–()·", r) }) {
		switch {
		case isDigit(word[0]) || word[0] == 't' && len(word) > 1 && isDigit(word[1]):
			hasDigit = true
		case strings.Contains(" at am pm a.m. p.m. a.m p.m gmt utc est edt cst cdt pst pdt et ct pt bst cet cest ist msk z ", " "+word+" "):
		default:
			return false
		}
	}
	return hasDigit
}

// addressLine tells whether a line is an address by itself.
func addressLine(s string) (string, bool) {
	s = strings.TrimSpace(strings.TrimPrefix(strings.TrimPrefix(s, "URL:"), "Link:"))
	if strings.ContainsAny(s, " \t") || !strings.HasPrefix(s, "http://") && !strings.HasPrefix(s, "https://") {
		return "", false
	}
	u, err := url.Parse(s)
	return s, err == nil && u.Host != ""
}

// isHeadline tells whether a line may be a headline: short, and without the
// full stop of a sentence.
func isHeadline(s string) bool {
	words := len(strings.Fields(s))
	if words < 2 || words > 32 || len(s) > 240 || strings.HasPrefix(s, "#") {
		return false
	}
	return !startsLower(s) && !endsSentence(s) && !strings.HasSuffix(s, ":") && !strings.HasSuffix(s, ",") && !strings.HasSuffix(s, ";")
}

// namesFile tells whether a file is named after a line: "2021-03-22_talks-in-the-capital.txt".
// Such a line is a headline even where it ends with a full stop.
func namesFile(line, file string) bool {
	const certain = 12
	if i := strings.LastIndexByte(file, '_'); i >= 0 {
		file = file[i+1:]
	}
	file, _, _ = strings.Cut(file, ".")
	slug := foldLetters(file)
	return len(slug) >= certain && len(line) <= 240 && strings.HasPrefix(foldLetters(line), slug)
}

// isProse tells whether a line is a sentence or more.
func isProse(s string) bool {
	return len(strings.Fields(s)) >= 8 && endsSentence(s) || len(s) > 240
}

// hasProse tells whether prose is among the next lines.
func (t *tables) hasProse(lines []line, width wrapping) bool {
	const reach = 12
	for i, read := 0, 0; i < len(lines) && read < reach; read++ {
		whole, next := t.wholeLine(lines, i, width)
		if isProse(whole) {
			return true
		}
		i = next
	}
	return false
}

// endsSentence tells whether a line ends with a full stop that is not an
// abbreviation's. Question and exclamation marks end headlines, too.
func endsSentence(s string) bool {
	s = strings.TrimRight(s, "\"'”’»)] ")
	if !strings.HasSuffix(s, ".") || strings.HasSuffix(s, "..") {
		return false
	}
	last := s[strings.LastIndexAny(s, " (—")+1:]
	return strings.Count(last, ".") < 2 // "the U.S."
}
