package train

import (
	"bufio"
	"io"
	"iter"
	"strings"

	"readout/english/names"
)

// silverArticles reads the articles of CoreNLP's annotation. Tokens of one
// class that stand together in a sentence are one name.
func silverArticles(r io.Reader) iter.Seq2[silver, error] {
	return func(yield func(silver, error) bool) {
		var article silver
		joined := false // the token before is of the last name
		lines := bufio.NewScanner(r)
		lines.Buffer(nil, 1<<24)
		for lines.Scan() {
			line := lines.Text()
			if id, found := strings.CutPrefix(line, "# newdoc id = "); found {
				if article.id != "" && !yield(article, nil) {
					return
				}
				article, joined = silver{id: id}, false
				continue
			}
			columns := strings.Split(line, "\t")
			if len(columns) != 10 {
				joined = false
				continue
			}
			kind := silverKind(misc(columns[9], "NER"))
			if kind == names.NoKind {
				joined = false
				continue
			}
			e := extent{kind: kind}
			var err error
			if e.start, err = position(columns[9], "Start"); err == nil {
				e.end, err = position(columns[9], "End")
			}
			if err != nil {
				yield(article, err)
				return
			}
			if n := len(article.names); joined && article.names[n-1].kind == kind {
				article.names[n-1].end = e.end
			} else {
				article.names = append(article.names, e)
			}
			joined = true
		}
		if err := lines.Err(); err != nil {
			yield(article, err)
			return
		}
		if article.id != "" {
			yield(article, nil)
		}
	}
}
