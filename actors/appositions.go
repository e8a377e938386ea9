package actors

import (
	"readout/english"
	"readout/english/sentence"
)

// closesApposition tells whether a name in apposition may end before token i.
func (r *resolver) closesApposition(i int32) bool {
	if int(i) >= len(r.doc.Tokens) {
		return true
	}
	if k := r.doc.Tokens[i].Kind; k == english.Punct || k == english.CloseQuote {
		return true
	}
	return r.at(i, inCue) || r.possessive(i) > i
}

// opensApposition tells whether a comma at token i opens something said of a
// person: ", a passenger", ", 45", ", who".
func (r *resolver) opensApposition(i int32) bool {
	if !r.is(i, ",") || i+1 >= r.end(i) {
		return false
	}
	return r.is(i+1, "a") || r.is(i+1, "an") || r.is(i+1, "who") || r.doc.Tokens[i+1].Kind == english.Number
}

// officeBehind reads an apposition behind a name: ", Russia's top diplomat,",
// ", spokesman for the ministry,", ", 45, a teacher". It returns no office
// where there is none.
func (r *resolver) officeBehind(i int32) office {
	end := int32(len(r.doc.Tokens))
	if i >= end || !r.is(i, ",") {
		return office{}
	}
	end = r.end(i)
	j := i + 1
	if j+1 < end && r.doc.Tokens[j].Kind == english.Number && r.is(j+1, ",") {
		j += 2
	}
	determined := j < end && (r.is(j, "the") || r.is(j, "a") || r.is(j, "an"))
	if determined {
		j++
	}
	const farthest = 10
	for k := j; k < end && k < j+farthest; k++ {
		if o, after, ok := r.officeAt(k); ok {
			if o.First > j && !determined && !r.onlyAffiliation(j, o.First) {
				return office{}
			}
			if run, isName := r.nameRun(after, true); isName && run.Len() > 0 && !r.isHit(after) {
				return office{} // the title of the next person in a list
			}
			return o
		}
		// "a former financial adviser": what stands between an article and
		// the title are adjectives.
		if determined && r.isAdjectival(k) {
			continue
		}
		if !r.isHit(k) && !r.at(k, inModifier) && r.possessive(k) == k && !r.isHyphen(k) && !r.startsBody(k) && !r.insideBody(j, k) {
			return office{}
		}
	}
	return office{}
}

// officeByTree reads an apposition that the tree tells, whatever stands between: "Anna
// Berg, Lindmar's first finance minister". It returns no office where there is none.
func (r *resolver) officeByTree(run english.Range) office {
	if !r.hasTree() || !r.is(run.End, ",") {
		return office{}
	}
	const farthest = 12
	for i := run.End + 1; i < min(r.end(run.First), run.End+farthest); i++ {
		if r.doc.Label[i] != sentence.DepAppos || !run.Has(r.doc.Head[i]) {
			continue
		}
		if t := r.titleEndingAt(i); t >= 0 && r.shapes[i] == lower {
			o, _, ok := r.officeAt(t)
			if ok && !o.plural {
				return o
			}
		}
		return office{}
	}
	return office{}
}

// isAdjectival tells whether token k may stand between an article and a noun.
func (r *resolver) isAdjectival(k int32) bool {
	switch r.doc.Tokens[k].Kind {
	case english.Number:
		return true // "an 83-year-old teacher"
	case english.Word:
		return r.shapes[k] == lower && (r.at(k, inModifier) || !r.at(k, inOpener))
	}
	return r.isHyphen(k)
}

// onlyAffiliation tells whether tokens [i, end) hold nothing but whose office it is.
func (r *resolver) onlyAffiliation(i, end int32) bool {
	for ; i < end; i++ {
		if !r.isHit(i) && !r.at(i, inModifier) && r.possessive(i) == i && !r.isHyphen(i) {
			return false
		}
	}
	return true
}

// insideBody tells whether a phrase of a body that begins between i and j
// covers token j.
func (r *resolver) insideBody(i, j int32) bool {
	for k := i; k < j; k++ {
		if names, after := r.longest(r.lex.bodyNames, k, r.end(i)); len(names) > 0 && after > j {
			return true
		}
	}
	return false
}
