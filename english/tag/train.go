package tag

import (
	"cmp"
	"context"
	"fmt"
	"math/rand/v2"
	"slices"

	"readout/english/linear"
	"readout/english/pack"
	"readout/english/sentence"
	"readout/english/treebank"
)

// Options say how a tagger is trained. Their zero value is how the embedded one
// was.
type Options struct {
	// Epochs is how often each sentence is looked at; nought stands for 8.
	Epochs int
	// Freeze says what is kept of the weights.
	Freeze linear.Options
}

const (
	defaultEpochs = 8
	shuffleSeed   = 1
)

// Train learns a tagger from sentences and returns its pack.
func Train(ctx context.Context, sentences []treebank.Sentence, features sentence.Features, opts Options) ([]byte, error) {
	if opts.Epochs == 0 {
		opts.Epochs = defaultEpochs
	}
	tags, err := inventory(sentences)
	if err != nil {
		return nil, err
	}
	examples := examplesOf(sentences, features, tags)
	trainer := linear.NewTrainer(len(tags))
	tagger := &Tagger{tags: tags, lexicon: newLexicon(examples, len(tags)), model: trainer}
	if err := tagger.learn(ctx, trainer, examples, opts.Epochs); err != nil {
		return nil, err
	}
	names := make([]string, len(tags))
	for i, tag := range tags {
		names[i] = tag.String()
	}
	return pack.Seal(packKind, packVersion,
		pack.Section{Name: tagsPart, Data: pack.Lines(names)},
		pack.Section{Name: lexiconPart, Data: tagger.lexicon.encode()},
		pack.Section{Name: weightsPart, Data: trainer.Freeze(opts.Freeze)},
	), nil
}

// inventory returns the tags of the sentences, in order.
func inventory(sentences []treebank.Sentence) ([]pair, error) {
	seen := map[pair]bool{}
	for _, s := range sentences {
		for i := range s {
			tag, err := parsePair(s[i].UPOS, s[i].XPOS)
			if err != nil {
				return nil, fmt.Errorf("read the tag of %q: %w", s[i].Form, err)
			}
			seen[tag] = true
		}
	}
	if len(seen) == 0 || len(seen) > linear.MaxClasses {
		return nil, fmt.Errorf("%d tags, want between 1 and %d", len(seen), linear.MaxClasses)
	}
	tags := make([]pair, 0, len(seen))
	for tag := range seen {
		tags = append(tags, tag)
	}
	slices.SortFunc(tags, func(a, b pair) int {
		return cmp.Or(cmp.Compare(a.upos, b.upos), cmp.Compare(a.xpos, b.xpos))
	})
	return tags, nil
}

// examplesOf prepares sentences whose tags are all in the inventory.
func examplesOf(sentences []treebank.Sentence, features sentence.Features, tags []pair) []example {
	numbers := map[pair]uint8{}
	for i, tag := range tags {
		numbers[tag] = uint8(i)
	}
	out := make([]example, len(sentences))
	for i, s := range sentences {
		e := example{words: make([]sentence.Word, len(s)), tags: make([]uint8, len(s))}
		for k := range s {
			features.Fill(&e.words[k], s[k].Form)
			tag, _ := parsePair(s[k].UPOS, s[k].XPOS)
			e.tags[k] = numbers[tag]
		}
		out[i] = e
	}
	return out
}

// learn goes through the examples, in another order each time, tags them with
// the weights so far, and mends the weights at each wrong tag. The tags before a
// token are those that were given, not those that are right, so that it learns
// to live with its own errors.
func (t *Tagger) learn(ctx context.Context, trainer *linear.Trainer, examples []example, epochs int) error {
	rng := rand.New(rand.NewPCG(shuffleSeed, 0))
	order := make([]int, len(examples))
	for i := range order {
		order[i] = i
	}
	s := Scratch{scores: make([]int32, len(t.tags))}
	for range epochs {
		if err := ctx.Err(); err != nil {
			return err
		}
		rng.Shuffle(len(order), func(a, b int) { order[a], order[b] = order[b], order[a] })
		for _, n := range order {
			e := &examples[n]
			last, before := none, none
			for i := range e.words {
				tag := t.decide(e.words, i, last, before, &s)
				if len(s.keys) > 0 {
					trainer.Step()
					if tag != int(e.tags[i]) {
						trainer.Update(s.keys, int(e.tags[i]), tag)
					}
				}
				last, before = tag, last
			}
		}
	}
	return nil
}

// Prune returns the pack of a tagger without the weights that are smaller than
// least, as they stand in it.
func Prune(data []byte, least int) ([]byte, error) {
	parts, err := pack.Open(packKind, packVersion, data)
	if err != nil {
		return nil, err
	}
	var sections []pack.Section
	for _, name := range []string{tagsPart, lexiconPart, weightsPart} {
		part, err := parts.Get(name)
		if err == nil && name == weightsPart {
			part, err = linear.Prune(part, least)
		}
		if err != nil {
			return nil, fmt.Errorf("prune tagger: %w", err)
		}
		sections = append(sections, pack.Section{Name: name, Data: part})
	}
	return pack.Seal(packKind, packVersion, sections...), nil
}

// Jackknife tags sentences as a tagger does that has not seen them: it cuts them
// into so many parts, and tags each by a tagger trained on the others. What is
// trained upon tags should be trained upon these, which have the errors that it
// will meet.
func Jackknife(ctx context.Context, sentences []treebank.Sentence, features sentence.Features, parts int, opts Options) ([]sentence.View, error) {
	views := make([]sentence.View, len(sentences))
	for i, s := range sentences {
		for k := range s {
			views[i].Add(s[k].Form, features)
		}
	}
	for part := range parts {
		var rest []treebank.Sentence
		for i, s := range sentences {
			if partOf(i, parts) != part {
				rest = append(rest, s)
			}
		}
		data, err := Train(ctx, rest, features, opts)
		if err != nil {
			return nil, fmt.Errorf("train on all but part %d: %w", part, err)
		}
		tagger, err := Load(data)
		if err != nil {
			return nil, err
		}
		var s Scratch
		for i := range views {
			if partOf(i, parts) == part {
				tagger.Tag(&views[i], &s)
			}
		}
	}
	return views, nil
}

// partOf deals sentences to parts in runs, for sentences of one document should
// lie in one part.
func partOf(i, parts int) int { return i / 50 % parts }
