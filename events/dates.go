package events

import (
	"time"

	"readout"
)

// published is an article's date of publication, as precise as it is known.
type published struct {
	date      time.Time
	precision readout.DatePrecision // "" for not known
}

// parsePublished reads an ISO 8601 date or date and time. What it cannot read
// is not known.
func parsePublished(s string) published {
	if len(s) > 10 {
		s = s[:10]
	}
	for _, p := range []struct {
		layout    string
		precision readout.DatePrecision
	}{
		{time.DateOnly, readout.PreciseDay}, {"2006-01", readout.PreciseMonth}, {"2006", readout.PreciseYear},
	} {
		if t, err := time.Parse(p.layout, s); err == nil {
			return published{t, p.precision}
		}
	}
	return published{}
}

// tense is the side of the day of publication on which an event lies.
type tense uint8

const (
	tensePast   tense = iota
	tenseFuture       // it is to come
	tenseNone         // a noun tells no tense: "the visit in July"
)

// date returns the date that an expression of time means in an article
// published at pub, "" where the two do not tell, and how it lies to that day:
// -1 before, 1 after, 0 on it or not known.
func (e *timeExpr) date(pub published, t tense) (date string, precision readout.DatePrecision, order int) {
	day, precision, ok := e.resolve(pub, t)
	if !ok {
		return "", "", 0
	}
	layout := time.DateOnly
	switch precision {
	case readout.PreciseMonth:
		layout = "2006-01"
	case readout.PreciseYear:
		layout = "2006"
	}
	date = day.Format(layout)
	if pub.precision == readout.PreciseDay {
		last := pub.date.Format(layout)
		switch {
		case precision == readout.PreciseWeek:
			order = day.Compare(monday(pub.date))
		case date < last:
			order = -1
		case date > last:
			order = 1
		}
	}
	return date, precision, order
}

func (e *timeExpr) resolve(pub published, t tense) (time.Time, readout.DatePrecision, bool) {
	switch {
	case e.relative:
		return e.resolveRelative(pub)
	case e.weekday != none:
		return e.resolveWeekday(pub, t)
	case e.month != 0:
		return e.resolveMonth(pub, t)
	}
	return time.Date(e.year, 1, 1, 0, 0, 0, 0, time.UTC), readout.PreciseYear, e.year != 0
}

// resolveRelative counts from the day of publication: "yesterday", "last
// week". A year can be counted from a date that is only known to the year, a
// month from one known to the month.
func (e *timeExpr) resolveRelative(pub published) (time.Time, readout.DatePrecision, bool) {
	day, month := pub.precision == readout.PreciseDay, pub.precision == readout.PreciseMonth
	switch e.unit {
	case 1:
		return pub.date.AddDate(0, 0, e.shift), readout.PreciseDay, day
	case 7:
		return monday(pub.date).AddDate(0, 0, 7*e.shift), readout.PreciseWeek, day
	case 30:
		first := time.Date(pub.date.Year(), pub.date.Month(), 1, 0, 0, 0, 0, time.UTC)
		return first.AddDate(0, e.shift, 0), readout.PreciseMonth, day || month
	}
	return time.Date(pub.date.Year()+e.shift, 1, 1, 0, 0, 0, 0, time.UTC), readout.PreciseYear, pub.precision != ""
}

// resolveWeekday takes the nearest such day on the event's side of the day of
// publication. That day itself counts, unless "last" or "next" is said.
func (e *timeExpr) resolveWeekday(pub published, t tense) (time.Time, readout.DatePrecision, bool) {
	if pub.precision != readout.PreciseDay {
		return time.Time{}, "", false
	}
	back := (int(pub.date.Weekday()) - e.weekday + 7) % 7
	switch {
	case e.turned < 0:
		if back == 0 {
			back = 7
		}
	case e.turned > 0, t == tenseFuture && back > 0:
		back -= 7
	}
	return pub.date.AddDate(0, 0, -back), readout.PreciseDay, true
}

// resolveMonth gives a month or a day in it the year that is said, or else the
// nearest on the event's side of the day of publication; where no tense tells
// the side, the nearer one.
func (e *timeExpr) resolveMonth(pub published, t tense) (time.Time, readout.DatePrecision, bool) {
	precision := readout.PreciseMonth
	if e.day > 0 {
		precision = readout.PreciseDay
	}
	year := e.year
	if year == 0 {
		if pub.precision != readout.PreciseDay && pub.precision != readout.PreciseMonth {
			return time.Time{}, "", false
		}
		year = pub.date.Year() + e.yearsFrom(pub, t)
	}
	date := time.Date(year, time.Month(e.month), max(e.day, 1), 0, 0, 0, 0, time.UTC)
	return date, precision, int(date.Month()) == e.month
}

// yearsFrom returns how many years from the year of publication a month or a
// day in it lies.
func (e *timeExpr) yearsFrom(pub published, t tense) int {
	months := e.month - int(pub.date.Month())
	later := months > 0 || months == 0 && e.day > 0 && pub.precision == readout.PreciseDay && e.day > pub.date.Day()
	earlier := months < 0 || months == 0 && e.day > 0 && pub.precision == readout.PreciseDay && e.day < pub.date.Day()
	const halfYear = 6
	switch {
	case t == tensePast && later, t == tenseNone && months > halfYear, e.turned < 0 && !earlier:
		return -1
	case t == tenseFuture && earlier, t == tenseNone && months < -halfYear, e.turned > 0 && !later:
		return 1
	}
	return 0
}

// monday returns the Monday of the week that a day lies in.
func monday(t time.Time) time.Time {
	return t.AddDate(0, 0, -(int(t.Weekday())+6)%7)
}
