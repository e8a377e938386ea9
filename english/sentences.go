package english

// split cuts the paragraphs into sentences.
func (d *Doc) split() {
	d.Sentences = make([]Sentence, 0, len(d.Tokens)/16+len(d.Paragraphs))
	for p := range d.Paragraphs {
		d.splitParagraph(int32(p))
	}
}

func (d *Doc) splitParagraph(p int32) {
	par := &d.Paragraphs[p]
	par.Sentences.First = int32(len(d.Sentences))
	first, bracket := par.First, int32(None)
	for i := par.First; i < par.End; {
		switch {
		case d.opening(i):
			bracket = i
		case d.closing(i):
			bracket = None
		}
		e := d.endingAt(i, par.End, bracket != None && bracket > first)
		if e.next == par.End || d.ends(e) {
			d.addSentence(first, e.next, p)
			first, bracket = e.next, None
		}
		i = e.next
	}
	par.Sentences.End = int32(len(d.Sentences))
	if par.Sentences.Len() == 1 {
		s := &d.Sentences[par.Sentences.First]
		s.Headline = d.headline(s.Range)
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
	if d.final(i) != notFinal {
		return false
	}
	switch d.Word(i) {
	case ":", ";", ",", "—", "–", "-", "--":
		return false
	}
	return true
}
