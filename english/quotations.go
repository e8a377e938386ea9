package english

// quote finds the quotations of the paragraphs and gives their marks their
// kinds. marks are the tokens that look like quotation marks.
func (d *Doc) quote(marks []int32) {
	open := int32(None) // the quotation that the last paragraph left open
	for p := range d.Paragraphs {
		r := d.Paragraphs[p].Range
		var here []int32
		here, marks = cutMarks(marks, r.End)
		goesOn := len(marks) > 0 && p+1 < len(d.Paragraphs) && marks[0] == d.Paragraphs[p+1].First
		open = d.quoteParagraph(int32(p), here, goesOn, open)
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

// quoteParagraph finds the quotations of paragraph p and returns the one that
// it leaves open, or None. open is the one that the paragraph before left open.
func (d *Doc) quoteParagraph(p int32, marks []int32, goesOn bool, open int32) int32 {
	if len(marks) == 0 {
		return None
	}
	r := d.Paragraphs[p].Range
	sights := make([]sight, len(marks))
	for k, i := range marks {
		sights[k] = d.look(i, r.First, r.End)
		if k > 0 && sights[k-1].reports {
			sights[k].afterReport()
		}
	}
	var stack []int32 // open quotations
	push := func(i int32) {
		parent := int32(None)
		if len(stack) > 0 {
			parent = stack[len(stack)-1]
		}
		stack = append(stack, int32(len(d.Quotations)))
		d.Quotations = append(d.Quotations, Quotation{
			Range: Range{First: i + 1, End: r.End}, Open: i, Close: None,
			Paragraph: p, Parent: parent, Continues: None,
		})
		d.Tokens[i].Kind = OpenQuote
	}
	pop := func(end, mark int32) {
		q := &d.Quotations[stack[len(stack)-1]]
		q.End, q.Close = end, mark
		stack = stack[:len(stack)-1]
	}
	depth := outside
	for k, role := range readMarks(sights, goesOn) {
		i := marks[k]
		to, _ := depth.step(role, sights[k].single)
		switch role {
		case opens:
			push(i)
		case closes:
			d.Tokens[i].Kind = CloseQuote
			if depth >= singleInDouble && to == outside {
				pop(i, None)
			}
			pop(i, i)
		case reopens:
			before := stack[0]
			for len(stack) > 0 {
				pop(i, None)
			}
			push(i)
			// Paragraphs that were run together leave the marks with which
			// each began.
			if d.final(i-1) != notFinal {
				d.Quotations[len(d.Quotations)-1].Continues = before
			}
		case stray:
			d.Tokens[i].Kind = CloseQuote
			d.strayQuotation(p, i)
			if k == 0 && open != None {
				d.Quotations[len(d.Quotations)-1].Continues = open
			}
		}
		depth = to
	}
	d.continueQuotation(r.First, open)
	if len(stack) > 0 {
		return stack[0]
	}
	return None
}

// continueQuotation links the quotation that opens at token first, where a
// paragraph begins, to the one that the paragraph before left open.
func (d *Doc) continueQuotation(first, open int32) {
	if open == None {
		return
	}
	for q := int(open) + 1; q < len(d.Quotations); q++ {
		if d.Quotations[q].Open == first {
			d.Quotations[q].Continues = open
			return
		}
	}
}

// strayQuotation adds the quotation that the mark at token i closes and none
// has opened: what stands between the mark and the quotation before it, or the
// beginning of the paragraph. Once the sentences are known, settle cuts it.
func (d *Doc) strayQuotation(p, i int32) {
	first := d.Paragraphs[p].First
	if k := int32(len(d.Quotations)) - 1; k >= 0 && d.Quotations[k].Paragraph == p {
		for d.Quotations[k].Parent != None {
			k = d.Quotations[k].Parent
		}
		first = d.Quotations[k].End
		if d.Quotations[k].Close != None {
			first++
		}
	}
	d.Quotations = append(d.Quotations, Quotation{
		Range: Range{First: first, End: i}, Open: None, Close: i,
		Paragraph: p, Parent: None, Continues: None,
	})
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
