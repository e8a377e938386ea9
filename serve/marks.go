package serve

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"readout"
	"readout/serve/reading"
	"readout/serve/web"
)

// marksOf returns the marks of all that is known about an article's text.
func marksOf(a *readout.Analysis, shared []web.LineageCard) []reading.Mark {
	var marks []reading.Mark
	add := func(spans []readout.Span, m reading.Mark) {
		for _, s := range spans {
			m.Start, m.End = s.Start, s.End
			marks = append(marks, m)
		}
	}
	for i := range a.Statements {
		marks = append(marks, marksOfStatement(&a.Statements[i])...)
	}
	for i := range a.Events {
		e := &a.Events[i]
		style := "cooperation"
		if e.Quad == readout.VerbalConflict || e.Quad == readout.MaterialConflict {
			style = "conflict"
		}
		add(e.Trigger, reading.Mark{
			Role: reading.Trigger, Thing: web.Key(e.ID), Style: style,
			Label: fmt.Sprintf("%s: event %s, %s", web.Key(e.ID), e.Type, e.Status),
		})
	}
	keys, byID := actorKeys(a)
	for _, m := range a.Mentions {
		add([]readout.Span{m.Span}, reading.Mark{
			Role: reading.Mention, Thing: keys[m.Actor], Style: string(m.Kind),
			Label: fmt.Sprintf("%s: %s (%s)", keys[m.Actor], byID[m.Actor].Name, why(&m)),
		})
	}
	for _, card := range shared {
		add([]readout.Span{card.Here.Span}, reading.Mark{
			Role: reading.Passage, Thing: card.Key, Label: card.Key + ": stands in other articles too",
		})
	}
	return marks
}

// why tells how a mention refers, and what decided: "pronoun: subject of the sentence
// before".
func why(m *readout.Mention) string {
	if m.By == "" {
		return string(m.Kind)
	}
	return string(m.Kind) + ": " + m.By
}

func marksOfStatement(s *readout.Statement) []reading.Mark {
	var marks []reading.Mark
	key := web.Key(s.ID)
	label := fmt.Sprintf("%s: %s %s", key, web.SpeakerName(*s), cmp.Or(s.Stance, "said"))
	relays := make([]readout.Span, 0, len(s.Relay))
	for _, r := range s.Relay {
		relays = append(relays, r.Span)
	}
	for _, part := range []struct {
		spans []readout.Span
		role  reading.Role
	}{{s.Source, reading.Source}, {s.Cue, reading.Cue}, {s.Content, reading.Content}, {relays, reading.Relay}} {
		for _, span := range part.spans {
			marks = append(marks, reading.Mark{
				Start: span.Start, End: span.End, Role: part.role, Thing: key, Style: string(s.Kind), Label: label,
			})
		}
	}
	return marks
}

// actorKeys names the actors of an article in the order of their first
// mentions: "a1" is the one whom a reader meets first.
func actorKeys(a *readout.Analysis) (keys map[string]string, byID map[string]readout.Actor) {
	keys, byID = map[string]string{}, map[string]readout.Actor{}
	for _, actor := range a.Actors {
		byID[actor.ID] = actor
	}
	mentions := slices.SortedStableFunc(slices.Values(a.Mentions), func(m, n readout.Mention) int {
		return cmp.Compare(m.Start, n.Start)
	})
	for _, m := range mentions {
		if keys[m.Actor] == "" {
			keys[m.Actor] = fmt.Sprintf("a%d", len(keys)+1)
		}
	}
	return keys, byID
}

// paragraphs turns a layout into what a page draws.
func paragraphs(layout reading.Layout, shared []web.LineageCard) []web.Paragraph {
	d := &drawing{shared: map[string]web.LineageCard{}, linked: map[string]bool{}, badges: badges(shared)}
	for _, card := range shared {
		d.shared[card.Key] = card
	}
	drawn := make([]web.Paragraph, 0, len(layout.Paragraphs))
	for _, p := range layout.Paragraphs {
		class := "loose"
		if !p.Loose() {
			class = "tight"
		}
		paragraph := web.Paragraph{Class: class}
		if p.Furniture != "" {
			paragraph.Class += " furniture"
			paragraph.Note = "Not the article's prose: " + string(p.Furniture)
		}
		for _, s := range p.Segments {
			paragraph.Segments = append(paragraph.Segments, d.segment(s))
		}
		drawn = append(drawn, paragraph)
	}
	return drawn
}

// drawing is a text on its way to a page.
type drawing struct {
	shared map[string]web.LineageCard // by key
	linked map[string]bool            // what a segment opens or names already
	badges map[string]bool            // which of shared bear a badge
}

// segment draws a segment: it opens what its narrowest mark opens, and carries
// the classes of all its marks.
func (d *drawing) segment(s reading.Segment) web.Segment {
	drawn := web.Segment{Text: s.Text}
	for _, thing := range s.First {
		drawn.Anchors = append(drawn.Anchors, "t-"+thing)
		if card, ok := d.shared[thing]; ok && !d.linked["l-"+card.Lineage] {
			// Other pages know the lineage, and not its number here.
			drawn.Anchors = append(drawn.Anchors, "l-"+card.Lineage)
			d.linked["l-"+card.Lineage] = true
		}
	}
	if len(s.Marks) == 0 {
		return drawn
	}
	classes := []string{"mark"}
	for _, m := range s.Marks {
		classes = append(classes, string(m.Role), m.Thing)
		if m.Style != "" {
			classes = append(classes, m.Style)
		}
	}
	narrowest := s.Marks[0]
	drawn.Class = strings.Join(classes, " ")
	drawn.Target, drawn.Label = narrowest.Thing, narrowest.Label
	drawn.Quiet = d.linked[narrowest.Thing]
	d.linked[narrowest.Thing] = true
	for _, m := range s.Last {
		if card, ok := d.shared[m.Thing]; ok && d.badges[m.Thing] {
			drawn.Badges = append(drawn.Badges, web.Badge{Target: m.Thing, Others: card.Articles})
		}
	}
	return drawn
}
