package statements

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"
)

// media knows the words that tell through what something was said, and the
// words of sources that pass on what others said.
type media struct {
	// phrases are the phrases that begin with a word, the longest first.
	phrases map[string][]mediumPhrase
	relays  map[string]bool
	labels  map[string]bool // words before a colon that are no name
	askers  map[string]bool // labels under which somebody asks
	// speakers are the nouns that head sources.
	speakers map[string]bool
	// texts are the nouns for what somebody says or writes as a whole.
	texts map[string]bool
}

type mediumPhrase struct {
	words  []string
	medium string
}

func newMedia() (*media, error) {
	var lists map[string]string
	if _, err := toml.DecodeFS(data, "data/media.toml", &lists); err != nil {
		return nil, fmt.Errorf("read data/media.toml: %w", err)
	}
	m := &media{phrases: map[string][]mediumPhrase{}, relays: map[string]bool{}, labels: map[string]bool{}, askers: map[string]bool{}, speakers: map[string]bool{}, texts: map[string]bool{}}
	for _, medium := range slices.Sorted(maps.Keys(lists)) {
		for phrase := range strings.SplitSeq(lists[medium], ",") {
			// The tokens of "read-out" are three.
			words := strings.Fields(strings.ReplaceAll(phrase, "-", " - "))
			m.phrases[words[0]] = append(m.phrases[words[0]], mediumPhrase{words, medium})
		}
	}
	for _, p := range m.phrases {
		slices.SortStableFunc(p, func(a, b mediumPhrase) int { return len(b.words) - len(a.words) })
	}
	for name, set := range map[string]map[string]bool{"relays": m.relays, "labels": m.labels, "askers": m.askers, "speakers": m.speakers, "texts": m.texts} {
		err := eachRow("data/"+name+".txt", 1, func(f []string) error {
			set[f[0]] = true
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	return m, nil
}

// medium returns the medium that the words of a range tell of, the first
// there is, and "" if none does.
func (r *reading) medium(within rng) string {
	for i := within.First; i < within.End; i++ {
		if r.quote[i] >= 0 {
			continue
		}
		for _, p := range r.media.phrases[r.doc.Lower(i)] {
			if r.spells(i, within.End, p.words) {
				return p.medium
			}
		}
	}
	return ""
}

// spells tells whether the tokens from i are the given words.
func (r *reading) spells(i, end int32, words []string) bool {
	if int(end-i) < len(words) {
		return false
	}
	for k, w := range words {
		if !r.is(i+int32(k), w) {
			return false
		}
	}
	return true
}

// passesOn tells whether a source is one that relays what others said.
func (r *reading) passesOn(source rng) bool {
	for i := source.First; i < source.End; i++ {
		if r.comma(i) {
			break
		}
		if r.media.relays[r.doc.Lower(i)] || r.medium(rng{First: i, End: source.End}) == "read-out" {
			return true
		}
	}
	who := r.speakerOf(source)
	return who.actor != nil && who.actor.Type == "outlet"
}
