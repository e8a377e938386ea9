package intake

import (
	"slices"
	"strings"

	"readout"
)

// labelled is the labels of lines that say what follows, by field.
type labelled struct {
	Title     []string
	Outlet    []string
	URL       []string
	Byline    []string
	Published []string
}

// field returns the field that a label stands for, or "".
func (l *labelled) field(label string) Field {
	label = strings.ToLower(strings.TrimSpace(label))
	switch {
	case slices.Contains(l.Title, label):
		return FieldTitle
	case slices.Contains(l.Outlet, label):
		return FieldOutlet
	case slices.Contains(l.URL, label):
		return FieldURL
	case slices.Contains(l.Byline, label):
		return FieldByline
	case slices.Contains(l.Published, label):
		return FieldPublished
	}
	return ""
}

// labelledLines reads a block of labelled lines at the very top of a text, as
// archives put there:
//
//	Title: Talks end
//	Source: Harbour News
//	Date: 12 May 2031
//
// One such line alone may be anything, and so may a label that is there twice.
func (t *headTable) labelledLines(lines []line, h *head) {
	said := map[Field]string{}
	count := 0
	for count < len(lines) {
		label, value, ok := strings.Cut(lines[count].text, ":")
		field := t.Labelled.field(label)
		if value = strings.TrimSpace(value); !ok || field == "" || value == "" || said[field] != "" {
			break
		}
		said[field] = value
		count++
	}
	if count < 2 || count == len(lines) {
		return
	}
	h.title, h.outlet, h.url = said[FieldTitle], said[FieldOutlet], firstURL(said[FieldURL])
	h.published = normalDate(said[FieldPublished])
	h.byline = t.cleanNames(splitNames(said[FieldByline]))
	for i := range count {
		h.furniture[i] = readout.FurnitureNavigation
	}
}
