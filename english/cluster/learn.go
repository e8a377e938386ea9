package cluster

import (
	"cmp"
	"slices"
)

// Learn groups the words that occur at least minCount times in the sentences
// into so many clusters, and returns the path of each word. Words are taken as
// they are: normalise them first.
//
// The most frequent words begin as a cluster each. Every further word becomes a
// cluster of its own, and then the two clusters are merged whose merger costs
// the least mutual information between neighbours; and so, at the end, until
// one is left, which gives the tree. Equal input gives equal output.
func Learn(sentences [][]string, clusters, minCount int) map[string]Path {
	v := newVocabulary(sentences, minCount)
	m := newMerger(min(clusters, len(v.words)) + 1)
	l := learner{vocabulary: v, merger: m, slotOf: make([]int, len(v.words)), members: make([][]int, m.size)}
	for w := range l.slotOf {
		l.slotOf[w] = -1
	}
	l.group()
	return l.tree()
}

// learner assigns the words of a vocabulary to the slots of a merger.
type learner struct {
	*vocabulary
	*merger
	slotOf  []int   // the slot of each word, -1 for none yet
	members [][]int // the words of each slot
}

func (l *learner) group() {
	first := l.size - 1
	for w := range first {
		l.place(w, w)
	}
	l.begin()
	for w := first; w < len(l.words); w++ {
		slot := slices.Index(l.used, false)
		l.place(w, slot)
		l.enter(slot)
		into, from := l.cheapest()
		for _, member := range l.members[from] {
			l.slotOf[member] = into
		}
		l.members[into] = append(l.members[into], l.members[from]...)
		l.members[from] = nil
		l.merge(into, from)
	}
}

// place makes a word the only one of a slot.
func (l *learner) place(word, slot int) {
	l.slotOf[word] = slot
	l.members[slot] = []int{word}
	l.used[slot] = true
	l.share[slot] = float64(l.counts[word]) / float64(l.pairs)
	for _, n := range l.right[word] {
		if t := l.slotOf[n.word]; t >= 0 {
			l.joint[slot*l.size+t] += float64(n.count) / float64(l.pairs)
		}
	}
	for _, n := range l.left[word] {
		if t := l.slotOf[n.word]; t >= 0 && n.word != word {
			l.joint[t*l.size+slot] += float64(n.count) / float64(l.pairs)
		}
	}
}

// tree merges the clusters until one is left and returns the words' paths.
func (l *learner) tree() map[string]Path {
	// A node is a slot's words, or what two nodes were merged into.
	type node struct {
		words       []int
		left, right int
	}
	var nodes []node
	nodeOf := make([]int, l.size)
	for slot, used := range l.used {
		if used {
			nodeOf[slot] = len(nodes)
			nodes = append(nodes, node{words: l.members[slot]})
		}
	}
	for left := len(nodes); left > 1; left-- {
		into, from := l.cheapest()
		nodes = append(nodes, node{left: nodeOf[into], right: nodeOf[from]})
		nodeOf[into] = len(nodes) - 1
		l.merge(into, from)
	}
	out := make(map[string]Path, len(l.words))
	var walk func(n int, path Path)
	walk = func(n int, path Path) {
		for _, w := range nodes[n].words {
			out[l.words[w]] = path
		}
		if nodes[n].words == nil {
			walk(nodes[n].left, path.Next(0))
			walk(nodes[n].right, path.Next(1))
		}
	}
	if len(nodes) > 0 {
		walk(len(nodes)-1, rootPath)
	}
	return out
}

// vocabulary is the frequent words, the most frequent first, and how often each
// stands beside each.
type vocabulary struct {
	words       []string
	counts      []int
	right, left [][]neighbour
	pairs       int // all pairs of neighbours
}

type neighbour struct {
	word, count int
}

func newVocabulary(sentences [][]string, minCount int) *vocabulary {
	counts := map[string]int{}
	for _, sentence := range sentences {
		for _, word := range sentence {
			counts[word]++
		}
	}
	v := &vocabulary{}
	for word, n := range counts {
		if n >= minCount {
			v.words = append(v.words, word)
		}
	}
	slices.SortFunc(v.words, func(a, b string) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(a, b))
	})
	ids := make(map[string]int, len(v.words))
	for id, word := range v.words {
		ids[word] = id
		v.counts = append(v.counts, counts[word])
	}
	v.countPairs(sentences, ids)
	return v
}

func (v *vocabulary) countPairs(sentences [][]string, ids map[string]int) {
	var pairs [][2]int
	for _, sentence := range sentences {
		last := -1
		for _, word := range sentence {
			id, ok := ids[word]
			if !ok {
				last = -1
				continue
			}
			if last >= 0 {
				pairs = append(pairs, [2]int{last, id})
			}
			last = id
		}
	}
	v.pairs = len(pairs)
	slices.SortFunc(pairs, func(a, b [2]int) int { return cmp.Or(cmp.Compare(a[0], b[0]), cmp.Compare(a[1], b[1])) })
	v.right, v.left = make([][]neighbour, len(v.words)), make([][]neighbour, len(v.words))
	for len(pairs) > 0 {
		pair, n := pairs[0], 1
		for n < len(pairs) && pairs[n] == pair {
			n++
		}
		v.right[pair[0]] = append(v.right[pair[0]], neighbour{pair[1], n})
		v.left[pair[1]] = append(v.left[pair[1]], neighbour{pair[0], n})
		pairs = pairs[n:]
	}
}
