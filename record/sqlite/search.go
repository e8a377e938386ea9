package sqlite

import (
	"context"
	"iter"
	"strings"
	"unicode/utf8"

	"readout"
)

// words is what a user looks for: runs of words, each of which must stand in
// the text. A word by itself is a run of one.
type words struct{ runs [][]string }

// parseWords reads words and "phrases in quotation marks". A phrase whose
// marks are not closed goes to the end, and what a hyphen or another mark
// joins ("China-Russia") is a phrase. Nothing in a query has another meaning:
// what a user types never becomes syntax of the index.
func parseWords(text string) (*words, error) {
	w := &words{}
	quoted, from := false, 0
	for i, r := range text {
		if strings.ContainsRune(`"“”„«»`, r) {
			w.addPart(text[from:i], quoted)
			quoted, from = !quoted, i+utf8.RuneLen(r)
		}
	}
	w.addPart(text[from:], quoted)
	if len(w.runs) == 0 {
		return nil, invalid("text", "holds no word to look for", `give words, or a "phrase in quotation marks"`)
	}
	return w, nil
}

// addPart adds what stands between two quotation marks, or outside them.
func (w *words) addPart(text string, quoted bool) {
	if quoted {
		w.add(text)
		return
	}
	for field := range strings.FieldsSeq(text) {
		w.add(field)
	}
}

func (w *words) add(text string) {
	var run []string
	for _, word := range foldWords(text) {
		run = append(run, word.key)
	}
	if len(run) > 0 {
		w.runs = append(w.runs, run)
	}
}

// match returns the query in the syntax of FTS5, for one column or for all.
func (w *words) match(column string) string {
	var b strings.Builder
	for i, run := range w.runs {
		if i > 0 {
			b.WriteString(" AND ")
		}
		if column != "" {
			b.WriteString(column + " : ")
		}
		b.WriteString(`"` + strings.Join(run, " ") + `"`) // words hold letters and digits only
	}
	return b.String()
}

// allIn tells whether every run stands in a text.
func (w *words) allIn(text []foldedWord) bool {
	for _, run := range w.runs {
		if next(text, run, 0) < 0 {
			return false
		}
	}
	return true
}

// next returns where in a text a run next stands, or -1.
func next(text []foldedWord, run []string, from int) int {
	for i := from; i+len(run) <= len(text); i++ {
		if startsWith(text[i:], run) {
			return i
		}
	}
	return -1
}

func startsWith(text []foldedWord, run []string) bool {
	for i, key := range run {
		if text[i].key != key {
			return false
		}
	}
	return true
}

// Search implements [readout.Record]. Words in the title weigh four times as
// much as words in the text.
func (r *Record) Search(ctx context.Context, q readout.SearchQuery) iter.Seq2[readout.SearchRow, error] {
	return stream(ctx, r, func(tx *readTx, yield func(readout.SearchRow) error) error {
		w, err := parseWords(q.Text)
		if err != nil {
			return err
		}
		var f filter
		f.and("article_words MATCH ?", w.match(""))
		if err := f.window(q.Window); err != nil {
			return err
		}
		query := `SELECT ` + head + `, a.text FROM article_words JOIN articles a ON a.id = article_words.rowid` + f.where() +
			` ORDER BY bm25(article_words, 4.0, 1.0), a.instant DESC, a.key` + page(q.Window)
		return tx.each(query, f.args, func(scan func(...any) error) error {
			var row readout.SearchRow
			var text string
			if err := scan(append(headTo(&row.ArticleHead), &text)...); err != nil {
				return err
			}
			row.Snippet, row.Matches = w.snippet(text)
			return yield(row)
		})
	})
}
