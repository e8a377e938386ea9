package fake

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"readout"
)

// builder makes an analysis of an invented article by naming its words.
type builder struct {
	analysis *readout.Analysis
	text     *readout.Text
	known    map[string]readout.Actor
}

func build(outlet, published, title, text string, known []readout.Actor) *builder {
	a := &readout.Analysis{Article: readout.Article{
		ID: readout.ArticleID("", outlet, published, text), Path: "case/" + strings.ToLower(strings.Fields(outlet)[0]) + ".txt",
		Outlet: outlet, Title: title, Published: published, Language: "en", Text: text, SHA256: readout.HashText(text),
		Known: map[string]readout.KnownBy{
			"title": readout.KnownByText, "outlet": readout.KnownByText, "published": readout.KnownByText,
			"language": readout.KnownByLanguage,
		},
	}}
	b := &builder{analysis: a, text: readout.NewText(text), known: map[string]readout.Actor{}}
	for _, actor := range known {
		b.known[actor.ID] = actor
	}
	return b
}

// span finds words in the text; "words@2" is the second place where they stand.
func (b *builder) span(words string) readout.Span {
	n := 1
	if at := strings.LastIndexByte(words, '@'); at >= 0 {
		if _, err := fmt.Sscanf(words[at:], "@%d", &n); err == nil {
			words = words[:at]
		}
	}
	from := 0
	for ; n > 0; n-- {
		i := strings.Index(b.text.String()[from:], words)
		if i < 0 {
			panic("the case has no words " + words)
		}
		from += i + 1
	}
	return b.text.Span(from-1, from-1+len(words))
}

func (b *builder) spans(words ...string) []readout.Span {
	all := make([]readout.Span, 0, len(words))
	for _, w := range words {
		all = append(all, b.span(w))
	}
	return all
}

// actor lists an actor and mentions it.
func (b *builder) actor(id string, kind readout.MentionKind, by string, words ...string) {
	actor, ok := b.known[id]
	if !ok {
		panic("the case has no actor " + id)
	}
	if !slices.Contains(b.analysis.Actors, actor) {
		b.analysis.Actors = append(b.analysis.Actors, actor)
	}
	for _, s := range b.spans(words...) {
		b.analysis.Mentions = append(b.analysis.Mentions, readout.Mention{Span: s, Actor: id, Kind: kind, By: by})
	}
	slices.SortStableFunc(b.analysis.Mentions, func(m, n readout.Mention) int { return cmp.Compare(m.Start, n.Start) })
}

// statement adds a statement; s gives what is not spans.
func (b *builder) statement(s readout.Statement, source, cue, content []string) {
	s.ID = fmt.Sprintf("%s.s%d", b.analysis.Article.ID, len(b.analysis.Statements)+1)
	s.Source, s.Cue, s.Content = b.spans(source...), b.spans(cue...), b.spans(content...)
	if s.Speaker != "" {
		s.SpeakerName = b.known[s.Speaker].Name
	}
	b.analysis.Statements = append(b.analysis.Statements, s)
}

// event adds an event; e gives what is not spans.
func (b *builder) event(e readout.Event, sentence, trigger string, from, to [2]string) {
	e.ID = fmt.Sprintf("%s.e%d", b.analysis.Article.ID, len(b.analysis.Events)+1)
	e.Quad = e.Type.Quad()
	e.Sentence, e.Trigger = b.span(sentence), b.spans(trigger)
	party := func(p [2]string) []readout.Party {
		if p[0] == "" {
			return nil
		}
		actor := b.known[p[0]]
		return []readout.Party{{ID: actor.ID, Name: actor.Name, Country: actor.Country, Sector: actor.Sector, Span: b.span(p[1])}}
	}
	e.Actors, e.Recipients = party(from), party(to)
	b.analysis.Events = append(b.analysis.Events, e)
}

func (b *builder) furniture(kind readout.FurnitureKind, words string) {
	b.analysis.Article.Furniture = append(b.analysis.Article.Furniture, readout.Furniture{Span: b.span(words), Kind: kind})
}

// passage appears in a lineage.
func (b *builder) passage(id, words, from string, edit readout.Edit) readout.LineagePassage {
	a := &b.analysis.Article
	span := b.span(words)
	b.analysis.Passages = append(b.analysis.Passages, readout.Passage{Span: span})
	return readout.LineagePassage{
		ID: id, Article: a.ID, Outlet: a.Outlet, Title: a.Title, Published: a.Published, Span: span, From: from, Edit: edit,
	}
}
