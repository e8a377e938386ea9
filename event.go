package readout

// Event is a PLOVER record of who did what to whom.
type Event struct {
	// ID is the article's id, a dot, and "e" with the event's number in the
	// article.
	ID   string    `json:"id"`
	Type EventType `json:"type"`
	// Mode is the PLOVER mode, empty where the codebook has none or the text
	// does not tell.
	Mode string `json:"mode"`
	// Cameo is the CAMEO code that the PLOVER table gives, where it gives one.
	Cameo  string `json:"cameo"`
	Status Status `json:"status"`
	// Date is an ISO 8601 date as precise as DatePrecision says; both are
	// empty where the text does not tell.
	Date          string        `json:"date"`
	DatePrecision DatePrecision `json:"date_precision"`
	Quad          Quad          `json:"quad"`
	// Goldstein is the PLOVER score of type and mode, from -10 (conflict) to
	// 10 (cooperation).
	Goldstein  float64 `json:"goldstein"`
	Actors     []Party `json:"actors"`
	Recipients []Party `json:"recipients"`
	Trigger    []Span  `json:"trigger"`
	Sentence   Span    `json:"sentence"`
	// Statement is the id of the statement that the event was told in, empty
	// where the article tells it itself.
	Statement  string  `json:"statement"`
	Confidence float64 `json:"confidence"`
	// By is the id of the pattern that fired.
	By string `json:"by"`
}

// Party is an actor's part in an event.
type Party struct {
	ID      string `json:"id"`
	Name    string `json:"name"`
	Country string `json:"country"`
	Sector  Sector `json:"sector"`
	Span    Span   `json:"span"`
}

// EventType is one of the sixteen types of PLOVER.
type EventType string

// The event types.
const (
	Agree     EventType = "AGREE"
	Consult   EventType = "CONSULT"
	Support   EventType = "SUPPORT"
	Concede   EventType = "CONCEDE"
	Cooperate EventType = "COOPERATE"
	Aid       EventType = "AID"
	Retreat   EventType = "RETREAT"
	Request   EventType = "REQUEST"
	Accuse    EventType = "ACCUSE"
	Reject    EventType = "REJECT"
	Threaten  EventType = "THREATEN"
	Protest   EventType = "PROTEST"
	Sanction  EventType = "SANCTION"
	Mobilize  EventType = "MOBILIZE"
	Coerce    EventType = "COERCE"
	Assault   EventType = "ASSAULT"
)

// EventTypes lists the types in the codebook's order.
func EventTypes() []EventType {
	return []EventType{
		Agree, Consult, Support, Concede, Cooperate, Aid, Retreat, Request,
		Accuse, Reject, Threaten, Protest, Sanction, Mobilize, Coerce, Assault,
	}
}

// Quad is PLOVER's quad category.
type Quad string

// The quad categories, in the codebook's order from 1 to 4.
const (
	VerbalCooperation   Quad = "verbal cooperation"
	MaterialCooperation Quad = "material cooperation"
	VerbalConflict      Quad = "verbal conflict"
	MaterialConflict    Quad = "material conflict"
)

// Quad returns the quad category of a type, and "" for what is no type. It
// follows the headings of the PLOVER manual's chapters (draft 0.8); the manual's
// closing table differs from them in counting SANCTION as verbal.
func (t EventType) Quad() Quad {
	switch t {
	case Agree, Consult, Support, Concede:
		return VerbalCooperation
	case Cooperate, Aid, Retreat:
		return MaterialCooperation
	case Request, Accuse, Reject, Threaten:
		return VerbalConflict
	case Protest, Sanction, Mobilize, Coerce, Assault:
		return MaterialConflict
	}
	return ""
}

// Status tells whether an event happened.
type Status string

// The statuses.
const (
	Happened     Status = "happened"     // the article itself tells it as a fact
	Planned      Status = "planned"      // it is to come
	Hypothetical Status = "hypothetical" // it may, should or would
	Claimed      Status = "claimed"      // it is known through a statement alone
	Denied       Status = "denied"       // it is said not to have happened
)

// Statuses lists all statuses.
func Statuses() []Status {
	return []Status{Happened, Planned, Hypothetical, Claimed, Denied}
}

// DatePrecision is how precise a date is.
type DatePrecision string

// The precisions of dates.
const (
	PreciseDay   DatePrecision = "day"
	PreciseWeek  DatePrecision = "week" // the date is the week's Monday
	PreciseMonth DatePrecision = "month"
	PreciseYear  DatePrecision = "year"
)
