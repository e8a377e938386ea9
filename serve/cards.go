package serve

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"readout"
	"readout/serve/web"
)

// excerptLength is how much of a statement its closed card shows.
const excerptLength = 140

// statementCards returns a card for each statement of an article.
func statementCards(a *readout.Analysis, shared []web.LineageCard) []web.StatementCard {
	cards := make([]web.StatementCard, 0, len(a.Statements))
	for _, s := range a.Statements {
		quote := words(s.Content)
		card := web.StatementCard{
			Statement: s, Key: web.Key(s.ID), Chain: chain(&s, &a.Article),
			Quote: quote, Excerpt: web.Excerpt(quote, excerptLength),
		}
		for _, l := range shared {
			if readout.AnyOverlaps(s.Content, l.Here.Span) {
				card.Shared = append(card.Shared, l.Key)
			}
		}
		cards = append(cards, card)
	}
	return cards
}

// words writes the texts of spans as one.
func words(spans []readout.Span) string {
	texts := make([]string, len(spans))
	for i, s := range spans {
		texts[i] = s.Text
	}
	return strings.Join(texts, " … ")
}

// eventCards returns a card for each event of an article, which leads to the
// card of the statement that it was told in, if those are shown.
func eventCards(a *readout.Analysis, withStatements bool) []web.EventCard {
	cards := make([]web.EventCard, 0, len(a.Events))
	for _, e := range a.Events {
		card := web.EventCard{Event: e, Key: web.Key(e.ID)}
		if withStatements {
			card.Told = web.Key(e.Statement)
		}
		cards = append(cards, card)
	}
	return cards
}

// actorCards returns a card for each actor that an article mentions, in the
// order of their first mentions.
func actorCards(a *readout.Analysis) []web.ActorCard {
	keys, byID := actorKeys(a)
	cards := make([]web.ActorCard, len(keys))
	place := map[string]int{}
	for id, key := range keys {
		var n int
		if _, err := fmt.Sscanf(key, "a%d", &n); err == nil {
			place[id] = n - 1
			cards[n-1] = web.ActorCard{Actor: byID[id], Key: key}
		}
	}
	for _, m := range a.Mentions {
		card := &cards[place[m.Actor]]
		card.Count++
		same := func(g web.MentionGroup) bool { return g.Text == m.Text && g.Kind == m.Kind && g.By == m.By }
		if i := slices.IndexFunc(card.Mentions, same); i >= 0 {
			card.Mentions[i].Count++
			continue
		}
		card.Mentions = append(card.Mentions, web.MentionGroup{Text: m.Text, Kind: m.Kind, By: m.By, Count: 1})
	}
	return cards
}

// lineageCards returns a card for each passage of an article that belongs to
// one of the lineages, in the order of the text.
func lineageCards(article string, lineages []readout.Lineage) []web.LineageCard {
	var cards []web.LineageCard
	for _, l := range lineages {
		outlets := map[string]string{}
		for _, p := range l.Passages {
			outlets[p.ID] = web.Publisher(p.Outlet, p.Title)
		}
		for _, here := range l.Passages {
			if here.Article != article {
				continue
			}
			card := web.LineageCard{Lineage: l.ID, Here: here, Parent: outlets[here.From], Origins: l.Origins}
			others := map[string]bool{}
			for _, p := range l.Passages {
				if p.Article != article {
					card.Others = append(card.Others, p)
					others[p.Article] = true
				}
			}
			card.Articles = len(others)
			cards = append(cards, card)
		}
	}
	slices.SortStableFunc(cards, func(a, b web.LineageCard) int {
		return cmp.Or(cmp.Compare(a.Here.Start, b.Here.Start), cmp.Compare(b.Here.End, a.Here.End))
	})
	for i := range cards {
		cards[i].Key = fmt.Sprintf("p%d", i+1)
	}
	return cards
}

// chain is how a statement came from its speaker to the reader.
func chain(s *readout.Statement, a *readout.Article) []web.Step {
	speaker := web.Step{Part: "speaker", Name: web.SpeakerName(*s), Actor: s.Speaker}
	var notes []string
	if s.Medium != "" {
		notes = append(notes, s.Medium)
	}
	if s.Addressee != "" {
		notes = append(notes, "to "+s.Addressee)
	}
	speaker.Note = strings.Join(notes, ", ")
	steps := []web.Step{speaker}
	for _, r := range s.Relay {
		steps = append(steps, web.Step{Part: "relayed by", Name: cmp.Or(r.Name, r.Span.Text), Actor: r.Actor})
	}
	return append(steps, web.Step{Part: "printed by", Name: cmp.Or(a.Outlet, "an unknown outlet"), Note: web.Date(a.Published)})
}
