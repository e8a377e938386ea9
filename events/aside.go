package events

import (
	"slices"

	"readout/english"
)

// maxInsertion is how many tokens an insertion that names a speaker can have.
const maxInsertion = 10

// aside tells whether the sentence of position i is told by somebody whom an
// insertion names: "Later, she alleged, she warned him", "Oslo will pay,
// officials said". The article's own outlet is not somebody else.
func (r *run) aside(i int32) bool {
	v := r.v
	for p := int32(1); p < v.end(); p++ {
		if !v.is(p, classReporting) || v.reads(p)&(formPast|formS) == 0 {
			continue
		}
		after := p + 1
		for v.timeAt(after) {
			after++
		}
		if !v.mark(after, ",") && !v.mark(after, ".") && after < v.end() {
			continue
		}
		comma := p - 1
		for comma > p-maxInsertion && comma > 0 && !v.mark(comma, ",") {
			comma--
		}
		if v.mark(comma, ",") && (i < comma || i > after) && r.voiced(comma+1, p) {
			return true
		}
	}
	return false
}

// voiced tells whether [from, to) names somebody other than the article's own
// outlet, and nothing but them.
func (r *run) voiced(from, to int32) bool {
	v, somebody := r.v, false
	for p := from; p < to; p++ {
		ui := v.unitAt(p)
		if v.isMark(p) || ui == none && (v.reads(p) != 0 || v.is(p, classRelative|classSubordinator|classBe|classModal)) {
			return false
		}
		if ui != none && slices.ContainsFunc(v.units[ui].actors, func(ai int32) bool { return r.told.isOwnName(v.res.Actors[ai].Name) }) {
			return false
		}
		somebody = somebody || ui != none || v.is(p, classPronoun|classAgent)
	}
	return somebody
}

// asks tells whether the sentence that goes on at position i ends in a question mark.
func (v *view) asks(i int32) bool {
	for ; i < v.end(); i++ {
		switch {
		case v.mark(i, "?"):
			return true
		case v.mark(i, "."), v.mark(i, "!"), v.kind(i) == english.CloseQuote:
			return false
		}
	}
	return false
}

// supposes tells whether the sentence up to position i opens by supposing
// something: "Say Oslo asked for it".
func (v *view) supposes(i int32) bool {
	p := int32(0)
	for p < i && v.isMark(p) {
		p++
	}
	return p < i && v.is(p, classSupposition) && v.reads(p-1) == 0 &&
		(v.unitAt(p+1) != none || v.is(p+1, classThat|classDeterminer|classPronoun))
}

// unseen tells whether there is nothing to show what the clause of position i
// tells: "There are no signs that Oslo is ready to talk".
func (v *view) unseen(i int32) bool {
	for p := i - 1; p >= 2; p-- {
		if v.mark(p, ";") {
			return false
		}
		if v.is(p, classThat) && v.is(p-1, classSign) && (v.is(p-2, classNo) || v.is(p-3, classNo)) {
			return true
		}
	}
	return false
}
