package serve

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"readout"
	"readout/serve/web"
)

// cardAt returns a card of a passage that the given articles have, too.
func cardAt(key string, start, end int, others ...string) web.LineageCard {
	card := web.LineageCard{Key: key}
	card.Here.Start, card.Here.End = start, end
	for _, id := range others {
		card.Others = append(card.Others, readout.LineagePassage{Article: id})
	}
	return card
}

// TestBadges holds that of neighbouring passages which the same articles have
// the last alone bears a badge.
func TestBadges(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name  string
		cards []web.LineageCard
		want  []string
	}{
		{"one", []web.LineageCard{cardAt("p1", 0, 10, "a")}, []string{"p1"}},
		{"a run", []web.LineageCard{cardAt("p1", 0, 10, "a"), cardAt("p2", 11, 20, "a"), cardAt("p3", 22, 30, "a")}, []string{"p3"}},
		{"other articles", []web.LineageCard{cardAt("p1", 0, 10, "a"), cardAt("p2", 11, 20, "a", "b")}, []string{"p1", "p2"}},
		{"words between", []web.LineageCard{cardAt("p1", 0, 10, "a"), cardAt("p2", 30, 40, "a")}, []string{"p1", "p2"}},
		{"one in the other", []web.LineageCard{cardAt("p1", 0, 30, "a"), cardAt("p2", 5, 20, "a")}, []string{"p1", "p2"}},
		{"twice in an article", []web.LineageCard{cardAt("p1", 0, 10, "b", "a", "a"), cardAt("p2", 11, 20, "a", "b")}, []string{"p2"}},
	} {
		bear := badges(test.cards)
		var got []string
		for _, c := range test.cards {
			if bear[c.Key] {
				got = append(got, c.Key)
			}
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%s: %v bear badges, want %v", test.name, got, test.want)
		}
	}
}

// TestBadgesLeadToEveryArticle holds that no article which shares a passage is
// without a badge that counts it.
func TestBadgesLeadToEveryArticle(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		var cards []web.LineageCard
		at := 0
		for i := range rapid.IntRange(0, 8).Draw(t, "passages") {
			at += rapid.IntRange(0, 6).Draw(t, "gap")
			others := rapid.SliceOfNDistinct(rapid.SampledFrom([]string{"a", "b", "c"}), 1, 3, rapid.ID[string]).Draw(t, "others")
			cards = append(cards, cardAt(fmt.Sprintf("p%d", i+1), at, at+5, others...))
			at += 5
		}
		bear := badges(cards)
		shared, badged := map[string]bool{}, map[string]bool{}
		for i := range cards {
			for _, id := range otherArticles(&cards[i]) {
				shared[id] = true
				badged[id] = badged[id] || bear[cards[i].Key]
			}
		}
		for id := range shared {
			if !badged[id] {
				t.Fatalf("article %s has no badge", id)
			}
		}
	})
}
