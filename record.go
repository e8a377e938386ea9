package readout

import (
	"context"
	"iter"
)

// Record is a store of analyses, with what it computes across them.
//
// # Contract
//
// All methods may be called from several goroutines. Reads see whole articles
// only: an article is put in one transaction, and a process that is killed at
// any moment leaves every article either wholly in the record or not at all.
// Putting the same articles in the same order gives the same record, however
// often the work was interrupted.
//
// Every error that a caller could do something about is an [*Error]:
//
//   - CodeInvalid for a query that makes no sense (a date that is none, a
//     negative limit) and for an analysis that does not [Analysis.Validate],
//     in which case nothing is stored;
//   - CodeNotFound from the methods that ask for one thing by its id. A query
//     that matches nothing is an empty sequence and no error;
//   - CodeIncompatible when opening a store that a newer version has written.
//
// A sequence yields at most one error, as its last element, with a zero row.
// The caller may stop ranging at any time.
type Record interface {
	// Put stores an analysis and places its passages in their lineages. It
	// replaces an analysis of the same article by an older version, and does
	// nothing if the same version is there.
	Put(ctx context.Context, a *Analysis) (PutResult, error)
	// Version returns the version of the stored analysis of an article, 0 if
	// there is none: callers need not analyse again what is there.
	Version(ctx context.Context, article string) (int, error)

	// Analysis returns what Put stored.
	Analysis(ctx context.Context, article string) (*Analysis, error)
	// Statement returns one statement by its id.
	Statement(ctx context.Context, id string) (StatementRow, error)
	// Actor returns one actor by id, with all its names and counts.
	Actor(ctx context.Context, id string) (ActorRow, error)
	// Lineage returns one lineage by its id.
	Lineage(ctx context.Context, id string) (Lineage, error)
	// LineagesOf returns the lineages that passages of an article belong to,
	// in the order of the passages, those with other articles' passages alone.
	LineagesOf(ctx context.Context, article string) ([]Lineage, error)

	Articles(ctx context.Context, q ArticleQuery) iter.Seq2[ArticleRow, error]
	Statements(ctx context.Context, q StatementQuery) iter.Seq2[StatementRow, error]
	Events(ctx context.Context, q EventQuery) iter.Seq2[EventRow, error]
	Actors(ctx context.Context, q ActorQuery) iter.Seq2[ActorRow, error]
	Lineages(ctx context.Context, q LineageQuery) iter.Seq2[Lineage, error]
	// Search finds words in articles' texts, the best match first.
	Search(ctx context.Context, q SearchQuery) iter.Seq2[SearchRow, error]

	// Counts returns how much of everything the record holds.
	Counts(ctx context.Context) (Counts, error)
	Close() error
}

// PutResult tells what Put did.
type PutResult string

// The results of Put.
const (
	Added     PutResult = "added"
	Unchanged PutResult = "unchanged"
	Replaced  PutResult = "replaced"
)

// Window narrows every query to articles and rows. Its zero value is
// everything.
type Window struct {
	// Article is an article's id.
	Article string
	// Outlet is an outlet's name, compared without regard to case.
	Outlet string
	// Since and Until are ISO 8601 dates, both inclusive, compared with the
	// article's date of publication as far as both are precise: 2021-03
	// includes 2021-03-22. Articles of unknown date lie in no such window.
	Since, Until string
	// Limit is the greatest number of rows, 0 for all.
	Limit int
	// Offset is the number of rows passed over first.
	Offset int
}

// ArticleQuery asks for articles, newest first.
type ArticleQuery struct {
	Window
	// About is an actor, by id or by name, who is mentioned.
	About string
}

// StatementQuery asks for statements, in order of articles (newest first) and
// text.
type StatementQuery struct {
	Window
	// Speaker is an actor by id or by name, or part of an unnamed source's
	// description.
	Speaker string
	// About is an actor by id or by name who is mentioned in the content, or
	// words that stand in it.
	About string
	Kind  StatementKind
	// Stance is a stance: "denies".
	Stance string
	// MinConfidence leaves out what is less sure.
	MinConfidence float64
}

// EventQuery asks for events, in order of articles (newest first) and text.
type EventQuery struct {
	Window
	Type   EventType
	Status Status
	// From and To are actors, by id, name or country code, among the event's
	// actors and recipients.
	From, To      string
	MinConfidence float64
}

// ActorQuery asks for actors, the most mentioned first.
type ActorQuery struct {
	Window
	// Name is part of one of the actor's names.
	Name    string
	Type    ActorType
	Country string
}

// LineageQuery asks for lineages with passages in at least two articles, those
// in most articles first. One passage must meet window, edit and flag together;
// the words may stand in another.
type LineageQuery struct {
	Window
	// Text is words that stand in a passage of the lineage.
	Text string
	// Edit and Flag are an edit and a flag that a passage of it must have.
	Edit Edit
	Flag Flag
}

// SearchQuery asks for words in texts.
type SearchQuery struct {
	Window
	// Text is words, all of which must stand in the text, and "phrases in
	// quotation marks", whose words must stand in that order.
	Text string
}

// ArticleHead is what a row tells of the article it comes from.
type ArticleHead struct {
	Article   string `json:"article"` // the article's id
	Outlet    string `json:"outlet"`
	Title     string `json:"title"`
	Published string `json:"published"`
}

// ArticleRow is an article in a list.
type ArticleRow struct {
	ArticleHead
	Path       string `json:"path"`
	URL        string `json:"url"`
	Language   string `json:"language"`
	Words      int    `json:"words"`
	Statements int    `json:"statements"`
	Events     int    `json:"events"`
	// Shared is the number of the article's passages that stand in other
	// articles too.
	Shared int `json:"shared"`
}

// StatementRow is a statement with its article.
type StatementRow struct {
	ArticleHead
	Statement
}

// EventRow is an event with its article.
type EventRow struct {
	ArticleHead
	Event
}

// ActorRow is an actor with what the record holds of it.
type ActorRow struct {
	Actor
	// Names are the different texts by which it is mentioned by name, the
	// commonest first.
	Names      []string `json:"names"`
	Articles   int      `json:"articles"`
	Mentions   int      `json:"mentions"`
	Statements int      `json:"statements"` // as speaker
	Events     int      `json:"events"`     // as actor or recipient
	// SameAs is the id of the only person of the record who has this person's name and a
	// country, where no article tells this one's country: the same person, as far
	// as the record tells. Questions for that id, or the name, find both.
	SameAs string `json:"same_as,omitempty"`
}

// SearchRow is a place where words were found.
type SearchRow struct {
	ArticleHead
	// Snippet is the text around the words, from the article unchanged.
	Snippet Span `json:"snippet"`
	// Matches are the words found in the snippet.
	Matches []Span `json:"matches"`
}

// Counts is how much of everything a record holds.
type Counts struct {
	Articles   int `json:"articles"`
	Statements int `json:"statements"`
	Events     int `json:"events"`
	Actors     int `json:"actors"`
	Passages   int `json:"passages"`
	// Lineages counts those with passages in at least two articles.
	Lineages int `json:"lineages"`
}
