// Package intake turns what people have, files and folders and streams, into
// articles.
//
// # Nouns
//
// A [Raw] is one article as found: its bytes, where they came from and what
// the file around them declares of it. [Walk] finds Raws, one after the other,
// without ever holding more than one; [Parse] makes a [readout.Article] of one
// and may run for many at once. A [Format] is how bytes are written down. A
// container is a file that holds many articles: JSON Lines, a JSON array, CSV.
// The head of a text is its lines before the first line of prose: headline,
// byline, date; a dateline opens that line of prose ("MOSCOW, March 23 (TASS) -").
// Furniture is lines that are not the article's own prose.
//
// # What stays as it is
//
// Plain text that is valid UTF-8 becomes the article's text byte for byte,
// without a byte order mark, so that spans index into the file. Text in other
// encodings is decoded. The text of a page is what the [Extractor] gives.
//
// # What is refused
//
// An input that is no article in English is refused with a [*readout.Error] of
// code [readout.CodeRefused] that names it, says why and what to do. The walk
// goes on after it. No field of an article is guessed: each that is set is
// listed in its Known map with how it was known.
package intake
