package actors

import (
	"strings"

	"readout/english"
)

// isPartOfName tells whether a state's or a capital's name is rather part of
// the name of a person ("Michael Jordan", "Mr. Holland", "Finn Dahl") or of an
// institution ("University of Florida").
func (r *resolver) isPartOfName(h hit) bool {
	switch {
	case !r.mayBeState(h):
		return false
	case (h.kind == properName || h.kind == capitalName) && r.isOfInstitution(h.Range):
		return true
	case h.Len() != 1:
		return false
	}
	return r.followsAddress(h.First) || r.endsName(h) || r.beginsName(h)
}

// mayBeState tells whether a hit means a state, or may once its context is known.
func (r *resolver) mayBeState(h hit) bool {
	if h.entry != noEntry {
		return isStateType(r.d.entries[h.entry].actor.Type)
	}
	return len(h.options) > 0 && isStateType(r.d.entries[h.options[0]].actor.Type)
}

// followsAddress tells whether a form of address or an abbreviated title stands
// before token i: "Mr. Holland", "Ms. French", "Sen. Scott".
func (r *resolver) followsAddress(i int32) bool {
	t := r.titleBefore(i)
	if t < 0 || r.shapes[i-1] == lower || !r.doc.Tokens[i].Space {
		return false
	}
	names, _ := r.longest(r.lex.titleNames, t, i)
	return r.lex.titles[names[0].entry].role == "" || strings.HasSuffix(r.doc.Word(i-1), ".")
}

// endsName tells whether a hit is a surname behind a given name.
func (r *resolver) endsName(h hit) bool {
	i := h.First - 1
	if i < r.first(h.First) || r.shapes[i] == lower || !r.doc.Tokens[h.First].Space || r.isHit(i) || r.at(i, inDay) || r.at(i, inOpener) {
		return false
	}
	if _, ok := r.lex.given[fold(r.doc.Word(i))]; !ok {
		return r.at(h.First, inGuarded) && r.isReadAsPerson(english.Range{First: i, End: h.End})
	}
	if h.kind == properName || h.kind == capitalName {
		return true
	}
	// "Anna French said", but not "with Anna French voters".
	return r.at(h.First, inGuarded) && r.closesApposition(h.End)
}

// isReadAsPerson tells whether the recogniser takes exactly a range for a person's name,
// and the words before the last for nothing else.
func (r *resolver) isReadAsPerson(span english.Range) bool {
	run, ok := r.recognised(span.First, english.Person)
	return ok && run == span && !r.inHeadline(span.First) && r.allProper(span) && !r.isWord(span.First)
}

// beginsName tells whether a hit is a given name before a surname.
func (r *resolver) beginsName(h hit) bool {
	if !r.at(h.First, inGuarded) || h.kind == adjectiveName {
		return false
	}
	if i := h.First - 1; r.is(i, "of") && i > r.first(h.First) && r.titleEndingAt(i-1) >= 0 {
		return false // "Foreign Minister of Jordan Omar Haddad"
	}
	next := h.End
	return next < r.end(h.First) && r.shapes[next] == title && r.doc.Tokens[next].Space &&
		!r.at(next, inOrganisation) && !r.startsTitle(next) && !r.startsName(next) && !r.startsBody(next)
}

// isOfInstitution tells whether a place's name only says where an institution
// is or was founded: "University of Florida", "Ohio State University", "Kenya
// Airways".
func (r *resolver) isOfInstitution(span english.Range) bool {
	i := span.First - 1
	if r.is(i, "the") {
		i--
	}
	first := r.first(span.First)
	if i > first && r.is(i, "of") && r.shapes[i-1] != lower && r.at(i-1, inInstitution) {
		return true
	}
	const farthest = 3
	for j := span.End; j < r.end(span.First) && j < span.End+farthest; j++ {
		if r.shapes[j] == lower || !r.doc.Tokens[j].Space || r.doc.Tokens[j].Kind != english.Word {
			return false
		}
		if r.at(j, inInstitution) {
			return !r.startsBody(span.End)
		}
	}
	return false
}

// isDateline tells whether a place's name stands in the dateline of a paragraph:
// "ORSK —", "LINDMAR, Tessia (TNA) —".
func (r *resolver) isDateline(span english.Range) bool {
	paragraph := r.doc.Paragraphs[r.doc.Sentence(span.First).Paragraph]
	const longest = 12 // tokens of places, an agency and a date
	if span.First-paragraph.First > longest/2 || r.shout[r.doc.Tokens[span.First].Sentence] {
		return false
	}
	told := len(r.doc.Word(paragraph.First)) > 3 && r.shapes[paragraph.First] == caps
	for i := paragraph.First; i < paragraph.End && i < paragraph.First+longest; i++ {
		t := &r.doc.Tokens[i]
		switch w := r.doc.Word(i); {
		case t.Kind == english.Word && r.shapes[i] != lower, t.Kind == english.Number, w == ",", w == ".", w == ")", w == "/":
		case w == "(":
			told = true
		case w == "—", w == "–", w == "--", w == "-":
			return told && i >= span.End && i+1 < paragraph.End
		default:
			return false
		}
	}
	return false
}
