package tag

import (
	"readout/english/linear"
	"readout/english/sentence"
)

// features appends the features of token i, given the numbers of the two tags
// before it. The first argument of each key is its template's number: a change
// of templates needs new training and so a new packVersion.
func features(keys []linear.Key, words []sentence.Word, i, last, before int) []linear.Key {
	var start, end sentence.Word
	start.Lower, start.Shape, start.Suffix2, start.Suffix3 = 1, 1, 1, 1
	end.Lower, end.Shape, end.Suffix2, end.Suffix3 = 2, 2, 2, 2
	at := func(i int) *sentence.Word {
		switch {
		case i < 0:
			return &start
		case i >= len(words):
			return &end
		}
		return &words[i]
	}
	w, l1, l2, r1, r2 := &words[i], at(i-1), at(i-2), at(i+1), at(i+2)
	t1, t2 := uint64(last+1), uint64(before+1)
	keys = append(keys,
		// The word itself.
		linear.Key0(1),
		linear.Key1(2, w.Lower),
		linear.Key1(3, w.Form),
		linear.Key1(4, w.Suffix1),
		linear.Key1(5, w.Suffix2),
		linear.Key1(6, w.Suffix3),
		linear.Key1(7, w.Suffix4),
		linear.Key1(8, w.Prefix1),
		linear.Key1(9, w.Prefix2),
		linear.Key1(10, w.Prefix3),
		linear.Key1(11, w.Shape),
		// The tags before it.
		linear.Key1(12, t1),
		linear.Key2(13, t1, t2),
		linear.Key2(14, t1, w.Lower),
		linear.Key2(15, t1, r1.Lower),
		linear.Key2(16, t1, w.Suffix3),
		linear.Key3(17, t1, t2, w.Suffix2),
		linear.Key2(18, t1, r1.Suffix2),
		// The words around it.
		linear.Key1(19, l1.Lower),
		linear.Key1(20, l2.Lower),
		linear.Key1(21, r1.Lower),
		linear.Key1(22, r2.Lower),
		linear.Key1(23, r1.Suffix3),
		linear.Key1(24, l1.Suffix3),
		linear.Key1(25, r2.Suffix3),
		linear.Key1(26, r1.Shape),
		linear.Key2(27, l1.Lower, w.Lower),
		linear.Key2(28, w.Lower, r1.Lower),
		linear.Key2(29, l1.Lower, r1.Lower),
		linear.Key2(30, r1.Lower, r2.Lower),
		linear.Key2(31, w.Shape, r1.Shape),
		linear.Key2(32, l1.Shape, w.Shape),
		linear.Key2(33, w.Suffix3, r1.Suffix3),
		// Clusters.
		linear.Key1(34, w.Cluster),
		linear.Key1(35, w.Cluster6),
		linear.Key1(36, w.Cluster4),
		linear.Key1(37, r1.Cluster),
		linear.Key1(38, l1.Cluster),
		linear.Key1(39, r1.Cluster6),
		linear.Key1(40, r2.Cluster6),
		linear.Key2(41, w.Cluster6, r1.Cluster6),
		linear.Key2(42, l1.Cluster6, w.Cluster6),
		linear.Key2(43, t1, w.Cluster6),
		linear.Key2(44, w.Cluster10, r1.Cluster10),
		linear.Key2(45, t1, r1.Cluster10),
		linear.Key2(46, l1.Cluster10, r1.Cluster10),
	)
	if i == 0 {
		keys = append(keys, linear.Key2(47, w.Shape, w.Lower))
	}
	return keys
}
