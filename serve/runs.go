package serve

import (
	"slices"

	"readout/serve/web"
)

// runGap is how many characters may stand between two passages that follow
// one another: the space after a full stop, or the end of a paragraph.
const runGap = 3

// badges returns the keys of the cards whose passages bear a badge: of a run
// of neighbouring passages that the same articles have, the last alone. The
// cards are in the order of the text.
func badges(cards []web.LineageCard) map[string]bool {
	bear := make(map[string]bool, len(cards))
	for i := range cards {
		bear[cards[i].Key] = i+1 == len(cards) || !goesOn(&cards[i], &cards[i+1])
	}
	return bear
}

// goesOn tells whether a run of passages goes on from one to the next.
func goesOn(a, b *web.LineageCard) bool {
	return b.Here.Start <= a.Here.End+runGap && b.Here.End >= a.Here.End && slices.Equal(otherArticles(a), otherArticles(b))
}

// otherArticles returns the ids of the other articles of a card, sorted.
func otherArticles(card *web.LineageCard) []string {
	ids := make([]string, 0, len(card.Others))
	for _, p := range card.Others {
		ids = append(ids, p.Article)
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}
