package readout

// Passage is a sentence or a quotation that takes part in lineage.
type Passage struct {
	Span
	// Statement is the id of the statement whose content the passage is, lies
	// in or carries for at least its half; empty for the article's own words.
	Statement string `json:"statement"`
}

// Lineage is the family of passages that carry the same words.
type Lineage struct {
	// ID is the id of the first passage. A record finds a lineage by the id of
	// any of its passages.
	ID string `json:"id"`
	// Origins is the number of passages of the family that no other accounts
	// for: those with an empty edit, without those that repeat what their own
	// article has before.
	Origins int `json:"origins"`
	// Passages are in order of publication, those of unknown date last.
	Passages []LineagePassage `json:"passages"`
}

// LineagePassage is one appearance of a lineage's words.
//
// A passage is compared with its parent: the earlier one of another article
// that it shares most with. Where the dates do not tell which of two passages
// was first (the same day, a day that is not known), it is compared with one
// that stands before it in the family all the same, so that Edit, Flags and Diff
// name the difference, and Against names what they differ from; but From is
// empty: no order is claimed. An article's repetition of its own words is
// compared with nothing.
type LineagePassage struct {
	// ID is the article's id, a dot, and "p" with the passage's number in the
	// article.
	ID        string `json:"id"`
	Article   string `json:"article"`
	Outlet    string `json:"outlet"`
	Title     string `json:"title"`
	Published string `json:"published"`
	Span
	Edit Edit `json:"edit"`
	// Against is the id of the passage that this one is compared with, empty for
	// an origin.
	Against string `json:"against"`
	// From is the id of the parent: of the same passage, if it is known to be
	// earlier. It is empty for an origin and where no order is known.
	From string `json:"from"`
	// Flags are the changes that a copy desk must see.
	Flags []Flag `json:"flags"`
	// Diff leads from the words compared with to this passage's, which are the
	// texts of "same" and "added" put together. It is empty for an origin.
	Diff []DiffOp `json:"diff"`
}

// Edit is what was done to a passage on the way from its parent.
type Edit string

// The edits. The empty edit marks an origin.
const (
	Verbatim  Edit = "verbatim"  // the same words
	Trimmed   Edit = "trimmed"   // words cut from an end
	Elided    Edit = "elided"    // words cut from the middle
	Spliced   Edit = "spliced"   // places joined that stood apart
	Bracketed Edit = "bracketed" // words put in, in brackets
	Reworded  Edit = "reworded"  // other words
	Converted Edit = "converted" // direct speech made indirect
)

// Edits lists all edits.
func Edits() []Edit {
	return []Edit{Verbatim, Trimmed, Elided, Spliced, Bracketed, Reworded, Converted}
}

// Flag is a change of meaning between a passage and its parent.
type Flag string

// The flags.
const (
	NegationChanged Flag = "negation changed"
	NumberChanged   Flag = "number changed"
	NameChanged     Flag = "name changed"
	SpeakerChanged  Flag = "speaker changed"
)

// Flags lists all flags.
func Flags() []Flag {
	return []Flag{NegationChanged, NumberChanged, NameChanged, SpeakerChanged}
}

// DiffOp is one step of a word diff.
type DiffOp struct {
	Op   DiffKind `json:"op"`
	Text string   `json:"text"`
}

// DiffKind tells what a step of a word diff does.
type DiffKind string

// The steps of a word diff.
const (
	DiffSame  DiffKind = "same"
	DiffCut   DiffKind = "cut"
	DiffAdded DiffKind = "added"
)
