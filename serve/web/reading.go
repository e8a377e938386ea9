package web

import (
	"readout"
	"readout/serve/reading"
)

// ReadingPage is the article's own text with what is known about it.
type ReadingPage struct {
	Frame
	Article readout.Article
	Words   int
	// Known tells how what is known of the article was known.
	Known []Fact
	// Headline tells that the text's first paragraph is the title, so that no
	// title stands above it.
	Headline   bool
	Paragraphs []Paragraph
	Layers     []LayerSwitch
	Statements []StatementCard
	Events     []EventCard
	Shared     []LineageCard
	Actors     []ActorCard
}

func (*ReadingPage) template() string { return "article" }

// Fact is a line of the provenance box.
type Fact struct {
	Name, Value string
	By          string // how it was known
}

// LayerSwitch is a line of the legend: it shows how a layer is drawn, and
// switches it.
type LayerSwitch struct {
	Layer reading.Layer
	Label string
	Count int
	On    bool
	// Switch is the address of the page with the layer switched over.
	Switch string
}

// Paragraph is a paragraph of the text, or of a statement's context.
type Paragraph struct {
	Class    string
	Headline bool
	// Note says why the paragraph is drawn as it is, empty for prose.
	Note string
	// Skipped tells that paragraphs of the text before it are not shown.
	Skipped  bool
	Segments []Segment
}

// Segment is a stretch of text with what it opens.
type Segment struct {
	Anchors []string // names of places in the text: "t-s4"
	Text    string
	Class   string
	Target  string // the card that it opens, "" for none
	Label   string
	// Quiet tells that the keyboard passes over it: an earlier segment opens
	// the same card.
	Quiet  bool
	Badges []Badge
}

// Badge stands after a passage that is shared with other articles.
type Badge struct {
	Target string
	Others int // how many other articles
}

// StatementCard is what the reading page knows about a statement.
type StatementCard struct {
	readout.Statement
	Key     string // "s4"
	Chain   []Step
	Shared  []string // keys of lineage cards
	Quote   string   // the whole content
	Excerpt string   // its beginning
}

// EventCard is what the reading page knows about an event.
type EventCard struct {
	readout.Event
	Key  string
	Told string // the key of the statement that it was told in
}

// ActorCard is what the reading page knows about an actor.
type ActorCard struct {
	readout.Actor
	Key      string
	Mentions []MentionGroup
	Count    int
}

// MentionGroup is mentions of one actor by the same words and rule.
type MentionGroup struct {
	Text  string
	Kind  readout.MentionKind
	By    string
	Count int
}

// LineageCard is a passage of the article with its other appearances.
type LineageCard struct {
	Key     string
	Lineage string // its id
	Here    readout.LineagePassage
	Parent  string // the outlet of the passage that this one came from
	Others  []readout.LineagePassage
	Origins int
	// Articles is the number of other articles.
	Articles int
}
