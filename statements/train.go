package statements

import (
	"context"
	"fmt"

	"readout"
	"readout/actors"
	"readout/english"
	"readout/english/pack"
	"readout/english/sentence"
	"readout/statements/roles"
)

// Annotated is an article whose statements annotators marked. The document must
// have been read by an [english.Reader].
type Annotated struct {
	Doc          *english.Doc
	Resolution   *actors.Resolution
	Article      *readout.Article
	Attributions []Attribution
}

// Attribution is a statement as annotators marked it, in tokens. Any part may
// be empty.
type Attribution struct {
	Source, Cue, Content []english.Range
}

// TrainOptions say how to learn.
type TrainOptions struct {
	// Log, if not nil, is told how the training goes on.
	Log func(format string, args ...any)
}

// folds is into how many parts the articles are cut to count how sure margins are: each
// part is judged by a model that learned from the others.
const folds = 2

// Train learns the model of statements and returns its file, which [NewFrom]
// reads. The same articles give the same bytes.
func Train(ctx context.Context, articles []Annotated, opts TrainOptions) ([]byte, error) {
	if opts.Log == nil {
		opts.Log = func(string, ...any) {}
	}
	e, err := newRules()
	if err != nil {
		return nil, err
	}
	lessons := make([]roles.Lesson, len(articles))
	for i := range articles {
		lessons[i] = e.lesson(&articles[i])
	}
	var verdicts []verdict
	for fold := range folds {
		judged, err := e.judge(ctx, articles, lessons, fold, opts)
		if err != nil {
			return nil, err
		}
		verdicts = append(verdicts, judged...)
	}
	sure, err := newConfidence(verdicts)
	if err != nil {
		return nil, err
	}
	model, err := roles.Train(ctx, lessons, rolesOptions("all", opts))
	if err != nil {
		return nil, err
	}
	return pack.Seal(packKind, packVersion,
		pack.Section{Name: rolesPart, Data: model},
		pack.Section{Name: confidencePart, Data: sure.encode()},
	), nil
}

func rolesOptions(what string, opts TrainOptions) roles.Options {
	return roles.Options{Log: func(epoch, heads, frames int) {
		opts.Log("%s: epoch %d, %d heads and %d frames wrong", what, epoch, heads, frames)
	}}
}

// judge learns from all folds but one and tells which of the statements that it then
// finds in that one are right.
func (e *Extractor) judge(ctx context.Context, articles []Annotated, lessons []roles.Lesson, fold int, opts TrainOptions) ([]verdict, error) {
	var others []roles.Lesson
	for i := range lessons {
		if i%folds != fold {
			others = append(others, lessons[i])
		}
	}
	data, err := roles.Train(ctx, others, rolesOptions(fmt.Sprintf("fold %d of %d", fold+1, folds), opts))
	if err != nil {
		return nil, err
	}
	model, err := roles.Load(data)
	if err != nil {
		return nil, err
	}
	pupil := &Extractor{lex: e.lex, cal: e.cal, learned: &learned{model: model, confidence: &confidence{steps: []confidenceStep{{}}}}}
	var verdicts []verdict
	for i := range articles {
		if i%folds != fold {
			continue
		}
		a := &articles[i]
		r := pupil.read(a.Doc, a.Resolution, a.Article)
		for _, c := range pupil.decide(r, r.propose()) {
			if r.judged(&c) {
				verdicts = append(verdicts, verdict{c.margin, a.has(&c)})
			}
		}
	}
	return verdicts, nil
}

// has tells whether annotators marked a statement whose cue and content a
// candidate's overlap.
func (a *Annotated) has(c *candidate) bool {
	for i := range a.Attributions {
		if meet(a.Attributions[i].Cue, []rng{c.cue}) && meet(a.Attributions[i].Content, c.content) {
			return true
		}
	}
	return false
}

func meet(a, b []rng) bool {
	for _, x := range a {
		for _, y := range b {
			if x.Overlaps(y) {
				return true
			}
		}
	}
	return false
}

// lesson prepares an article to learn from. Attributions without a cue teach
// nothing about heads.
func (e *Extractor) lesson(a *Annotated) roles.Lesson {
	r := e.read(a.Doc, a.Resolution, a.Article)
	t, proposed := e.learnable(r, r.propose())
	lesson := roles.Lesson{Text: t}
	for _, at := range a.Attributions {
		if head := headOf(a.Doc, at.Cue, proposed); head != english.None {
			lesson.Statements = append(lesson.Statements, roles.Statement{Head: head, Source: at.Source, Cue: at.Cue, Content: at.Content})
		}
	}
	return lesson
}

// headOf returns the head of an annotated cue: the word that is nearest to the root
// of the tree, or, where the rules know another one, that.
func headOf(doc *english.Doc, cue []rng, proposed map[int32]*candidate) int32 {
	head, least, known := int32(english.None), 0, int32(english.None)
	for _, span := range cue {
		for i := span.First; i < span.End; i++ {
			if proposed[i] != nil && known == english.None {
				known = i
			}
			if doc.UPOS[i] == sentence.PUNCT {
				continue
			}
			if d := depth(doc, i); head == english.None || d < least {
				head, least = i, d
			}
		}
	}
	if head != english.None && proposed[head] == nil && known != english.None {
		return known
	}
	return head
}

// depth is the number of steps from token i up to the root.
func depth(doc *english.Doc, i int32) int {
	n := 0
	for doc.Head[i] != sentence.Root {
		i = doc.Head[i]
		n++
	}
	return n
}
