package names

import (
	"fmt"

	"readout/english/linear"
	"readout/english/sentence"
)

// File is the model's file among the models of English.
const File = "names.bin"

// Recogniser finds names. It is immutable and safe for concurrent use.
type Recogniser struct {
	model       *linear.Model
	transitions transitions
	grammar     *grammar
	lists       *Lists
}

// Load makes a recogniser of what [Train] wrote. Damaged data is an error.
func Load(file []byte) (*Recogniser, error) {
	model, err := linear.Decode(file)
	if err != nil {
		return nil, fmt.Errorf("load the model of names: %w", err)
	}
	if model.Classes() != classes {
		return nil, fmt.Errorf("load the model of names: it has %d classes, not %d", model.Classes(), classes)
	}
	lists, err := NewLists()
	if err != nil {
		return nil, err
	}
	r := &Recogniser{model: model, grammar: newGrammar(), lists: lists}
	r.transitions.learn(model)
	return r, nil
}

// Finder finds the names of one article after another. It is used by one
// goroutine.
//
// An article takes three steps: [Finder.Note] for each of its sentences, then
// [Finder.Find] for each, then [Finder.Settle] for all names found.
type Finder struct {
	recogniser *Recogniser
	evidence   evidence
	noted      bool // all sentences are noted, and the style is chosen
	outline    outline
	keys       []linear.Key
	styles     scores
	tokens     []scores
	back       []Label
	labels     []Label
	told       told
}

// Finder returns a new work space.
func (r *Recogniser) Finder() *Finder {
	f := &Finder{recogniser: r, keys: make([]linear.Key, 0, mostFeatures)}
	f.Reset()
	return f
}

// Reset forgets the article.
func (f *Finder) Reset() {
	f.evidence.reset()
	f.noted = false
}

// Note tells the forms of a sentence of the article.
func (f *Finder) Note(forms []string) { f.evidence.add(forms) }

// Find appends the names of a sentence to out, in order. The view has its tags;
// first is the number of its first token in the article, from which names count.
func (f *Finder) Find(v *sentence.View, first int32, out []Name) []Name {
	r := f.recogniser
	if !f.noted {
		f.noted, f.outline.style = true, f.register(r.model)
	}
	f.score(v, r.model)
	f.labels, f.back = r.grammar.decode(&r.transitions, f.tokens, f.back, f.labels[:0])
	return namesOf(f.labels, first, out)
}

// score scores the labels of every token.
func (f *Finder) score(v *sentence.View, model linear.Scorer) {
	f.outline.draw(v, &f.evidence, f.recogniser.lists)
	f.tokens = grow(f.tokens, v.Len())
	for i := range f.tokens {
		f.keys = f.outline.features(i, f.keys[:0])
		model.Score(f.keys, f.tokens[i][:])
	}
}
