// Package gold measures the stages of Readout against annotated corpora.
//
// # Nouns
//
// A corpus has splits: train and dev are for work on the stages, test is only
// ever measured. A [Score] counts what the corpus has, what was found and what
// of it was right. A report is the scores of one stage on several corpora; it
// is what `readout gold` prints, as a table or as JSON.
//
// The corpora are not part of the module. Each function takes the folder that
// holds them, laid out as its doc says, and fails with a hint where it is not
// there.
package gold
