// Package statements finds who said what in an article.
//
// It works from tokens, quotation marks and lists of words, and where the text was
// read with them from tags and trees: there a model decides on what the rules
// propose. What the rules know of language stands in the files of the folder data.
//
// # Nouns
//
// A statement has a source (who), a cue (the words that tell of saying) and a
// content (what), each one or several spans, as PolNeAR annotates them: the
// source is the whole noun phrase with what says who it is; the cue is the
// verb with its auxiliaries, negation and adverbs, and a preposition that
// joins it to the content; the content begins with "that" or "to" and ends
// before the sentence's full stop. Only the outermost of nested statements is
// told, except where the outer one merely passes the inner one on: then it is
// a relay of the inner. Of the turns of a transcript each is a statement; within it
// those are told by which the speaker does more than say, and those of others, with
// the speaker as relay.
//
// A rule proposes a [candidate] for each cue: it names the frame in which the
// cue stands ("that", "object", "behind quotation"). A table of precisions,
// counted on PolNeAR's training split, tells how often each cue in each frame
// is an attribution; candidates that are less sure than a threshold are
// dropped, and the confidence of a statement is that precision.
//
// # The way of an article
//
// Every token is looked up once. Each sentence is then searched for verbs,
// nouns, "according to", signatures and turns of a transcript. The candidates
// of the whole article are sifted; quotations that no cue introduced go to who
// spoke before; and the speaker, the addressee, the medium and the relay are
// read from the words near the cue. Every search is bounded by a fixed number
// of tokens, so that the work grows with the length of the text alone.
package statements
