package parse

// Templates are sorted by the tokens that they look at: what rests on few tokens
// comes up again and again in a search, and is scored once.

// front adds the first tokens of the buffer.
func (k *keys) front(v *sight) {
	b0, b1, b2 := v.b0, v.b1, v.b2
	k.add(b0.word, b0.tag, 0, 0)
	k.add(b0.word, 0, 0, 0)
	k.add(b0.tag, 0, 0, 0)
	k.add(b1.word, b1.tag, 0, 0)
	k.add(b1.word, 0, 0, 0)
	k.add(b1.tag, 0, 0, 0)
	k.add(b2.word, b2.tag, 0, 0)
	k.add(b2.tag, 0, 0, 0)
	k.add(b0.tag, b1.tag, 0, 0)
	k.add(b0.word, b1.tag, 0, 0)
	k.add(b0.tag, b1.word, 0, 0)
	k.add(b0.tag, b1.tag, b2.tag, 0)
	k.add(b0.cluster6, b1.cluster6, 0, 0)
}

// ahead adds the top of the stack and the first tokens of the buffer, their
// neighbours in the text, how far apart they are, and what kinds of tokens lie
// between them.
func (k *keys) ahead(v *sight, t *text) {
	s0, b0, b1, b2, b3 := v.s0, v.b0, v.b1, v.b2, v.b3
	x0 := t.between(v.top, v.front)
	k.add(s0.word, s0.tag, 0, 0)
	k.add(s0.word, 0, 0, 0)
	k.add(s0.tag, 0, 0, 0)
	k.add(s0.word, s0.tag, b0.word, b0.tag)
	k.add(s0.word, s0.tag, b0.word, 0)
	k.add(s0.word, b0.word, b0.tag, 0)
	k.add(s0.word, s0.tag, b0.tag, 0)
	k.add(s0.tag, b0.word, b0.tag, 0)
	k.add(s0.word, b0.word, 0, 0)
	k.add(s0.tag, b0.tag, 0, 0)
	k.add(s0.tag, b0.tag, b1.tag, 0)
	k.add(s0.word, b0.tag, b1.tag, 0)
	k.add(s0.tag, b0.word, b1.tag, 0)
	k.add(s0.word, v.far, 0, 0)
	k.add(s0.tag, v.far, 0, 0)
	k.add(b0.word, v.far, 0, 0)
	k.add(b0.tag, v.far, 0, 0)
	k.add(s0.word, b0.word, v.far, 0)
	k.add(s0.tag, b0.tag, v.far, 0)
	k.add(s0.cluster, b0.cluster, 0, 0)
	k.add(s0.cluster6, b0.cluster6, b0.tag, 0)
	k.add(s0.cluster6, s0.tag, b0.cluster6, b0.tag)
	k.add(s0.cluster, b0.tag, 0, 0)
	k.add(s0.tag, b0.cluster, 0, 0)
	k.add(s0.cluster6, b0.cluster6, b1.cluster6, 0)
	k.add(s0.word, b0.cluster, 0, 0)
	k.add(s0.cluster, b0.word, 0, 0)
	k.add(v.before.tag, s0.tag, b0.tag, 0)
	k.add(v.after.tag, s0.tag, b0.tag, 0)
	k.add(v.before.word, s0.tag, 0, 0)
	k.add(v.back.tag, s0.tag, b0.tag, 0)
	k.add(v.after.tag, s0.tag, b0.tag, v.back.tag)
	k.add(s0.tag, b0.tag, b1.word, 0)
	k.add(b0.tag, b1.tag, b2.tag, s0.tag)
	k.add(b3.tag, b0.tag, s0.tag, 0)
	k.add(s0.universal, b0.universal, v.far, 0)
	k.add(s0.suffix, b0.suffix, 0, 0)
	k.add(s0.suffix, b0.tag, 0, 0)
	k.add(s0.tag, b0.suffix, 0, 0)
	k.add(s0.shape, b0.shape, b0.tag, 0)
	k.add(s0.cluster4, b0.cluster4, v.far, 0)
	k.add(x0, s0.tag, b0.tag, 0)
	k.add(x0, s0.universal, b0.universal, v.far)
}

// behind adds the top two of the stack in the same way.
func (k *keys) behind(v *sight, t *text) {
	s0, s1 := v.s0, v.s1
	x1 := t.between(v.second, v.top)
	k.add(s1.word, s1.tag, 0, 0)
	k.add(s1.word, 0, 0, 0)
	k.add(s1.tag, 0, 0, 0)
	k.add(s1.word, s1.tag, s0.word, s0.tag)
	k.add(s1.word, s0.word, 0, 0)
	k.add(s1.tag, s0.tag, 0, 0)
	k.add(s1.word, s0.tag, 0, 0)
	k.add(s1.tag, s0.word, 0, 0)
	k.add(s1.tag, s0.tag, v.near, 0)
	k.add(s1.cluster, s0.cluster, 0, 0)
	k.add(s1.cluster, s0.tag, 0, 0)
	k.add(s1.tag, s0.cluster, 0, 0)
	k.add(s1.word, s0.cluster, 0, 0)
	k.add(s1.cluster, s0.word, 0, 0)
	k.add(s1.suffix, s0.suffix, 0, 0)
	k.add(s1.shape, s0.shape, s0.tag, 0)
	k.add(x1, s1.tag, s0.tag, 0)
	k.add(x1, s1.universal, s0.universal, v.near)
}
