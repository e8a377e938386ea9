package parse

// children adds the outermost children, their words, tags and labels.
func (k *keys) children(v *sight) {
	s0, s1, s2, b0 := v.s0, v.s1, v.s2, v.b0
	k.add(s0.tag, v.s0l.tag, b0.tag, 0)
	k.add(s0.tag, v.s0r.tag, b0.tag, 0)
	k.add(s0.tag, b0.tag, v.b0l.tag, 0)
	k.add(s1.tag, v.s1r.tag, s0.tag, 0)
	k.add(s1.tag, s0.tag, v.s0l.tag, 0)
	k.add(s1.tag, s0.tag, v.s0r.tag, 0)
	k.add(s1.tag, v.s1l.tag, s0.tag, 0)
	k.add(s0.tag, v.s0l.tag, v.s0l2.tag, 0)
	k.add(s0.tag, v.s0r.tag, v.s0r2.tag, 0)
	k.add(s1.tag, v.s1r.tag, v.s1r2.tag, 0)
	k.add(b0.tag, v.b0l.tag, v.b0l2.tag, 0)
	k.add(s0.word, uint32(v.s0i.leftLabel1), 0, 0)
	k.add(s0.word, uint32(v.s0i.rightLabel1), 0, 0)
	k.add(s0.tag, pair(v.s0i.leftLabel1, v.s0i.leftLabel2), 0, 0)
	k.add(s0.tag, pair(v.s0i.rightLabel1, v.s0i.rightLabel2), 0, 0)
	k.add(s1.word, uint32(v.s1i.rightLabel1), 0, 0)
	k.add(s1.tag, uint32(v.s1i.leftLabel1), 0, 0)
	k.add(s1.tag, pair(v.s1i.rightLabel1, v.s1i.rightLabel2), 0, 0)
	k.add(b0.tag, uint32(v.b0i.leftLabel1), 0, 0)
	k.add(b0.word, uint32(v.b0i.leftLabel1), 0, 0)
	k.add(s0.tag, b0.tag, pair(v.s0i.rightLabel1, v.s0i.leftLabel1), 0)
	k.add(s1.tag, s0.tag, pair(v.s1i.rightLabel1, v.s0i.leftLabel1), 0)
	k.add(s0.tag, v.s0l.word, 0, 0)
	k.add(s0.tag, v.s0r.word, 0, 0)
	k.add(b0.tag, v.b0l.word, 0, 0)
	k.add(s1.tag, v.s1r.word, 0, 0)
	k.add(s0.word, v.s0r.word, b0.word, 0)
	k.add(s1.word, v.s0l.word, s0.tag, 0)
	k.add(s1.tag, v.s0l.word, s0.word, 0)
	k.add(s1.cluster, v.s0l.word, s0.cluster, 0)
	k.add(s1.cluster, v.s0l.word, 0, 0)
	k.add(s2.cluster6, s1.cluster6, v.s0l.word, s0.cluster6)
	k.add(s2.tag, s1.tag, v.s0l.word, s0.tag)
	k.add(s1.tag, s0.tag, b0.word, uint32(v.s0i.leftLabel1))
	k.add(s0.tag, uint32(v.s0i.leftLabel1), b0.tag, v.b0l.tag)
}

// valency adds how many children there are, and which labels they have.
func (k *keys) valency(v *sight) {
	s0, s1, b0 := v.s0, v.s1, v.b0
	s0lefts, s0rights := uint32(min(v.s0i.lefts, 3)), uint32(min(v.s0i.rights, 3))
	b0lefts, s1rights := uint32(min(v.b0i.lefts, 3)), uint32(min(v.s1i.rights, 3))
	k.add(s0.word, s0rights, 0, 0)
	k.add(s0.tag, s0rights, 0, 0)
	k.add(s0.word, s0lefts, 0, 0)
	k.add(s0.tag, s0lefts, 0, 0)
	k.add(s1.tag, s1rights, 0, 0)
	k.add(s1.word, s1rights, 0, 0)
	k.add(b0.word, b0lefts, 0, 0)
	k.add(b0.tag, b0lefts, 0, 0)
	k.add(s0.tag, fold(v.s0i.leftSet), 0, 0)
	k.add(s0.tag, fold(v.s0i.rightSet), 0, 0)
	k.add(s0.word, fold(v.s0i.leftSet), 0, 0)
	k.add(s0.word, fold(v.s0i.rightSet), 0, 0)
	k.add(s1.tag, fold(v.s1i.rightSet), s0.tag, 0)
	k.add(s1.word, fold(v.s1i.rightSet), 0, 0)
	k.add(b0.tag, fold(v.b0i.leftSet), s0.tag, 0)
	k.add(b0.word, fold(v.b0i.leftSet), 0, 0)
	k.add(s0.tag, fold(v.s0i.rightSet), b0.tag, 0)
	k.add(s0.tag, fold(v.s0i.leftSet), b0.tag, 0)
	k.add(s1.tag, fold(v.s1i.leftSet), s0.tag, 0)
}

// surroundings adds the neighbours in the text.
func (k *keys) surroundings(v *sight) {
	s0, b0, b1, b2, b3 := v.s0, v.b0, v.b1, v.b2, v.b3
	k.add(v.before.tag, s0.tag, b0.tag, 0)
	k.add(v.after.tag, s0.tag, b0.tag, 0)
	k.add(v.before.word, s0.tag, 0, 0)
	k.add(v.back.tag, s0.tag, b0.tag, 0)
	k.add(v.after.tag, s0.tag, b0.tag, v.back.tag)
	k.add(s0.tag, b0.tag, b1.word, 0)
	k.add(b0.tag, b1.tag, b2.tag, s0.tag)
	k.add(b3.tag, b0.tag, s0.tag, 0)
}

// coarse adds what sees through errors between fine tags, and through rare words.
func (k *keys) coarse(v *sight) {
	s0, s1, s2, b0, b1 := v.s0, v.s1, v.s2, v.b0, v.b1
	k.add(s1.universal, s0.universal, b0.universal, b1.universal)
	k.add(s2.universal, s1.universal, s0.universal, b0.universal)
	k.add(s0.universal, b0.universal, v.far, 0)
	k.add(s0.suffix, b0.suffix, 0, 0)
	k.add(s1.suffix, s0.suffix, 0, 0)
	k.add(s0.suffix, b0.tag, 0, 0)
	k.add(s0.tag, b0.suffix, 0, 0)
	k.add(s0.shape, b0.shape, b0.tag, 0)
	k.add(s1.shape, s0.shape, s0.tag, 0)
	k.add(s0.word, s1.word, b0.word, 0)
	k.add(s0.cluster4, s1.cluster4, b0.cluster4, b1.cluster4)
	k.add(s0.cluster4, b0.cluster4, v.far, 0)
	k.add(s0.word, b0.tag, v.far, uint32(min(v.s0i.rights, 3)))
}

// between adds what kinds of tokens lie between the two that an arc would join.
func (k *keys) between(v *sight, t *text) {
	s0, s1, b0 := v.s0, v.s1, v.b0
	x0, x1 := t.between(v.top, v.front), t.between(v.second, v.top)
	k.add(x0, s0.tag, b0.tag, 0)
	k.add(x1, s1.tag, s0.tag, 0)
	k.add(x0, s0.universal, b0.universal, v.far)
	k.add(x1, s1.universal, s0.universal, v.near)
}
