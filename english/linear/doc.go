// Package linear is a multiclass linear classifier over sparse features: an
// averaged perceptron to train, and a small, quantised, frozen form of it to
// score with. The tagger, the name recogniser and the parser stand on it.
//
// # Nouns
//
// A feature is a [Key]: the 64 bits that a template and the values in it hash
// to. A class is a small number, [0, classes). A [Trainer] learns one weight
// for each pair of key and class that it was ever told about. A [Model] is what
// [Trainer.Freeze] and [Decode] make of a trainer: averaged, pruned, quantised, immutable,
// and safe for concurrent use without locks.
//
// # Averaging
//
// The weights of a model are the means of the trainer's weights over all its
// steps, as in Collins (2002), "Discriminative training methods for hidden
// Markov models". Each weight keeps its running total and the step of its last
// change, so that a step costs only what it changes.
//
// # Arithmetic
//
// Weights are whole numbers, in training and after it. The only division is in
// Freeze. So the same updates give the same bytes on every machine.
//
// # File
//
// [Trainer.Freeze] writes the keys, cut and sorted, as differences, each followed
// by the weights that its row keeps; frequent ones take few bits. Keys are cut
// to ten bits more than would number the rows, so that a feature that was never
// trained meets a row by accident once in a thousand times.
package linear

// Scorer is what a decoder needs of a model, be it in training or frozen.
type Scorer interface {
	// Score sets scores, one a class, to the sums of the weights of the keys.
	Score(keys []Key, scores []int32)
}

// MaxClasses is the greatest number of classes that a model can have.
const MaxClasses = 255

// Best returns the class with the highest score; of equals, the first.
func Best(scores []int32) int {
	best := 0
	for class, score := range scores {
		if score > scores[best] {
			best = class
		}
	}
	return best
}
