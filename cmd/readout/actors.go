package main

import (
	"context"
	"encoding/json"
	"slices"
	"strconv"
	"strings"

	"readout"
)

type actorsOptions struct {
	Actor string `arg:"" optional:"" help:"One actor, by id or name: its names, its roles over time, and what each article calls it and why."`
	recordFlag
	windowFlags
	Name    string           `placeholder:"WORDS" help:"Only actors one of whose names has these words."`
	Type    pick[actorTypes] `placeholder:"TYPE" help:"Only actors of this type: state, person, organisation…"`
	Country string           `placeholder:"CODE" help:"Only actors of this country: an ISO 3166 alpha-3 code, one of your own directory, or the name of a state in the record."`
	outputFlags
}

// Help returns what the help text tells beyond the flags.
func (actorsOptions) Help() string {
	return `The most mentioned come first, with the names by which the articles call them. A person whose country no article tells is shown as the same as (=) the only one of the name who has a country, if there is just one.

With an id or a name, all that was read of that actor is printed: the roles that articles give it with their dates, and every wording by which each article mentions it, with the rule that found it.

Examples:

    readout actors --type person --country VSR
    readout actors "Ilsa Varrin"
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
	if o.Actor != "" {
		return o.printOne(ctx, env, rec, window)
	}
	country := countryCode(ctx, rec, o.Country)
	rows := rec.Actors(ctx, readout.ActorQuery{
		Window: window, Name: o.Name, Type: readout.ActorType(o.Type), Country: country,
	})
	v, u := actorsView(), &unanswered{ctx, rec, o.Record}
	v.nothing = func() string { return u.hint(&o.windowFlags, u.country(country)) }
	return v.print(env, o.outputFlags, rows)
}

// nameOfActor returns an actor's name, with the id of who is the same person.
func nameOfActor(r readout.ActorRow) string {
	if r.SameAs != "" {
		return r.Name + " (= " + r.SameAs + ")"
	}
	return r.Name
}

// printOne prints the actors that have an id or a name, one after the other.
func (o *actorsOptions) printOne(ctx context.Context, env *environment, rec readout.Record, window readout.Window) error {
	if o.CSV {
		return &readout.Error{
			Code: readout.CodeInvalid, Object: "--csv", Message: "one actor is no table", Hint: "use --json, or leave the actor out",
		}
	}
	articles := evidenceArticles
	if o.Limit != nil || o.JSON {
		limit, err := o.limit()
		if err != nil {
			return err
		}
		articles = limit
	}
	rows, err := actorsCalled(ctx, rec, o.Actor)
	if err != nil {
		return err
	}
	for i, row := range rows {
		one, err := gather(ctx, rec, row, window, articles)
		if err != nil {
			return err
		}
		if o.JSON {
			err = json.NewEncoder(env.stdout).Encode(one)
		} else {
			err = one.write(env, i > 0)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// actorsCalled returns the actor with an id, or those with a name; not those who are the
// same as another of them.
func actorsCalled(ctx context.Context, rec readout.Record, called string) ([]readout.ActorRow, error) {
	row, err := rec.Actor(ctx, called)
	if err == nil {
		return []readout.ActorRow{row}, nil
	}
	if readout.ErrorCode(err) != readout.CodeNotFound {
		return nil, err
	}
	var rows []readout.ActorRow
	for row, err := range rec.Actors(ctx, readout.ActorQuery{Name: called}) {
		if err != nil {
			return nil, err
		}
		isName := func(name string) bool { return strings.EqualFold(name, called) }
		if row.SameAs == "" && (isName(row.Name) || slices.ContainsFunc(row.Names, isName)) {
			rows = append(rows, row)
		}
	}
	if len(rows) == 0 {
		return nil, &readout.Error{
			Code: readout.CodeNotFound, Object: called, Message: "nobody in the record has this id or name",
			Hint: "part of a name will do with --name",
		}
	}
	return rows, nil
}

func actorsView() *view[readout.ActorRow] {
	type row = readout.ActorRow
	return &view[row]{one: "actor", many: "actors", columns: []column[row]{
		{key: "id", value: func(r row) string { return r.ID }, title: "ID", most: 28},
		{key: "name", value: func(r row) string { return r.Name }, title: "NAME", cell: nameOfActor, most: 32},
		{key: "type", value: func(r row) string { return string(r.Type) }, title: "TYPE", spare: 3},
		{key: "country", value: func(r row) string { return r.Country }, title: "COUNTRY", spare: 1},
		{key: "sector", value: func(r row) string { return string(r.Sector) }},
		{key: "role", value: func(r row) string { return r.Role }, title: "ROLE", most: 24, spare: 5},
		{key: "articles", value: func(r row) string { return strconv.Itoa(r.Articles) }, title: "ARTICLES", right: true, spare: 4},
		{key: "mentions", value: func(r row) string { return strconv.Itoa(r.Mentions) }, title: "MENTIONS", right: true},
		{key: "statements", value: func(r row) string { return strconv.Itoa(r.Statements) }, title: "SAID", right: true, spare: 2},
		{key: "events", value: func(r row) string { return strconv.Itoa(r.Events) }, title: "EVENTS", right: true, spare: 2},
		{key: "same_as", value: func(r row) string { return r.SameAs }},
		{key: "names", value: func(r row) string { return strings.Join(r.Names, "; ") }, title: "CALLED", flex: true, spare: 6},
	}}
}
