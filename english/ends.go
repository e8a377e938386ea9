package english

// ends tells whether a sentence ends at e, where another token follows in the
// paragraph.
func (d *Doc) ends(e ending) bool {
	if e.kind == notFinal || e.bracketed || d.goesOnAt(e.next) {
		return false
	}
	lower := lowerAt(d.Text.String(), int(d.Tokens[e.next].From))
	closed := e.quoted || d.closingBracket(e.next-1)
	switch e.kind {
	case fullStop:
		if !closed && !d.Tokens[e.next].Space && d.Tokens[e.next].Kind != OpenQuote {
			return d.spaceLost(e)
		}
		return !lower || !closed
	case outcry:
		if lower {
			return !closed && !d.exclaimedName(e.mark)
		}
		return !e.quoted || !d.reporter(e.next)
	case ellipsis:
		return !lower && !d.unfinished(e.mark)
	case longEllipsis:
		return !lower
	}
	return d.abbreviationEnds(e)
}

// goesOnAt tells whether token i is a mark that no sentence begins with.
func (d *Doc) goesOnAt(i int32) bool {
	switch t := &d.Tokens[i]; t.Kind {
	case CloseQuote:
		return true
	case Punct:
		switch d.Text.String()[t.From] {
		case ',', ';', ':', '-', '/':
			return true
		case 0xe2:
			w := d.Word(i)
			return w == "—" || w == "–"
		}
	}
	return false
}

// spaceLost tells whether a full stop ends a sentence although a word stands
// against it: "the end.The". In "example.Net" and the like it does not.
func (d *Doc) spaceLost(e ending) bool {
	const shortest = 3
	if e.mark == 0 {
		return false
	}
	before := &d.Tokens[e.mark-1]
	text := d.Text.String()
	return before.Kind == Word && before.End-before.Start >= shortest &&
		lowerAt(text, int(before.To-1)) && upperAt(text, int(d.Tokens[e.next].From))
}

// exclaimedName tells whether the mark at token i belongs to a name ("Yahoo!"):
// the word before it has a capital.
func (d *Doc) exclaimedName(i int32) bool {
	return i > 0 && d.Word(i) == "!" && upperAt(d.Text.String(), int(d.Tokens[i-1].From))
}

// unfinished tells whether the word before token i is one that no sentence ends
// with.
func (d *Doc) unfinished(i int32) bool {
	if i == 0 {
		return false
	}
	unfinished, _ := lookup(words().unfinished, d.Word(i-1))
	return unfinished
}

// reporter tells whether token i begins a clause that reports what stands in
// the quotation before it: `"Why?" Jones asked.`
func (d *Doc) reporter(i int32) bool {
	const longestName = 4
	lex, count := words(), int32(len(d.Tokens))
	for k := i; k < min(count, i+longestName); k++ {
		if d.Tokens[k].Kind != Word {
			return false
		}
		if k > i && lex.reporting[d.Word(k)] {
			return k+1 == count || d.Word(k+1) != "that"
		}
		if !upperAt(d.Text.String(), int(d.Tokens[k].From)) {
			return false
		}
	}
	return false
}

// abbreviationEnds tells whether the abbreviation of e is the last word of its
// sentence: a word follows that begins sentences.
func (d *Doc) abbreviationEnds(e ending) bool {
	word, lex := d.Word(e.mark), words()
	if a, ok := lex.abbreviation(word[:len(word)-1]); ok && !a.ends {
		return false
	}
	if d.Tokens[e.mark].End-d.Tokens[e.mark].Start == 2 {
		return false // an initial
	}
	next := e.next
	if d.Tokens[next].Kind == OpenQuote && int(next)+1 < len(d.Tokens) {
		next++
	}
	if e.quoted {
		return upperAt(d.Text.String(), int(d.Tokens[next].From))
	}
	return lex.starters[d.Word(next)]
}
