package lineage

import (
	"strings"
	"time"
)

// Before tells whether a text published at a was published before one
// published at b. It is false wherever the two ISO 8601 dates do not tell:
// where one is empty, or both agree as far as the less precise one goes.
func Before(a, b string) bool {
	a, b = Instant(a), Instant(b)
	n := min(len(a), len(b))
	if n == len("2006-01-02T15:04:05Z") {
		return a < b
	}
	n = min(n, len("2006-01-02"))
	return a[:n] < b[:n]
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
