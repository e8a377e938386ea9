package parse

import "readout/english/sentence"

// An action is a move of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez
// and Satta 2011). Every derivation of a sentence of n tokens has 2n of them:
// a shift for every token, and later the arc that takes it off the stack.
type action uint8

const (
	shift action = iota // the first token of the buffer goes on the stack
	left                // the top of the stack becomes a child of the first in the buffer
	right               // the top of the stack becomes a child of the one below it
	actions
)

// An item is a token on the stack or at the front of the buffer, with what is
// known of its children: the outermost and the last but one on each side.
type item struct {
	tok                    int32
	left1, left2           int32
	right1, right2         int32
	leftSet, rightSet      uint64 // labels of the children, a bit each
	leftLabel1, leftLabel2 uint8
	rightLabel1            uint8
	rightLabel2            uint8
	lefts, rights          uint8 // how many children, up to 255
}

func newItem(tok int32) item {
	return item{tok: tok, left1: missing, left2: missing, right1: missing, right2: missing}
}

func (it *item) addLeft(child int32, label sentence.Label) {
	it.left2, it.leftLabel2 = it.left1, it.leftLabel1
	it.left1, it.leftLabel1 = child, uint8(label)
	it.leftSet |= 1 << (label & 63)
	if it.lefts < 255 {
		it.lefts++
	}
}

func (it *item) addRight(child int32, label sentence.Label) {
	it.right2, it.rightLabel2 = it.right1, it.rightLabel1
	it.right1, it.rightLabel1 = child, uint8(label)
	it.rightSet |= 1 << (label & 63)
	if it.rights < 255 {
		it.rights++
	}
}

// A node is an item on a stack. Stacks share their lower parts, so that a
// state of the beam is copied in constant time.
type node struct {
	item
	below int32 // index of the node below, or bottom
}

const bottom int32 = -1

// An arc is one step of a derivation that attached a token.
type arc struct {
	before      int32 // index of the arc made before it, or bottom
	child, head int32
	label       sentence.Label
}

// A state is a point of a derivation.
type state struct {
	front item  // the first token of the buffer; tok == n where it is empty
	top   int32 // index of the stack's top node, or bottom
	arcs  int32 // index of the last arc, or bottom
	score int32
}

// legal tells whether an action may be taken: the root takes its child last,
// when nothing else is left, so that every tree has one root.
func (p *pass) legal(s *state, a action) bool {
	n := int32(len(p.text.tokens))
	switch a {
	case shift:
		return s.front.tok < n
	case left:
		return s.top != bottom && s.front.tok < n
	default:
		return s.top != bottom && (p.nodes[s.top].below != bottom || s.front.tok >= n)
	}
}

// arcOf gives the arc an action would make.
func (p *pass) arcOf(s *state, a action) (child, head int32) {
	top := &p.nodes[s.top]
	if a == left {
		return top.tok, s.front.tok
	}
	if top.below == bottom {
		return top.tok, root
	}
	return top.tok, p.nodes[top.below].tok
}

// apply takes an action; label is that of the arc it makes.
func (p *pass) apply(s *state, a action, label sentence.Label) {
	if a == shift {
		p.nodes = append(p.nodes, node{item: s.front, below: s.top})
		s.top = int32(len(p.nodes) - 1)
		s.front = newItem(s.front.tok + 1)
		return
	}
	child, head := p.arcOf(s, a)
	p.arcs = append(p.arcs, arc{before: s.arcs, child: child, head: head, label: label})
	s.arcs = int32(len(p.arcs) - 1)
	below := p.nodes[s.top].below
	switch {
	case a == left:
		s.front.addLeft(child, label)
		s.top = below
	case below == bottom:
		s.top = bottom
	default:
		grown := p.nodes[below]
		grown.addRight(child, label)
		p.nodes = append(p.nodes, grown)
		s.top = int32(len(p.nodes) - 1)
	}
}
