package lineage

// The thresholds of a link. They were chosen on edited sentences of news; see
// TestFindingEditedSentences for the measurement.
const (
	// MinScore is the least mean of the parts, by weight of words, of either
	// passage that the other carries.
	MinScore = 0.5
	// ConflictCost is what MinScore rises by for every name or number that
	// stands where the other passage has another. One may have been changed in a
	// copy; with more, two sentences tell different things by one pattern.
	ConflictCost = 0.1
	// MinReach is the least part of the words of one of the passages that must
	// lie between the first and the last shared word where nearly all shared
	// words are one run: sentences that share one long phrase and go their own
	// ways are no copies.
	MinReach = 0.65
	// MinContained is the least part of the shorter passage that must stand in
	// the longer where the longer has much besides, and the mean is low.
	MinContained = 0.85
	// MinSubstance is the least substance of the shared words: a content word
	// counts 2, a name 1, a function word and what belongs to a formula nothing.
	// Names count less because texts on one matter share them without sharing
	// sentences.
	MinSubstance = 5
	// MinDoubtful is the same where the score is below Doubtful.
	MinDoubtful = 7
	Doubtful    = 0.6
	// MinRun is the least number of words of which some run must be shared
	// without a break.
	MinRun = 3
	// LongRun is a number of words that are not shared by chance: in one run,
	// with half of the substance, or in a pair of passages that are otherwise
	// the same.
	LongRun = 8
	// NearCopy is the score from which passages are the same but for a word.
	NearCopy = 0.8
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
	shared, substance, run, longest := 0, 0, 0, 0
	for i, p := range pairs {
		w := &child.words[p.child]
		shared += w.weight()
		substance += w.substance()
		if i > 0 && pairs[i-1].parent+1 == p.parent && pairs[i-1].child+1 == p.child {
			run++
		} else {
			run = 1
		}
		longest = max(longest, run)
	}
	inParent, inChild := part(shared, parent.words), part(shared, child.words)
	score := (inParent + inChild) / 2
	near := score >= MinScore+ConflictCost*float64(conflicts(parent.words, child.words, pairs)) && max(inParent, inChild) < 2*min(inParent, inChild)
	if phrase := 5*longest >= 4*len(pairs); phrase {
		near = near && reach(pairs, len(parent.words), len(child.words)) >= MinReach
	}
	if !near { // a small part of a long passage: it must stand there almost whole and together
		near = max(inParent, inChild) >= MinContained && 2*longest >= min(len(parent.words), len(child.words))
	}
	least := MinSubstance
	if score < Doubtful {
		least = MinDoubtful
	}
	solid := longest >= MinRun && substance >= least
	if !solid { // plain words, but many of them
		solid = longest >= LongRun && 2*substance >= least || len(pairs) >= LongRun && score >= NearCopy && substance > 0
	}
	return overlap{pairs: pairs, score: score, linked: near && solid}
}

// conflicts returns the number of names and numbers between shared words that
// stand against others.
func conflicts(parent, child []word, pairs []pair) int {
	n := 0
	for i := 1; i < len(pairs); i++ {
		cut := parent[pairs[i-1].parent+1 : pairs[i].parent]
		added := child[pairs[i-1].child+1 : pairs[i].child]
		if len(cut) > 0 && len(added) > 0 {
			n += min(identities(cut), identities(added))
		}
	}
	return n
}

// identities counts the names and numbers among words.
func identities(words []word) int {
	n := 0
	for i := range words {
		if words[i].name() || isDigit(rune(words[i].key[0])) {
			n++
		}
	}
	return n
}

// reach returns the greater part of either passage's words that lies between
// the first shared word and the last.
func reach(pairs []pair, parent, child int) float64 {
	if len(pairs) == 0 {
		return 0
	}
	first, last := pairs[0], pairs[len(pairs)-1]
	return max(float64(last.parent-first.parent+1)/float64(parent), float64(last.child-first.child+1)/float64(child))
}

// substance returns how much a word says that is not said everywhere.
func (w *word) substance() int {
	switch {
	case w.function || w.formula:
		return 0
	case w.name():
		return 1
	}
	return 2
}

// name tells whether a word has a capital that does not come from its place.
func (w *word) name() bool { return w.capital && !w.firstInRun && !w.function }

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
