package lineage

// The thresholds of a link. They were chosen on edited sentences of news; see
// TestFindingEditedSentences for the measurement.
const (
	// MinContained is the least part of the shorter passage, by weight of
	// words, that must stand in the longer.
	MinContained = 0.55
	// MinContent is the least number of content words that must be shared.
	MinContent = 4
	// MinRun is the least number of words of which some run must be shared
	// without a break.
	MinRun = 3
)

// overlap is what two passages share.
type overlap struct {
	pairs []pair
	// score is the mean of the parts, by weight, of either passage that the
	// other carries: 1 for the same wording.
	score  float64
	linked bool
}

// compare aligns two passages and decides whether they are linked.
func compare(parent, child *Words) overlap {
	pairs := align(parent.words, child.words)
	shared, content, run, longest := 0, 0, 0, 0
	for i, p := range pairs {
		w := &child.words[p.child]
		shared += w.weight()
		if !w.function {
			content++
		}
		if i > 0 && pairs[i-1].parent+1 == p.parent && pairs[i-1].child+1 == p.child {
			run++
		} else {
			run = 1
		}
		longest = max(longest, run)
	}
	inParent := part(shared, parent.words)
	inChild := part(shared, child.words)
	return overlap{
		pairs:  pairs,
		score:  (inParent + inChild) / 2,
		linked: max(inParent, inChild) >= MinContained && content >= MinContent && longest >= MinRun,
	}
}

// part returns which part of words a weight is.
func part(weight int, words []word) float64 {
	total := 0
	for i := range words {
		total += words[i].weight()
	}
	if total == 0 {
		return 0
	}
	return float64(weight) / float64(total)
}
