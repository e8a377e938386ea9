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
			for len(stack) > 0 {
				pop(i, None)
			}
			push(i)
		case stray:
			d.Tokens[i].Kind = CloseQuote
			d.strayQuotation(p, i)
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
// beginning of the paragraph. Once the sentences are known it is cut to its own.
func (d *Doc) strayQuotation(p, i int32) {
	first := d.Paragraphs[p].First
	if n := len(d.Quotations); n > 0 && d.Quotations[n-1].Paragraph == p {
		last := &d.Quotations[n-1]
		first = max(first, last.End)
		if last.Close != None {
			first = last.Close + 1
		}
	}
	d.Quotations = append(d.Quotations, Quotation{
		Range: Range{First: first, End: i}, Open: None, Close: i,
		Paragraph: p, Parent: None, Continues: None,
	})
}
