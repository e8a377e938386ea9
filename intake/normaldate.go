package intake

import (
	"strconv"
	"strings"
	"time"
)

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
		if year, err := strconv.Atoi(d[:4]); err != nil || year < firstYear || year > lastYear {
			return "" // what programs write for no date at all, or for never
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
