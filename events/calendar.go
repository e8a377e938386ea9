package events

import (
	"strconv"
	"strings"

	"readout/english"
)

// calendarKind tells what a word of data/words/calendar.tsv says of time.
type calendarKind uint8

const (
	noCalendar       calendarKind = iota
	calendarDay                   // a day of the week, Sunday 0
	calendarMonth                 // a month, January 1
	calendarRelative              // "yesterday", in days from today
	calendarUnit                  // "week", in days
	calendarShift                 // "last", "next"
	calendarNumber                // "two"
	calendarPart                  // "early", "morning": says no date
	calendarAgo
)

func calendarKinds() map[string]calendarKind {
	return map[string]calendarKind{
		"day": calendarDay, "month": calendarMonth, "relative": calendarRelative, "unit": calendarUnit,
		"shift": calendarShift, "number": calendarNumber, "part": calendarPart, "ago": calendarAgo,
	}
}

type calendarWord struct {
	kind  calendarKind
	value int
}

// timeExpr is an expression of time in a sentence, not yet set against a
// calendar.
type timeExpr struct {
	english.Range // in tokens of the sentence, with "on" and "in" before it
	// year, month and day are what is said of the date, 0 for nothing. Weekday
	// is a day of the week, Sunday 0, or none.
	year, month, day int
	weekday          int
	// unit and shift are a unit in days and how many of them from now:
	// "last week" is 7 and -1. Exact tells that they count from the day ("two
	// weeks ago") and do not name a week, a month or a year.
	unit, shift int
	exact       bool
	// relative tells that the date counts from the day of publication.
	relative bool
	// turned tells that "last" or "next" stands before a weekday or month, as
	// -1 or 1.
	turned int
}

// findTimes finds the expressions of time of the sentence and marks their
// tokens.
func (v *view) findTimes() {
	for i := int32(0); i < v.end(); {
		e, ok := v.timeFrom(i)
		if !ok {
			i++
			continue
		}
		end := e.End
		for v.calendar(end).kind == calendarPart && v.calendar(end).kind != noCalendar && !v.is(end, classAdverb) {
			end++
		}
		e.End = end
		for e.First > 0 && (v.calendar(e.First-1).kind == calendarPart || v.mark(e.First-1, "-") && v.calendar(e.First-2).kind == calendarPart || v.timePreposition(e.First-1)) {
			e.First--
		}
		for p := e.First; p < e.End; p++ {
			v.toks[p].time = int32(len(v.times))
		}
		v.times = append(v.times, e)
		i = e.End
	}
}

// timePreposition tells whether the word at position p leads to a time.
func (v *view) timePreposition(p int32) bool {
	if v.unitAt(p) != none || !v.is(p, classPreposition) {
		return false
	}
	switch v.doc.Lower(v.first + p) {
	case "on", "in", "during":
		return true
	}
	return false
}

func (v *view) calendar(i int32) calendarWord {
	if i < 0 || i >= v.end() || v.toks[i].unit != none {
		return calendarWord{}
	}
	c := v.lex.words[v.toks[i].word].when
	if c.kind == calendarDay && !v.capital(i) {
		return calendarWord{}
	}
	if c.kind == calendarMonth && (!v.capital(i) || !v.monthHere(i)) {
		return calendarWord{}
	}
	return c
}

// monthHere tells "May" and "March" the months from other words: a number, a
// preposition or another word of time stands beside them.
func (v *view) monthHere(i int32) bool {
	switch v.doc.Word(v.first + i) {
	case "May", "March", "Mar.", "August":
	default:
		return true
	}
	if v.number(i-1) > 0 || v.number(i+1) > 0 || v.timePreposition(i-1) {
		return true
	}
	if i == 0 {
		return false
	}
	prev := v.lex.words[v.toks[i-1].word]
	return prev.when.kind == calendarShift || prev.when.kind == calendarPart || prev.class&classPreposition != 0
}

// number returns the number at position i, written in digits ("16", "16th"),
// or 0.
func (v *view) number(i int32) int {
	if i < 0 || i >= v.end() || v.toks[i].unit != none {
		return 0
	}
	w := v.doc.Lower(v.first + i)
	for _, suffix := range []string{"st", "nd", "rd", "th"} {
		w = strings.TrimSuffix(w, suffix)
	}
	if w == "" || len(w) > 4 || w[0] < '0' || w[0] > '9' {
		return 0
	}
	n, err := strconv.Atoi(w)
	if err != nil {
		return 0
	}
	return n
}

func (v *view) yearAt(i int32) int {
	if n := v.number(i); n >= 1800 && n <= 2199 {
		return n
	}
	return 0
}

func (v *view) dayAt(i int32) int {
	if n := v.number(i); n >= 1 && n <= 31 {
		return n
	}
	return 0
}
