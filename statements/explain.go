package statements

import (
	"readout"
	"readout/actors"
	"readout/english"
)

// Explanation tells of one word that may tell of saying what became of it: the
// statement that it heads, or why it heads none.
type Explanation struct {
	// Word is the word, Lemma its lemma where the lexicon knows it as a cue. Of a
	// quotation that nobody is told to have said, Word is its first mark.
	Word  readout.Span `json:"word"`
	Lemma string       `json:"lemma,omitempty"`
	// Statement is what was found and By who decided so; both are empty where
	// the word lost.
	Statement *readout.Statement `json:"statement,omitempty"`
	By        Decider            `json:"by,omitempty"`
	// Loss tells why the word lost, and Detail what the loss turns on: the rule of a
	// veto, the source that was refused, the cue in whose content the word stands.
	Loss   Loss   `json:"loss,omitempty"`
	Detail string `json:"detail,omitempty"`
	// Rule names the frame in which a rule proposed the word, and is empty where none
	// did. Precision is how often what stands so was a statement on the training
	// split, from 0 to 1, and PrecisionNeeded what the rules ask for by themselves; both
	// are 0 where a rule needs no table, as of signatures.
	Rule            string  `json:"rule,omitempty"`
	Precision       float64 `json:"precision,omitempty"`
	PrecisionNeeded float64 `json:"precision_needed,omitempty"`
	// Weighed tells that the model saw content around the word. Margin is then by how
	// much it takes the word for a cue rather than for none, and MarginNeeded from where
	// it is believed, both in the units of its weights.
	Weighed      bool  `json:"weighed"`
	Margin       int32 `json:"margin,omitempty"`
	MarginNeeded int32 `json:"margin_needed,omitempty"`
}

// Decider is who decided that there is a statement.
type Decider string

// The deciders.
const (
	ByRule  Decider = "rule"           // a rule alone
	ByModel Decider = "model"          // the model; no rule proposed it
	ByBoth  Decider = "rule and model" // a rule proposed it, and the model agreed
)

// Loss is why a word heads no statement.
type Loss string

// The losses, in the order in which they are looked for.
const (
	LossVeto    Loss = "veto"      // a rule knows that it tells of no saying here; Detail is a Veto
	LossOther   Loss = "other cue" // its words went to another statement; Detail is that one's cue
	LossInside  Loss = "inside"    // it stands in the content of another; Detail is that one's cue
	LossRelay   Loss = "relay"     // it passes another on and is told with it; Detail is that one's cue
	LossLent    Loss = "lent"      // it lends a noun its subject, which is the cue
	LossSource  Loss = "source"    // Detail is its source, which cannot be one
	LossContent Loss = "content"   // no content is seen around it
	LossMargin  Loss = "margin"    // the model's margin is too small
	LossTable   Loss = "table"     // too seldom a statement, says the table of precisions
	LossLabel   Loss = "label"     // what stands before its colon is no speaker's name
	LossUnknown Loss = "undecided" // none of these
)

// leastTold is how small a margin is still told of a word that no rule knows.
const leastTold = -leastMargin

// Explain returns, in the order of the text, what became of the words that may tell
// of saying: the verbs that the lexicon knows as cues, what a rule proposed, and what
// the model all but took for one. The statements among them are those of
// [Extractor.Extract].
func (e *Extractor) Explain(doc *english.Doc, res *actors.Resolution, article *readout.Article) []Explanation {
	x := e.explainer(doc, res, article)
	var out []Explanation
	for i := range x.words {
		h := int32(i)
		if k, ok := x.kept[h]; ok {
			out = append(out, x.found(h, k))
		} else if x.near(h) {
			out = append(out, x.lost(h))
		}
	}
	return out
}
