package intake

import (
	"slices"
	"strings"
)

// columns are the names under which containers hold fields.
type columns struct {
	Text      []string
	HTML      []string
	Title     []string
	URL       []string
	Outlet    []string
	Published []string
	Byline    []string
	Language  []string
	Lists     []string

	// named are the names that the user gave; they go before the usual ones.
	named map[Field]string
}

// with returns the columns with those that the user named.
func (c *columns) with(named map[Field]string) *columns {
	if len(named) == 0 {
		return c
	}
	own := *c
	own.named = named
	return &own
}

func (c *columns) names(f Field) []string {
	if name, ok := c.named[f]; ok {
		return []string{name}
	}
	switch f {
	case FieldText:
		return c.Text
	case FieldHTML:
		return c.HTML
	case FieldTitle:
		return c.Title
	case FieldURL:
		return c.URL
	case FieldOutlet:
		return c.Outlet
	case FieldPublished:
		return c.Published
	case FieldByline:
		return c.Byline
	case FieldLanguage:
		return c.Language
	}
	return nil
}

// layout tells which column holds which field.
type layout map[Field]int

func (l layout) hasText() bool {
	_, text := l[FieldText]
	_, html := l[FieldHTML]
	return text || html
}

// find returns the layout of a table with the given heading. A column holds
// one field at most.
func (c *columns) find(header []string) layout {
	byName := make(map[string]int, len(header))
	for i, name := range header {
		name = columnName(name)
		if _, ok := byName[name]; !ok {
			byName[name] = i
		}
	}
	l := layout{}
	for _, f := range Fields() {
		for _, name := range c.names(f) {
			if i, ok := byName[columnName(name)]; ok {
				l[f] = i
				break
			}
		}
	}
	return l
}

// missing returns the name of a column that the user named and the heading
// does not have, or "".
func (c *columns) missing(l layout) string {
	for _, f := range Fields() {
		if name, ok := c.named[f]; ok {
			if _, found := l[f]; !found {
				return name
			}
		}
	}
	return ""
}

func columnName(s string) string {
	return strings.NewReplacer(" ", "_", "-", "_").Replace(strings.ToLower(strings.TrimSpace(s)))
}

// separators are what stands between the columns of a table, the likeliest
// first.
func separators() []rune { return []rune{',', '\t', ';', '|'} }

// splitHeader splits the heading of a table at the separator that makes the
// most known columns, or else the most columns.
func splitHeader(line string, c *columns) (header []string, separator rune) {
	best := -1
	line = strings.TrimRight(strings.TrimPrefix(line, "\uFEFF"), "\r\n")
	for _, sep := range separators() {
		names := strings.FieldsFunc(line, func(r rune) bool { return r == sep })
		for i := range names {
			names[i] = strings.Trim(names[i], `" `)
		}
		score := len(names)
		if l := c.find(names); len(l) > 0 {
			score += 1000 * len(l)
		}
		if score > best {
			best, header, separator = score, names, sep
		}
	}
	return slices.Clip(header), separator
}
