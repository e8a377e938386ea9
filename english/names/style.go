package names

// Style is a way to annotate names. Corpora do not agree on what a name is, nor
// on where it ends: some take "President" into the name of one. What they have
// in common is learned from all, and beside it what each has for itself
// (Daumé 2007, "Frustratingly easy domain adaptation"). Names are found in the
// style of News.
type Style uint8

// The styles.
const (
	News         Style = iota // as CoreNLP finds them in political news
	Broadcast                 // of the Groningen Meaning Bank
	Encyclopedia              // of WikiNEuRal
	Mixed                     // of UD GUM
	Web                       // of UD EWT, marked for Readout
)
