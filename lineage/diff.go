package lineage

import "readout"

// step is one step of the way from a parent to a child: words of the parent
// [p0, p1) and of the child [c0, c1). In a step of shared words both are equally
// many; in any other there is no shared word, and one of the two may be empty.
type step struct {
	same           bool
	p0, p1, c0, c1 int
}

// steps divides two passages by the words they share.
func steps(parent, child *Words, pairs []pair) []step {
	var out []step
	p, c := 0, 0
	for i := 0; i < len(pairs); {
		out = appendChange(out, p, pairs[i].parent, c, pairs[i].child)
		j := i + 1
		for j < len(pairs) && pairs[j].parent == pairs[j-1].parent+1 && pairs[j].child == pairs[j-1].child+1 {
			j++
		}
		p, c = pairs[j-1].parent+1, pairs[j-1].child+1
		out = append(out, step{true, pairs[i].parent, p, pairs[i].child, c})
		i = j
	}
	return appendChange(out, p, len(parent.words), c, len(child.words))
}

func appendChange(out []step, p0, p1, c0, c1 int) []step {
	if p0 == p1 && c0 == c1 {
		return out
	}
	return append(out, step{false, p0, p1, c0, c1})
}

// diff writes steps as a word diff. The texts of the operations "same" and
// "added", put together, are the child's text: a mark belongs to the word
// before it.
func diff(parent, child *Words, steps []step) []readout.DiffOp {
	ops := make([]readout.DiffOp, 0, len(steps)+2)
	for _, s := range steps {
		if !s.same && s.p0 < s.p1 {
			ops = append(ops, readout.DiffOp{Op: readout.DiffCut, Text: parent.stretch(s.p0, s.p1)})
		}
		if s.c0 < s.c1 {
			kind := readout.DiffAdded
			if s.same {
				kind = readout.DiffSame
			}
			ops = append(ops, readout.DiffOp{Op: kind, Text: child.stretch(s.c0, s.c1)})
		}
	}
	return ops
}

// stretch returns the text of the words [first, end) with the marks and the
// space that follow them.
func (w *Words) stretch(first, end int) string {
	from, to := int32(0), int32(len(w.text))
	if first > 0 {
		from = w.words[first].from
	}
	if end < len(w.words) {
		to = w.words[end].from
	}
	return w.text[from:to]
}
