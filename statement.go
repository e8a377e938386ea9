package readout

// Statement is an attribution: somebody is told to have said, written, thought
// or felt something. Source, cue and content may each be several spans: a
// quotation broken by "he said", or one that runs over paragraphs, is one
// statement.
type Statement struct {
	// ID is the article's id, a dot, and "s" with the statement's number in
	// the article: "0f3c…a1.s4".
	ID      string        `json:"id"`
	Kind    StatementKind `json:"kind"`
	Source  []Span        `json:"source"`
	Cue     []Span        `json:"cue"`
	Content []Span        `json:"content"`
	// Speaker is the id of the actor behind the source, empty for unnamed
	// sources.
	Speaker string `json:"speaker"`
	// SpeakerName is the speaker's canonical name, or for an unnamed source
	// its description: "U.S. officials".
	SpeakerName string `json:"speaker_name"`
	// Addressee is who was told: the canonical name of an actor or, where it
	// is not one, the article's words: "reporters".
	Addressee string `json:"addressee"`
	// Medium is through what it was said: "interview", "editorial", "phone call".
	Medium string `json:"medium"`
	// Relay is through whom it reached the article, the nearest to the
	// speaker first.
	Relay []Relay `json:"relay"`
	// Stance is what the speaker does by it: "says", "denies", "warns"… It is
	// empty where the cue does not tell: "did not apologise".
	Stance string `json:"stance"`
	// Answers is the id of the statement of the same article that a denial
	// denies, where the article leaves no doubt which one that is.
	Answers string `json:"answers,omitempty"`
	// Confidence is between 0 and 1.
	Confidence float64 `json:"confidence"`
	// By names what found the statement.
	By string `json:"by"`
}

// StatementKind is how the content stands in the text.
type StatementKind string

// The kinds of statements.
const (
	Direct   StatementKind = "direct"   // all content stands in quotation marks
	Indirect StatementKind = "indirect" // none of it does
	Mixed    StatementKind = "mixed"    // some of it does
)

// Relay is one link between a speaker and the article: an agency, a ministry's
// read-out, a paper that is quoted.
type Relay struct {
	Actor string `json:"actor"` // empty where the link is not a known actor
	Name  string `json:"name"`
	Span  Span   `json:"span"`
}

// Spans returns all spans of the statement: source, cue, content.
func (s *Statement) Spans() []Span {
	spans := make([]Span, 0, len(s.Source)+len(s.Cue)+len(s.Content))
	spans = append(spans, s.Source...)
	spans = append(spans, s.Cue...)
	return append(spans, s.Content...)
}
