package parse

// words adds words and tags, alone and in pairs.
func (k *keys) words(v *sight) {
	s0, s1, s2, b0, b1, b2 := v.s0, v.s1, v.s2, v.b0, v.b1, v.b2
	k.add(s0.word, s0.tag, 0, 0)
	k.add(s0.word, 0, 0, 0)
	k.add(s0.tag, 0, 0, 0)
	k.add(s1.word, s1.tag, 0, 0)
	k.add(s1.word, 0, 0, 0)
	k.add(s1.tag, 0, 0, 0)
	k.add(s2.word, s2.tag, 0, 0)
	k.add(s2.tag, 0, 0, 0)
	k.add(b0.word, b0.tag, 0, 0)
	k.add(b0.word, 0, 0, 0)
	k.add(b0.tag, 0, 0, 0)
	k.add(b1.word, b1.tag, 0, 0)
	k.add(b1.word, 0, 0, 0)
	k.add(b1.tag, 0, 0, 0)
	k.add(b2.word, b2.tag, 0, 0)
	k.add(b2.tag, 0, 0, 0)
	k.add(s0.word, s0.tag, b0.word, b0.tag)
	k.add(s0.word, s0.tag, b0.word, 0)
	k.add(s0.word, b0.word, b0.tag, 0)
	k.add(s0.word, s0.tag, b0.tag, 0)
	k.add(s0.tag, b0.word, b0.tag, 0)
	k.add(s0.word, b0.word, 0, 0)
	k.add(s0.tag, b0.tag, 0, 0)
	k.add(s1.word, s1.tag, s0.word, s0.tag)
	k.add(s1.word, s0.word, 0, 0)
	k.add(s1.tag, s0.tag, 0, 0)
	k.add(s1.word, s0.tag, 0, 0)
	k.add(s1.tag, s0.word, 0, 0)
	k.add(s1.tag, b0.tag, 0, 0)
	k.add(s1.word, b0.word, 0, 0)
	k.add(s1.word, b0.tag, 0, 0)
	k.add(s1.tag, b0.word, 0, 0)
	k.add(b0.tag, b1.tag, 0, 0)
	k.add(b0.word, b1.tag, 0, 0)
	k.add(b0.tag, b1.word, 0, 0)
}

// groups adds words and tags in threes and fours, and how far apart they are.
func (k *keys) groups(v *sight) {
	s0, s1, s2, b0, b1, b2 := v.s0, v.s1, v.s2, v.b0, v.b1, v.b2
	k.add(s0.tag, b0.tag, b1.tag, 0)
	k.add(s1.tag, s0.tag, b0.tag, 0)
	k.add(s2.tag, s1.tag, s0.tag, 0)
	k.add(b0.tag, b1.tag, b2.tag, 0)
	k.add(s0.word, b0.tag, b1.tag, 0)
	k.add(s0.tag, b0.word, b1.tag, 0)
	k.add(s1.word, s0.tag, b0.tag, 0)
	k.add(s1.tag, s0.word, b0.tag, 0)
	k.add(s1.tag, s0.tag, b0.word, 0)
	k.add(s1.tag, s0.tag, b0.tag, b1.tag)
	k.add(s2.tag, s1.tag, s0.tag, b0.tag)
	k.add(s0.word, v.far, 0, 0)
	k.add(s0.tag, v.far, 0, 0)
	k.add(b0.word, v.far, 0, 0)
	k.add(b0.tag, v.far, 0, 0)
	k.add(s0.word, b0.word, v.far, 0)
	k.add(s0.tag, b0.tag, v.far, 0)
	k.add(s1.tag, s0.tag, v.near, 0)
}

// clusters adds what words of a kind have in common.
func (k *keys) clusters(v *sight) {
	s0, s1, b0, b1 := v.s0, v.s1, v.b0, v.b1
	k.add(s0.cluster, b0.cluster, 0, 0)
	k.add(s1.cluster, s0.cluster, 0, 0)
	k.add(s0.cluster6, b0.cluster6, b0.tag, 0)
	k.add(s0.cluster6, s0.tag, b0.cluster6, b0.tag)
	k.add(s0.cluster, b0.tag, 0, 0)
	k.add(s0.tag, b0.cluster, 0, 0)
	k.add(s1.cluster, s0.tag, 0, 0)
	k.add(s1.tag, s0.cluster, 0, 0)
	k.add(s1.cluster6, s0.cluster6, b0.cluster6, 0)
	k.add(b0.cluster6, b1.cluster6, 0, 0)
	k.add(s0.cluster6, b0.cluster6, b1.cluster6, 0)
	k.add(s0.word, b0.cluster, 0, 0)
	k.add(s0.cluster, b0.word, 0, 0)
	k.add(s1.word, s0.cluster, 0, 0)
	k.add(s1.cluster, s0.word, 0, 0)
}
