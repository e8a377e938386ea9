package lineage_test

import (
	"fmt"
	"strings"
	"testing"

	"readout/lineage"
)

// TestFormulasDoNotLink puts sentences that share a phrase and nothing else,
// and one that stands in so many that its words lead nowhere.
func TestFormulasDoNotLink(t *testing.T) {
	index := newMemory(t)
	index.add("Asked about the ferries, a spokesperson for the ministry told reporters at a regular briefing on Tuesday that nothing was decided.")
	phrase := "The price of herring will rise, a spokesperson for the ministry told reporters at a regular briefing on Tuesday after the auction."
	if found := index.find(t, phrase); len(found) > 0 {
		t.Errorf("%q is linked to %+v by a phrase", phrase, found)
	}
	index.add("The harbour office of Port Ember did not immediately respond to a request for comment.")
	comment := "The ferry company of Port Ember did not immediately respond to requests for comment."
	if found := index.find(t, comment); len(found) > 0 {
		t.Errorf("%q is linked by a formula of the trade", comment)
	}
	for n := range 2 * lineage.MaxPostings {
		index.add(fmt.Sprintf("%d readers sign up for the evening letter of Port Ember and never miss a ship", n))
	}
	if found := index.find(t, "Please sign up for the evening letter of Port Ember and never miss a ship"); len(found) > 0 {
		t.Errorf("a formula is linked to %d wordings", len(found))
	}
	for print, wordings := range index.postings {
		if len(wordings) > lineage.MaxPostings+1 {
			t.Errorf("fingerprint %x leads to %d wordings", print, len(wordings))
		}
	}
}

// TestFindingEditedSentences measures how many edited sentences of news are
// found again among all sentences of PolNeAR's training part, and how many are
// linked to a sentence that is not theirs. The floors are what was measured on
// 2026-11-21, rounded down.
func TestFindingEditedSentences(t *testing.T) {
	passages := passagesOf(t, "train")
	index := newMemory(t)
	for _, p := range passages {
		index.add(p)
	}
	e := newEditor(passages)
	kinds := []struct {
		name              string
		edit              func(words []string) []string
		recall, precision float64
	}{
		{"trim to half", func(w []string) []string { return e.trim(w, 0.5) }, 0.98, 0.98},
		{"trim to a quarter", func(w []string) []string { return e.trim(w, 0.25) }, 0.97, 0.97},
		{"elide", e.elide, 0.97, 0.99},
		{"reword 10 %", func(w []string) []string { return e.reword(w, 0.1) }, 0.99, 0.99},
		{"reword 20 %", func(w []string) []string { return e.reword(w, 0.2) }, 0.96, 0.99},
		{"reword 30 %", func(w []string) []string { return e.reword(w, 0.3) }, 0.88, 0.99},
		{"reword 40 %", func(w []string) []string { return e.reword(w, 0.4) }, 0.54, 0.99},
	}
	prints := 0
	for _, wordings := range index.postings {
		prints += len(wordings)
	}
	t.Logf("%d passages, %d wordings, %.1f fingerprints each", len(passages), len(index.texts), float64(prints)/float64(len(index.texts)))
	for _, kind := range kinds {
		tried, found, wrong := 0, 0, 0
		for range 1000 {
			source := passages[e.IntN(len(passages))]
			words := strings.Fields(source)
			if len(words) < 9 {
				continue // nothing could be cut
			}
			tried++
			own := index.add(source)
			kin := index.find(t, source)
			hits := index.find(t, strings.Join(kind.edit(words), " "))
			for _, f := range hits {
				if f.Wording == own {
					found++
				} else if !has(kin, f.Wording) {
					wrong++
				}
			}
		}
		recall, precision := float64(found)/float64(tried), float64(found)/float64(found+wrong)
		t.Logf("%-18s recall %.3f precision %.3f (%d tried)", kind.name, recall, precision, tried)
		if recall < kind.recall || precision < kind.precision {
			t.Errorf("%s: recall %.3f and precision %.3f, want at least %.2f and %.2f", kind.name, recall, precision, kind.recall, kind.precision)
		}
	}
}

// TestOtherNewsRarelyLinks looks the sentences of one part of PolNeAR up in the
// other. Of the twelve that were linked on 2026-11-21, nine are the same
// sentence in two articles (an editor's note and parts of it, programme notes, a
// saying), and three share most of their words by chance.
func TestOtherNewsRarelyLinks(t *testing.T) {
	index := newMemory(t)
	for _, p := range passagesOf(t, "train") {
		index.add(p)
	}
	linked, all := 0, passagesOf(t, "dev")
	for _, p := range all {
		if found := index.find(t, p); len(found) > 0 {
			linked++
			t.Logf("%.2f %q ~ %q", found[0].Score, p, index.texts[found[0].Wording])
		}
	}
	if most := len(all) / 200; linked > most || linked == 0 {
		t.Errorf("%d of %d sentences are linked, want some and at most %d", linked, len(all), most)
	}
}
