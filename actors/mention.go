package actors

import (
	"readout"
	"readout/english"
)

// Resolution is who is meant where in one article.
type Resolution struct {
	// Actors are those that at least one mention refers to, in the order of
	// their first mention.
	Actors []readout.Actor
	// Mentions are sorted by first token, then the longest first. A mention may lie
	// inside a longer one, and two actors may be mentioned by the same
	// tokens ("the two sides").
	Mentions []Mention

	doc *english.Doc
	// starts[i] is the first mention that starts at token i or later, for
	// looking up by range.
	starts []int32
}

// Mention is a run of tokens that refers to an actor.
type Mention struct {
	english.Range
	Actor int // index into Resolution.Actors
	Kind  readout.MentionKind
	// By names the rule that chose the actor.
	By string
	// Place tells that a state's or a seat's name stands for the place rather
	// than for who governs there: "talks in Moscow".
	Place bool
}
