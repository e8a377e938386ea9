package main

import (
	"cmp"
	"context"
	"fmt"
	"iter"
	"slices"
	"strings"

	"readout"
)

// unanswered finds out what to do about a question that found nothing. What
// cannot be found out is not said.
type unanswered struct {
	ctx    context.Context
	rec    readout.Record
	record string // the record's file
}

// hint returns the next step: what is wrong with the record, with the outlet,
// with one of the question's own flags, or else with the question as a whole.
func (u *unanswered) hint(w *windowFlags, own ...string) string {
	counts, err := u.rec.Counts(u.ctx)
	if err == nil && counts.Articles == 0 {
		return fmt.Sprintf("the record is empty: fill it with readout ingest --record %s PATH...", u.record)
	}
	return cmp.Or(append([]string{u.outlet(w.Outlet)}, append(own, "ask for less; what there is: readout articles, readout actors")...)...)
}

// outlet tells that a record has no such outlet, and which it has.
func (u *unanswered) outlet(name string) string {
	rows := u.rec.Articles(u.ctx, readout.ArticleQuery{})
	return u.unknown("outlet", name, commonest(rows, func(r readout.ArticleRow) string { return r.Outlet }))
}

// stance tells that a record has no such stance, and which it has.
func (u *unanswered) stance(name string) string {
	if name == "" {
		return ""
	}
	rows := u.rec.Statements(u.ctx, readout.StatementQuery{})
	return u.unknown("stance", name, commonest(rows, func(r readout.StatementRow) string { return r.Stance }))
}

// country tells that a record has no actor of a country, and of which it has.
func (u *unanswered) country(code string) string {
	if code == "" {
		return ""
	}
	rows := u.rec.Actors(u.ctx, readout.ActorQuery{})
	return u.unknown("country", code, commonest(rows, func(r readout.ActorRow) string { return r.Country }))
}

// actor tells where to find how an actor is called.
func (u *unanswered) actor(names ...string) string {
	if name := cmp.Or(names...); name != "" {
		return fmt.Sprintf("how actors are called in the record: readout actors --name %q", name)
	}
	return ""
}

// mostListed is how many values a hint lists.
const mostListed = 12

// unknown returns a hint that lists the values there are, if the one asked for
// is none of them.
func (u *unanswered) unknown(what, value string, all []string) string {
	same := func(other string) bool { return strings.EqualFold(other, value) }
	if value == "" || len(all) == 0 || slices.ContainsFunc(all, same) {
		return ""
	}
	listed := strings.Join(all[:min(len(all), mostListed)], ", ")
	if more := len(all) - mostListed; more > 0 {
		listed += fmt.Sprintf(" and %s more", thousands(more))
	}
	return fmt.Sprintf("the record has no %s %q; it has %s", what, value, listed)
}

// commonest returns the values of a field, the commonest first.
func commonest[T any](rows iter.Seq2[T, error], field func(T) string) []string {
	counts := map[string]int{}
	for row, err := range rows {
		if err != nil {
			return nil
		}
		if value := field(row); value != "" {
			counts[value]++
		}
	}
	all := make([]string, 0, len(counts))
	for value := range counts {
		all = append(all, value)
	}
	slices.SortFunc(all, func(a, b string) int { return cmp.Or(counts[b]-counts[a], cmp.Compare(a, b)) })
	return all
}

// countryCode returns the code of a country that is given by its code or, where
// the record has it as a state, by its name.
func countryCode(ctx context.Context, rec readout.Record, given string) string {
	if given == "" {
		return ""
	}
	for row, err := range rec.Actors(ctx, readout.ActorQuery{Name: given, Type: readout.TypeState}) {
		if err != nil {
			break
		}
		same := func(name string) bool { return strings.EqualFold(name, given) }
		if row.Country != "" && (same(row.Name) || slices.ContainsFunc(row.Names, same)) {
			return row.Country
		}
	}
	return strings.ToUpper(given)
}
