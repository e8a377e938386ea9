package roles

import (
	"context"
	"fmt"
	"math/rand/v2"

	"readout/english"
	"readout/english/linear"
	"readout/english/pack"
)

// Lesson is a text with its annotated statements.
type Lesson struct {
	Text       *Text
	Statements []Statement
}

// Statement is an annotated statement: the head of its cue, and its spans by role.
type Statement struct {
	Head                 int32
	Source, Cue, Content []english.Range
}

// Options say how to learn. Their zero value is how the embedded model was trained.
type Options struct {
	// Epochs is how often each lesson is gone through; nought stands for 5.
	Epochs int
	// LeastUpdates is how often a feature must have been part of a correction to be
	// kept; nought stands for 5. With 2 the model is three times as large and a tenth of
	// a point better.
	LeastUpdates int
	// Log, if not nil, is told after every epoch how many heads and frames were wrong.
	Log func(epoch int, heads, frames int)
}

// Learning goes on after the first right answer until it is right by a margin: what
// narrowly holds for the lessons fails elsewhere. headMargin is by how much a head must
// win, roleCost what every wrong role is given beforehand, in whole weights. They
// bring 0.6, 0.5 and 0.4 points of sources, cues and contents.
const (
	headMargin = 15
	roleCost   = 8
)

const (
	defaultEpochs = 5
	defaultLeast  = 5
	headScale     = 8
	orderSeed     = 3
)

// Train learns a model and returns its pack, which [Load] reads. The same lessons give
// the same bytes.
func Train(ctx context.Context, lessons []Lesson, opts Options) ([]byte, error) {
	if opts.Epochs == 0 {
		opts.Epochs = defaultEpochs
	}
	if opts.LeastUpdates == 0 {
		opts.LeastUpdates = defaultLeast
	}
	p := pupil{head: linear.NewTrainer(2), token: linear.NewTrainer(roles), edge: linear.NewTrainer(edges)}
	p.model = &Model{head: p.head, token: p.token, edge: p.edge}
	order := make([]int, len(lessons))
	for i := range order {
		order[i] = i
	}
	random := rand.New(rand.NewPCG(orderSeed, 0))
	for epoch := range opts.Epochs {
		random.Shuffle(len(order), func(i, k int) { order[i], order[k] = order[k], order[i] })
		p.heads, p.frames = 0, 0
		for _, i := range order {
			p.learn(&lessons[i])
			if err := ctx.Err(); err != nil {
				return nil, fmt.Errorf("train roles: %w", err)
			}
		}
		if opts.Log != nil {
			opts.Log(epoch+1, p.heads, p.frames)
		}
	}
	// A model of two classes keeps its weights in bytes: in eighths, few are cut.
	heads := linear.Options{Scale: headScale, MinUpdates: opts.LeastUpdates}
	others := linear.Options{MinUpdates: opts.LeastUpdates}
	return pack.Seal(packKind, packVersion,
		pack.Section{Name: headPart, Data: p.head.Freeze(heads)},
		pack.Section{Name: tokenPart, Data: p.token.Freeze(others)},
		pack.Section{Name: edgePart, Data: p.edge.Freeze(others)},
	), nil
}

// pupil is what learns.
type pupil struct {
	head, token, edge *linear.Trainer
	model             *Model
	scratch           Scratch
	wanted            []Role
	heads, frames     int // wrong in this epoch
}

func (p *pupil) learn(l *Lesson) {
	isHead := map[int32]bool{}
	for i := range l.Statements {
		isHead[l.Statements[i].Head] = true
		p.learnFrame(l.Text, &l.Statements[i])
	}
	for i := range int32(len(l.Text.doc.Tokens)) {
		if l.Text.mayHead(i) {
			p.learnHead(l.Text, i, isHead[i])
		}
	}
}

func (p *pupil) learnHead(t *Text, i int32, wanted bool) {
	margin := p.model.margin(t, i, &p.scratch.keys)
	if !wanted {
		margin = -margin
	}
	p.head.Step()
	if margin <= headMargin {
		p.head.Update(p.scratch.keys.list, int(truth(wanted)), int(truth(!wanted)))
	}
	if margin <= 0 {
		p.heads++
	}
}

// learnFrame learns from the roles around a head.
func (p *pupil) learnFrame(t *Text, s *Statement) {
	f := &p.scratch.frame
	f.open(t, s.Head)
	p.want(f, s)
	got := f.decode(p.model, &p.scratch, p.wanted)
	p.token.Step()
	p.edge.Step()
	right := true
	before, wantedBefore := Outside, Outside
	for k, wanted := range p.wanted {
		i := f.at.First + int32(k)
		if wanted != got[k] {
			right = false
			p.token.Update(f.tokenKeys(i).list, int(wanted), int(got[k]))
		}
		if wanted != got[k] || before != wantedBefore {
			p.edge.Update(f.edgeKeys(i).list, edge(wantedBefore, wanted), edge(before, got[k]))
		}
		before, wantedBefore = got[k], wanted
	}
	if !right {
		p.frames++
	}
}

// want sets the roles that annotators gave the tokens of a frame.
func (p *pupil) want(f *frame, s *Statement) {
	p.wanted = append(p.wanted[:0], make([]Role, f.at.Len())...)
	write := func(spans []rng, role Role) {
		for _, span := range spans {
			for i := max(span.First, f.at.First); i < min(span.End, f.at.End); i++ {
				p.wanted[i-f.at.First] = role
			}
		}
	}
	write(s.Content, Content)
	write(s.Source, Source)
	write(s.Cue, Cue)
}
