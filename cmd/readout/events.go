package main

import (
	"context"

	"readout"
)

type eventsOptions struct {
	recordFlag
	windowFlags
	Type   pick[eventTypes]    `placeholder:"TYPE" help:"Only events of this PLOVER type: CONSULT, SANCTION…"`
	Status pick[eventStatuses] `placeholder:"STATUS" help:"Only events that happened, or are planned, hypothetical, claimed or denied."`
	From   string              `placeholder:"ACTOR" help:"Only what this actor did: an id, a name or a country's code."`
	To     string              `placeholder:"ACTOR" help:"Only what was done to this actor."`
	confidenceFlag
	outputFlags
}

// Help returns what the help text tells beyond the flags.
func (eventsOptions) Help() string {
	return `In the order of the articles, the newest first, and of their text. STATUS tells whether it happened or was only claimed, planned or denied. A date in brackets is that of the article, where the text does not tell when the event was.

Examples:

    readout events --from Galdania --type sanction
    readout events --from VSR --to ORL --status happened --csv
    readout events --type consult --since 2031-03 --limit 0`
}

// Run prints the events.
func (o *eventsOptions) Run(ctx context.Context, env *environment) (err error) {
	rec, err := o.open(ctx)
	if err != nil {
		return err
	}
	defer closing(rec, &err)
	window, err := o.window(ctx, rec)
	if err != nil {
		return err
	}
	rows := rec.Events(ctx, readout.EventQuery{
		Window: window, Type: readout.EventType(o.Type), Status: readout.Status(o.Status),
		From: o.From, To: o.To, MinConfidence: float64(o.MinConfidence),
	})
	v, u := eventsView(), &unanswered{ctx, rec, o.Record}
	v.nothing = func() string { return u.hint(&o.windowFlags, u.actor(o.From, o.To)) }
	return v.print(env, o.outputFlags, rows)
}

func eventsView() *view[readout.EventRow] {
	type row = readout.EventRow
	return &view[row]{one: "event", many: "events", columns: []column[row]{
		{key: "id", value: func(r row) string { return r.ID }, title: "REF", cell: func(r row) string { return ref(r.ID) }},
		{key: "article", value: func(r row) string { return r.Article }},
		{key: "published", value: func(r row) string { return r.Published }},
		{key: "outlet", value: func(r row) string { return r.Outlet }},
		{key: "date", value: func(r row) string { return r.Date }, title: "DATE", cell: eventDay, spare: 1},
		{key: "date_precision", value: func(r row) string { return string(r.DatePrecision) }},
		{key: "type", value: func(r row) string { return string(r.Type) }, title: "TYPE"},
		{key: "mode", value: func(r row) string { return r.Mode }, title: "MODE", most: 12, spare: 3},
		{key: "status", value: func(r row) string { return string(r.Status) }, title: "STATUS", most: 12},
		{key: "actors", value: func(r row) string { return parties(r.Actors, partyName) }, title: "FROM", most: 20},
		{key: "recipients", value: func(r row) string { return parties(r.Recipients, partyName) }, title: "TO", most: 20},
		{key: "actor_ids", value: func(r row) string { return parties(r.Actors, partyID) }},
		{key: "recipient_ids", value: func(r row) string { return parties(r.Recipients, partyID) }},
		{key: "sentence", value: func(r row) string { return r.Sentence.Text }, title: "SENTENCE", flex: true, spare: 2},
		{key: "trigger", value: func(r row) string { return texts(r.Trigger, " … ") }},
		{key: "cameo", value: func(r row) string { return r.Cameo }},
		{key: "quad", value: func(r row) string { return string(r.Quad) }},
		{key: "goldstein", value: func(r row) string { return decimal(r.Goldstein) }},
		{key: "statement", value: func(r row) string { return r.Statement }},
		{key: "trigger_at", value: func(r row) string { return offsets(r.Trigger) }},
		{key: "confidence", value: func(r row) string { return decimal(r.Confidence) }},
		{key: "by", value: func(r row) string { return r.By }},
	}}
}

// eventDay returns when an event was, or in brackets when it was told: the
// two are not the same.
func eventDay(r readout.EventRow) string {
	if r.Date == "" && r.Published != "" {
		return "(" + day(r.Published) + ")"
	}
	return r.Date
}
