package parse

import "readout/english/sentence"

// Scratch is what a goroutine parses in. It is reused from sentence to sentence.
type Scratch struct {
	pass   *pass
	text   text
	guide  guide
	heads  []int32
	labels []sentence.Label
}

// NewScratch returns an empty scratch.
func NewScratch() *Scratch { return &Scratch{pass: newPass()} }

// wideUpTo is the longest sentence, in tokens, that is searched with a beam.
// What is longer is no sentence, but a list or a text without full stops, and
// must not cost more memory than the work is worth.
const wideUpTo = 400

// Parse writes the head and the label of every token of a tagged sentence to
// heads and labels, which are as long as the sentence. Heads are numbers of
// tokens; that of the root is [sentence.Root]. Once the scratch has grown to the
// sentence, it allocates nothing.
func (p *Parser) Parse(s *Scratch, v *sentence.View, heads []int32, labels []sentence.Label) {
	if v.Len() == 0 {
		return
	}
	var g *guide
	if p.guided {
		s.backwards(p.guide, v)
		g = &s.guide
	}
	how := p.how
	if v.Len() > wideUpTo {
		how.beam = 1
	}
	s.text.read(v, false)
	s.pass.text, s.pass.guide = &s.text, g
	s.pass.read(s.pass.run(p.main, how), heads, labels)
	if len(s.pass.nodes) > keepUpTo {
		*s = *NewScratch()
	}
}

// keepUpTo is how many stack nodes a scratch keeps the memory of.
const keepUpTo = 1 << 16

// backwards parses a sentence from right to left and makes the tree the guide.
func (s *Scratch) backwards(m model, v *sentence.View) {
	n := v.Len()
	for len(s.heads) < n {
		s.heads, s.labels = append(s.heads, 0), append(s.labels, 0)
	}
	heads, labels := s.heads[:n], s.labels[:n]
	s.text.read(v, true)
	s.pass.text, s.pass.guide = &s.text, nil
	s.pass.read(s.pass.run(m, search{beam: 1}), heads, labels)
	mirror(heads, labels)
	s.guide.set(heads, labels)
}

// mirror turns a tree of a reversed sentence into one of the sentence, and back.
func mirror(heads []int32, labels []sentence.Label) {
	last := int32(len(heads) - 1)
	for i, j := 0, len(heads)-1; i < j; i, j = i+1, j-1 {
		heads[i], heads[j] = heads[j], heads[i]
		labels[i], labels[j] = labels[j], labels[i]
	}
	for i, h := range heads {
		if h != root {
			heads[i] = last - h
		}
	}
}
