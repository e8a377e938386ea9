package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/jedib0t/go-pretty/v6/text"

	"readout"
	"readout/english"
	"readout/statements"
)

type whyOptions struct {
	Sentence string `arg:"" help:"A sentence, or some; in quotation marks, so that the shell takes it for one."`
	actorsFlag
	JSON bool `name:"json" help:"Print one JSON object: the text, and every word that may tell of saying with what became of it."`
}

// Help returns what the help text tells beyond the flags.
func (whyOptions) Help() string {
	return `Tells which statements were found in the sentence and by what, and of the other words that may tell of saying why each lost. Then draws the tree of the sentence: each word hangs on the word that it belongs to, and beside it stands what it is there, what part of speech it is, and which name it is part of. The names of relations and parts of speech are those of Universal Dependencies, with their meaning in plain words where there is room.

Rules propose statements; a model that has learned from annotated articles decides, by a score. Above 0 it rather takes a word for one of saying. What a rule proposed too needs less of a score than what the model sees alone. Of statements within one another only the outermost is told.

Examples:

    readout why "The minister told reporters in Oslo that the talks had failed."
    readout why "$(head -n 1 article.txt)" --color always | less -R
    readout why "The drone attacked a bus, officials said." --json`
}

// Run draws the sentences.
func (o *whyOptions) Run(env *environment) error {
	if strings.TrimSpace(o.Sentence) == "" {
		return &readout.Error{
			Code: readout.CodeInvalid, Object: "the sentence", Message: "is empty",
			Hint: `for example: readout why "The minister left Oslo."`,
		}
	}
	e, err := o.explainer(env)
	if err != nil {
		return err
	}
	doc, told := e.explain("sentence", o.Sentence)
	if o.JSON {
		return printExplanations(env, o.Sentence, told)
	}
	terms, err := newGlossary()
	if err != nil {
		return err
	}
	for i := range doc.Sentences {
		w := &whyDrawing{env: env, terms: terms, doc: doc, at: doc.Sentences[i].Range}
		if i > 0 {
			if _, err := fmt.Fprintln(env.stdout); err != nil {
				return fmt.Errorf("write to standard output: %w", err)
			}
		}
		if err := w.print(told); err != nil {
			return err
		}
	}
	return nil
}

// whyDrawing is a sentence that is being drawn.
type whyDrawing struct {
	env   *environment
	terms *glossary
	doc   *english.Doc
	at    english.Range
}

// print prints the sentence with its names marked, its statements, and its tree.
func (w *whyDrawing) print(told []statements.Explanation) error {
	heading := wrapped(w.env.style, w.marked(), min(w.env.width, textWidth), "")
	if _, err := fmt.Fprintf(w.env.stdout, "%s\n\n", heading); err != nil {
		return fmt.Errorf("write to standard output: %w", err)
	}
	if err := w.statements(told); err != nil {
		return err
	}
	return w.table()
}

// marked returns the sentence with its names marked: in colour, or in brackets.
// Their kinds stand in the table.
func (w *whyDrawing) marked() []stretch {
	whole := w.doc.Text.String()
	var out []stretch
	from := w.doc.Tokens[w.at.First].From
	for _, n := range w.names() {
		first, last := &w.doc.Tokens[n.First], &w.doc.Tokens[n.End-1]
		out = append(out, stretch{text: whole[from:first.From]})
		name := whole[first.From:last.To]
		if !w.env.style.on {
			name = "[" + name + "]"
		}
		out = append(out, stretch{text: name, codes: nameCodes(n.Kind)})
		from = last.To
	}
	return append(out, stretch{text: whole[from:w.doc.Tokens[w.at.End-1].To]})
}

// names returns the names of the sentence.
func (w *whyDrawing) names() []english.Name {
	return slices.DeleteFunc(slices.Clone(w.doc.Names), func(n english.Name) bool { return !w.at.Covers(n.Range) })
}

// nameCodes returns the style of a kind of names.
func nameCodes(kind english.NameKind) []string {
	switch kind {
	case english.Person:
		return []string{sgrBold, sgrMagenta}
	case english.Organisation:
		return []string{sgrBold, sgrBlue}
	case english.Place:
		return []string{sgrBold, sgrGreen}
	}
	return []string{sgrBold, sgrCyan}
}

// whyColumn is a column of the drawing: a title, and a cell for each token.
type whyColumn struct {
	title string
	cells []string
}

// width returns how many columns of a terminal it fills.
func (c *whyColumn) width() int {
	most := width(c.title)
	for _, cell := range c.cells {
		most = max(most, width(cell))
	}
	return most
}

// table prints the tree with what is known of each token. Where there is not
// room for all, the columns that a reader can best do without are left out
// first.
func (w *whyDrawing) table() error {
	columns := w.columns()
	for _, spare := range []string{"lemma", "Penn", "what it is", "tag"} {
		if filled(columns) <= w.env.width {
			break
		}
		columns = slices.DeleteFunc(columns, func(c whyColumn) bool { return c.title == spare })
	}
	// A deep tree may be too wide by itself.
	columns[0].cut(max(w.env.width-filled(columns[1:])-gap, leastFlex))
	widths := make([]int, len(columns))
	for k := range columns {
		widths[k] = columns[k].width()
	}
	for i := -1; i < w.at.Len(); i++ {
		var line strings.Builder
		for k, c := range columns {
			cell := w.env.style.bold(c.title)
			if i >= 0 {
				cell = c.cells[i]
			}
			line.WriteString(cell + strings.Repeat(" ", widths[k]-width(cell)+gap))
		}
		if err := w.env.printLines(line.String() + "\n"); err != nil {
			return err
		}
	}
	return nil
}

// cut cuts the cells to a width.
func (c *whyColumn) cut(most int) {
	for i := range c.cells {
		c.cells[i] = text.Snip(c.cells[i], most, "…")
	}
}

// filled returns how many columns of a terminal these fill.
func filled(columns []whyColumn) int {
	total := gap * (len(columns) - 1)
	for i := range columns {
		total += columns[i].width()
	}
	return total
}

// columns returns what is known of the tokens of the sentence.
func (w *whyDrawing) columns() []whyColumn {
	paint := w.env.style
	rails := treeLines(w.doc, w.at)
	words, kinds := w.words()
	cells := func(of func(t int32) string) []string {
		out := make([]string, 0, w.at.Len())
		for t := w.at.First; t < w.at.End; t++ {
			out = append(out, of(t))
		}
		return out
	}
	return []whyColumn{
		{"word", cells(func(t int32) string { return paint.dim(rails[t-w.at.First]) + " " + words[t-w.at.First] })},
		{"what it is", cells(func(t int32) string { return w.terms.relations[w.doc.Label[t].String()] })},
		{"relation", cells(func(t int32) string { return paint.paint(w.doc.Label[t].String(), sgrYellow) })},
		{"tag", cells(func(t int32) string {
			tag := w.doc.UPOS[t].String()
			return tag + " " + w.terms.tags[tag]
		})},
		{"name", kinds},
		{"Penn", cells(func(t int32) string { return paint.dim(w.doc.XPOS[t].String()) })},
		{"lemma", cells(func(t int32) string { return printable(w.doc.Lemma(t)) })},
	}
}

// words returns the tokens, names and the sentence's main word painted, and what
// kind of name each begins or goes on with.
func (w *whyDrawing) words() (words, kinds []string) {
	paint := w.env.style
	kinds = make([]string, w.at.Len())
	for t := w.at.First; t < w.at.End; t++ {
		word := printable(w.doc.Word(t))
		if w.doc.Head[t] == english.None {
			word = paint.bold(word)
		}
		words = append(words, word)
	}
	for _, n := range w.names() {
		for t := n.First; t < n.End; t++ {
			i := t - w.at.First
			words[i] = paint.paint(printable(w.doc.Word(t)), nameCodes(n.Kind)...)
			kinds[i] = paint.paint("…", nameCodes(n.Kind)...)
			if t == n.First {
				kinds[i] = paint.paint(n.Kind.String(), nameCodes(n.Kind)...)
			}
		}
	}
	return words, kinds
}
