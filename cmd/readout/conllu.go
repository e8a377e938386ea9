package main

import (
	"fmt"
	"strings"
	"sync"

	"readout"
	"readout/english"
)

// conlluAnalyzer reads articles and writes them as CoNLL-U. What it has written
// waits until its analysis, which holds nothing but the article, is taken.
type conlluAnalyzer struct {
	reader  *english.Reader
	written sync.Map // of strings, by *readout.Analysis
}

// Analyze reads an article.
func (c *conlluAnalyzer) Analyze(article readout.Article) *readout.Analysis {
	a := &readout.Analysis{Article: article}
	doc := c.reader.Read(article.Text)
	doc.MarkFurniture(article.Furniture)
	c.written.Store(a, conllu(article.ID, doc))
	return a
}

// take returns what was written of an analysis, and forgets it.
func (c *conlluAnalyzer) take(a *readout.Analysis) string {
	written, _ := c.written.LoadAndDelete(a)
	s, _ := written.(string)
	return s
}

// conllu returns a document in CoNLL-U, the format of Universal Dependencies:
// ten columns a token and an empty line after a sentence. The last column holds
// the token's place in the text, in code points, whether a space follows it, and
// the name that it begins (B-) or goes on with (I-).
func conllu(id string, doc *english.Doc) string {
	w := conlluWriter{doc: doc, names: nameTags(doc)}
	fmt.Fprintf(&w.out, "# newdoc id = %s\n", oneLine(printable(id)))
	for i := range doc.Sentences {
		w.sentence(id, i)
	}
	return w.out.String()
}

type conlluWriter struct {
	out   strings.Builder
	doc   *english.Doc
	names []string
}

func (w *conlluWriter) sentence(id string, i int) {
	s := &w.doc.Sentences[i]
	if int(w.doc.Paragraphs[s.Paragraph].Sentences.First) == i {
		fmt.Fprintln(&w.out, "# newpar")
	}
	fmt.Fprintf(&w.out, "# sent_id = %s-%d\n", oneLine(printable(id)), i+1)
	fmt.Fprintf(&w.out, "# text = %s\n", oneLine(printable(w.doc.Span(s.Range).Text)))
	for t := s.First; t < s.End; t++ {
		w.token(t, s)
	}
	w.out.WriteByte('\n')
}

func (w *conlluWriter) token(t int32, s *english.Sentence) {
	doc := w.doc
	head := int32(0)
	if h := doc.Head[t]; h != english.None {
		head = h - s.First + 1
	}
	fmt.Fprintf(&w.out, "%d\t%s\t%s\t%s\t%s\t_\t%d\t%s\t_\t%s\n", t-s.First+1,
		cell(doc.Word(t)), cell(doc.Lemma(t)), doc.UPOS[t], doc.XPOS[t], head, doc.Label[t], w.misc(t))
}

// misc returns the last column of token t, its keys in order.
func (w *conlluWriter) misc(t int32) string {
	var items []string
	if w.names[t] != "" {
		items = append(items, "Name="+w.names[t])
	}
	if next := int(t) + 1; next < len(w.doc.Tokens) && !w.doc.Tokens[next].Space {
		items = append(items, "SpaceAfter=No")
	}
	at := &w.doc.Tokens[t]
	return strings.Join(append(items, fmt.Sprintf("TokenRange=%d:%d", at.Start, at.End)), "|")
}

// cell returns s as a column may hold it: not empty, and without white space and
// controls.
func cell(s string) string {
	if s = oneLine(printable(s)); s == "" {
		return "_"
	}
	return s
}

// nameTags returns the part that each token has in a name: "B-Person",
// "I-Person", or "".
func nameTags(doc *english.Doc) []string {
	tags := make([]string, len(doc.Tokens))
	for _, n := range doc.Names {
		for t := n.First; t < n.End; t++ {
			part := "I-"
			if t == n.First {
				part = "B-"
			}
			tags[t] = part + n.Kind.String()
		}
	}
	return tags
}
