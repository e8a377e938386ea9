package actors

import (
	"strings"

	"readout/english"
)

// holdsTitle tells whether a title stands inside a run: "Retired Lt. Gen. Tom
// Aas" is no name as a whole. At its end a title is a surname ("Larry King").
func (r *resolver) holdsTitle(run english.Range) bool {
	for i := run.First; i < run.End-1; i++ {
		if names, after := r.longest(r.lex.titleNames, i, run.End); len(names) > 0 && after < run.End {
			return true
		}
	}
	return false
}

// nameRun returns the person's name that begins at token i: a person of the
// directory, or a run of capitalised words that holds nothing that no name
// of a person holds. One word is enough where single says so.
func (r *resolver) nameRun(i int32, single bool) (english.Range, bool) {
	if int(i) >= len(r.doc.Tokens) {
		return english.Range{}, false
	}
	end := r.end(i)
	if h := r.cover[i]; h != noEntry && r.isPersonHit(h) && r.hits[h].First == i {
		return r.hits[h].Range, true
	}
	j := i
	for j < end && r.isNamePart(i, j) && j-i < 6 && (j < i+2 || r.hashes[j] != r.hashes[i]) {
		j++
	}
	for j > i && (r.at(j-1, inParticle) && r.shapes[j-1] == lower || r.isHyphen(j-1)) {
		j--
	}
	run := english.Range{First: i, End: j}
	if run.Len() == 0 || run.Len() == 1 && !single || r.shapes[i] == lower || r.is(i, "the") || r.holdsOtherWord(run) {
		return run, false
	}
	if run.Len() == 1 && (r.at(i, inOpener) || len(r.doc.Word(i)) < 2 || r.at(i, inOrganisation) && !r.isSurname(i)) {
		return run, false
	}
	if run.Len() > 4 && r.allCapitals(run) {
		return run, false // longer than names are: a headline
	}
	return run, !r.isOrganisation(run)
}

// holdsOtherWord tells whether a word of a run is none of a person's name: the
// end of a compound ("Orsk-based"), or a name put together as firms' are
// ("SoftBank"), or two words that lost the space between them.
func (r *resolver) holdsOtherWord(run english.Range) bool {
	const prefix = 4 // longer than "Mac"
	for i := run.First; i < run.End; i++ {
		if r.at(i, inCompound) && i > run.First && r.isHyphen(i-1) {
			return true
		}
		for n, w := 1, r.doc.Word(i); n < len(w); n++ {
			if n >= prefix && 'A' <= w[n] && w[n] <= 'Z' && 'a' <= w[n-1] && w[n-1] <= 'z' && !strings.HasPrefix(w, "Fitz") {
				return true
			}
		}
	}
	return false
}

// isSurname tells whether a word is the surname of a person of the directory.
func (r *resolver) isSurname(i int32) bool {
	return len(r.d.persons[r.lex.canonical(r.doc.Word(i))]) > 0
}

// allCapitals tells whether every word of a run begins with a capital.
func (r *resolver) allCapitals(run english.Range) bool {
	for i := run.First; i < run.End; i++ {
		if r.shapes[i] == lower {
			return false
		}
	}
	return true
}

// isNamePart tells whether token j continues a name that began at token i.
func (r *resolver) isNamePart(i, j int32) bool {
	t := &r.doc.Tokens[j]
	if t.Kind != english.Word || r.taken[j] || r.possessive(j) > j {
		return j > i && r.isHyphen(j)
	}
	if h := r.cover[j]; h != noEntry {
		// A state's name inside a run is a surname ("Michael Jordan"); it does
		// not begin one.
		return false
	}
	switch {
	case r.shapes[j] != lower:
		return j == i || !r.at(j, inOpener) && !r.at(j, inDay)
	case j > i && r.at(j, inParticle):
		return j+1 < r.end(i) && (r.shapes[j+1] != lower || r.isHyphen(j+1) || r.at(j+1, inParticle))
	case j > i && r.at(j, inSuffix):
		return true
	case j > i && r.isHyphen(j-1):
		return true // "Jae-in"
	}
	return false
}

// isOrganisation tells whether a run of capitalised words, or the word behind it,
// says that it is the name of something else than a person.
func (r *resolver) isOrganisation(run english.Range) bool {
	for i := run.First; i < run.End; i++ {
		if i > run.First || run.Len() > 1 {
			if r.at(i, inOrganisation|inInstitution) && (i > run.First || !r.startsWithGivenName(run)) {
				return true
			}
		}
	}
	next := run.End
	return next < r.end(run.First) && r.shapes[next] != lower && r.at(next, inOrganisation|inInstitution) && !r.at(next, inDay)
}

// nameOf returns the words of a name as they stand, with single spaces.
func (r *resolver) nameOf(run english.Range) string {
	var b strings.Builder
	for i := run.First; i < run.End; i++ {
		if i > run.First && r.doc.Tokens[i].Space {
			b.WriteByte(' ')
		}
		b.WriteString(strings.TrimPrefix(r.doc.Word(i), "#"))
	}
	return b.String()
}
