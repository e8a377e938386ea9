package main

import (
	"fmt"
	"strconv"
	"strings"

	"readout"
)

// shortID is how much of an article's id a table shows: enough to be unique
// among tens of thousands, and `show` takes it.
const shortID = 8

// ref returns the id of an article, or of something in one, with the
// article's part short: "0f3ca1b2.s4".
func ref(id string) string {
	article, rest, found := strings.Cut(id, ".")
	article = article[:min(len(article), shortID)]
	if found {
		return article + "." + rest
	}
	return article
}

// day returns the day of a date and time: "2031-03-08".
func day(published string) string {
	date, _, _ := strings.Cut(published, "T")
	return date
}

// texts returns the texts of spans, joined.
func texts(spans []readout.Span, by string) string {
	all := make([]string, len(spans))
	for i, s := range spans {
		all[i] = s.Text
	}
	return strings.Join(all, by)
}

// offsets returns the positions of spans: "12-34;40-51".
func offsets(spans []readout.Span) string {
	all := make([]string, len(spans))
	for i, s := range spans {
		all[i] = fmt.Sprintf("%d-%d", s.Start, s.End)
	}
	return strings.Join(all, ";")
}

// decimal returns a number as short as it is exact.
func decimal(f float64) string { return strconv.FormatFloat(f, 'f', -1, 64) }

// parties returns a field of the parties of an event, joined.
func parties(all []readout.Party, field func(readout.Party) string) string {
	values := make([]string, len(all))
	for i, p := range all {
		values[i] = field(p)
	}
	return strings.Join(values, "; ")
}

func partyName(p readout.Party) string { return p.Name }
func partyID(p readout.Party) string   { return p.ID }

// relays returns the chain through which a statement reached its article, the
// nearest to the speaker first.
func relays(all []readout.Relay) string {
	values := make([]string, len(all))
	for i, r := range all {
		values[i] = relayName(r)
	}
	return strings.Join(values, "; ")
}

// relayName returns the name of a relay, or its words where it has none.
func relayName(r readout.Relay) string {
	if r.Name != "" {
		return r.Name
	}
	return r.Span.Text
}

// speaker returns who is told to have said a statement, as well as is known.
func speaker(s *readout.Statement) string {
	if s.SpeakerName != "" {
		return s.SpeakerName
	}
	source := texts(s.Source, " ")
	switch strings.ToLower(source) {
	case "i", "we", "he", "she", "they", "it", "you":
		return "(unnamed)" // the word alone names nobody outside its sentence
	}
	return source
}

// publisher returns who published an article, or in quotation marks the
// beginning of its title where that is not known.
func publisher(outlet, title string) string {
	switch {
	case outlet != "":
		return outlet
	case title != "":
		return "“" + beginning(title) + "”"
	}
	return "(outlet not known)"
}
