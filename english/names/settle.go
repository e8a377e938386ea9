package names

// told is what an article's longer names tell of its shorter ones.
type told struct {
	// surnames counts the full names of persons that end in a word; other counts
	// names of other kinds that have it.
	surnames map[uint64]int
	other    map[uint64]int
	// kinds counts, for a name as written, how often it was found as each kind.
	kinds map[uint64]*[kinds + 1]int
}

// Settle makes the names of an article agree, in place: a surname by itself is a
// person's where only persons' full names end so, and a name that was mostly
// found as one kind is of that kind everywhere. Form returns the article's
// tokens.
func (f *Finder) Settle(form func(i int32) string, all []Name) {
	t := &f.told
	t.read(form, all)
	for i := range all {
		n := &all[i]
		if n.Len() == 1 {
			key := lowered(form(n.First))
			if t.surnames[key] > 0 && t.other[key] == 0 {
				n.Kind = Person
				continue
			}
		}
		n.Kind = t.usual(hashName(form, *n), n.Kind)
	}
}

func (t *told) read(form func(i int32) string, all []Name) {
	if t.surnames == nil {
		t.surnames, t.other, t.kinds = map[uint64]int{}, map[uint64]int{}, map[uint64]*[kinds + 1]int{}
	}
	clear(t.surnames)
	clear(t.other)
	clear(t.kinds)
	for _, n := range all {
		if n.Len() > 1 {
			if n.Kind == Person {
				t.surnames[lowered(form(n.End-1))]++
			} else {
				for i := n.First; i < n.End; i++ {
					t.other[lowered(form(i))]++
				}
			}
		}
		key := hashName(form, n)
		if t.kinds[key] == nil {
			t.kinds[key] = new([kinds + 1]int)
		}
		t.kinds[key][n.Kind]++
	}
}

// usual returns the kind that a name mostly has, and kind itself where no other
// is found more than twice as often.
func (t *told) usual(key uint64, kind Kind) Kind {
	counts := t.kinds[key]
	for k := range counts {
		if counts[k] > 2*counts[kind] {
			return Kind(k)
		}
	}
	return kind
}

func hashName(form func(i int32) string, n Name) uint64 {
	h := uint64(0)
	for i := n.First; i < n.End; i++ {
		h = phrase(h, lowered(form(i)))
	}
	return h
}
