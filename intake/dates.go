package intake

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// day is a date as far as a text tells it: zero parts are not told.
type day struct {
	year, month, day int
}

// iso returns the date in ISO 8601, as precise as it is known. Without a year
// there is no such form.
func (d day) iso() string {
	switch {
	case d.year == 0:
		return ""
	case d.month == 0:
		return fmt.Sprintf("%04d", d.year)
	case d.day == 0:
		return fmt.Sprintf("%04d-%02d", d.year, d.month)
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.year, d.month, d.day)
}

// Newspapers have dates between these years.
const (
	firstYear = 1600
	lastYear  = 2200
)

// valid tells whether the date is in the calendar, and in times that had
// newspapers.
func (d day) valid() bool {
	if d.year != 0 && (d.year < firstYear || d.year > lastYear) || d.month < 0 || d.month > 12 || d.day < 0 {
		return false
	}
	if d.month == 0 || d.day == 0 {
		return d.day == 0
	}
	year := d.year
	if year == 0 {
		year = 2000 // a leap year
	}
	return d.day <= time.Date(year, time.Month(d.month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// monthOf returns the number of a month by its English name or abbreviation,
// or 0.
func monthOf(word string) int {
	word = strings.ToLower(strings.TrimSuffix(word, "."))
	if len(word) < 3 {
		return 0
	}
	for m := time.January; m <= time.December; m++ {
		name := strings.ToLower(m.String())
		if word == name || word == name[:3] || m == time.September && word == "sept" {
			return int(m)
		}
	}
	return 0
}

func isWeekday(word string) bool {
	word = strings.ToLower(strings.TrimSuffix(word, "."))
	for d := time.Sunday; d <= time.Saturday; d++ {
		name := strings.ToLower(d.String())
		if word == name || word == name[:3] || word == "tues" || word == "thur" || word == "thurs" {
			return true
		}
	}
	return false
}

// scanDate reads a date in words or in ISO 8601 at the beginning of s, and
// returns how many bytes of s it takes; 0 where there is none. "March 22 , 2021",
// "Sept. 5", "22nd of March 2021", "Monday, 22 March", "2021-03-22".
func scanDate(s string) (day, int) {
	c := cursor{s: s}
	if isWeekday(c.peekWord()) {
		c.word()
		c.spaces()
		c.mark(",.")
		c.spaces()
	}
	var d day
	switch word := c.peekWord(); {
	case monthOf(word) > 0:
		c.word()
		c.spaces()
		d = day{month: monthOf(word)}
		if year, ok := c.year(); ok {
			d.year = year
			break
		}
		if d.day = c.ordinal(); d.day == 0 {
			return day{}, 0
		}
		d.year = c.yearAfter()
	case word == "":
		if iso, ok := c.isoDay(); ok {
			d = iso
			break
		}
		if d.day = c.ordinal(); d.day == 0 {
			return day{}, 0
		}
		c.spaces()
		if strings.EqualFold(c.peekWord(), "of") {
			c.word()
			c.spaces()
		}
		if d.month = monthOf(c.peekWord()); d.month == 0 {
			return day{}, 0
		}
		c.word()
		d.year = c.yearAfter()
	default:
		return day{}, 0
	}
	if !d.valid() || d.month == 0 {
		return day{}, 0
	}
	return d, c.at
}

// year reads four digits.
func (c *cursor) year() (int, bool) {
	n := c.digits()
	if n != 4 {
		return 0, false
	}
	year, err := strconv.Atoi(c.s[c.at : c.at+4])
	if err != nil || year < firstYear || year > lastYear {
		return 0, false
	}
	c.at += 4
	return year, true
}

// yearAfter reads the year after a day and month, if there is one.
func (c *cursor) yearAfter() int {
	back := c.at
	c.spaces()
	c.mark(",")
	c.spaces()
	if year, ok := c.year(); ok {
		return year
	}
	c.at = back
	return 0
}

// ordinal reads the number of a day: "5", "05", "5th".
func (c *cursor) ordinal() int {
	n := c.digits()
	if n == 0 || n > 2 {
		return 0
	}
	value, err := strconv.Atoi(c.s[c.at : c.at+n])
	if err != nil || value < 1 || value > 31 {
		return 0
	}
	c.at += n
	switch strings.ToLower(c.peekWord()) {
	case "st", "nd", "rd", "th":
		c.word()
	}
	return value
}

func (c *cursor) isoDay() (day, bool) {
	rest := c.s[c.at:]
	if len(rest) < 10 || rest[4] != '-' || rest[7] != '-' || len(rest) > 10 && isDigit(rest[10]) {
		return day{}, false
	}
	d, ok := numericDay(rest[:4], rest[5:7], rest[8:10])
	if ok {
		c.at += 10
	}
	return d, ok
}

// numericDay makes a date of digits.
func numericDay(year, month, dayOfMonth string) (day, bool) {
	y, err1 := strconv.Atoi(year)
	m, err2 := strconv.Atoi(month)
	dom, err3 := strconv.Atoi(dayOfMonth)
	d := day{year: y, month: m, day: dom}
	if err1 != nil || err2 != nil || err3 != nil || y == 0 || m == 0 || dom == 0 || !d.valid() {
		return day{}, false
	}
	return d, true
}

// normalDate returns a declared date in ISO 8601: times with a zone in UTC,
// times without one as they are, midnight without a zone as the day. It
// returns "" for what it does not understand, and no more than is certain:
// of "03/04/2021", the year.
func normalDate(s string) string {
	s = strings.TrimSpace(s)
	if s == "" || len(s) > 80 {
		return ""
	}
	if d := timestamp(s); d != "" {
		if year, _ := strconv.Atoi(d[:4]); year < firstYear {
			return "" // what programs write for no date at all
		}
		return d
	}
	if d, n := scanDate(s); n > 0 && d.year != 0 {
		return d.iso()
	}
	return slashDate(s)
}

// timestamp reads the forms that machines write.
func timestamp(s string) string {
	if n, err := strconv.ParseInt(s, 10, 64); err == nil {
		switch len(s) {
		case 4:
			return validISO(day{year: int(n)})
		case 8:
			d, _ := numericDay(s[:4], s[4:6], s[6:])
			return d.iso()
		case 10:
			return time.Unix(n, 0).UTC().Format(time.RFC3339)
		case 13:
			return time.UnixMilli(n).UTC().Format(time.RFC3339)
		}
		return ""
	}
	for _, layout := range []string{
		"2006-01-02T15:04:05Z07:00", "2006-01-02T15:04:05-0700", "2006-01-02T15:04Z07:00", "2006-01-02 15:04:05Z07:00",
		"2006-01-02 15:04:05 -0700", "2006-01-02 15:04:05 -0700 MST", time.RFC1123Z, "Mon, 2 Jan 2006 15:04:05 -0700",
	} {
		if t, err := time.Parse(layout, s); err == nil {
			return t.UTC().Format(time.RFC3339)
		}
	}
	if t, err := time.Parse("Mon, 2 Jan 2006 15:04:05 MST", s); err == nil {
		if zone, _ := t.Zone(); zone == "UTC" || zone == "GMT" {
			return t.UTC().Format(time.RFC3339)
		}
		return t.Format(time.DateOnly) // the letters of other zones are not certain
	}
	for _, layout := range []string{"2006-01-02T15:04:05", "2006-01-02 15:04:05", "2006-01-02T15:04", "2006-01-02 15:04", "2006/01/02 15:04:05"} {
		if t, err := time.Parse(layout, s); err == nil {
			if t.Hour() == 0 && t.Minute() == 0 && t.Second() == 0 {
				return t.Format(time.DateOnly)
			}
			return t.Format("2006-01-02T15:04:05")
		}
	}
	for layout, form := range map[string]string{"2006-01-02": "2006-01-02", "2006/01/02": "2006-01-02", "2006-01": "2006-01", "2006.01.02": "2006-01-02"} {
		if t, err := time.Parse(layout, s); err == nil {
			return t.Format(form)
		}
	}
	return ""
}

func validISO(d day) string {
	if !d.valid() {
		return ""
	}
	return d.iso()
}

// slashDate reads "22/03/2021", "3/22/2021" and "22.03.2021".
func slashDate(s string) string {
	s, _, _ = strings.Cut(s, " ")
	parts := strings.FieldsFunc(s, func(r rune) bool { return r == '/' || r == '.' || r == '-' })
	if len(parts) != 3 || len(parts[2]) != 4 {
		return ""
	}
	byDay, dayFirst := numericDay(parts[2], parts[1], parts[0])
	byMonth, monthFirst := numericDay(parts[2], parts[0], parts[1])
	switch {
	case dayFirst && monthFirst && byDay != byMonth:
		return day{year: byDay.year}.iso()
	case dayFirst:
		return byDay.iso()
	case monthFirst:
		return byMonth.iso()
	}
	return ""
}

// urlDate returns the date in the path of an address: "/2021/03/22/",
// "/2021/mar/22/", "/2021-03-22/", "/2021/03/".
func urlDate(address string) string {
	parts := strings.Split(address, "/")
	for i, part := range parts {
		if c := (cursor{s: part}); len(part) >= 10 {
			if d, ok := c.isoDay(); ok {
				return d.iso()
			}
		}
		if len(part) != 4 || i+2 >= len(parts) {
			continue
		}
		month := parts[i+1]
		if m := monthOf(month); m > 0 {
			month = strconv.Itoa(m)
		}
		if d, ok := numericDay(part, month, parts[i+2]); ok && len(parts[i+2]) <= 2 {
			return d.iso()
		}
		if d, ok := numericDay(part, month, "1"); ok && len(month) == 2 {
			return day{year: d.year, month: d.month}.iso()
		}
	}
	return ""
}

// fileDate returns the date in a file's name: "2021-03-22_title.txt",
// "outlet_20210322.txt".
func fileDate(name string) string {
	for i := 0; i < len(name); i++ {
		if !isDigit(name[i]) || i > 0 && isDigit(name[i-1]) {
			continue
		}
		run := 0
		for i+run < len(name) && isDigit(name[i+run]) {
			run++
		}
		if run == 8 {
			if d, ok := numericDay(name[i:i+4], name[i+4:i+6], name[i+6:i+8]); ok && d.year >= 1900 {
				return d.iso()
			}
		}
		if run == 4 && len(name) >= i+10 && strings.IndexByte("-_.", name[i+4]) >= 0 && name[i+7] == name[i+4] &&
			(len(name) == i+10 || !isDigit(name[i+10])) {
			if d, ok := numericDay(name[i:i+4], name[i+5:i+7], name[i+8:i+10]); ok {
				return d.iso()
			}
		}
	}
	return ""
}

// daysBetween returns how many days lie between two whole dates.
func daysBetween(a, b day) int {
	at := func(d day) time.Time { return time.Date(d.year, time.Month(d.month), d.day, 0, 0, 0, 0, time.UTC) }
	days := int(at(a).Sub(at(b)).Hours() / 24)
	return max(days, -days)
}
