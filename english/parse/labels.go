package parse

import (
	"readout/english/linear"
	"readout/english/sentence"
)

// label chooses the label of the arc that an action would make. What hangs from
// the root is its root; nothing else is.
func (p *pass) label(m linear.Scorer, s *state, a action) sentence.Label {
	if _, head := p.arcOf(s, a); head == root {
		return sentence.DepRoot
	}
	m.Score(p.arcFeatures(s, a), p.scores[:])
	return bestLabel(&p.scores)
}

// arcFeatures gathers what the label of the arc rests on that an action would
// make between two tokens.
func (p *pass) arcFeatures(s *state, a action) []linear.Key {
	child, head := p.arcOf(s, a)
	top := &p.nodes[s.top]
	parent := &s.front
	if a == right {
		parent = &p.nodes[top.below].item
	}
	return p.labelFeatures(&top.item, parent, child, head)
}

// bestLabel returns the label with the best score of those below the root's.
func bestLabel(scores *[sentence.LabelCount]int32) sentence.Label {
	best := sentence.DepRoot + 1
	for l := best + 1; l < sentence.LabelCount; l++ {
		if scores[l] > scores[best] {
			best = l
		}
	}
	return best
}

// arcSight is what the features see of an arc.
type arcSight struct {
	d, m         *token // dependent and head
	c, h         *item
	first, last  *token // the dependent's outermost children
	before       *token // the neighbours of the dependent
	after        *token
	headBefore   *token
	headAfter    *token
	far, between uint32
}

// labelFeatures gathers what the label of an arc rests on.
func (p *pass) labelFeatures(c, h *item, child, head int32) []linear.Key {
	low, high := min(child, head), max(child, head)
	v := arcSight{
		d: p.token(child), m: p.token(head), c: c, h: h,
		first: p.inside(c.left1), last: p.inside(c.right1),
		before: p.inside(child - 1), after: p.inside(child + 1),
		headBefore: p.inside(head - 1), headAfter: p.inside(head + 1),
		far: distance(low, high), between: p.text.between(low, high),
	}
	k := keys{list: p.labelList[:0], template: 1000}
	if head > child {
		k.template = 2000
	}
	k.arcWords(&v)
	k.arcChildren(&v)
	k.arcSurroundings(&v)
	if g := p.guide; g != nil {
		k.arcGuided(&v, uint32(g.labels[child])<<1|same(g.heads[child], head))
	}
	p.labelList = k.list
	return k.list
}

func same(a, b int32) uint32 {
	if a == b {
		return 1
	}
	return 0
}

// arcWords adds the two words of an arc.
func (k *keys) arcWords(v *arcSight) {
	d, m := v.d, v.m
	k.add(0, 0, 0, 0)
	k.add(d.word, 0, 0, 0)
	k.add(d.tag, 0, 0, 0)
	k.add(m.word, 0, 0, 0)
	k.add(m.tag, 0, 0, 0)
	k.add(d.universal, m.universal, 0, 0)
	k.add(d.tag, m.tag, 0, 0)
	k.add(d.word, m.tag, 0, 0)
	k.add(d.tag, m.word, 0, 0)
	k.add(d.word, m.word, 0, 0)
	k.add(d.tag, m.tag, v.far, 0)
	k.add(d.suffix, m.tag, 0, 0)
	k.add(d.shape, m.tag, 0, 0)
	k.add(d.suffix, m.suffix, 0, 0)
	k.add(d.cluster, m.cluster, 0, 0)
	k.add(d.cluster, m.tag, 0, 0)
	k.add(d.tag, m.cluster, 0, 0)
	k.add(d.cluster6, m.cluster6, v.first.word, 0)
	k.add(m.word, d.cluster, 0, 0)
	k.add(d.word, m.cluster, 0, 0)
	k.add(m.cluster, d.cluster, v.first.word, 0)
}

// arcChildren adds the children that both have so far.
func (k *keys) arcChildren(v *arcSight) {
	d, m, c, h := v.d, v.m, v.c, v.h
	k.add(m.tag, d.tag, v.first.word, 0)
	k.add(m.tag, d.tag, v.first.tag, 0)
	k.add(m.tag, d.tag, v.last.tag, 0)
	k.add(m.tag, d.tag, v.last.word, 0)
	k.add(m.tag, d.tag, uint32(c.leftLabel1), 0)
	k.add(m.tag, d.tag, uint32(c.rightLabel1), 0)
	k.add(m.tag, d.tag, pair(c.leftLabel1, c.leftLabel2), 0)
	k.add(m.word, v.first.word, 0, 0)
	k.add(d.word, v.first.word, 0, 0)
	k.add(m.word, v.first.word, d.tag, 0)
	k.add(m.tag, d.tag, uint32(h.leftLabel1), 0)
	k.add(m.tag, d.tag, uint32(h.rightLabel1), 0)
	k.add(m.tag, d.tag, pair(h.rightLabel1, h.rightLabel2), 0)
	k.add(m.word, d.tag, uint32(h.rightLabel1), 0)
	k.add(m.word, d.tag, uint32(h.leftLabel1), 0)
	k.add(m.word, d.tag, pair(h.leftLabel1, h.rightLabel1), 0)
	k.add(m.tag, d.tag, fold(h.leftSet), 0)
	k.add(m.tag, d.tag, fold(h.rightSet), 0)
	k.add(m.tag, d.tag, fold(c.leftSet), fold(c.rightSet))
	k.add(m.cluster, d.tag, fold(h.leftSet), 0)
	k.add(d.tag, v.first.word, m.cluster, 0)
}

// arcSurroundings adds the neighbours of both in the text.
func (k *keys) arcSurroundings(v *arcSight) {
	d, m := v.d, v.m
	k.add(d.tag, m.tag, v.before.tag, v.after.tag)
	k.add(d.tag, m.tag, v.headBefore.tag, v.headAfter.tag)
	k.add(v.before.word, d.tag, 0, 0)
	k.add(v.after.word, d.tag, 0, 0)
	k.add(v.before.word, d.tag, m.tag, 0)
	k.add(v.after.word, d.tag, m.tag, 0)
	k.add(v.before.word, d.word, m.tag, 0)
	k.add(d.tag, m.tag, v.between, 0)
}

// arcGuided adds the label that the guide gave the dependent, and whether it is
// of the same arc.
func (k *keys) arcGuided(v *arcSight, label uint32) {
	k.add(label, 1, 0, 0)
	k.add(label, v.d.tag, 0, 0)
	k.add(label, v.d.tag, v.m.tag, 0)
	k.add(label, v.d.word, 0, 0)
	k.add(label, v.m.word, 0, 0)
	k.add(label, v.first.word, 0, 0)
	k.add(label, uint32(v.h.leftLabel1), uint32(v.h.rightLabel1), 0)
}
