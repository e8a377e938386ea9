package reading

import (
	"cmp"
	"slices"
)

// Layer is what a reader switches on and off together.
type Layer string

// The layers.
const (
	Statements Layer = "statements"
	Events     Layer = "events"
	Actors     Layer = "actors"
	Shared     Layer = "shared"
)

// Layers lists all layers in the order in which pages show them.
func Layers() []Layer { return []Layer{Statements, Events, Shared, Actors} }

// Role is what part of its thing a mark is.
type Role string

// The roles.
const (
	Source  Role = "source"  // of a statement
	Cue     Role = "cue"     // of a statement
	Content Role = "content" // of a statement
	Relay   Role = "relay"   // of a statement: through whom it reached the article
	Trigger Role = "trigger" // of an event
	Mention Role = "mention" // of an actor
	Passage Role = "passage" // of a lineage
)

// Layer returns the layer that marks of the role belong to.
func (r Role) Layer() Layer {
	switch r {
	case Source, Cue, Content, Relay:
		return Statements
	case Trigger:
		return Events
	case Mention:
		return Actors
	}
	return Shared
}

// Mark is a stretch of an article's text, the code points [Start, End), that
// opens a thing.
type Mark struct {
	Start, End int
	Role       Role
	// Thing names what the mark opens: "s4", "e1", "a3", "p2".
	Thing string
	// Style is for whoever draws the mark. Layout does not look at it.
	Style string
	// Label says in a few words what the mark opens.
	Label string
}

// narrower orders marks that cover the same place: the shorter first, as it
// says something more special; of two that are equally long, the one whose
// thing tells more. A name that is the whole source of a statement opens the
// statement, which leads on to the actor.
func narrower(a, b Mark) int {
	return cmp.Or(
		cmp.Compare(a.End-a.Start, b.End-b.Start),
		cmp.Compare(rank(a.Role), rank(b.Role)),
		cmp.Compare(a.Thing, b.Thing),
	)
}

func rank(r Role) int {
	return slices.Index([]Role{Trigger, Source, Cue, Relay, Content, Mention, Passage}, r)
}
