package names

// Style is a way to annotate names. Corpora do not agree on what a name is, nor
// on where it ends: some take "President" into the name of one. What they have
// in common is learned from all, and beside it what each has for itself
// (Daumé 2007, "Frustratingly easy domain adaptation"). Texts are read in the
// style of News or of Web, as their words tell.
type Style uint8

// The styles.
const (
	News         Style = iota // as CoreNLP finds them in political news
	Encyclopedia              // of WikiNEuRal
	Mixed                     // of UD GUM
	Web                       // of UD EWT, marked for Readout
)
