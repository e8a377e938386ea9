package events

import (
	"strconv"
	"strings"

	"readout/english"
)

// timeFrom reads the expression of time that starts at position i.
func (v *view) timeFrom(i int32) (timeExpr, bool) {
	e := timeExpr{Range: english.Range{First: i, End: i + 1}, weekday: none}
	c := v.calendar(i)
	switch c.kind {
	case calendarRelative:
		e.relative, e.shift, e.unit, e.exact = true, c.value, 1, true
		return e, true
	case calendarDay:
		e.weekday = c.value
		v.dateBehindWeekday(&e)
		return e, true
	case calendarMonth:
		e.month = c.value
		v.afterMonth(&e)
		return e, true
	case calendarShift:
		return v.timeFromShift(e, c.value)
	case calendarNumber:
		return v.timeAgo(e, c.value)
	}
	if day := v.dayAt(i); day > 0 {
		at := i + 1
		if v.is(at, classOf) {
			at++
		}
		if m := v.calendar(at); m.kind == calendarMonth {
			e.day, e.month, e.End = day, m.value, at+1
			v.yearBehind(&e)
			return e, true
		}
		return v.timeAgo(e, day)
	}
	if v.isoDate(&e) {
		return e, true
	}
	if year := v.yearAt(i); year > 0 && v.timePreposition(i-1) {
		e.year = year
		return e, true
	}
	return timeExpr{}, false
}

// afterMonth reads a day and a year behind a month.
func (v *view) afterMonth(e *timeExpr) {
	if day := v.dayAt(e.End); day > 0 {
		e.day = day
		e.End++
	}
	v.yearBehind(e)
}

// yearBehind reads ", 2014" or "2014".
func (v *view) yearBehind(e *timeExpr) {
	at := e.End
	if v.mark(at, ",") {
		at++
	}
	if year := v.yearAt(at); year > 0 {
		e.year = year
		e.End = at + 1
	}
}

// dateBehindWeekday reads "Monday, May 24".
func (v *view) dateBehindWeekday(e *timeExpr) {
	at := e.End
	if v.mark(at, ",") {
		at++
	}
	next := timeExpr{Range: english.Range{First: at, End: at + 1}, weekday: none}
	switch m := v.calendar(at); {
	case m.kind == calendarMonth && v.dayAt(at+1) > 0:
		next.month = m.value
		v.afterMonth(&next)
	case v.dayAt(at) > 0 && v.calendar(at+1).kind == calendarMonth:
		next.day, next.month, next.End = v.dayAt(at), v.calendar(at+1).value, at+2
		v.yearBehind(&next)
	default:
		return
	}
	next.First = e.First
	*e = next
}

// timeFromShift reads "last week", "next Monday", "this month".
func (v *view) timeFromShift(e timeExpr, shift int) (timeExpr, bool) {
	c := v.calendar(e.End)
	switch c.kind {
	case calendarUnit:
		if c.value == 1 || shift < 0 && v.doc.Lower(v.first+e.First) == "past" {
			return e, false
		}
		e.relative, e.shift, e.unit = true, shift, c.value
	case calendarDay:
		e.weekday, e.turned = c.value, shift
	case calendarMonth:
		e.month, e.turned = c.value, shift
	case calendarPart:
		e.relative, e.shift, e.unit, e.exact = true, shift, 1, true
		if shift != 0 {
			return e, false
		}
	default:
		return e, false
	}
	e.End++
	return e, true
}

// timeAgo reads "two weeks ago" and "three days later", which says nothing of
// the day of publication and is no expression.
func (v *view) timeAgo(e timeExpr, n int) (timeExpr, bool) {
	unit := v.calendar(e.End)
	if unit.kind != calendarUnit || v.calendar(e.End+1).kind != calendarAgo {
		return e, false
	}
	e.relative, e.exact, e.unit, e.shift = true, true, unit.value, -n
	e.End += 2
	return e, true
}

// isoDate reads "2021-03-22", which is one token or five.
func (v *view) isoDate(e *timeExpr) bool {
	w := v.doc.Word(v.first + e.First)
	if v.toks[e.First].unit != none || w[0] < '0' || w[0] > '9' {
		return false
	}
	parts := strings.Split(w, "-")
	end := e.End
	if len(parts) == 1 && v.mark(e.End, "-") && v.mark(e.End+2, "-") && e.End+3 < v.end() {
		parts = []string{parts[0], v.doc.Word(v.first + e.End + 1), v.doc.Word(v.first + e.End + 3)}
		end = e.End + 4
	}
	if len(parts) != 3 || len(parts[0]) != 4 || len(parts[1]) != 2 || len(parts[2]) != 2 {
		return false
	}
	var n [3]int
	for i, p := range parts {
		var err error
		if n[i], err = strconv.Atoi(p); err != nil {
			return false
		}
	}
	if n[1] < 1 || n[1] > 12 || n[2] < 1 || n[2] > 31 {
		return false
	}
	e.year, e.month, e.day, e.End = n[0], n[1], n[2], end
	return true
}
