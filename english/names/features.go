package names

import (
	"readout/english/linear"
	"readout/english/sentence"
)

// The templates of features. A template's number is part of the model's file:
// new ones are put at the end.
const (
	tStart uint64 = iota
	tAfter
	tBias
	tLower
	tForm
	tSuffix2
	tSuffix3
	tSuffix4
	tPrefix2
	tPrefix3
	tShape
	tShapeFirst
	tShapeBefore
	tShapeAfter
	tShapeLowerBefore
	tShapeLowerAfter
	tLowerBefore
	tLowerAfter
	tLowerBefore2
	tLowerAfter2
	tFormsBefore
	tFormsAfter
	tLowerAround
	tShapeTwoBefore
	tShapeTwoAfter
	tShapes
	tSuffixAfter
	tSuffixBefore
	tTag
	tTagBefore
	tTagAfter
	tTagShape
	tTags
	tTagSuffix
	tUniversal
	tCluster4
	tCluster6
	tCluster10
	tCluster
	tClusterBefore
	tClusterAfter
	tCluster6Before
	tCluster6After
	tClusterAround
	tClusterBefore2
	tClusterAfter2
	tClusterShape
	tCluster10Before
	tCluster10After
	tListed
	tListedAfter
	tUnlisted
	tWithin
	tListedBefore
	tListedNext
	tRunLast
	tRunFirst
	tRunLastCluster
	tRunBefore
	tRunAfter
	tRunAround
	tRunPlace
	tRunLastSuffix
	tRunLastListed
	tRunFirstListed
	tRunEnd
	tUsage
	tUsageShape
	tShortText
	tElsewhereBefore
	tElsewhereAfter
	tRegister
	// Templates from tStyled on are those of the features before, for one style.
	tStyled
)

// styled is how many of a token's first features come once more for each style.
const styled = 12

// mostFeatures is about as many features as a token has.
const mostFeatures = 80

// longRun is the length above which runs of capitalised words are alike.
const longRun = 6

func startKey() linear.Key             { return linear.Key0(tStart) }
func afterKey(before Label) linear.Key { return linear.Key1(tAfter, uint64(before)) }

// outline is what is known of a sentence before its tokens are looked at one by
// one.
type outline struct {
	style    Style
	view     *sentence.View
	evidence *evidence
	capital  []bool
	known    []known
	runs     []run
	// first and last stand for the words outside the sentence.
	first, last sentence.Word
	// title tells that most of its words are capitalised, as a headline's are.
	title uint64
}

// draw looks the sentence over.
func (o *outline) draw(v *sentence.View, e *evidence, g *Lists) {
	n := v.Len()
	o.view, o.evidence = v, e
	o.first, o.last = edge(beforeFirst), edge(afterLast)
	o.capital = grow(o.capital, n)
	o.known = grow(o.known, n)
	o.runs = grow(o.runs, n)
	words, capitals := 0, 0
	for i, form := range v.Forms {
		capital, letter := opening(form)
		o.capital[i] = capital
		// Short words are written small in headlines too.
		if letter && len(form) > 3 {
			words++
			if capital {
				capitals++
			}
		}
	}
	o.title = 0
	if words >= 3 && capitals*10 >= words*7 {
		o.title = 1
	}
	g.mark(v, o.known)
	findRuns(v.Forms, o.capital, o.runs)
}

// grow returns s with n entries, whatever they hold.
func grow[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/2)
	}
	return s[:n]
}

// The words before the first and after the last.
const (
	beforeFirst = 1
	afterLast   = 2
)

// edge returns a word that is none.
func edge(v uint64) sentence.Word {
	return sentence.Word{Form: v, Lower: v, Suffix3: v, Shape: v, Cluster: v, Cluster10: v, Cluster6: v}
}

// word returns the word at i, which may lie outside the sentence.
func (o *outline) word(i int) *sentence.Word {
	switch {
	case i < 0:
		return &o.first
	case i >= o.view.Len():
		return &o.last
	}
	return &o.view.Words[i]
}

// tag returns the Penn tag at i, which may lie outside the sentence.
func (o *outline) tag(i int) uint64 {
	if i < 0 || i >= len(o.view.XPOS) {
		return 1 << 8
	}
	return uint64(o.view.XPOS[i])
}

// listed returns the lists that hold token i, which may lie outside.
func (o *outline) listed(i int) uint64 {
	if i < 0 || i >= len(o.known) {
		return 0
	}
	return o.known[i].alone
}

// features appends the features of token i to keys.
func (o *outline) features(i int, keys []linear.Key) []linear.Key {
	w, b, b2, a, a2 := o.word(i), o.word(i-1), o.word(i-2), o.word(i+1), o.word(i+2)
	opens := uint64(0)
	if i == 0 {
		opens = 1
	}
	base := len(keys)
	keys = append(keys,
		linear.Key0(tBias),
		linear.Key1(tLower, w.Lower),
		linear.Key1(tForm, w.Form),
		linear.Key1(tSuffix2, w.Suffix2),
		linear.Key1(tSuffix3, w.Suffix3),
		linear.Key1(tSuffix4, w.Suffix4),
		linear.Key1(tPrefix2, w.Prefix2),
		linear.Key1(tPrefix3, w.Prefix3),
		linear.Key1(tShape, w.Shape),
		linear.Key3(tShapeFirst, w.Shape, opens, o.title),
		linear.Key2(tShapeBefore, w.Shape, b.Shape),
		linear.Key2(tShapeAfter, w.Shape, a.Shape),
		linear.Key2(tShapeLowerBefore, w.Shape, b.Lower),
		linear.Key2(tShapeLowerAfter, w.Shape, a.Lower),
		linear.Key1(tLowerBefore, b.Lower),
		linear.Key1(tLowerAfter, a.Lower),
		linear.Key1(tLowerBefore2, b2.Lower),
		linear.Key1(tLowerAfter2, a2.Lower),
		linear.Key2(tFormsBefore, b.Form, w.Form),
		linear.Key2(tFormsAfter, w.Form, a.Form),
		linear.Key2(tLowerAround, b.Lower, a.Lower),
		linear.Key3(tShapeTwoBefore, b.Lower, b2.Lower, w.Shape),
		linear.Key3(tShapeTwoAfter, a.Lower, a2.Lower, w.Shape),
		linear.Key3(tShapes, w.Shape, b.Shape, a.Shape),
		linear.Key2(tSuffixAfter, a.Suffix3, w.Shape),
		linear.Key2(tSuffixBefore, b.Suffix3, w.Shape),
		linear.Key1(tCluster4, w.Cluster4),
		linear.Key1(tCluster6, w.Cluster6),
		linear.Key1(tCluster10, w.Cluster10),
		linear.Key1(tCluster, w.Cluster),
		linear.Key2(tClusterBefore, b.Cluster, w.Shape),
		linear.Key2(tClusterAfter, a.Cluster, w.Shape),
		linear.Key2(tCluster6Before, b.Cluster6, w.Cluster6),
		linear.Key2(tCluster6After, w.Cluster6, a.Cluster6),
		linear.Key3(tClusterAround, b.Cluster10, a.Cluster10, w.Shape),
		linear.Key2(tClusterBefore2, b2.Cluster10, w.Shape),
		linear.Key2(tClusterAfter2, a2.Cluster10, w.Shape),
		linear.Key2(tClusterShape, w.Cluster, w.Shape),
		linear.Key2(tCluster10Before, b.Cluster10, w.Cluster10),
		linear.Key2(tCluster10After, w.Cluster10, a.Cluster10),
	)
	for _, k := range keys[base : base+styled] {
		keys = append(keys, linear.Key2(tStyled, uint64(k), uint64(o.style)))
	}
	keys = o.tagFeatures(i, w, keys)
	keys = o.listFeatures(i, w, keys)
	if r := o.runs[i]; o.capital[i] || r.last != r.first {
		keys = o.runFeatures(i, r, keys)
	}
	if o.capital[i] {
		keys = o.usageFeatures(i, w, opens, keys)
	}
	return keys
}

func (o *outline) tagFeatures(i int, w *sentence.Word, keys []linear.Key) []linear.Key {
	before, tag, after := o.tag(i-1), o.tag(i), o.tag(i+1)
	return append(keys,
		linear.Key1(tTag, tag),
		linear.Key2(tTagBefore, tag, before),
		linear.Key2(tTagAfter, tag, after),
		linear.Key2(tTagShape, tag, w.Shape),
		linear.Key3(tTags, before, tag, after),
		linear.Key2(tTagSuffix, tag, w.Suffix3),
		linear.Key2(tUniversal, uint64(o.view.UPOS[i]), w.Shape),
	)
}

func (o *outline) listFeatures(i int, w *sentence.Word, keys []linear.Key) []linear.Key {
	k, after := &o.known[i], o.listed(i+1)
	for l := range uint64(lists) {
		if k.alone>>l&1 == 1 {
			keys = append(keys, linear.Key2(tListed, l, w.Shape), linear.Key2(tListedAfter, l, after))
		}
	}
	if k.alone == 0 {
		keys = append(keys, linear.Key1(tUnlisted, w.Shape))
	}
	if k.within != 0 {
		keys = append(keys, linear.Key2(tWithin, k.within, k.place))
	}
	return append(keys,
		linear.Key2(tListedBefore, o.listed(i-1), w.Shape),
		linear.Key2(tListedNext, after, w.Shape))
}

func (o *outline) runFeatures(i int, r run, keys []linear.Key) []linear.Key {
	first, last := o.word(int(r.first)), o.word(int(r.last))
	before, after := o.word(int(r.first)-1), o.word(int(r.last)+1)
	length := uint64(min(r.last-r.first, longRun))
	keys = append(keys,
		linear.Key1(tRunLast, last.Lower),
		linear.Key1(tRunFirst, first.Lower),
		linear.Key2(tRunLastCluster, last.Cluster10, length),
		linear.Key1(tRunBefore, before.Lower),
		linear.Key1(tRunAfter, after.Lower),
		linear.Key2(tRunAround, before.Cluster10, after.Cluster10),
		linear.Key2(tRunPlace, length, uint64(min(int32(i)-r.first, longRun))),
		linear.Key2(tRunLastSuffix, uint64(min(r.last-int32(i), longRun)), last.Suffix3),
		linear.Key2(tRunLastListed, o.listed(int(r.last)), length),
		linear.Key2(tRunFirstListed, o.listed(int(r.first)), length),
	)
	if r.last > r.first {
		keys = append(keys, linear.Key2(tRunEnd, last.Lower, o.word(int(r.last)-1).Lower))
	}
	return keys
}

func (o *outline) usageFeatures(i int, w *sentence.Word, opens uint64, keys []linear.Key) []linear.Key {
	u, enough := o.evidence.of(o.view.Forms[i])
	if !enough {
		return append(keys, linear.Key0(tShortText))
	}
	for _, h := range u.before {
		if h != 0 {
			keys = append(keys, linear.Key1(tElsewhereBefore, h))
		}
	}
	for _, h := range u.after {
		if h != 0 {
			keys = append(keys, linear.Key1(tElsewhereAfter, h))
		}
	}
	small, large := uint64(u.small), uint64(u.large)
	return append(keys,
		linear.Key4(tUsage, small, large, opens, o.title),
		linear.Key3(tUsageShape, small, large, w.Shape))
}
