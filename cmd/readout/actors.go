package main

import (
	"context"
	"strconv"
	"strings"

	"readout"
)

type actorsOptions struct {
	recordFlag
	windowFlags
	Name    string           `placeholder:"WORDS" help:"Only actors one of whose names has these words."`
	Type    pick[actorTypes] `placeholder:"TYPE" help:"Only actors of this type: state, person, organisation…"`
	Country string           `placeholder:"CODE" help:"Only actors of this country: an ISO 3166 alpha-3 code, one of your own directory, or the name of a state in the record."`
	outputFlags
}

// Help returns what the help text tells beyond the flags.
func (actorsOptions) Help() string {
	return `The most mentioned come first, with the names by which the articles call them.

Examples:

    readout actors --type person --country VSR
    readout actors --name compact --json`
}

// Run prints the actors.
func (o *actorsOptions) Run(ctx context.Context, env *environment) (err error) {
	rec, err := o.open(ctx)
	if err != nil {
		return err
	}
	defer closing(rec, &err)
	window, err := o.window(ctx, rec)
	if err != nil {
		return err
	}
	country := countryCode(ctx, rec, o.Country)
	rows := rec.Actors(ctx, readout.ActorQuery{
		Window: window, Name: o.Name, Type: readout.ActorType(o.Type), Country: country,
	})
	v, u := actorsView(), &unanswered{ctx, rec, o.Record}
	v.nothing = func() string { return u.hint(&o.windowFlags, u.country(country)) }
	return v.print(env, o.outputFlags, rows)
}

func actorsView() *view[readout.ActorRow] {
	type row = readout.ActorRow
	return &view[row]{one: "actor", many: "actors", columns: []column[row]{
		{key: "id", value: func(r row) string { return r.ID }, title: "ID", most: 28},
		{key: "name", value: func(r row) string { return r.Name }, title: "NAME", most: 32},
		{key: "type", value: func(r row) string { return string(r.Type) }, title: "TYPE", spare: 3},
		{key: "country", value: func(r row) string { return r.Country }, title: "COUNTRY", spare: 1},
		{key: "sector", value: func(r row) string { return string(r.Sector) }},
		{key: "role", value: func(r row) string { return r.Role }, title: "ROLE", most: 24, spare: 5},
		{key: "articles", value: func(r row) string { return strconv.Itoa(r.Articles) }, title: "ARTICLES", right: true, spare: 4},
		{key: "mentions", value: func(r row) string { return strconv.Itoa(r.Mentions) }, title: "MENTIONS", right: true},
		{key: "statements", value: func(r row) string { return strconv.Itoa(r.Statements) }, title: "SAID", right: true, spare: 2},
		{key: "events", value: func(r row) string { return strconv.Itoa(r.Events) }, title: "EVENTS", right: true, spare: 2},
		{key: "names", value: func(r row) string { return strings.Join(r.Names, "; ") }, title: "CALLED", flex: true, spare: 6},
	}}
}
