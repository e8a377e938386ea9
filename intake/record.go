package intake

import (
	"strings"
)

// record hands out the article that a container's record holds. get returns
// the values of a field, which may be several, or none.
func (w *walker) record(path string, get func(Field) []string) bool {
	one := func(f Field) string { return strings.TrimSpace(strings.Join(get(f), ", ")) }
	raw := Raw{Path: path, Format: FormatText}
	text := strings.Join(get(FieldText), "\n\n")
	if strings.TrimSpace(text) == "" {
		text, raw.Format = strings.Join(get(FieldHTML), "\n"), FormatHTML
	} else if isMarkup(text) {
		raw.Format = FormatHTML
	}
	switch {
	case strings.TrimSpace(text) == "":
		return w.refuse(path, refuse(path, "has no text", "the text stands under "+
			strings.Join(w.columns.names(FieldText)[:min(4, len(w.columns.names(FieldText)))], ", ")+
			"; if it has another name, "+hintColumn))
	case int64(len(text)) > w.opts.maxBytes():
		return w.refuse(path, refuseSize(path, w.opts.maxBytes()))
	}
	raw.Data = []byte(text)
	raw.Declared = Declared{
		URL: one(FieldURL), Outlet: one(FieldOutlet), Title: one(FieldTitle),
		Published: one(FieldPublished), Language: one(FieldLanguage),
	}
	for _, value := range get(FieldByline) {
		raw.Declared.Byline = append(raw.Declared.Byline, splitNames(value)...)
	}
	return w.give(raw)
}

// isMarkup tells whether the text of a record is written in HTML.
func isMarkup(text string) bool {
	start := strings.ToLower(strings.TrimSpace(text))
	if !strings.HasPrefix(start, "<") {
		return false
	}
	return strings.Contains(start, "</p>") || strings.Contains(start, "</div>") || strings.Contains(start, "<br")
}
