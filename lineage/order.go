package lineage

import (
	"strings"
	"time"
)

// Before tells whether a text published at a was published before one
// published at b. It is false wherever the two ISO 8601 dates do not tell:
// where one is empty, or both agree as far as the less precise one goes. Of a
// moment and a day the moment's day must differ where it was written and in
// UTC, for nobody knows which the other outlet's day is.
func Before(a, b string) bool {
	from, to := Instant(a), Instant(b)
	n := min(len(from), len(to))
	if n == len("2006-01-02T15:04:05Z") {
		return from < to
	}
	n = min(n, len("2006-01-02"))
	return from[:n] < to[:n] && a[:n] < b[:n]
}

// Instant returns an ISO 8601 date so that the order of strings is the order
// of time: dates with a time and an offset in UTC to the second, all others
// unchanged.
func Instant(published string) string {
	if !strings.Contains(published, "T") {
		return published
	}
	for _, layout := range []string{time.RFC3339, "2006-01-02T15:04Z07:00", "2006-01-02T15:04:05Z0700"} {
		if t, err := time.Parse(layout, published); err == nil {
			return t.UTC().Format("2006-01-02T15:04:05Z")
		}
	}
	// Without an offset the time of day does not tell the order of two
	// outlets on either side of the world.
	return published[:strings.Index(published, "T")]
}
