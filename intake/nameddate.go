package intake

import (
	"strconv"
	"strings"
	"time"
)

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

// nearestYear returns the year that puts a day and month within a week of a
// known date, or 0.
func nearestYear(d day, known string) int {
	at, n := scanDate(known)
	if n == 0 {
		return 0
	}
	for _, year := range []int{at.year, at.year - 1, at.year + 1} {
		candidate := day{year: year, month: d.month, day: d.day}
		if candidate.valid() && daysBetween(candidate, at) <= 7 {
			return year
		}
	}
	return 0
}
