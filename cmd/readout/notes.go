package main

import (
	"fmt"
	"math"
	"strings"

	"readout"
)

// notes writes what was found in a paragraph: statements and events that begin
// in it, its passages that other articles have, and whom its pronouns and
// descriptions were taken for.
func (r *reading) notes(b *strings.Builder, p readout.Span) {
	for i := range r.analysis.Statements {
		if s := &r.analysis.Statements[i]; begins(p, s.Spans()) {
			r.note(b, local(s.ID), sgrGreen, r.statement(s))
		}
	}
	for i := range r.analysis.Events {
		if e := &r.analysis.Events[i]; begins(p, e.Trigger) {
			r.note(b, local(e.ID), sgrMagenta, r.event(e))
		}
	}
	for i := range r.lineages {
		if text := r.shared(&r.lineages[i], p); text != "" {
			r.note(b, "≡", sgrCyan, text)
		}
	}
	for _, text := range r.references(p) {
		r.note(b, "who", sgrUnderline, text)
	}
}

// references tells whom the pronouns and descriptions of a paragraph were taken for,
// and why, each in the order of its first place: "she (2): Anna Berg, subject of the
// sentence before".
func (r *reading) references(p readout.Span) []string {
	type place struct {
		start, end int
	}
	var order []string
	actors, count := map[place][]string{}, map[string]int{}
	for _, m := range r.analysis.Mentions {
		if m.Kind != readout.MentionName && p.Start <= m.Start && m.Start < p.End {
			at := place{m.Start, m.End}
			actors[at] = append(actors[at], r.names[m.Actor])
		}
	}
	texts := map[string]string{}
	for _, m := range r.analysis.Mentions {
		names := actors[place{m.Start, m.End}]
		if m.Kind == readout.MentionName || len(names) == 0 {
			continue
		}
		delete(actors, place{m.Start, m.End})
		meant := ": " + strings.Join(names, " and ") + ", " + m.By
		key := strings.ToLower(m.Text) + meant
		if count[key]++; count[key] == 1 {
			order = append(order, key)
			texts[key] = m.Text
		}
	}
	for i, key := range order {
		times := ""
		if count[key] > 1 {
			times = fmt.Sprintf(" ×%d", count[key])
		}
		order[i] = oneLine(texts[key]) + times + key[len(strings.ToLower(texts[key])):]
	}
	return order
}

// note writes one note, its label in a colour.
func (r *reading) note(b *strings.Builder, label, code, text string) {
	label = fmt.Sprintf("%-3s", label)
	lines := wrapped(r.paint, []stretch{{text: text, codes: []string{sgrDim}}}, r.width, "        ")
	b.WriteString("    " + r.paint.paint(label, code) + " " + strings.TrimLeft(lines, " ") + "\n")
}

// begins tells whether the first of spans begins in a paragraph.
func begins(p readout.Span, spans []readout.Span) bool {
	if len(spans) == 0 {
		return false
	}
	start := spans[0].Start
	for _, s := range spans {
		start = min(start, s.Start)
	}
	return p.Start <= start && start < p.End
}

// local returns the part of an id that tells a statement or an event within
// its article: "s4".
func local(id string) string {
	_, rest, _ := strings.Cut(id, ".")
	return rest
}

// statement tells of a statement who said it, how, to whom, and through whom.
func (r *reading) statement(s *readout.Statement) string {
	text := speaker(s)
	if text == "" {
		text = "nobody named"
	}
	if s.Stance != "" {
		text += " " + s.Stance
	}
	text += ", " + string(s.Kind)
	if s.Addressee != "" {
		text += ", to " + s.Addressee
	}
	if s.Medium != "" {
		text += ", " + s.Medium
	}
	for _, relay := range s.Relay {
		text += " → " + relayName(relay)
	}
	return text + " (" + percent(s.Confidence) + ")"
}

// event tells of an event who did what to whom, when, and whether it happened.
func (r *reading) event(e *readout.Event) string {
	text := string(e.Type)
	if e.Mode != "" {
		text += " (" + e.Mode + ")"
	}
	text += " " + string(e.Status)
	if len(e.Actors) > 0 {
		text += ": " + parties(e.Actors, partyName)
	}
	if len(e.Recipients) > 0 {
		text += " → " + parties(e.Recipients, partyName)
	}
	if e.Date != "" {
		text += ", " + e.Date
	}
	return text + " (" + percent(e.Confidence) + ")"
}

// mostOthers is how many appearances of a passage elsewhere a note lists; the
// lineage, whose id it gives, has all.
const mostOthers = 5

// shared tells which other articles have a passage of the paragraph, and what
// they changed.
func (r *reading) shared(l *readout.Lineage, p readout.Span) string {
	var here *readout.LineagePassage
	var others []string
	for i := range l.Passages {
		passage := &l.Passages[i]
		if passage.Article != r.analysis.Article.ID {
			others = append(others, publisher(passage.Outlet, passage.Title)+" "+edited(passage))
			continue
		}
		if p.Start <= passage.Start && passage.Start < p.End && here == nil {
			here = passage
		}
	}
	if here == nil || len(others) == 0 {
		return ""
	}
	if more := len(others) - mostOthers; more > 0 {
		others = append(others[:mostOthers], fmt.Sprintf("and %d more", more))
	}
	return fmt.Sprintf("%q: %s here; %s [%s]", beginning(here.Text), edited(here), strings.Join(others, ", "), l.ID)
}

// edited tells what was done to a passage.
func edited(p *readout.LineagePassage) string {
	text := string(p.Edit)
	if p.Edit == "" {
		text = "origin"
	}
	for _, f := range p.Flags {
		text += ", " + strings.ToUpper(string(f))
	}
	return "(" + text + ")"
}

// beginning returns the first words of a text.
func beginning(text string) string {
	const most = 6
	words := strings.Fields(printable(text))
	if len(words) <= most {
		return strings.Join(words, " ")
	}
	return strings.Join(words[:most], " ") + "…"
}

// percent returns a confidence for people. What is not certain is not called so.
func percent(c float64) string {
	if rounded := math.Round(100 * c); rounded < 100 || c >= 1 {
		return fmt.Sprintf("%.0f %%", rounded)
	}
	return "> 99 %"
}
