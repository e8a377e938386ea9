package english

import (
	"readout/english/names"
	"readout/english/sentence"
)

// The tags and relations are those of Universal Dependencies. Their values have
// names in package sentence: sentence.VERB, sentence.PennVBD,
// sentence.DepNsubjPass.
type (
	// UPOS is a universal part of speech.
	UPOS = sentence.UPOS
	// XPOS is a part of speech of the Penn Treebank.
	XPOS = sentence.XPOS
	// Label is the relation of a token to its head.
	Label = sentence.Label
)

// Name is a run of tokens that name something, and the kind of what they name.
type Name struct {
	Range
	Kind NameKind
}

// NameKind tells what bears a name.
type NameKind = names.Kind

// The kinds of names. OtherName is what has a name and is none of the three:
// peoples and their adjectives, treaties, events, works.
const (
	Person       = names.Person
	Organisation = names.Organisation
	Place        = names.Place
	OtherName    = names.Other
)

// Lemma returns the dictionary form of token i: "say" of "said", "Norway" of
// "Norway". It is "" if the text was not read by a [Reader].
func (d *Doc) Lemma(i int32) string {
	if d.lemmas == nil {
		return ""
	}
	return d.lemmas.Lemma(d.Word(i), d.XPOS[i], d.Sentence(i).First == i)
}
