package parse

import "readout/english/sentence"

// A guide is another parser's tree of the sentence.
type guide struct {
	heads       []int32
	labels      []sentence.Label
	first, last []int32 // the outermost children of a token, or missing
}

// set takes over a tree and finds its outermost children.
func (g *guide) set(heads []int32, labels []sentence.Label) {
	g.heads, g.labels = heads, labels
	g.first, g.last = g.first[:0], g.last[:0]
	for range heads {
		g.first, g.last = append(g.first, missing), append(g.last, missing)
	}
	for i, h := range heads {
		if h < 0 {
			continue
		}
		if g.first[h] == missing {
			g.first[h] = int32(i)
		}
		g.last[h] = int32(i)
	}
}

// relation tells what a is to b in the guide.
func (g *guide) relation(a, b int32) uint32 {
	switch {
	case a < 0 || b == missing:
		return 0
	case g.heads[a] == b:
		return 10 + uint32(g.labels[a])
	case b >= 0 && g.heads[b] == a:
		return 100 + uint32(g.labels[b])
	}
	return 1
}

// head tells where the guide has the head of a.
func (g *guide) head(a int32, v *sight) uint32 {
	if a < 0 {
		return 0
	}
	switch h := g.heads[a]; {
	case h == root:
		return 1
	case v.front >= 0 && h == v.front:
		return 2
	case v.front >= 0 && h > v.front:
		return 3
	case h == v.second:
		return 4
	case h == v.top:
		return 5
	case h < v.second:
		return 6
	}
	return 7
}

// pending tells whether the guide has children of a that are still to come.
func (g *guide) pending(a int32, v *sight) uint32 {
	switch {
	case a < 0 || v.front < 0:
		return 0
	case g.last[a] < v.front:
		return 1
	case g.last[a] == v.front:
		return 2
	}
	return 3
}

// waiting tells where the guide has the first child of the front.
func (g *guide) waiting(v *sight) uint32 {
	if v.front < 0 {
		return 0
	}
	switch first := g.first[v.front]; {
	case first < 0 || first >= v.front:
		return 1
	case first == v.top:
		return 2
	case first < v.top:
		return 3
	}
	return 4
}

// guided adds what the guide says.
func (k *keys) guided(v *sight, g *guide) {
	s0, s1, b0 := v.s0, v.s1, v.b0
	ahead, behind := g.relation(v.top, v.front), g.relation(v.top, v.second)
	head, frontHead := g.head(v.top, v), g.head(v.front, v)
	pending, waiting := g.pending(v.top, v), g.waiting(v)
	both := head<<4 | pending
	k.add(ahead, 0, 0, 0)
	k.add(behind, 0, 0, 0)
	k.add(head, 0, 0, 0)
	k.add(frontHead, 0, 0, 0)
	k.add(pending, 0, 0, 0)
	k.add(g.pending(v.second, v), 0, 0, 0)
	k.add(waiting, 0, 0, 0)
	k.add(both, 0, 0, 0)
	k.add(both<<8|frontHead<<4|waiting, 0, 0, 0)
	k.add(ahead, behind, pending, 0)
	k.add(head, s0.tag, b0.tag, 0)
	k.add(pending, s0.tag, b0.tag, 0)
	k.add(frontHead, s0.tag, b0.tag, 0)
	k.add(both, s0.tag, 0, 0)
	k.add(both, b0.tag, 0, 0)
	k.add(both, s0.tag, b0.tag, 0)
	k.add(ahead, s0.tag, b0.tag, 0)
	k.add(behind, s1.tag, s0.tag, 0)
	k.add(both, s0.word, 0, 0)
	k.add(both, b0.word, 0, 0)
	k.add(both<<4|waiting, s1.tag, s0.tag, b0.tag)
	k.add(g.head(v.second, v), both, 0, 0)
	next := missing
	if v.front >= 0 && int(v.front)+1 < len(g.heads) {
		next = v.front + 1
	}
	k.add(g.head(next, v), both, 0, 0)
}
