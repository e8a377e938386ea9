package main

import (
	"context"
	"errors"
	"strconv"
	"strings"

	"readout"
)

type searchOptions struct {
	Words []string `arg:"" name:"words" help:"Words that must all stand in the text; a phrase in quotation marks stands as it is."`
	recordFlag
	windowFlags
	outputFlags
}

// Help returns what the help text tells beyond the flags.
func (searchOptions) Help() string {
	return `The best match comes first.

Examples:

    readout search marker buoy
    readout search '"licensing office"' --outlet "The Ostrel Banner"`
}

// Run prints where the words were found.
func (o *searchOptions) Run(ctx context.Context, env *environment) (err error) {
	rec, err := o.open(ctx)
	if err != nil {
		return err
	}
	defer closing(rec, &err)
	window, err := o.window(ctx, rec)
	if err != nil {
		return err
	}
	rows := rec.Search(ctx, readout.SearchQuery{Window: window, Text: strings.Join(o.Words, " ")})
	v, u := searchView(env.style), &unanswered{ctx, rec, o.Record}
	v.nothing = func() string {
		return u.hint(&o.windowFlags, "all words must stand in the text; ask for fewer of them")
	}
	var known *readout.Error
	if err := v.print(env, o.outputFlags, rows); errors.As(err, &known) && known.Code == readout.CodeInvalid && known.Object == "text" {
		misread := *known
		misread.Object = strings.Join(o.Words, " ")
		return &misread
	} else if err != nil {
		return err
	}
	return nil
}

func searchView(paint style) *view[readout.SearchRow] {
	type row = readout.SearchRow
	return &view[row]{one: "place", many: "places", columns: []column[row]{
		{key: "article", value: func(r row) string { return r.Article }, title: "ARTICLE", cell: func(r row) string { return ref(r.Article) }},
		{key: "published", value: func(r row) string { return r.Published }, title: "DATE", cell: func(r row) string { return day(r.Published) }, spare: 2},
		{key: "outlet", value: func(r row) string { return r.Outlet }, title: "OUTLET", most: 24, spare: 1},
		{key: "title", value: func(r row) string { return r.Title }},
		{key: "snippet", value: func(r row) string { return r.Snippet.Text }, title: "FOUND", cell: func(r row) string { return highlighted(r, paint) }, flex: true, painted: true},
		{key: "start", value: func(r row) string { return strconv.Itoa(r.Snippet.Start) }},
		{key: "end", value: func(r row) string { return strconv.Itoa(r.Snippet.End) }},
		{key: "matches_at", value: func(r row) string { return offsets(r.Matches) }},
	}}
}

// leadIn is how many characters of a snippet stand before its first match, so
// that a narrow table shows the match.
const leadIn = 24

// highlighted returns the snippet, from shortly before the first match, with
// the words found in bold.
func highlighted(r readout.SearchRow, paint style) string {
	snippet := readout.NewText(r.Snippet.Text)
	var b strings.Builder
	at := 0
	if len(r.Matches) > 0 {
		if start := r.Matches[0].Start - r.Snippet.Start; start > leadIn {
			at = start - leadIn
			// Begin with a whole word.
			if space := strings.IndexByte(snippet.Slice(at, start), ' '); space >= 0 {
				at += len([]rune(snippet.Slice(at, start)[:space+1]))
			}
			b.WriteString("…")
		}
	}
	for _, m := range r.Matches {
		from, to := m.Start-r.Snippet.Start, m.End-r.Snippet.Start
		if from < at || to > snippet.Len() {
			continue
		}
		b.WriteString(printable(snippet.Slice(at, from)))
		b.WriteString(paint.paint(printable(snippet.Slice(from, to)), sgrBold, sgrYellow))
		at = to
	}
	b.WriteString(printable(snippet.Slice(at, snippet.Len())))
	return b.String()
}
