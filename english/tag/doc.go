// Package tag finds the part of speech and the lemma of each token.
//
// # Nouns
//
// A tag here is a pair of a universal and a Penn part of speech, as the
// treebanks have them together. A [Tagger] gives every token of a sentence one,
// from left to right, by a linear model over the words around it and the two
// tags before it. Its lexicon lists frequent forms and the tags that they were
// ever seen with, and no other is given to them. A [Lemmatiser] gives the lemma
// of a form and its tag by rules for endings, and by a list of exceptions; both
// are learned.
package tag

import (
	"fmt"
	"slices"
	"strings"

	"readout/english/linear"
	"readout/english/pack"
	"readout/english/sentence"
)

// Tagger gives tags. It is immutable and safe for concurrent use.
type Tagger struct {
	tags    []pair
	lexicon lexicon
	model   linear.Scorer
}

// pair is a tag.
type pair struct {
	upos sentence.UPOS
	xpos sentence.XPOS
}

func (p pair) String() string { return p.upos.String() + "\t" + p.xpos.String() }

// Scratch is the memory that tagging needs; each goroutine has its own. The
// zero value is ready.
type Scratch struct {
	keys   []linear.Key
	scores []int32
}

// The pack that a tagger is kept in, and its sections.
const (
	packKind    = "tagger"
	packVersion = 1
	tagsPart    = "tags"
	lexiconPart = "lexicon"
	weightsPart = "weights"
)

// Load reads a tagger that [Train] made.
func Load(data []byte) (*Tagger, error) {
	parts, err := pack.Open(packKind, packVersion, data)
	if err != nil {
		return nil, err
	}
	tags, err := parts.Get(tagsPart)
	if err != nil {
		return nil, err
	}
	t := &Tagger{}
	for _, line := range pack.ReadLines(tags) {
		upos, xpos, _ := strings.Cut(line, "\t")
		tag, err := parsePair(upos, xpos)
		if err != nil {
			return nil, fmt.Errorf("load tagger: %w", err)
		}
		t.tags = append(t.tags, tag)
	}
	words, err := parts.Get(lexiconPart)
	if err != nil {
		return nil, err
	}
	if t.lexicon, err = readLexicon(words, len(t.tags)); err != nil {
		return nil, err
	}
	weights, err := parts.Get(weightsPart)
	if err != nil {
		return nil, err
	}
	model, err := linear.Decode(weights)
	if err != nil {
		return nil, fmt.Errorf("load tagger: %w", err)
	}
	if model.Classes() != len(t.tags) {
		return nil, fmt.Errorf("load tagger: %d tags, but weights for %d", len(t.tags), model.Classes())
	}
	t.model = model
	return t, nil
}

func parsePair(upos, xpos string) (pair, error) {
	u, ok := sentence.ParseUPOS(upos)
	if !ok {
		return pair{}, fmt.Errorf("%q is no universal part of speech", upos)
	}
	x, ok := sentence.ParseXPOS(xpos)
	if !ok {
		return pair{}, fmt.Errorf("%q is no Penn part of speech", xpos)
	}
	return pair{u, x}, nil
}

// Tag sets the tags of a sentence. It allocates nothing once the view and the
// scratch have grown to the longest sentence.
func (t *Tagger) Tag(v *sentence.View, s *Scratch) {
	v.UPOS, v.XPOS = v.UPOS[:0], v.XPOS[:0]
	s.scores = slices.Grow(s.scores[:0], len(t.tags))[:len(t.tags)]
	last, before := none, none
	for i := range v.Words {
		tag := t.decide(v.Words, i, last, before, s)
		v.UPOS = append(v.UPOS, t.tags[tag].upos)
		v.XPOS = append(v.XPOS, t.tags[tag].xpos)
		last, before = tag, last
	}
}

// none is the tag before the first token.
const none = -1

// decide returns the tag of token i, given the two before it. Where it had to
// look at features, they are in the scratch; otherwise the scratch has none.
func (t *Tagger) decide(words []sentence.Word, i, last, before int, s *Scratch) int {
	s.keys = s.keys[:0]
	candidates := t.lexicon[words[i].Form]
	if len(candidates) == 1 {
		return int(candidates[0])
	}
	s.keys = features(s.keys, words, i, last, before)
	t.model.Score(s.keys, s.scores)
	if len(candidates) == 0 {
		return linear.Best(s.scores)
	}
	best := candidates[0]
	for _, c := range candidates[1:] {
		if s.scores[c] > s.scores[best] {
			best = c
		}
	}
	return int(best)
}
