package names

import (
	"context"
	"fmt"
	"math/rand/v2"

	"readout/english/linear"
	"readout/english/sentence"
)

// Article is an article to learn from: its sentences, with their tags, and the
// names of each, counted from its first token.
type Article struct {
	Style Style
	Views []sentence.View
	Names [][]Name
}

// Options say how to learn.
type Options struct {
	// Epochs is how often all articles are gone through.
	Epochs int
	// Seed begins the order of sentences.
	Seed uint64
	// Freeze says how much of the model is kept.
	Freeze linear.Options
	// Log, if not nil, is told after every epoch how many sentences were wrong.
	Log func(epoch, wrong int)
}

// Train learns a model by the averaged structured perceptron and returns its
// file, which [Load] reads. The same articles give the same bytes.
func Train(ctx context.Context, articles []Article, opts Options) ([]byte, error) {
	lists, err := NewLists()
	if err != nil {
		return nil, err
	}
	p := &pupil{trainer: linear.NewTrainer(classes), grammar: newGrammar(), articles: articles}
	p.finder = &Finder{recogniser: &Recogniser{lists: lists}}
	order := p.number()
	random := rand.New(rand.NewPCG(opts.Seed, 0))
	for epoch := range opts.Epochs {
		random.Shuffle(len(order), func(i, k int) { order[i], order[k] = order[k], order[i] })
		wrong := 0
		for _, article := range order {
			wrong += p.read(&articles[article])
			if err := ctx.Err(); err != nil {
				return nil, fmt.Errorf("train names: %w", err)
			}
		}
		if opts.Log != nil {
			opts.Log(epoch+1, wrong)
		}
	}
	return p.trainer.Freeze(opts.Freeze), nil
}

// pupil is what learns.
type pupil struct {
	trainer  *linear.Trainer
	grammar  *grammar
	finder   *Finder
	articles []Article
	gold     []Label
}

// number returns the numbers of the articles.
func (p *pupil) number() []int {
	order := make([]int, len(p.articles))
	for i := range order {
		order[i] = i
	}
	return order
}

// read learns from the sentences of an article, and returns how many it had
// labelled wrongly.
func (p *pupil) read(a *Article) int {
	p.finder.Reset()
	p.finder.outline.style = a.Style
	for i := range a.Views {
		p.finder.Note(a.Views[i].Forms)
	}
	p.register(a.Style)
	wrong := 0
	for i := range a.Views {
		if !p.learn(&a.Views[i], a.Names[i]) {
			wrong++
		}
	}
	return wrong
}

// learn learns from a sentence, and tells whether it had labelled it rightly.
func (p *pupil) learn(v *sentence.View, found []Name) bool {
	f := p.finder
	var t transitions
	t.learn(p.trainer)
	f.score(v, p.trainer)
	p.gold = Labels(v.Len(), found, p.gold[:0])
	f.labels, f.back = p.grammar.decode(&t, f.tokens, f.back, f.labels[:0])
	p.trainer.Step()
	right := true
	before, goldBefore := -1, -1
	for i, gold := range p.gold {
		got := f.labels[i]
		if got != gold {
			right = false
			f.keys = f.outline.features(i, f.keys[:0])
			p.trainer.Update(f.keys, int(gold), int(got))
		}
		if got != gold || before != goldBefore {
			p.transition(goldBefore, gold, before, got)
		}
		before, goldBefore = int(got), int(gold)
	}
	return right
}

// transition makes the right transition likelier than the one that was chosen.
func (p *pupil) transition(goldBefore int, gold Label, before int, got Label) {
	key := func(before int) []linear.Key {
		if before < 0 {
			return []linear.Key{startKey()}
		}
		return []linear.Key{afterKey(Label(before))}
	}
	if before == goldBefore {
		p.trainer.Update(key(before), int(gold), int(got))
		return
	}
	// The trainer moves weight from a class to another of the same features; a
	// label that may be told by none takes up what the two transitions leave.
	p.trainer.Update(key(goldBefore), int(gold), nobody)
	p.trainer.Update(key(before), nobody, int(got))
}
