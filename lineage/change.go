package lineage

import (
	"slices"
	"strings"

	"readout"
)

// Version is a passage as one article has it.
type Version struct {
	Text string
	// Direct tells that the passage stands in quotation marks.
	Direct bool
	// Speaker is the id of the actor whose words the passage is said to be,
	// empty where that is not known.
	Speaker string
	// Before and After are the sentences beside a parent in its quotation that
	// the child's article leaves out, empty for none.
	Before, After string
	// Others are further sentences of a parent's article that the child carries
	// words of.
	Others []string
}

// Change is what was done to a passage.
type Change struct {
	Edit  readout.Edit
	Flags []readout.Flag
	Diff  []readout.DiffOp
}

// quotationMarks are the marks of which one in a passage tells that some of its
// words are still quoted.
const quotationMarks = "\"“”„«»"

// Change tells what was done to a passage on the way from parent to child.
func (m *Matcher) Change(parent, child Version) Change {
	p, c := m.Read(parent.Text), m.Read(child.Text)
	steps := steps(p, c, align(p.words, c.words))
	change := Change{
		Edit:  edit(p, c, steps, parent.Direct && !child.Direct && !strings.ContainsAny(child.Text, quotationMarks)),
		Flags: m.flags(p, c, steps, parent.Speaker, child.Speaker),
		Diff:  diff(p, c, steps),
	}
	if change.Edit == readout.Reworded && m.spliced(c, steps, parent.Others) {
		change.Edit = readout.Spliced
	}
	change.leaveOut(parent)
	return change
}

// The bounds of a splice.
const (
	// minSpliced is how many words in a row, at least, another sentence gave.
	minSpliced = 4
	// maxStray is the greatest part of the words put in that no sentence gave.
	maxStray = 0.25
)

// spliced tells whether the words that a child has and its parent has not come
// from other sentences of the parent's article.
func (m *Matcher) spliced(child *Words, steps []step, others []string) bool {
	var added []word
	for _, s := range steps {
		if !s.same {
			added = append(added, child.words[s.c0:s.c1]...)
		}
	}
	given := make([]bool, len(added))
	for _, other := range others {
		shared := align(m.Read(other).words, added)
		for i := 0; i < len(shared); {
			j := i + 1
			for j < len(shared) && shared[j].parent == shared[j-1].parent+1 && shared[j].child == shared[j-1].child+1 {
				j++
			}
			for k := i; k < j && j-i >= minSpliced; k++ {
				given[shared[k].child] = true
			}
			i = j
		}
	}
	n := 0
	for _, g := range given {
		if g {
			n++
		}
	}
	return n >= minSpliced && float64(len(added)-n) <= maxStray*float64(len(added))
}

// leaveOut puts the sentences that were left out beside a quotation into its
// diff. Who quotes a sentence as it is, and not what was said in the same
// breath, has trimmed the quotation.
func (c *Change) leaveOut(parent Version) {
	if parent.Before != "" {
		c.Diff = slices.Insert(c.Diff, 0, readout.DiffOp{Op: readout.DiffCut, Text: parent.Before + " "})
	}
	if parent.After != "" {
		c.Diff = append(c.Diff, readout.DiffOp{Op: readout.DiffCut, Text: " " + parent.After})
	}
	if c.Edit == readout.Verbatim && (parent.Before != "" || parent.After != "") {
		c.Edit = readout.Trimmed
	}
}

// edit names what was done. Where several things were done it names the one
// that a reader must know of first: that a quotation lost its marks, that
// words were changed, that words were put in, that words were cut inside, that
// words were cut at an end.
func edit(parent, child *Words, steps []step, converted bool) readout.Edit {
	var added, bracketed, inside, ends bool
	for i, s := range steps {
		if s.same {
			continue
		}
		for k := s.c0; k < s.c1; k++ {
			if child.words[k].bracketed {
				bracketed = true
			} else {
				added = true
			}
		}
		if s.p0 < s.p1 {
			end := i == 0 || i == len(steps)-1
			inside = inside || !end
			ends = ends || end
		}
	}
	switch {
	case converted:
		return readout.Converted
	case added:
		return readout.Reworded
	case bracketed:
		return readout.Bracketed
	case inside:
		return readout.Elided
	case ends:
		return readout.Trimmed
	}
	return readout.Verbatim
}
