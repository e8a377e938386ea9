package lineage

import (
	"strings"
	"unicode/utf8"

	"readout"
)

// Versions returns an article's passages as [Matcher.Change] wants them, in
// their order.
func Versions(a *readout.Analysis) []Version {
	statements := make(map[string]*readout.Statement, len(a.Statements))
	for i := range a.Statements {
		statements[a.Statements[i].ID] = &a.Statements[i]
	}
	text := readout.NewText(a.Article.Text)
	versions := make([]Version, len(a.Passages))
	for i, p := range a.Passages {
		versions[i] = Version{Text: p.Text}
		if s := statements[p.Statement]; s != nil {
			versions[i].Speaker = s.Speaker
			versions[i].Direct = quoted(a.Article.Text, text.Byte(p.Start))
		}
	}
	return versions
}

// quoted tells whether a byte of a text stands in quotation marks that were
// opened in its line. A quotation that goes on in the next paragraph is opened
// there anew, as English has it.
func quoted(text string, at int) bool {
	open := false
	line := strings.LastIndexByte(text[:at], '\n') + 1
	for i := line; i < at; {
		r, size := utf8.DecodeRuneInString(text[i:])
		switch r {
		case '“', '„', '«':
			open = true
		case '”', '»':
			open = false
		case '"':
			open = !open
		}
		i += size
	}
	return open
}
