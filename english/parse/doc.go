// Package parse gives a sentence its dependency tree, labelled with the
// relations of Universal Dependencies.
//
// # Nouns
//
// An action is a move of the arc-hybrid transition system: shift the first token
// of the buffer onto the stack, or take the top of the stack off it as a child
// of its left or right neighbour. A derivation is the actions that make a tree:
// two a token, whatever the tree. A state is a point of a derivation; the
// beam is the best few states after so many actions. A [Parser] scores actions
// with a linear model, and the label of an arc with another when it is made.
// A guide is the tree that a simpler parser made of the same sentence, read from
// right to left: its errors are others, and a parser learns when to believe it
// (stacking, Nivre and McDonald 2008). [Options] say whether there is one;
// the parser that ships does without, for size and speed.
//
// # Trees
//
// Every token gets one head, every sentence one root, and arcs never cross:
// the transition system can make nothing else, whatever the scores. The work for a
// sentence grows with its length and not faster.
//
// # Training
//
// [Train] follows the parser's own choices, good and bad, and tells it after
// each what would have cost the fewest gold arcs (the dynamic oracle, Goldberg
// and Nivre 2013). It does so several times from the start, in different orders,
// and goes on from the mean with the derivations of a beam. All weights are whole
// numbers, so that a training gives the same bytes on every machine.
package parse
