// Package roles tells which words head the cues of statements, and which words
// around a head are its source, its cue and its content. It is the learned half of
// package statements: rules propose, and a model that has seen what annotators
// marked decides.
//
// # Nouns
//
// A head is the word of a cue that its other words depend on: "said" in "has not
// said". A frame is the sentence around a head, at most [reach] tokens to either side,
// in which its roles are sought. A [Role] is what a token is to the head. A [Hint]
// is what the rules propose for a head; their verdict and their spans are features among
// others. A [Found] is a head with its roles and a margin: how much more the model
// takes it for a cue than for none.
//
// # Method
//
// Heads are found one token at a time by a linear classifier. The roles of a frame
// are chosen together, by Viterbi over a structured averaged perceptron: labelling the
// roles of one predicate after the other, as semantic role labelling does. Features
// are words, tags, and above all the way through the tree between a token and
// the head, and which constituents begin and end beside it. All weights are whole numbers.
//
// The work grows with the length of the text: a frame is bounded, and a token heads
// at most one.
package roles

import "readout/english"

// Role is what a token is to the head of a cue.
type Role uint8

// The roles.
const (
	Outside Role = iota
	Source
	Cue
	Content
	roles = 4
)

// reach is the greatest distance of a token of a frame from its head.
const reach = 150

// rng is short for the token ranges that everything here is made of.
type rng = english.Range

// Hint is what the rules propose for a head.
type Hint struct {
	Source, Cue english.Range
	Content     []english.Range
	// Rule names the frame of words in which the rules see the cue, Key the cue in it.
	Rule, Key string
	// Precision is how often what the key stands for is a statement.
	Precision float64
	// Kept tells that the rules by themselves would keep the proposal.
	Kept bool
}

// Found is a head and what stands in its roles.
type Found struct {
	Head int32
	// Margin is by how much the head is taken for a cue rather than for none, in
	// the units of the model's weights.
	Margin      int32
	Source, Cue english.Range
	Content     []english.Range // in order, apart from each other, never empty
}
