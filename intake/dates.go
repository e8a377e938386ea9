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
