package english

// quoter finds the quotations of a document, paragraph by paragraph.
type quoter struct {
	*Doc
	paragraph int32
	stack     []int32 // the quotations that are open
	// What is only used for one paragraph at a time, kept for the next.
	sights []sight
	steps  [][depths]step
	roles  []role
}

// quote finds the quotations of the paragraphs and gives their marks their
// kinds. marks are the tokens that look like quotation marks.
func (d *Doc) quote(marks []int32) {
	q := quoter{Doc: d}
	open := int32(None) // the quotation that the last paragraph left open
	for p := range d.Paragraphs {
		var here []int32
		here, marks = cutMarks(marks, d.Paragraphs[p].End)
		next := noGlyph // the mark with which the next paragraph begins
		if len(marks) > 0 && p+1 < len(d.Paragraphs) && marks[0] == d.Paragraphs[p+1].First {
			next, _ = glyphAt(d.Text.String(), int(d.Tokens[marks[0]].From))
		}
		q.paragraph = int32(p)
		open = q.read(here, next, open)
	}
}

// cutMarks parts the marks before token end from the others.
func cutMarks(marks []int32, end int32) (here, rest []int32) {
	n := 0
	for n < len(marks) && marks[n] < end {
		n++
	}
	return marks[:n], marks[n:]
}

// read finds the quotations of the paragraph and returns the one that it leaves
// open, or None. next is the mark with which the next paragraph begins, open the
// quotation that the one before left open.
func (q *quoter) read(marks []int32, next glyph, open int32) int32 {
	if len(marks) == 0 {
		return None
	}
	r := q.Paragraphs[q.paragraph].Range
	q.sights = q.sights[:0]
	for k, i := range marks {
		q.sights = append(q.sights, q.look(i, r.First, r.End))
		if k > 0 && q.sights[k-1].reports {
			q.sights[k].afterReport()
		}
	}
	q.readRoles(next)
	q.stack = q.stack[:0]
	at := outside
	for k, role := range q.roles {
		to, _ := at.step(role, q.sights[k].single)
		q.act(marks[k], role, at >= singleInDouble && to == outside)
		at = to
	}
	q.link(r.First, open)
	if len(q.stack) > 0 {
		return q.stack[0]
	}
	return None
}

// act does what the role of the mark at token i asks for. both tells that a
// closing mark closes an inner quotation, unclosed itself, with the outer one.
func (q *quoter) act(i int32, r role, both bool) {
	switch r {
	case opens:
		q.push(i)
	case closes:
		if both {
			q.pop(i, None)
		}
		q.pop(i, i)
	case reopens:
		before := q.stack[0]
		for len(q.stack) > 0 {
			q.pop(i, None)
		}
		q.push(i)
		// Paragraphs that were run together leave the marks with which each
		// began.
		if q.final(i-1) != notFinal {
			q.Quotations[len(q.Quotations)-1].Continues = before
		}
	case stray:
		q.pushStray(i)
	}
}

// push opens a quotation at the mark of token i. Unless it is closed it goes on
// to the end of the paragraph.
func (q *quoter) push(i int32) {
	parent := int32(None)
	if len(q.stack) > 0 {
		parent = q.stack[len(q.stack)-1]
	}
	q.stack = append(q.stack, int32(len(q.Quotations)))
	q.Quotations = append(q.Quotations, Quotation{
		Range: Range{First: i + 1, End: q.Paragraphs[q.paragraph].End}, Open: i, Close: None,
		Paragraph: q.paragraph, Parent: parent, Continues: None,
	})
	q.Tokens[i].Kind = OpenQuote
}

// pop ends the innermost open quotation before token end; mark is the token
// that closes it, or None.
func (q *quoter) pop(end, mark int32) {
	last := &q.Quotations[q.stack[len(q.stack)-1]]
	last.End, last.Close = end, mark
	q.stack = q.stack[:len(q.stack)-1]
	if mark != None {
		q.Tokens[mark].Kind = CloseQuote
	}
}

// pushStray adds the quotation that the mark at token i closes and none has
// opened: what stands between the mark and the quotation before it, or the
// beginning of the paragraph. Once the sentences are known, settle cuts it.
func (q *quoter) pushStray(i int32) {
	first := q.Paragraphs[q.paragraph].First
	if k := int32(len(q.Quotations)) - 1; k >= 0 && q.Quotations[k].Paragraph == q.paragraph {
		for q.Quotations[k].Parent != None {
			k = q.Quotations[k].Parent
		}
		first = q.Quotations[k].End
		if q.Quotations[k].Close != None {
			first++
		}
	}
	q.Quotations = append(q.Quotations, Quotation{
		Range: Range{First: first, End: i}, Open: None, Close: i,
		Paragraph: q.paragraph, Parent: None, Continues: None,
	})
	q.Tokens[i].Kind = CloseQuote
}

// link links the quotation with which the paragraph begins, at token first, to
// the one that the paragraph before left open: it begins with an opening mark,
// or a mark in it closes what none has opened.
func (q *quoter) link(first, open int32) {
	if open == None {
		return
	}
	for k := int(open) + 1; k < len(q.Quotations); k++ {
		next := &q.Quotations[k]
		if next.Paragraph != q.paragraph {
			continue
		}
		if next.Open == first || next.Open == None && next.First == first {
			next.Continues = open
		}
		return
	}
}

// settle cuts the quotations that none has opened to their last sentence, and
// takes out those that hold nothing: their marks mark nothing.
func (d *Doc) settle() {
	kept := d.Quotations[:0]
	index := make([]int32, len(d.Quotations)) // of those that are kept
	for k, q := range d.Quotations {
		if q.Continues != None {
			q.Continues = index[q.Continues]
		}
		if q.Open == None && q.Continues == None {
			q.First = max(q.First, d.Sentence(q.Close).First)
		}
		if q.Len() == 0 {
			index[k] = None
			d.unmark(q.Open)
			d.unmark(q.Close)
			continue
		}
		if q.Parent != None {
			q.Parent = index[q.Parent]
		}
		index[k] = int32(len(kept))
		kept = append(kept, q)
	}
	d.Quotations = kept
}

// unmark makes an ordinary mark of a quotation mark.
func (d *Doc) unmark(i int32) {
	if i != None {
		d.Tokens[i].Kind = Punct
	}
}
