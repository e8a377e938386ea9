package events

import (
	"testing"

	"readout"
	"readout/actors"
	"readout/english"
)

func TestDates(t *testing.T) {
	tests := []struct {
		text, published string
		tense           tense
		date            string
		precision       readout.DatePrecision
		order           int
	}{
		// 2024-03-13 is a Wednesday.
		{"It met on Monday.", "2024-03-13", tensePast, "2024-03-11", readout.PreciseDay, -1},
		{"It met on Wednesday.", "2024-03-13T09:30:00Z", tensePast, "2024-03-13", readout.PreciseDay, 0},
		{"It will meet on Monday.", "2024-03-13", tenseFuture, "2024-03-18", readout.PreciseDay, 1},
		{"It met last Wednesday.", "2024-03-13", tensePast, "2024-03-06", readout.PreciseDay, -1},
		{"It meets next Wednesday.", "2024-03-13", tenseFuture, "2024-03-20", readout.PreciseDay, 1},
		{"It met yesterday.", "2024-03-01", tensePast, "2024-02-29", readout.PreciseDay, -1},
		{"It meets tomorrow.", "2024-12-31", tenseFuture, "2025-01-01", readout.PreciseDay, 1},
		{"It met today.", "2024-03-13", tensePast, "2024-03-13", readout.PreciseDay, 0},
		{"It met last week.", "2024-03-13", tensePast, "2024-03-04", readout.PreciseWeek, -1},
		{"It met this week.", "2024-03-17", tensePast, "2024-03-11", readout.PreciseWeek, 0},
		{"It meets next month.", "2024-12-13", tenseFuture, "2025-01", readout.PreciseMonth, 1},
		{"It met last year.", "2024", tensePast, "2023", readout.PreciseYear, 0},
		{"It met last month.", "2024-01", tensePast, "2023-12", readout.PreciseMonth, 0},
		{"It met two weeks ago.", "2024-03-13", tensePast, "2024-02-26", readout.PreciseWeek, -1},
		{"It met 3 days ago.", "2024-03-13", tensePast, "2024-03-10", readout.PreciseDay, -1},
		{"It met on May 24.", "2021-05-26", tensePast, "2021-05-24", readout.PreciseDay, -1},
		{"It met on May 24.", "2021-03-26", tensePast, "2020-05-24", readout.PreciseDay, -1},
		{"It meets on May 24.", "2021-06-26", tenseFuture, "2022-05-24", readout.PreciseDay, 1},
		{"It met on Sept. 16.", "2021-11-29", tensePast, "2021-09-16", readout.PreciseDay, -1},
		{"It met on Nov. 30 in Oslo.", "2021-12-01", tensePast, "2021-11-30", readout.PreciseDay, -1},
		{"It met on 2 January.", "2024-03-13", tensePast, "2024-01-02", readout.PreciseDay, -1},
		{"It met on the 3rd of March 2019.", "", tensePast, "2019-03-03", readout.PreciseDay, 0},
		{"It met on Monday, March 4, 2019.", "", tensePast, "2019-03-04", readout.PreciseDay, 0},
		{"It met in July.", "2021-12-01", tensePast, "2021-07", readout.PreciseMonth, -1},
		{"It met in September 2020.", "", tensePast, "2020-09", readout.PreciseMonth, 0},
		{"Its visit in February.", "2021-11-30", tenseNone, "2022-02", readout.PreciseMonth, 1},
		{"Its visit in October.", "2021-11-30", tenseNone, "2021-10", readout.PreciseMonth, -1},
		{"It met in 2014.", "", tensePast, "2014", readout.PreciseYear, 0},
		{"It met on 2021-03-22.", "", tensePast, "2021-03-22", readout.PreciseDay, 0},
		{"It met this morning.", "2024-03-13", tensePast, "2024-03-13", readout.PreciseDay, 0},
		// Nothing is invented.
		{"It met on Monday.", "", tensePast, "", "", 0},
		{"It met on Monday.", "2024-03", tensePast, "", "", 0},
		{"It met yesterday.", "2024-03", tensePast, "", "", 0},
		{"It met last week.", "2024-03", tensePast, "", "", 0},
		{"It met on May 24.", "", tensePast, "", "", 0},
		{"It met on May 24.", "2021", tensePast, "", "", 0},
		{"It met in July.", "not a date", tensePast, "", "", 0},
		{"It met on Feb. 30, 2021.", "", tensePast, "", "", 0},
	}
	c := newTestCoder(t)
	for _, tt := range tests {
		doc := english.Analyze(tt.text)
		v := &view{lex: c.lex, doc: doc, res: &actors.Resolution{}}
		v.reset(&doc.Sentences[0], nil)
		if len(v.times) != 1 {
			t.Errorf("%s: there are %d expressions of time, want 1", tt.text, len(v.times))
			continue
		}
		date, precision, order := v.times[0].date(parsePublished(tt.published), tt.tense)
		if date != tt.date || precision != tt.precision || order != tt.order {
			t.Errorf("%s (published %q): got %q %q %d, want %q %q %d",
				tt.text, tt.published, date, precision, order, tt.date, tt.precision, tt.order)
		}
	}
}

func TestNoDates(t *testing.T) {
	c := newTestCoder(t)
	for _, text := range []string{
		"It may march in the sun.", "The 16 members sat down.", "They have met 2,014 times.",
		"He marched on, and May smiled.", "Three days later it met.",
	} {
		doc := english.Analyze(text)
		v := &view{lex: c.lex, doc: doc, res: &actors.Resolution{}}
		v.reset(&doc.Sentences[0], nil)
		if len(v.times) != 0 {
			t.Errorf("%s: %q is taken for a time", text, v.text(v.times[0].Range))
		}
	}
}
