// Package readout is the vocabulary of Readout: what a record of the news is
// made of, and what a store of such records promises.
//
// An [Article] is one text as published. Reading it gives an [Analysis]: the
// sentences, the actors and their mentions, the statements (who said what,
// and through whom it reached us), the events (who did what to whom, and
// whether it happened or was only claimed) and the passages that may be found
// again in other articles. A [Record] keeps analyses and computes what lies
// between articles: the lineage of every passage.
//
// # Units
//
// Every position in an exported type of this package counts Unicode code
// points of the article's text, half open, as the text position selector of
// the W3C Web Annotation data model does. Go indexes strings by byte; [Text]
// is the way between the two.
//
// # Empty means not known
//
// No field is ever guessed to fill it. The zero value of a field says that the
// article does not tell, or that no stage could tell.
//
// # Direction of imports
//
// This package imports the standard library alone. Everything else in the
// module imports it, never the other way round.
package readout
