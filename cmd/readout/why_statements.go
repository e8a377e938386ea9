package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"readout"
	"readout/actors"
	"readout/english"
	"readout/statements"
)

// explainer tells of texts what became of their words of saying.
type explainer struct {
	reader    *english.Reader
	directory *actors.Directory
	extractor *statements.Extractor
}

// explainer returns one with the user's directory.
func (f *actorsFlag) explainer(env *environment) (*explainer, error) {
	e := &explainer{}
	var err error
	if e.directory, err = f.directory(env); err != nil {
		return nil, err
	}
	if e.reader, err = english.Load(); err != nil {
		return nil, err
	}
	e.extractor, err = statements.New()
	return e, err
}

// explain takes a text for an article.
func (e *explainer) explain(name, text string) (*english.Doc, []statements.Explanation) {
	article := &readout.Article{ID: name, Text: text}
	doc := e.reader.Read(text)
	return doc, e.extractor.Explain(doc, e.directory.Resolve(doc, article), article)
}

// printExplanations prints them as one JSON object.
func printExplanations(env *environment, text string, told []statements.Explanation) error {
	encoder := json.NewEncoder(env.stdout)
	encoder.SetEscapeHTML(false)
	return encoder.Encode(struct {
		Text  string                   `json:"text"`
		Words []statements.Explanation `json:"words"`
	}{text, append([]statements.Explanation{}, told...)})
}

// mostLost is how many words that head no statement are told of in a sentence.
const mostLost = 6

// statements prints what became of the words of the sentence that may tell of saying.
func (w *whyDrawing) statements(told []statements.Explanation) error {
	at := w.doc.Span(w.at)
	var found, lost []statements.Explanation
	for _, x := range told {
		switch {
		case x.Word.Start < at.Start || x.Word.Start >= at.End:
		case x.Statement != nil:
			found = append(found, x)
		default:
			lost = append(lost, x)
		}
	}
	for i := range found {
		title := w.env.style.bold("Statement")
		if i == 0 {
			title += w.legend()
		}
		if err := w.printFound(title, &found[i]); err != nil {
			return err
		}
	}
	return w.printLost(lost, len(found) > 0)
}

// legend tells what the marks of a statement mean.
func (w *whyDrawing) legend() string {
	kinds := markKinds()
	var names []string
	for _, kind := range []int{markSource, markCue, markContent} {
		names = append(names, kinds[kind].wrap(w.env.style, kinds[kind].name))
	}
	return ": " + strings.Join(names, " ")
}

// printFound prints a statement in its text, and how it was found.
func (w *whyDrawing) printFound(title string, x *statements.Explanation) error {
	s := x.Statement
	facts := []string{string(s.Kind)}
	if s.Stance != "" {
		facts = append(facts, s.Stance)
	}
	facts = append(facts, "confidence "+fmt.Sprintf("%.2f", s.Confidence))
	if s.SpeakerName != "" {
		facts = append(facts, "speaker "+printable(s.SpeakerName))
	}
	return w.block(title, w.inText(s),
		[]stretch{{text: strings.Join(facts, ", ")}},
		[]stretch{{text: foundBy(x)}})
}

// inText returns a statement's sentences with its source, cue and content marked.
func (w *whyDrawing) inText(s *readout.Statement) []stretch {
	whole := w.doc.Span(w.at)
	for _, spans := range [][]readout.Span{s.Source, s.Cue, s.Content} {
		for _, span := range spans {
			whole.Start, whole.End = min(whole.Start, span.Start), max(whole.End, span.End)
		}
	}
	r := &reading{
		paint: w.env.style, text: w.doc.Text,
		marks: marksOf(&readout.Analysis{Statements: []readout.Statement{*s}}),
	}
	return r.stretches(whole)
}

// block prints a title and paragraphs below it.
func (w *whyDrawing) block(title string, paragraphs ...[]stretch) error {
	var b strings.Builder
	b.WriteString(title + "\n")
	for _, p := range paragraphs {
		// Lines that go on stand further in, so that one sees where the next begins.
		lines := wrapped(w.env.style, p, min(w.env.width, textWidth), "    ")
		b.WriteString(strings.TrimPrefix(lines, "  ") + "\n")
	}
	return w.env.printLines(b.String() + "\n")
}

// foundBy tells in words what found a statement.
func foundBy(x *statements.Explanation) string {
	switch x.By {
	case statements.ByModel:
		return fmt.Sprintf("Found by the model alone, with a score of %s (%s needed); no rule proposed it.",
			thousands(int(x.Margin)), thousands(int(x.MarginNeeded)))
	case statements.ByBoth:
		return fmt.Sprintf("Found by a rule, %q (%s), and the model agreed, with a score of %s (%s needed).",
			x.Rule, precision(x), thousands(int(x.Margin)), thousands(int(x.MarginNeeded)))
	}
	if x.Rule == "" || x.Precision == 0 {
		return fmt.Sprintf("Found by a rule, %q, which needs no model.", x.Statement.By)
	}
	if x.Weighed {
		return fmt.Sprintf("Found by a rule, %q (%s); the model alone would have doubted it, with a score of %s (%s needed).",
			x.Rule, precision(x), thousands(int(x.Margin)), thousands(int(x.MarginNeeded)))
	}
	return fmt.Sprintf("Found by a rule, %q (%s); the model was not asked.", x.Rule, precision(x))
}

// precision tells how often what stands as a word does is a statement.
func precision(x *statements.Explanation) string {
	return fmt.Sprintf("right %.0f times of 100 in training", 100*x.Precision)
}

// printLost prints the words that head no statement, those that came nearest first.
func (w *whyDrawing) printLost(lost []statements.Explanation, found bool) error {
	slices.SortStableFunc(lost, func(a, b statements.Explanation) int {
		return cmp.Or(cmp.Compare(nearness(&b), nearness(&a)), cmp.Compare(b.Margin, a.Margin))
	})
	switch {
	case len(lost) == 0 && found:
		return nil
	case len(lost) == 0:
		return w.block("No statement: no word of it tells of saying.")
	}
	title := "No statement. The words that came nearest"
	if found {
		title = "Other words that may tell of saying"
	}
	lines := make([][]stretch, 0, mostLost+1)
	for i := range lost[:min(len(lost), mostLost)] {
		x := &lost[i]
		lines = append(lines, []stretch{{text: printable(x.Word.Text), codes: []string{sgrYellow}}, {text: ": " + lostBy(x)}})
	}
	if more := len(lost) - mostLost; more > 0 {
		lines = append(lines, []stretch{{text: counted(more, "word", "words") + " more: --json tells all."}})
	}
	return w.block(w.env.style.bold(title), lines...)
}

// nearness orders losses: what both rules and model might have taken comes first.
func nearness(x *statements.Explanation) int {
	switch {
	case x.Rule != "" && x.Weighed:
		return 3
	case x.Rule != "" || x.Loss == statements.LossSource:
		return 2
	case x.Weighed:
		return 1
	}
	return 0
}
