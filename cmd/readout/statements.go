package main

import (
	"context"

	"readout"
)

type statementsOptions struct {
	recordFlag
	windowFlags
	Speaker string               `placeholder:"ACTOR" help:"Only what this actor said: an id, a name, or words of an unnamed source's description."`
	About   string               `placeholder:"ACTOR" help:"Only what was said about this actor, by id or name, or what has these words."`
	Kind    pick[statementKinds] `placeholder:"KIND" help:"Only direct, indirect or mixed statements."`
	Stance  string               `placeholder:"STANCE" help:"Only statements with this stance: denies, warns…"`
	confidenceFlag
	outputFlags
}

// Help returns what the help text tells beyond the flags.
func (statementsOptions) Help() string {
	return `In the order of the articles, the newest first, and of their text. The column REF is what "readout show" takes.

Examples:

    readout statements --speaker "Ilsa Varrin" --since 2031-03-06
    readout statements --about Orlund --stance denies
    readout statements --kind direct --csv > quotations.csv`
}

// Run prints the statements.
func (o *statementsOptions) Run(ctx context.Context, env *environment) (err error) {
	rec, err := o.open(ctx)
	if err != nil {
		return err
	}
	defer closing(rec, &err)
	window, err := o.window(ctx, rec)
	if err != nil {
		return err
	}
	rows := rec.Statements(ctx, readout.StatementQuery{
		Window: window, Speaker: o.Speaker, About: o.About,
		Kind: readout.StatementKind(o.Kind), Stance: o.Stance, MinConfidence: float64(o.MinConfidence),
	})
	v, u := statementsView(), &unanswered{ctx, rec, o.Record}
	v.nothing = func() string { return u.hint(&o.windowFlags, u.stance(o.Stance), u.actor(o.Speaker, o.About)) }
	return v.print(env, o.outputFlags, rows)
}

func statementsView() *view[readout.StatementRow] {
	type row = readout.StatementRow
	return &view[row]{one: "statement", many: "statements", columns: []column[row]{
		{key: "id", value: func(r row) string { return r.ID }, title: "REF", cell: func(r row) string { return ref(r.ID) }},
		{key: "article", value: func(r row) string { return r.Article }},
		{key: "published", value: func(r row) string { return r.Published }, title: "DATE", cell: func(r row) string { return day(r.Published) }, spare: 2},
		{key: "outlet", value: func(r row) string { return r.Outlet }, title: "OUTLET", most: 18, spare: 1},
		{key: "title", value: func(r row) string { return r.Title }},
		{key: "speaker", value: func(r row) string { return r.Speaker }},
		{key: "speaker_name", value: func(r row) string { return r.SpeakerName }, title: "SPEAKER", cell: func(r row) string { return speaker(&r.Statement) }, most: 26},
		{key: "stance", value: func(r row) string { return r.Stance }, title: "STANCE", most: 12},
		{key: "content", value: func(r row) string { return texts(r.Content, " … ") }, title: "WHAT", flex: true},
		{key: "kind", value: func(r row) string { return string(r.Kind) }},
		{key: "source", value: func(r row) string { return texts(r.Source, " … ") }},
		{key: "cue", value: func(r row) string { return texts(r.Cue, " … ") }},
		{key: "addressee", value: func(r row) string { return r.Addressee }},
		{key: "medium", value: func(r row) string { return r.Medium }},
		{key: "relay", value: func(r row) string { return relays(r.Relay) }},
		{key: "source_at", value: func(r row) string { return offsets(r.Source) }},
		{key: "cue_at", value: func(r row) string { return offsets(r.Cue) }},
		{key: "content_at", value: func(r row) string { return offsets(r.Content) }},
		{key: "confidence", value: func(r row) string { return decimal(r.Confidence) }},
		{key: "by", value: func(r row) string { return r.By }},
	}}
}
