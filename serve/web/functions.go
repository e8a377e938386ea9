package web

import (
	"fmt"
	"html/template"
	"math"
	"net/url"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"readout"
)

// functions are what templates may call.
func functions() template.FuncMap {
	return template.FuncMap{
		"date":       Date,
		"percent":    percent,
		"hundredths": func(f float64) int { return int(math.Round(100 * f)) },
		"signed":     func(f float64) string { return fmt.Sprintf("%+.1f", f) },
		"join":       joinSpans,
		"names":      names,
		"speaker":    SpeakerName,
		"diff":       spacedDiff,
		"list":       strings.Join,
		"excerpt":    func(spans []readout.Span) string { return Excerpt(joinSpans(spans), 320) },
		"article":    func(id string) string { return "/articles/" + url.PathEscape(id) },
		"statement":  func(id string) string { return "/statements/" + url.PathEscape(id) },
		"actor":      func(id string) string { return "/actors/" + url.PathEscape(id) },
		"lineage":    func(id string) string { return "/lineages/" + url.PathEscape(id) },
		"brief":      func(text string) string { return Excerpt(text, 160) },
		"intext":     InText,
		"passage":    func(article, lineage string) string { return "/articles/" + url.PathEscape(article) + "#l-" + lineage },
		"conflict":   func(q readout.Quad) bool { return q == readout.VerbalConflict || q == readout.MaterialConflict },
		"plural":     plural,
		"web":        isWeb,
		"or_unknown": func(s string) string { return orElse(s, "not known") },
		"titled":     Titled,
		"publisher":  Publisher,
		"file":       FileName,
	}
}

// percent writes a confidence. What is not certain is not called so.
func percent(f float64) string {
	if rounded := math.Round(100 * f); rounded < 100 || f >= 1 {
		return fmt.Sprintf("%.0f %%", rounded)
	}
	return "> 99 %"
}

// Date writes an ISO 8601 date as people do, as precise as it is: "2021",
// "March 2021", "22 March 2021". What is no such date stays as it is.
func Date(iso string) string {
	for _, layout := range []struct{ iso, people string }{
		{"2006", "2006"},
		{"2006-01", "January 2006"},
		{"2006-01-02", "2 January 2006"},
	} {
		if t, err := time.Parse(layout.iso, iso); err == nil {
			return t.Format(layout.people)
		}
	}
	if day, _, ok := strings.Cut(iso, "T"); ok {
		return Date(day)
	}
	return iso
}

// Key returns the last part of the id of a statement or event: "s4".
func Key(id string) string {
	return id[strings.LastIndexByte(id, '.')+1:]
}

// InText returns the address of a statement or an event in its article's text.
func InText(article, id string) string {
	return "/articles/" + url.PathEscape(article) + "#t-" + Key(id)
}

// Excerpt returns the beginning of a text, at most n code points and whole
// words, with an ellipsis where something was left out.
func Excerpt(text string, n int) string {
	points := []rune(text)
	if len(points) <= n {
		return text
	}
	cut := string(points[:n])
	if space := strings.LastIndexAny(cut, " \n"); space > 0 {
		cut = cut[:space]
	}
	return strings.TrimRight(cut, " \n,;:—–-") + " …"
}

// joinSpans writes several spans as one quotation.
func joinSpans(spans []readout.Span) string {
	texts := make([]string, len(spans))
	for i, s := range spans {
		texts[i] = s.Text
	}
	return strings.Join(texts, " … ")
}

// SpeakerName names who is told to have said something: the speaker, or else
// the article's own words, or else that it does not tell.
func SpeakerName(s readout.Statement) string {
	switch {
	case s.SpeakerName != "":
		return s.SpeakerName
	case len(s.Source) == 1 && isPronoun(s.Source[0].Text):
		return "speaker not named" // the word alone names nobody outside its sentence
	case len(s.Source) > 0:
		return "“" + joinSpans(s.Source) + "”"
	}
	return "speaker not known"
}

func isPronoun(s string) bool {
	switch strings.ToLower(s) {
	case "i", "we", "you", "he", "she", "it", "they":
		return true
	}
	return false
}

// Titled names an article for a link to it: by its title or, where it has none,
// by who published it. "Not known" leads nowhere.
func Titled(title, outlet string) string {
	switch {
	case title != "":
		return title
	case outlet != "":
		return "an untitled article of " + outlet
	}
	return "an untitled article"
}

// Publisher names who published an article or, where that is not known, the
// article by the beginning of its title.
func Publisher(outlet, title string) string {
	const most = 40
	switch {
	case outlet != "":
		return outlet
	case title != "":
		return "“" + Excerpt(title, most) + "”"
	}
	return "outlet not known"
}

// FileName returns the name of the file that an article was read from, without
// the folders that it lies in: those are the reader's own.
func FileName(path string) string { return path[strings.LastIndexAny(path, `/\`)+1:] }

func names(parties []readout.Party) string {
	all := make([]string, len(parties))
	for i, p := range parties {
		all[i] = orElse(p.Name, p.Span.Text)
	}
	return strings.Join(all, ", ")
}

// spacedDiff puts spaces between the steps of a word diff that have none, so
// that words do not run into one another when drawn.
func spacedDiff(ops []readout.DiffOp) []readout.DiffOp {
	spaced := make([]readout.DiffOp, 0, 2*len(ops))
	for i, op := range ops {
		if i > 0 && wordEnds(ops[i-1].Text) && wordStarts(op.Text) {
			spaced = append(spaced, readout.DiffOp{Op: readout.DiffSame, Text: " "})
		}
		spaced = append(spaced, op)
	}
	return spaced
}

func wordEnds(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return !unicode.IsSpace(r) && r != utf8.RuneError
}

func wordStarts(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

func orElse(s, other string) string {
	if s == "" {
		return other
	}
	return s
}

// isWeb tells whether an address may be followed from a page.
func isWeb(address string) bool {
	u, err := url.Parse(address)
	return err == nil && (u.Scheme == "http" || u.Scheme == "https") && u.Host != ""
}
