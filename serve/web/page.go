package web

import "readout"

// Page is a page that can be drawn.
type Page interface {
	template() string
	frame() *Frame
}

// Frame is what every page has.
type Frame struct {
	// Title stands in the browser's title bar.
	Title string
	// Section is the part of the site that the page belongs to: "articles".
	Section string
	// Query is what stands in the search box.
	Query string
	// Style and Focus are the addresses of style sheets. Render sets Style.
	Style, Focus string
}

func (f *Frame) frame() *Frame { return f }

// List is what every page has that lists rows.
type List struct {
	Frame
	Filters Filters
	Pager   Pager
	// Problem says why what was asked could not be answered, empty if it was.
	Problem string
	// Empty says what to do where no row was found.
	Empty Empty
}

// Filters is the form above a list.
type Filters struct {
	Action string // the list's own path
	Fields []Field
	// Active tells whether any field narrows the list.
	Active bool
}

// Field is a field of a form; one with options is a choice.
type Field struct {
	Name, Label, Value, Placeholder string
	Options                         []Option
}

// Option is one of the choices of a field.
type Option struct {
	Value, Label string
	Chosen       bool
}

// Pager leads through a list. Its addresses are empty where there is no page.
type Pager struct {
	First, Last    int // the numbers of the first and the last row shown
	Previous, Next string
}

// Empty is what a list without rows says.
type Empty struct {
	// NoRecord tells that the whole record is empty.
	NoRecord bool
	// What names the rows that are not there: "statements".
	What string
	// Clear is the address of the list without filters.
	Clear string
}

// ErrorPage tells what went wrong.
type ErrorPage struct {
	Frame
	Status  int
	Heading string
	Message string
	Hint    string
}

func (*ErrorPage) template() string { return "error" }

// WelcomePage leads on after a token was accepted.
type WelcomePage struct {
	Frame
	Next string // where to
}

func (*WelcomePage) template() string { return "welcome" }

// AboutPage tells what the marks and the numbers mean.
type AboutPage struct{ Frame }

func (*AboutPage) template() string { return "about" }

// ArticlesPage lists articles.
type ArticlesPage struct {
	List
	Counts readout.Counts
	Rows   []readout.ArticleRow
	// Notable are a few lineages that are worth a look. They stand on the first
	// page of the whole list alone.
	Notable []readout.Lineage
}

func (*ArticlesPage) template() string { return "articles" }

// StatementsPage lists statements.
type StatementsPage struct {
	List
	Rows []readout.StatementRow
}

func (*StatementsPage) template() string { return "statements" }

// EventsPage lists events.
type EventsPage struct {
	List
	Rows []readout.EventRow
}

func (*EventsPage) template() string { return "events" }

// ActorsPage lists actors.
type ActorsPage struct {
	List
	Rows []readout.ActorRow
}

func (*ActorsPage) template() string { return "actors" }

// LineagesPage lists lineages.
type LineagesPage struct {
	List
	Rows []readout.Lineage
}

func (*LineagesPage) template() string { return "lineages" }

// SearchPage shows where words were found.
type SearchPage struct {
	List
	Rows       []Hit
	Actors     []readout.ActorRow
	Statements []readout.StatementRow
}

func (*SearchPage) template() string { return "search" }

// Hit is a place where words were found.
type Hit struct {
	readout.ArticleHead
	Snippet []Run
}

// Run is a stretch of text, marked or not.
type Run struct {
	Text   string
	Marked bool
}

// ActorPage shows what the record holds of an actor.
type ActorPage struct {
	Frame
	Actor readout.ActorRow
	By    []readout.StatementRow // what it said
	About []readout.StatementRow // what was said about it
	// Events are those in which it is an actor or a recipient.
	Events   []readout.EventRow
	Articles []readout.ArticleRow
}

func (*ActorPage) template() string { return "actor" }

// LineagePage shows the family tree of a passage.
type LineagePage struct {
	Frame
	Lineage readout.Lineage
	// Outlets is the number of different outlets that are known.
	Outlets int
	// First and Final are the earliest and the latest known dates.
	First, Final string
	Tree         []Branch
}

func (*LineagePage) template() string { return "lineage" }

// Branch is an appearance of a passage with those that came from it.
type Branch struct {
	readout.LineagePassage
	Lineage  string // its id
	Parent   string // the outlet of its parent
	Children []Branch
}

// StatementPage shows one statement with all that is known about it.
type StatementPage struct {
	Frame
	Row     readout.StatementRow
	Context []Paragraph
	Chain   []Step
	Lineage []LineageCard
	Events  []readout.Event
}

func (*StatementPage) template() string { return "statement" }

// Step is one link of the chain by which a statement reached the reader.
type Step struct {
	Part  string // "speaker", "relay", "outlet"
	Name  string
	Actor string // its id, where it is a known actor
	Note  string // "in an interview, to reporters"
}
