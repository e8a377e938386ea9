package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/jedib0t/go-pretty/v6/text"

	"readout"
)

// The two sides of the demo's dispute, in its directory file.
const (
	demoVessaria = "VSR"
	demoOrlund   = "ORL"
)

// timeline tells what passed between the two sides, by the day, and whether it
// happened.
func (t *teller) timeline() {
	var events []readout.EventRow
	for _, sides := range [][2]string{{demoVessaria, demoOrlund}, {demoOrlund, demoVessaria}} {
		events = append(events, all(t, t.rec.Events(t.ctx, readout.EventQuery{From: sides[0], To: sides[1]}))...)
	}
	slices.SortStableFunc(events, func(a, b readout.EventRow) int {
		return cmp.Or(strings.Compare(eventTime(a), eventTime(b)), strings.Compare(a.ID, b.ID))
	})
	t.heading("Between Vessaria and Orlund")
	if len(events) == 0 {
		t.line("nothing")
	}
	told := map[string]int{}
	for _, e := range events {
		told[sameEvent(e)]++
	}
	for _, e := range events {
		// Of an event that is told several times the first telling stands for all.
		if times := told[sameEvent(e)]; times > 0 {
			t.event(e, times)
			told[sameEvent(e)] = 0
		}
	}
}

// sameEvent is equal for events that differ in nothing that a line shows but
// their sentences.
func sameEvent(e readout.EventRow) string {
	return strings.Join([]string{
		eventTime(e), string(e.Type), string(e.Status), parties(e.Actors, partyID), parties(e.Recipients, partyID),
	}, "|")
}

// eventTime returns what events are sorted by: when they were, or when they
// were told.
func eventTime(e readout.EventRow) string { return cmp.Or(e.Date, day(e.Published)) }

// sidesWidth is how wide the two sides of an event are printed.
const sidesWidth = 36

// event prints an event in one line, with how often it is told.
func (t *teller) event(e readout.EventRow, times int) {
	paint := t.env.style
	often := ""
	if times > 1 {
		often = fmt.Sprintf("%d×", times)
	}
	head := fmt.Sprintf("%-12s  %-9s  %-12s  %3s ", eventDay(e), e.Type, e.Status, often)
	sides := fmt.Sprintf("%s → %s", parties(e.Actors, partyName), parties(e.Recipients, partyName))
	sides = text.Pad(text.Snip(printable(sides), sidesWidth, "…"), sidesWidth, ' ')
	sentence := text.Snip(printable(oneLine(e.Sentence.Text)), max(t.env.width-2-width(head)-width(sides)-2, 24), "…")
	t.line("%s%s  %s", paint.paint(head, statusColour(e.Status)), sides, paint.dim(sentence))
}

// statusColour returns the colour of a status: what did not happen must not
// look as if it had.
func statusColour(s readout.Status) string {
	switch s {
	case readout.Happened:
		return sgrGreen
	case readout.Denied:
		return sgrRed
	}
	return sgrYellow
}

// chain tells through how many hands the statement came that was relayed most.
func (t *teller) chain() {
	var longest *readout.StatementRow
	rows := all(t, t.rec.Statements(t.ctx, readout.StatementQuery{}))
	for i := range rows {
		if longest == nil || len(rows[i].Relay) > len(longest.Relay) {
			longest = &rows[i]
		}
	}
	if longest == nil || len(longest.Relay) == 0 {
		return
	}
	t.heading("The longest way to the reader")
	links := []string{speaker(&longest.Statement)}
	for _, r := range longest.Relay {
		links = append(links, relayName(r))
	}
	links = append(links, longest.Outlet)
	t.line("%s", t.env.style.bold(printable(strings.Join(links, " → "))))
	words := texts(longest.Content, " … ")
	t.out.WriteString(wrapped(t.env.style, []stretch{{text: words}}, t.env.width, "      ") + "\n")
}
