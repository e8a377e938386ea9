package readout

import (
	"errors"
	"fmt"
	"slices"
)

// Analysis is all that reading one article gives: the interchange contract of
// `readout analyze`. Slices are never nil, so that they are [] in JSON.
type Analysis struct {
	Article    Article     `json:"article"`
	Sentences  []Span      `json:"sentences"`
	Actors     []Actor     `json:"actors"`
	Mentions   []Mention   `json:"mentions"`
	Statements []Statement `json:"statements"`
	Events     []Event     `json:"events"`
	Passages   []Passage   `json:"passages"`
}

// AnalysisVersion identifies what the analysis makes of an article. It is
// raised by every change after which stored analyses should be made anew, with
// the date and the reason here.
//
//	1  2026-11-21  the first
//	2  2026-11-22  statements chosen by a model; pronouns and unknown names read
//	               with trees; a larger directory
const AnalysisVersion = 2

// Validate returns all the ways in which the analysis breaks its own contract,
// joined, or nil: spans that do not hold their text, references to what is not
// there, values outside their lists, one id used twice.
func (a *Analysis) Validate() error {
	v := validator{text: NewText(a.Article.Text), actors: map[string]bool{}, statements: map[string]bool{}}
	v.article(&a.Article)
	for i, s := range a.Sentences {
		v.span(fmt.Sprintf("sentence %d", i), s)
	}
	for _, actor := range a.Actors {
		v.actor(actor)
	}
	for i, m := range a.Mentions {
		v.mention(i, m)
	}
	for i := range a.Statements {
		v.statement(&a.Statements[i])
	}
	seen := map[string]bool{}
	for i := range a.Events {
		v.unique("event", a.Events[i].ID, seen)
		v.event(&a.Events[i])
	}
	for i, p := range a.Passages {
		name := fmt.Sprintf("passage %d", i)
		v.span(name, p.Span)
		v.statementRef(name, p.Statement)
	}
	if len(v.errs) > 0 {
		return fmt.Errorf("validate analysis of article %s: %w", a.Article.ID, errors.Join(v.errs...))
	}
	return nil
}

type validator struct {
	text               *Text
	actors, statements map[string]bool
	errs               []error
}

func (v *validator) failf(format string, args ...any) {
	v.errs = append(v.errs, fmt.Errorf(format, args...))
}

func (v *validator) span(name string, s Span) {
	if err := s.Check(v.text); err != nil {
		v.failf("%s: %w", name, err)
	}
}

// spans checks the spans of one role: in order, and none over another.
func (v *validator) spans(name string, spans []Span) {
	for i, s := range spans {
		v.span(fmt.Sprintf("%s %d", name, i), s)
		if i > 0 && s.Start < spans[i-1].End {
			v.failf("%s %d starts before %s %d has ended", name, i, name, i-1)
		}
	}
}

func (v *validator) unique(kind, id string, seen map[string]bool) {
	switch {
	case id == "":
		v.failf("%s without an id", kind)
	case seen[id]:
		v.failf("%s id %q is used twice", kind, id)
	}
	seen[id] = true
}

func (v *validator) actorRef(name, id string) {
	if id != "" && !v.actors[id] {
		v.failf("%s refers to actor %q, who is not listed", name, id)
	}
}

func (v *validator) statementRef(name, id string) {
	if id != "" && !v.statements[id] {
		v.failf("%s refers to statement %q, which is not listed", name, id)
	}
}

func (v *validator) confidence(name string, c float64) {
	if !(c >= 0 && c <= 1) {
		v.failf("%s has confidence %v, which is not between 0 and 1", name, c)
	}
}

func (v *validator) article(a *Article) {
	if a.ID == "" {
		v.failf("article without an id")
	}
	if want := HashText(a.Text); a.SHA256 != want {
		v.failf("article says its text's hash is %q, which is %q", a.SHA256, want)
	}
	for i, f := range a.Furniture {
		v.span(fmt.Sprintf("furniture %d", i), f.Span)
	}
}

func (v *validator) actor(a Actor) {
	v.unique("actor", a.ID, v.actors)
	if !slices.Contains(ActorTypes(), a.Type) {
		v.failf("actor %q has the unknown type %q", a.ID, a.Type)
	}
	if a.Sector != "" && !slices.Contains(Sectors(), a.Sector) {
		v.failf("actor %q has the unknown sector %q", a.ID, a.Sector)
	}
}

func (v *validator) mention(i int, m Mention) {
	name := fmt.Sprintf("mention %d", i)
	v.span(name, m.Span)
	v.actorRef(name, m.Actor)
	if m.Actor == "" {
		v.failf("%s refers to no actor", name)
	}
	if !slices.Contains([]MentionKind{MentionName, MentionDescription, MentionPronoun}, m.Kind) {
		v.failf("%s has the unknown kind %q", name, m.Kind)
	}
}

func (v *validator) statement(s *Statement) {
	v.unique("statement", s.ID, v.statements)
	name := "statement " + s.ID
	if !slices.Contains([]StatementKind{Direct, Indirect, Mixed}, s.Kind) {
		v.failf("%s has the unknown kind %q", name, s.Kind)
	}
	if len(s.Content) == 0 {
		v.failf("%s has no content", name)
	}
	v.spans(name+" source", s.Source)
	v.spans(name+" cue", s.Cue)
	v.spans(name+" content", s.Content)
	v.actorRef(name, s.Speaker)
	for _, r := range s.Relay {
		v.actorRef(name+" relay", r.Actor)
		v.span(name+" relay", r.Span)
	}
	v.confidence(name, s.Confidence)
}

func (v *validator) event(e *Event) {
	name := "event " + e.ID
	if e.Quad == "" || e.Quad != e.Type.Quad() {
		v.failf("%s of type %q has the quad category %q", name, e.Type, e.Quad)
	}
	if !slices.Contains(Statuses(), e.Status) {
		v.failf("%s has the unknown status %q", name, e.Status)
	}
	if len(e.Trigger) == 0 {
		v.failf("%s has no trigger", name)
	}
	v.spans(name+" trigger", e.Trigger)
	v.span(name+" sentence", e.Sentence)
	v.statementRef(name, e.Statement)
	for _, p := range slices.Concat(e.Actors, e.Recipients) {
		v.actorRef(name, p.ID)
		v.span(name+" party", p.Span)
	}
	if (e.Date == "") != (e.DatePrecision == "") {
		v.failf("%s has date %q with precision %q", name, e.Date, e.DatePrecision)
	}
	v.confidence(name, e.Confidence)
}
