package main

import (
	"context"
	"path/filepath"
	"strconv"

	"readout"
)

type articlesOptions struct {
	recordFlag
	windowFlags
	About string `placeholder:"ACTOR" help:"Only articles that mention this actor, by id or name."`
	outputFlags
}

// Help returns what the help text tells beyond the flags.
func (articlesOptions) Help() string {
	return `The newest come first. SAID and EVENTS count statements and events, SHARED the passages that stand in other articles, too.

Examples:

    readout articles --since 2031-03
    readout articles --about "Northern Shelf Compact" --json`
}

// Run prints the articles.
func (o *articlesOptions) Run(ctx context.Context, env *environment) (err error) {
	rec, err := o.open(ctx)
	if err != nil {
		return err
	}
	defer closing(rec, &err)
	window, err := o.window(ctx, rec)
	if err != nil {
		return err
	}
	rows := rec.Articles(ctx, readout.ArticleQuery{Window: window, About: o.About})
	v, u := articlesView(), &unanswered{ctx, rec, o.Record}
	v.nothing = func() string { return u.hint(&o.windowFlags, u.actor(o.About)) }
	return v.print(env, o.outputFlags, rows)
}

func articlesView() *view[readout.ArticleRow] {
	type row = readout.ArticleRow
	return &view[row]{one: "article", many: "articles", columns: []column[row]{
		{key: "article", value: func(r row) string { return r.Article }, title: "ARTICLE", cell: func(r row) string { return ref(r.Article) }},
		{key: "published", value: func(r row) string { return r.Published }, title: "DATE", cell: func(r row) string { return day(r.Published) }},
		{key: "outlet", value: func(r row) string { return r.Outlet }, title: "OUTLET", most: 24},
		{key: "title", value: func(r row) string { return r.Title }, title: "TITLE", cell: articleName, flex: true},
		{key: "words", value: func(r row) string { return strconv.Itoa(r.Words) }, title: "WORDS", right: true, spare: 4},
		{key: "statements", value: func(r row) string { return strconv.Itoa(r.Statements) }, title: "SAID", right: true, spare: 2},
		{key: "events", value: func(r row) string { return strconv.Itoa(r.Events) }, title: "EVENTS", right: true, spare: 3},
		{key: "shared", value: func(r row) string { return strconv.Itoa(r.Shared) }, title: "SHARED", right: true, spare: 1},
		{key: "language", value: func(r row) string { return r.Language }},
		{key: "url", value: func(r row) string { return r.URL }},
		{key: "path", value: func(r row) string { return r.Path }},
	}}
}

// articleName returns an article's title or, where it has none, in brackets
// the name of the file that it was read from.
func articleName(r readout.ArticleRow) string {
	if r.Title != "" {
		return r.Title
	}
	return "(" + filepath.Base(r.Path) + ")"
}
