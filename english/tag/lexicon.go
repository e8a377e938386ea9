package tag

import (
	"encoding/binary"
	"errors"
	"slices"

	"readout/english/sentence"
)

// lexicon lists, by the hash of a form, the tags that it can have.
type lexicon map[uint64][]uint8

// A form enters the lexicon when it is frequent enough for its tags to be
// known, and a tag enters its list unless it is so rare that it must be an
// annotator's slip.
const (
	lexiconMinimum = 30
	slipShare      = 0.0005
)

// newLexicon makes the lexicon of tagged sentences.
func newLexicon(sentences []example, tags int) lexicon {
	counts := map[uint64][]int{}
	for _, s := range sentences {
		for i := range s.words {
			c := counts[s.words[i].Form]
			if c == nil {
				c = make([]int, tags+1)
				counts[s.words[i].Form] = c
			}
			c[s.tags[i]]++
			c[tags]++
		}
	}
	out := lexicon{}
	for form, c := range counts {
		if c[tags] < lexiconMinimum {
			continue
		}
		for tag, n := range c[:tags] {
			if float64(n) > slipShare*float64(c[tags]) {
				out[form] = append(out[form], uint8(tag))
			}
		}
	}
	return out
}

// encode returns the lexicon's section: the number of forms, and of each, in
// order, the difference of its hash to the one before, how many tags it has,
// and the tags.
func (l lexicon) encode() []byte {
	forms := make([]uint64, 0, len(l))
	for form := range l {
		forms = append(forms, form)
	}
	slices.Sort(forms)
	out := binary.AppendUvarint(nil, uint64(len(forms)))
	last := uint64(0)
	for _, form := range forms {
		out = binary.AppendUvarint(out, form-last)
		out = append(out, uint8(len(l[form])))
		out = append(out, l[form]...)
		last = form
	}
	return out
}

func readLexicon(data []byte, tags int) (lexicon, error) {
	malformed := errors.New("load tagger: malformed lexicon")
	count, n := binary.Uvarint(data)
	if n <= 0 || count > uint64(len(data)) {
		return nil, malformed
	}
	data = data[n:]
	out := make(lexicon, count)
	form := uint64(0)
	for range count {
		step, n := binary.Uvarint(data)
		if n <= 0 || n == len(data) {
			return nil, malformed
		}
		form += step
		size := int(data[n])
		data = data[n+1:]
		if size == 0 || size > len(data) || int(slices.Max(data[:size])) >= tags {
			return nil, malformed
		}
		out[form] = data[:size:size]
		data = data[size:]
	}
	return out, nil
}

// example is a sentence to learn from.
type example struct {
	words []sentence.Word
	tags  []uint8
}
