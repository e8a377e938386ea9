package actors

import (
	"readout/english"
)

// words are the tokens of a document, folded once for all look-ups.
type words struct {
	doc    *english.Doc
	hashes []uint64
	shapes []shape
	lists  []list
	// joined tells for each token that it holds several words of a name, as
	// "Inter-Services" and "P5+1" do.
	joined []bool
	// shout tells for each sentence that it has no lower-case word: a
	// headline in capitals, in which an acronym cannot be told from a word.
	shout []bool
	// display tells for each sentence that it is a headline with capitals on
	// all its longer words: no name's end can be told there.
	display []bool
	// subjects tells for each verb the token that is its subject, or english.None.
	subjects []int32
}

func readWords(doc *english.Doc, lex *lexicon) *words {
	w := &words{
		doc:     doc,
		hashes:  make([]uint64, len(doc.Tokens)),
		shapes:  make([]shape, len(doc.Tokens)),
		lists:   make([]list, len(doc.Tokens)),
		joined:  make([]bool, len(doc.Tokens)),
		shout:   make([]bool, len(doc.Sentences)),
		display: make([]bool, len(doc.Sentences)),
	}
	for i := range doc.Tokens {
		s := doc.Word(int32(i))
		w.hashes[i] = hashFolded(s)
		if doc.Tokens[i].Kind == english.Word {
			w.shapes[i] = shapeOf(s)
			w.lists[i] = lex.lists[fold(s)]
			_, to := wordAt(s, 0)
			w.joined[i] = to < len(s)
		}
	}
	for i := range doc.Sentences {
		w.shout[i] = w.shouts(doc.Sentences[i].Range)
		w.display[i] = doc.Sentences[i].Headline && w.displays(doc.Sentences[i].Range)
	}
	w.findSubjects()
	return w
}

func (w *words) shouts(r english.Range) bool {
	capitals := 0
	for i := r.First; i < r.End; i++ {
		if w.doc.Tokens[i].Kind != english.Word {
			continue
		}
		if w.shapes[i] != caps && len(w.doc.Word(i)) > 2 {
			return false
		}
		if w.shapes[i] == caps {
			capitals++
		}
	}
	return capitals > 2
}

func (w *words) displays(r english.Range) bool {
	const long = 4
	capital, small := 0, 0
	for i := r.First; i < r.End; i++ {
		switch {
		case w.doc.Tokens[i].Kind != english.Word || len(w.doc.Word(i)) < long:
		case w.shapes[i] == lower:
			small++
		default:
			capital++
		}
	}
	return capital > 3*small
}

// end returns the end of the sentence that token i stands in.
func (w *words) end(i int32) int32 { return w.doc.Sentence(i).End }

// first returns the beginning of the sentence that token i stands in.
func (w *words) first(i int32) int32 { return w.doc.Sentence(i).First }

// isHyphen tells whether token i is a hyphen that joins two words.
func (w *words) isHyphen(i int32) bool {
	t := &w.doc.Tokens[i]
	if t.Space || t.To-t.From > 3 || int(i)+1 >= len(w.doc.Tokens) || w.doc.Tokens[i+1].Space {
		return false
	}
	s := w.doc.Word(i)
	return s == "-" || s == "‐" || s == "‑" || s == "–"
}

// longest returns the names of the longest match that starts at token i, and
// the token after it.
func (w *words) longest(t *nameTable, i, end int32) (found []name, after int32) {
	key := hashSeed
	for j := i; j < end; j++ {
		if j > i && w.isHyphen(j) {
			continue
		}
		key = w.stepOver(key, j)
		slot := t.slots[t.slot(key)]
		if slot.key == 0 {
			break
		}
		if slot.first < 0 {
			continue
		}
		if names := w.verify(t, slot.first, i, j+1); len(names) > 0 {
			found, after = names, j+1
		}
	}
	return found, after
}

// stepOver returns the key of a prefix with the words of token j.
func (w *words) stepOver(key uint64, j int32) uint64 {
	if !w.joined[j] {
		return step(key, w.hashes[j])
	}
	s := w.doc.Word(j)
	for from, to := wordAt(s, 0); from < to; from, to = wordAt(s, to) {
		key = step(key, hashFolded(s[from:to]))
	}
	return key
}

// verify returns those names of a chain that tokens [i, end) spell, in the
// case that the name is written in.
func (w *words) verify(t *nameTable, n, i, end int32) []name {
	var names []name
	for ; n >= 0; n = t.names[n].next {
		if w.spells(t.names[n].text, i, end) {
			names = append(names, t.at(n))
		}
	}
	return names
}

// spells tells whether tokens [i, end) are the words of a name. A word that the
// name writes in lower case may stand in any case, one with a capital needs a
// capital, and one in capitals alone needs all of them.
func (w *words) spells(text string, i, end int32) bool {
	at := 0
	for j := i; j < end; j++ {
		if j > i && w.isHyphen(j) {
			continue
		}
		token := w.doc.Word(j)
		for from, to := wordAt(token, 0); from < to; from, to = wordAt(token, to) {
			nameFrom, nameTo := wordAt(text, at)
			if nameFrom >= nameTo || !isSpelling(text[nameFrom:nameTo], token[from:to]) {
				return false
			}
			at = nameTo
		}
	}
	from, to := wordAt(text, at)
	return from >= to
}

// isSpelling tells whether a word of a text is a word of a name.
func isSpelling(inName, inText string) bool {
	if !sameFolded(inName, inText) || !fits(shapeOf(inName), shapeOf(inText)) {
		return false
	}
	// "LeT" is not "Let": capitals inside a short name tell it from a word.
	return len(inName) >= 5 || !isMixed(inName) || inName == inText
}

func fits(inName, inText shape) bool {
	switch inName {
	case lower:
		return true
	case title:
		return inText != lower
	}
	return inText == caps
}

// isMixed tells whether a word has a capital behind a small letter.
func isMixed(s string) bool {
	for i := 1; i < len(s); i++ {
		if 'A' <= s[i] && s[i] <= 'Z' && 'a' <= s[i-1] && s[i-1] <= 'z' {
			return true
		}
	}
	return false
}

// is tells whether token i is a word, in any case.
func (w *words) is(i int32, word string) bool {
	return i >= 0 && int(i) < len(w.doc.Tokens) && sameFolded(w.doc.Word(i), word)
}

// possessive returns the token after a possessive clitic at token i, or i.
func (w *words) possessive(i int32) int32 {
	if int(i) >= len(w.doc.Tokens) || w.doc.Tokens[i].Space {
		return i
	}
	switch w.doc.Word(i) {
	case "'s", "’s", "'S", "’S", "'", "’", "‘s", "´s", "`s":
		return i + 1
	}
	return i
}
