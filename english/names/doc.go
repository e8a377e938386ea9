// Package names finds the names in a sentence: of persons, organisations,
// places and others.
//
// # Nouns
//
// A [Name] is a run of tokens and its [Kind]. A [Recogniser] is a model that is
// ready for use; a [Finder] is the work space in which one goroutine uses it,
// an article at a time. A [Label] tells what a token is to a name: its beginning,
// its inside, its last token, all of it, or nothing (BILOU; Ratinov and Roth
// 2009, "Design challenges and misconceptions in named entity recognition").
//
// # How it decides
//
// The labels of a sentence are chosen together, so that each may follow the one
// before, by the algorithm of Viterbi over the scores of a linear model, which
// the averaged structured perceptron trains (Collins 2002). What it looks at is
// the word, its neighbours, their tags and clusters, the run of capitalised words
// that the token stands in, lists of known names, and the article: a word that
// the article elsewhere writes small is no name where a headline or the beginning
// of a sentence writes it large, and what stands beside a word elsewhere tells
// what it names here. Whether the article is news or web text decides what counts
// as a name in it. In the end the names of an article are made to agree: a
// surname by itself is the person whose full name was told.
//
// # Lists
//
// The folder data has the lists of known names: states, their capitals and
// peoples, cities, bodies, leaders, given names. One name a line, its tokens
// parted by spaces.
package names
