// Package work moves articles through the analysis, and into a record.
//
// # Nouns
//
// An [Input] is an article that has been found and not yet read. [Inputs]
// finds them one after the other; several workers read and analyse them at the
// same time; what comes out is handed on in the order of the inputs, by one
// goroutine, whatever the number of workers. So the same inputs give the same
// output and the same record.
//
// [Analyze] hands the analyses to a function, [Ingest] puts them into a
// [readout.Record]. Both return a [Report] of what became of every input: an
// input that cannot be read is refused by name and counted, and never stops
// the others.
//
// # Memory
//
// At most [Options].Workers × 4 inputs are between finding and handing on,
// whatever their number.
//
// # Stopping
//
// When its context ends, work stops with the context's error. What was put by
// then is in the record, each article wholly; doing the same work again puts
// the rest.
package work
