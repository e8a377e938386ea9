package events

import "readout"

// maxTimeReach is how far from a trigger its time can stand, in tokens.
const maxTimeReach = 60

// when returns the date of an event, from the nearest expression of time that
// belongs to its clause, and lets it decide what the words leave open: a
// purpose that is dated before publication was served, and a noun that is
// dated after it lies ahead.
func (r *run) when(m match, g group, st *standing) (string, readout.DatePrecision) {
	e, ok := r.v.timeOf(m, g)
	if !ok {
		r.served(g, st)
		return "", ""
	}
	if st.purpose {
		if date, precision, order := e.date(r.pub, tensePast); order < 0 && e.relative {
			*st = happened()
			return date, precision
		}
	}
	date, precision, order := e.date(r.pub, st.tense)
	if st.tense == tenseNone && order > 0 && st.status == readout.Happened {
		*st = planned()
	}
	return date, precision
}

// served takes a purpose for served where the verb that governs it is dated
// before publication: "flew to Oslo last week to meet".
func (r *run) served(g group, st *standing) {
	verb := r.v.verbLeft(g.first)
	if !st.purpose || verb == none {
		return
	}
	governor := r.v.group(verb, r.v.reads(verb))
	e, ok := r.v.timeOf(match{p: &pattern{verb: true}, first: verb, end: verb + 1}, governor)
	if !ok {
		return
	}
	if _, _, order := e.date(r.pub, tensePast); order < 0 {
		*st = happened()
	}
}

// timeOf returns the expression of time that belongs to the trigger.
func (v *view) timeOf(m match, g group) (*timeExpr, bool) {
	var best *timeExpr
	nearest := v.end()
	for i := range v.times {
		e := &v.times[i]
		if e.First > m.end+maxTimeReach || e.End < m.first-maxTimeReach {
			continue
		}
		distance := v.timeAfter(m.end, e, !m.p.verb)
		if e.First < m.first {
			distance = v.timeBefore(m, g, e)
		}
		if distance >= 0 && distance < nearest {
			best, nearest = e, distance
		}
	}
	return best, best != nil
}

// timeAfter returns how far behind a trigger that ends at position end a time
// stands, or -1 where it belongs to another verb. The verb that a noun is the
// subject of is the noun's own: "talks began on Monday".
func (v *view) timeAfter(end int32, e *timeExpr, noun bool) int32 {
	for p := end; p < e.First; p++ {
		if noun && !v.is(p, classReporting) && (v.is(p, classBe|classHave|classModal) || v.reads(p) != 0) {
			noun = v.reads(p) == 0
			continue
		}
		if v.closes(p, end) || v.is(p, classReporting) && v.reads(p) != 0 {
			return -1
		}
	}
	return max(e.First-end, 0)
}

// timeBefore returns how far before a trigger a time stands, or -1 where it
// belongs to another verb.
func (v *view) timeBefore(m match, g group, e *timeExpr) int32 {
	first := m.first
	if m.p.verb {
		first = g.first
		if g.infinitive {
			return -1
		}
	}
	if v.is(e.First-1, classReporting) && v.reads(e.First-1) != 0 {
		return -1
	}
	for p := e.End; p < first; p++ {
		if v.reads(p)&(formPast|formS) != 0 && (!v.is(p, classLight) || m.p.verb) || v.mark(p, ";") || v.is(p, classThat) || v.is(p, classCircumstance) && v.is(p, classPreposition) && v.opensWithParty(p+1) {
			return -1
		}
	}
	// A time at the sentence's head belongs to its first verb.
	return first - e.End + 1
}
