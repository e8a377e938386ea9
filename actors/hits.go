package actors

import (
	"readout"
	"readout/english"
)

// hit is a name of the directory, or a government body by pattern, found in
// the text.
type hit struct {
	english.Range
	// entry is the directory's entry, or noEntry for a body by pattern and
	// for a name that waits for its context.
	entry int32
	kind  nameKind
	// body is the kind of a government body by pattern, or noEntry; state is
	// whose it is, or noEntry where the text must tell.
	body, state int32
	// options are the entries that an ambiguous name may mean.
	options []int32
	// needs are the states that the article has to name for the only option
	// to be meant.
	needs []string
	by    string
	place bool
}

const noEntry = -1

// findHits returns the hits in order, none over another except that a body
// holds the name of its state.
func (r *resolver) findHits() {
	r.cover = make([]int32, len(r.doc.Tokens))
	for i := range r.cover {
		r.cover[i] = noEntry
	}
	for s := range r.doc.Sentences {
		sentence := &r.doc.Sentences[s]
		if sentence.Furniture {
			continue
		}
		for i := sentence.First; i < sentence.End; {
			h, ok := r.nameAt(i, sentence.End)
			if !ok {
				i++
				continue
			}
			r.addHit(h)
			i = h.End
		}
	}
}

func (r *resolver) addHit(h hit) {
	for i := h.First; i < h.End; i++ {
		r.cover[i] = int32(len(r.hits))
	}
	r.hits = append(r.hits, h)
}

// nameAt returns the longest name that starts at token i.
func (r *resolver) nameAt(i, end int32) (hit, bool) {
	if r.doc.Tokens[i].Kind == english.Punct {
		return hit{}, false
	}
	names, after := r.longest(r.d.names, i, end)
	if len(names) == 0 {
		return hit{}, false
	}
	h := hit{Range: english.Range{First: i, End: after}, body: noEntry, state: noEntry, kind: names[0].kind, by: "directory"}
	if r.isPlainWord(h.Range) || r.is(i-1, "ethnic") {
		return hit{}, false // ethnic Veldanians are of another state
	}
	switch needs := r.needs(names); {
	case len(needs) > 0:
		h.entry, h.options, h.needs = noEntry, []int32{names[0].entry}, needs
	case len(names) == 1:
		h.entry = names[0].entry
	default:
		h.entry, h.options = r.choose(names)
	}
	if r.isPartOfName(h) {
		return hit{}, false
	}
	h.place = r.isPlace(h)
	return h, true
}

// needs returns the states that must be named for a name to mean its entry.
func (r *resolver) needs(names []name) []string {
	if r.d.entries[names[0].entry].actor.Type != readout.TypeAgreement {
		return nil // spares the look-up for all that have no such names
	}
	return r.d.needs[nameOfEntry{names[0].entry, foldName(names[0].text)}]
}

// choose tells which entry several entries' name means: the one of the user's
// file, the one that a rule prefers, of persons the one in office, or else
// noEntry with the options that the article must choose from.
func (r *resolver) choose(names []name) (int32, []int32) {
	text := foldName(names[0].text)
	if i, ok := r.d.byID[r.d.rules[text]]; ok {
		return i, nil
	}
	var options, serving []int32
	for _, n := range names {
		e := &r.d.entries[n.entry]
		options = append(options, n.entry)
		if e.serves(r.date) && e.actor.Type == readout.TypePerson {
			serving = append(serving, n.entry)
		}
	}
	if _, ok := r.d.rules[text]; !ok {
		if r.d.entries[names[0].entry].where.file != r.d.entries[names[1].entry].where.file && names[0].entry > names[1].entry {
			return names[0].entry, nil // names are newest first: the user's own
		}
		if len(serving) == 1 {
			return serving[0], nil
		}
	}
	return noEntry, options
}

// isPlainWord tells whether a name of one word is more likely the plain word:
// "US" in a headline in capitals.
func (r *resolver) isPlainWord(h english.Range) bool {
	if h.Len() != 1 {
		return false
	}
	return r.shapes[h.First] == caps && r.shout[r.doc.Tokens[h.First].Sentence] && r.at(h.First, inShout)
}

func (r *resolver) startsTitle(i int32) bool {
	names, _ := r.longest(r.lex.titleNames, i, r.end(i))
	return len(names) > 0
}

func (r *resolver) startsBody(i int32) bool {
	names, _ := r.longest(r.lex.bodyNames, i, r.end(i))
	return len(names) > 0
}

func (r *resolver) startsName(i int32) bool {
	names, _ := r.longest(r.d.names, i, r.end(i))
	return len(names) > 0
}

// isPlace tells whether a state's or capital's name stands for the place:
// after a preposition or a verb of moving, or in a dateline.
func (r *resolver) isPlace(h hit) bool {
	if h.entry == noEntry || !isStateType(r.d.entries[h.entry].actor.Type) || h.kind == adjectiveName || h.kind == peopleName {
		return false
	}
	if r.isDateline(h.Range) {
		return true
	}
	i := h.First - 1
	if r.is(i, "the") {
		i--
	}
	if i < r.first(h.First) {
		return false
	}
	if r.is(i, "to") || r.is(i, "from") {
		return i > r.first(h.First) && r.at(i-1, inMotion)
	}
	return r.at(i, inPlace)
}

// findBodies joins states with the bodies that follow them or that they
// follow: "China's Foreign Ministry", "Ministry of Defence of Russia".
func (r *resolver) findBodies() {
	known := len(r.hits)
	for n := range known {
		h := r.hits[n]
		if h.entry == noEntry || !isStateType(r.d.entries[h.entry].actor.Type) || h.kind == peopleName {
			continue
		}
		if body, ok := r.bodyAfter(h); ok {
			r.addBody(body)
		} else if body, ok := r.bodyBefore(h); ok {
			r.addBody(body)
		}
	}
}

// addBody adds a body, which keeps the name of its state as a hit inside it.
func (r *resolver) addBody(h hit) {
	id := int32(len(r.hits))
	for i := h.First; i < h.End; i++ {
		r.cover[i] = id
	}
	r.hits = append(r.hits, h)
}

func (r *resolver) bodyAfter(h hit) (hit, bool) {
	i := r.possessive(h.End)
	end := r.end(h.First)
	if i >= end || r.cover[i] != noEntry && !r.coversBody(i) {
		return hit{}, false
	}
	if i == h.End && !r.doc.Tokens[i].Space && !r.isHyphen(i) {
		return hit{}, false
	}
	names, after := r.longest(r.lex.bodyNames, i, end)
	if len(names) == 0 || r.at(after, inNotABody) {
		return hit{}, false
	}
	return hit{
		Range: english.Range{First: h.First, End: after}, entry: noEntry,
		body: names[0].entry, state: h.entry, by: "government body",
	}, true
}

// coversBody tells whether token i begins a name of a government body: "House
// of Representatives" after "US".
func (r *resolver) coversBody(i int32) bool {
	h := &r.hits[r.cover[i]]
	return h.First == i && h.entry != noEntry && r.d.entries[h.entry].actor.Type == readout.TypeGovernment && r.startsBody(i)
}

// bodyBefore finds "Ministry of Defence of the" before a state's name.
func (r *resolver) bodyBefore(h hit) (hit, bool) {
	if h.kind != properName && h.kind != capitalName {
		return hit{}, false
	}
	i := h.First - 1
	if r.is(i, "the") {
		i--
	}
	if !r.is(i, "of") {
		return hit{}, false
	}
	const longestBody = 7
	for from := max(r.first(h.First), i-longestBody); from < i; from++ {
		if r.cover[from] != noEntry {
			continue
		}
		names, after := r.longest(r.lex.bodyNames, from, i)
		if len(names) > 0 && after == i {
			return hit{
				Range: english.Range{First: from, End: h.End}, entry: noEntry,
				body: names[0].entry, state: h.entry, by: "government body",
			}, true
		}
	}
	return hit{}, false
}
