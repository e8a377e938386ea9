package english

// split cuts the paragraphs into sentences.
func (d *Doc) split() {
	d.Sentences = make([]Sentence, 0, len(d.Tokens)/16+len(d.Paragraphs))
	for p := range d.Paragraphs {
		par := &d.Paragraphs[p]
		par.Sentences.First = int32(len(d.Sentences))
		first := par.First
		for i := par.First; i < par.End; {
			next, ends := d.stop(i, par.End)
			if ends || next == par.End {
				d.addSentence(first, next, int32(p))
				first = next
			}
			i = next
		}
		par.Sentences.End = int32(len(d.Sentences))
		if par.Sentences.Len() == 1 {
			s := &d.Sentences[par.Sentences.First]
			s.Headline = d.headline(s.Range)
		}
	}
}

func (d *Doc) addSentence(first, end, paragraph int32) {
	for i := first; i < end; i++ {
		d.Tokens[i].Sentence = int32(len(d.Sentences))
	}
	d.Sentences = append(d.Sentences, Sentence{Range: Range{First: first, End: end}, Paragraph: paragraph})
}

// headline tells whether the only sentence of a paragraph ends without a stop,
// and without a mark that announces what follows.
func (d *Doc) headline(r Range) bool {
	i := r.End - 1
	for i > r.First && d.closing(i) {
		i--
	}
	switch d.final(i) {
	case notFinal:
	default:
		return false
	}
	switch d.Word(i) {
	case ":", ";", ",", "—", "–", "-", "--":
		return false
	}
	return true
}

// final is how a token can end a sentence.
type final uint8

const (
	notFinal     final = iota
	fullStop           // "."
	outcry             // "?" "!"
	ellipsis           // "..." "…"
	longEllipsis       // "....", which holds a full stop
	abbreviated        // "Inc."
)

// final returns how token i can end a sentence.
func (d *Doc) final(i int32) final {
	t := &d.Tokens[i]
	text := d.Text.String()
	switch t.Kind {
	case Punct:
		switch text[t.From] {
		case '.':
			switch n := t.To - t.From; {
			case n == 1:
				return fullStop
			case n == 4:
				return longEllipsis
			}
			return ellipsis
		case '?', '!':
			return outcry
		case 0xe2:
			switch {
			case text[t.From:t.To] == "…":
				return ellipsis
			case t.To-t.From > 3 && text[t.From:t.From+3] == "…":
				return longEllipsis
			case text[t.From:t.To] == "‽", text[t.From:t.To] == "⁇", text[t.From:t.To] == "⁈":
				return outcry
			}
		case 0xe3, 0xef:
			switch text[t.From:t.To] {
			case "。":
				return fullStop
			case "？", "！":
				return outcry
			}
		}
	case Word:
		if text[t.To-1] == '.' {
			return abbreviated
		}
	}
	return notFinal
}

// closing tells whether token i closes something that a sentence may end in.
func (d *Doc) closing(i int32) bool {
	t := &d.Tokens[i]
	if t.Kind == CloseQuote {
		return true
	}
	if t.Kind != Punct {
		return false
	}
	switch d.Text.String()[t.From] {
	case ')', ']', '}':
		return true
	}
	return false
}

// stop returns the token after token i and the marks that end a sentence with
// it, and whether a sentence ends before that token. end is the end of the
// paragraph.
func (d *Doc) stop(i, end int32) (next int32, ends bool) {
	kind := d.final(i)
	next = i + 1
	if kind == notFinal {
		return next, false
	}
	closed := false
	for ; next < end; next++ {
		if d.closing(next) {
			closed = true
			continue
		}
		if n := d.note(next, end); n > 0 {
			next += n - 1
			continue
		}
		k := d.final(next)
		if k == notFinal || k == abbreviated {
			break
		}
		if k == fullStop && kind == fullStop && d.Tokens[next].Space {
			k = ellipsis // ". . ."
		}
		kind = max(kind, k)
	}
	return next, next < end && d.ends(kind, i, next, closed)
}

// note returns the number of tokens of a footnote's number or of a smiley at
// token i, or 0. After a stop these belong to the sentence before them.
func (d *Doc) note(i, end int32) int32 {
	if d.Tokens[i].Kind == Symbol && d.Tokens[i].To-d.Tokens[i].From > 1 {
		if c := d.Word(i)[0]; c == ':' || c == ';' {
			return 1
		}
	}
	if i+2 < end && d.Tokens[i+1].Kind == Number && d.Word(i) == "[" && d.Word(i+2) == "]" {
		return 3
	}
	return 0
}

// ends tells whether a sentence ends before token next: kind is how the mark
// at token i can end it, closed tells that a quotation or a bracket closes in
// between.
func (d *Doc) ends(kind final, i, next int32, closed bool) bool {
	t := &d.Tokens[next]
	text := d.Text.String()
	lower := lowerAt(text, int(t.From))
	switch t.Kind {
	case Punct:
		switch text[t.From] {
		case ',', ';', ':', '-', '/':
			return false
		case 0xe2:
			if w := d.Word(next); w == "—" || w == "–" {
				return false
			}
		}
	case CloseQuote:
		return false
	}
	switch kind {
	case fullStop:
		if !t.Space && !closed && t.Kind != OpenQuote {
			// "the end.The": a space was lost.
			return upperAt(text, int(t.From)) && i > 0 && d.Tokens[i-1].Kind == Word &&
				d.Tokens[i-1].To-d.Tokens[i-1].From > 2 && lowerAt(text, int(d.Tokens[i].From-1))
		}
		return !lower || !closed
	case outcry:
		if lower {
			return !closed && !(i > 0 && d.Word(i) == "!" && upperAt(text, int(d.Tokens[i-1].From)))
		}
		return !closed || !d.reporter(next)
	case ellipsis, longEllipsis:
		return !lower
	case abbreviated:
		return d.abbreviationEnds(i, next, closed)
	}
	return false
}

// reporter tells whether token i begins a clause that reports what stands in
// the quotation before it: `"Why?" Jones asked.`
func (d *Doc) reporter(i int32) bool {
	const longestName = 4
	lex := words()
	for k := i; k < int32(len(d.Tokens)) && k < i+longestName; k++ {
		t := &d.Tokens[k]
		if t.Kind != Word {
			return false
		}
		if k > i && lex.reporting[d.Word(k)] {
			return k+1 == int32(len(d.Tokens)) || d.Word(k+1) != "that"
		}
		if !upperAt(d.Text.String(), int(t.From)) {
			return false
		}
	}
	return false
}

// abbreviationEnds tells whether the abbreviation at token i is the last word
// of its sentence, when token next follows.
func (d *Doc) abbreviationEnds(i, next int32, closed bool) bool {
	text := d.Text.String()
	word := d.Word(i)
	lex := words()
	if a, ok := lex.abbreviation(word[:len(word)-1]); ok && !a.ends {
		return false
	}
	if len(word) == 2 {
		return false // an initial
	}
	for d.Tokens[next].Kind == OpenQuote && next+1 < int32(len(d.Tokens)) {
		return upperAt(text, int(d.Tokens[next+1].From)) && lex.starters[d.Word(next+1)]
	}
	if !upperAt(text, int(d.Tokens[next].From)) {
		return false
	}
	return closed || lex.starters[d.Word(next)]
}
