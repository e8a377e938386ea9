package suite

import (
	"fmt"
	"strings"

	"readout"
)

// builder makes an analysis by naming stretches of its text.
type builder struct{ a *readout.Analysis }

// build starts an analysis of a text. Its sentences are its lines.
func build(outlet, published, title, text string) builder {
	url := "https://example.org/" + outlet + "/" + readout.HashText(text)[:8]
	a := &readout.Analysis{
		Article: readout.Article{
			ID: readout.ArticleID(url, outlet, published, text), Path: outlet + ".txt", URL: url, Outlet: outlet,
			Title: title, Byline: []string{}, Published: published, Language: "en", Text: text, SHA256: readout.HashText(text),
			Known: map[string]readout.KnownBy{"outlet": readout.KnownByUser},
		},
		Sentences: []readout.Span{}, Actors: []readout.Actor{}, Mentions: []readout.Mention{},
		Statements: []readout.Statement{}, Events: []readout.Event{}, Passages: []readout.Passage{},
	}
	b := builder{a}
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line != "" {
			a.Sentences = append(a.Sentences, b.span(line))
		}
	}
	return b
}

// span returns the first place where words stand in the text.
func (b builder) span(words string) readout.Span {
	at := strings.Index(b.a.Article.Text, words)
	if at < 0 {
		panic(fmt.Sprintf("the text of %s does not hold %q", b.a.Article.Outlet, words))
	}
	return readout.NewText(b.a.Article.Text).Span(at, at+len(words))
}

// actor lists an actor, with its mentions by name.
func (b builder) actor(actor readout.Actor, names ...string) builder {
	b.a.Actors = append(b.a.Actors, actor)
	for _, name := range names {
		b.a.Mentions = append(b.a.Mentions, readout.Mention{Span: b.span(name), Actor: actor.ID, Kind: readout.MentionName, By: "suite"})
	}
	return b
}

// statement adds a statement whose contents are passages, too.
func (b builder) statement(kind readout.StatementKind, speaker, name, stance string, confidence float64, contents ...string) builder {
	s := readout.Statement{
		ID: fmt.Sprintf("%s.s%d", b.a.Article.ID, len(b.a.Statements)+1), Kind: kind, Speaker: speaker, SpeakerName: name,
		Source: []readout.Span{}, Cue: []readout.Span{}, Relay: []readout.Relay{}, Stance: stance, Confidence: confidence, By: "suite",
	}
	for _, content := range contents {
		s.Content = append(s.Content, b.span(content))
		b.a.Passages = append(b.a.Passages, readout.Passage{Span: b.span(content), Statement: s.ID})
	}
	b.a.Statements = append(b.a.Statements, s)
	return b
}

// passages adds passages of the article's own words.
func (b builder) passages(texts ...string) builder {
	for _, text := range texts {
		b.a.Passages = append(b.a.Passages, readout.Passage{Span: b.span(text)})
	}
	return b
}

// event adds an event between listed actors.
func (b builder) event(kind readout.EventType, status readout.Status, confidence float64, trigger, from, to string) builder {
	b.a.Events = append(b.a.Events, readout.Event{
		ID: fmt.Sprintf("%s.e%d", b.a.Article.ID, len(b.a.Events)+1), Type: kind, Status: status, Quad: kind.Quad(),
		Actors: b.party(from), Recipients: b.party(to), Trigger: []readout.Span{b.span(trigger)},
		Sentence: b.span(trigger), Confidence: confidence, By: "suite",
	})
	return b
}

func (b builder) party(id string) []readout.Party {
	for _, m := range b.a.Mentions {
		if m.Actor != id {
			continue
		}
		for _, actor := range b.a.Actors {
			if actor.ID == id {
				return []readout.Party{{ID: id, Name: actor.Name, Country: actor.Country, Sector: actor.Sector, Span: m.Span}}
			}
		}
	}
	return []readout.Party{}
}
