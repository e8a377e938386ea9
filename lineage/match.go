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
	ConflictCost = 0.05
	// MinReach is the least part of the words of one of the passages that must
	// lie between the first and the last shared word where nearly all shared
	// words are one run: sentences that share one long phrase and go their own
	// ways are no copies.
	MinReach = 0.65
	// MinContained is the least part of the shorter passage that must stand in
	// the longer where the longer has much besides, and the mean is low.
	MinContained = 0.85
	// MinSubstance is the least substance of the shared words: a content word
	// counts 2, a name or a number 1, a function word and what belongs to a
	// formula nothing. Names count less because texts on one matter share them
	// without sharing sentences, and no more than MaxNames of them count at all:
	// a title with its holder's name is no sentence.
	MinSubstance = 5
	MaxNames     = 4
	// MinPlain is the least number of shared content words that are no names,
	// unless MinNames of one passage stands in the other, or they are near copies.
	MinPlain = 2
	MinNames = 0.95
	// MinDoubtful is the same where the score is below Doubtful.
	MinDoubtful = 7
	Doubtful    = 0.6
	// ConflictSubstance is what the least substance rises by for every name or
	// number that stands against another, and DaySubstance what it rises by where
	// both passages name days and not one in common. Such are the parts of a
	// series: weekly reports, announcements and letters of one form, which say
	// another thing each time. What a copy shares outweighs what was changed in it.
	ConflictSubstance = 3
	DaySubstance      = 16
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
	s := shareOf(child.words, pairs)
	inParent, inChild := part(s.weight, parent.words), part(s.weight, child.words)
	o := overlap{pairs: pairs, score: (inParent + inChild) / 2}
	if s.plain == 0 && s.names == 0 || max(inParent, inChild) < MinScore {
		return o
	}
	against := conflicts(parent.words, child.words, pairs)
	near := o.score >= MinScore+ConflictCost*float64(against) && max(inParent, inChild) < 2*min(inParent, inChild)
	if phrase := 5*s.longest >= 4*len(pairs); phrase {
		near = near && reach(pairs, len(parent.words), len(child.words)) >= MinReach
	}
	if !near { // a small part of a long passage: it must stand there almost whole and together
		near = max(inParent, inChild) >= MinContained && 2*s.longest >= min(len(parent.words), len(child.words))
	}
	if s.plain < MinPlain && s.formula > 0 { // names and their titles: only what was cut, or the same but for a word
		near = near && (max(inParent, inChild) >= MinNames || o.score >= NearCopy)
	}
	o.linked = near && s.solid(o.score, len(pairs), against, otherDay(parent.words, child.words))
	return o
}

// Substantial tells whether a passage has substance enough to take part in
// lineage. What consists of formulas, or of titles and names, stands in any
// number of articles without one being taken from the other, and its verbatim
// copies are no more a lineage than edited ones.
func (w *Words) Substantial() bool {
	all := make([]pair, len(w.words))
	for i := range all {
		all[i] = pair{i, i}
	}
	return shareOf(w.words, all).solid(1, len(all), 0, false)
}

// share is what the words that two passages share amount to.
type share struct {
	weight  int
	plain   int // content words that are no names, no numbers and no formula
	names   int // names and numbers
	formula int // words of formulas and titles
	longest int // the longest run of words without a break
}

func shareOf(child []word, pairs []pair) share {
	var s share
	run := 0
	for i, p := range pairs {
		w := &child[p.child]
		s.weight += w.weight()
		switch {
		case w.function:
		case w.formula:
			s.formula++
		case w.identity():
			s.names++
		default:
			s.plain++
		}
		if i > 0 && pairs[i-1].parent+1 == p.parent && pairs[i-1].child+1 == p.child {
			run++
		} else {
			run = 1
		}
		s.longest = max(s.longest, run)
	}
	return s
}

// solid tells whether the shared words, n of them, have enough substance for a
// link, with so many names and numbers that stand against others.
func (s share) solid(score float64, n, against int, otherDay bool) bool {
	substance, least := 2*s.plain+min(s.names, MaxNames), MinSubstance
	if score < Doubtful {
		least = MinDoubtful
	}
	if s.plain == 0 {
		return against == 0 && s.names > MaxNames
	}
	if against > 0 || otherDay {
		least += ConflictSubstance * against
		if otherDay {
			least += DaySubstance
		}
		return s.longest >= MinRun && substance >= least
	}
	// Plain words, but many of them, will do as well.
	return s.longest >= MinRun && substance >= least ||
		s.longest >= LongRun && 2*substance >= least ||
		n >= LongRun && score >= NearCopy && substance > 0
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
