package english

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
	if t.Kind == Word && text[t.To-1] == '.' {
		return abbreviated
	}
	if t.Kind != Punct {
		return notFinal
	}
	switch c := text[t.From]; {
	case c == '.':
		return dots(int(t.To - t.From))
	case c == '!' || c == '?':
		return outcry
	case c < 0x80:
		return notFinal
	}
	switch word := text[t.From:t.To]; word {
	case "。":
		return fullStop
	case "？", "！", "‽", "⁇", "⁈", "⁉", "‼":
		return outcry
	case "…":
		return ellipsis
	case "….", "……":
		return longEllipsis
	}
	return notFinal
}

// dots returns what n dots on end are.
func dots(n int) final {
	switch n {
	case 1:
		return fullStop
	case 4:
		return longEllipsis
	}
	return ellipsis
}

// opening tells whether token i is an opening bracket.
func (d *Doc) opening(i int32) bool {
	if d.Tokens[i].Kind != Punct {
		return false
	}
	switch d.Text.String()[d.Tokens[i].From] {
	case '(', '[', '{':
		return true
	}
	return false
}

// closing tells whether token i closes something that a sentence may end in: a
// quotation or a bracket.
func (d *Doc) closing(i int32) bool {
	return d.Tokens[i].Kind == CloseQuote || d.closingBracket(i)
}

func (d *Doc) closingBracket(i int32) bool {
	if d.Tokens[i].Kind != Punct {
		return false
	}
	switch d.Text.String()[d.Tokens[i].From] {
	case ')', ']', '}':
		return true
	}
	return false
}

// ending is a place where a sentence may end.
type ending struct {
	kind final
	mark int32 // the token that may end it
	next int32 // the first token after it and the marks that go with it
	// quoted tells that a quotation closes after the mark, bracketed that a
	// bracket does which opened within the sentence.
	quoted, bracketed bool
}

// endingAt returns the ending that token i and the marks after it make, or one
// of kind notFinal. end is the end of the paragraph; inBracket tells that a
// bracket is open which does not hold the whole sentence.
func (d *Doc) endingAt(i, end int32, inBracket bool) ending {
	e := ending{kind: d.final(i), mark: i, next: i + 1}
	if d.leftOut(i) {
		e.kind = notFinal
	}
	if e.kind == notFinal {
		return e
	}
	for e.next < end {
		switch {
		case d.Tokens[e.next].Kind == CloseQuote:
			e.quoted = true
		case d.closingBracket(e.next):
			e.bracketed, inBracket = inBracket, false
		default:
			if n := d.note(e.next, end); n > 0 {
				e.next += n
				continue
			}
			k := d.final(e.next)
			if k == notFinal || k == abbreviated {
				return e
			}
			e.add(k, d.Tokens[e.next].Space)
		}
		e.next++
	}
	return e
}

// add takes one more mark of the sentence into the ending.
func (e *ending) add(k final, space bool) {
	if k == fullStop && e.kind == fullStop && space {
		k = ellipsis // ". . ."
	}
	if e.kind == abbreviated {
		e.kind = k // "Jr.." or "(Inc.)."
	}
	e.kind = max(e.kind, k)
	e.bracketed = false
}

// note returns the number of tokens of what belongs to the sentence before it
// when it stands at token i after a stop, or 0: a footnote's number ("[3]"), a
// smiley, or the sign that something was left out ("<...>").
func (d *Doc) note(i, end int32) int32 {
	if d.Tokens[i].Kind == Symbol && d.Tokens[i].To-d.Tokens[i].From > 1 {
		if c := d.Word(i)[0]; c == ':' || c == ';' {
			return 1
		}
	}
	if i+2 >= end {
		return 0
	}
	switch opening := d.Word(i); {
	case opening == "[" && d.Tokens[i+1].Kind == Number && d.Word(i+2) == "]":
		return 3
	case d.leftOut(i + 1):
		return 3
	}
	return 0
}

// leftOut tells whether token i is an ellipsis alone in brackets.
func (d *Doc) leftOut(i int32) bool {
	if i == 0 || int(i)+1 >= len(d.Tokens) {
		return false
	}
	if k := d.final(i); k != ellipsis && k != longEllipsis {
		return false
	}
	switch d.Word(i-1) + d.Word(i+1) {
	case "<>", "[]", "()":
		return true
	}
	return false
}
