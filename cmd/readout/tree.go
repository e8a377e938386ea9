package main

import "readout/english"

// treeLines draws the tree of a sentence, a line a token, in the order of the
// sentence: each token hangs to the right of its head, between rails that join
// them. It returns what stands before each token.
//
//	 ╭─╼ Berg
//	─┾ left
//	 ╰─╼ Orsk
//
// No arc crosses another, so that rails never do.
func treeLines(doc *english.Doc, s english.Range) []string {
	d := treeDrawing{first: s.First, lines: make([]string, s.Len()), children: make([][]int32, s.Len())}
	for t := s.First; t < s.End; t++ {
		if h := doc.Head[t]; h != english.None {
			d.children[h-s.First] = append(d.children[h-s.First], t)
		}
	}
	for t := s.First; t < s.End; t++ {
		if doc.Head[t] == english.None {
			d.draw(t, "─", " ", " ")
		}
	}
	return d.lines
}

type treeDrawing struct {
	first    int32
	lines    []string
	children [][]int32 // of each token of the sentence, in order
}

// draw draws token t and all below it. The token's own line begins with self,
// those of what stands before it in the sentence with above, and those of what
// stands after it with below.
func (d *treeDrawing) draw(t int32, self, above, below string) {
	var left, right []int32
	for _, c := range d.children[t-d.first] {
		if c < t {
			left = append(left, c)
		} else {
			right = append(right, c)
		}
	}
	d.lines[t-d.first] = self + knot(len(left) > 0, len(right) > 0)
	for i, c := range left {
		if i == 0 {
			d.draw(c, above+"╭─", above+"  ", above+"│ ")
		} else {
			d.draw(c, above+"├─", above+"│ ", above+"│ ")
		}
	}
	for i, c := range right {
		if i == len(right)-1 {
			d.draw(c, below+"╰─", below+"│ ", below+"  ")
		} else {
			d.draw(c, below+"├─", below+"│ ", below+"│ ")
		}
	}
}

// knot joins a token's line to the rails of what hangs on it.
func knot(left, right bool) string {
	switch {
	case left && right:
		return "┾"
	case left:
		return "┶"
	case right:
		return "┮"
	}
	return "╼"
}
