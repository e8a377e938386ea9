package suite

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"

	"readout"
)

func testArticles(t *testing.T, fresh func(t testing.TB) Store) {
	ctx := context.Background()
	rec := filled(t, fresh)
	rows := collect(t, rec.Articles(ctx, readout.ArticleQuery{}))
	if diff := cmp.Diff([]string{"The Tarnian", "Nordwind", "Ember Post", ""}, outlets(rows)); diff != "" {
		t.Errorf("Articles are not newest first, undated last (-want +got):\n%s", diff)
	}
	report := first().a
	want := readout.ArticleRow{
		ArticleHead: readout.ArticleHead{Article: report.Article.ID, Outlet: "Ember Post", Title: "Vesland: strait stays open", Published: "2031-03-22"},
		Path:        "Ember Post.txt", URL: report.Article.URL, Language: "en", Words: 64, Statements: 2, Events: 1, Shared: 2,
	}
	if diff := cmp.Diff(want, rows[2]); diff != "" {
		t.Errorf("row of the first report (-want +got):\n%s", diff)
	}
	for about, want := range map[string][]string{
		"TRN":         {"Nordwind", "Ember Post", ""},
		"tarnia":      {"Nordwind", "Ember Post", ""},
		"irma dal":    {"Nordwind", "Ember Post"},
		"Atlantis":    {},
		"'; DROP \"x": {},
	} {
		if diff := cmp.Diff(want, outlets(collect(t, rec.Articles(ctx, readout.ArticleQuery{About: about})))); diff != "" {
			t.Errorf("Articles about %q (-want +got):\n%s", about, diff)
		}
	}
	_, err := rec.Analysis(ctx, "nowhere")
	wantCode(t, "Analysis", err, readout.CodeNotFound)
	if version, err := rec.Version(ctx, "nowhere"); version != 0 || err != nil {
		t.Errorf("Version of an unknown article = %d, %v; want 0", version, err)
	}
}

func outlets(rows []readout.ArticleRow) []string {
	return ids(rows, func(r readout.ArticleRow) string { return r.Outlet })
}

func testWindows(t *testing.T, fresh func(t testing.TB) Store) {
	ctx := context.Background()
	rec := filled(t, fresh)
	for name, test := range map[string]struct {
		window readout.Window
		want   []string
	}{
		"article":                {readout.Window{Article: first().a.Article.ID}, []string{"Ember Post"}},
		"outlet":                 {readout.Window{Outlet: "EMBER post"}, []string{"Ember Post"}},
		"since a day":            {readout.Window{Since: "2031-03-23"}, []string{"The Tarnian", "Nordwind"}},
		"since a month":          {readout.Window{Since: "2031-03"}, []string{"The Tarnian", "Nordwind", "Ember Post"}},
		"since within a month":   {readout.Window{Since: "2031-04-15"}, []string{"The Tarnian"}},
		"until a day":            {readout.Window{Until: "2031-03-22"}, []string{"Ember Post"}},
		"until a month":          {readout.Window{Until: "2031-03"}, []string{"Nordwind", "Ember Post"}},
		"until a year":           {readout.Window{Until: "2031"}, []string{"The Tarnian", "Nordwind", "Ember Post"}},
		"since a moment":         {readout.Window{Since: "2031-03-23T06:30:00Z"}, []string{"The Tarnian", "Nordwind"}},
		"since a later moment":   {readout.Window{Since: "2031-03-23T06:30:01Z"}, []string{"The Tarnian"}},
		"until a moment":         {readout.Window{Until: "2031-03-23T06:30:00Z"}, []string{"Nordwind", "Ember Post"}},
		"since and until":        {readout.Window{Since: "2031-03-23", Until: "2031-03-31"}, []string{"Nordwind"}},
		"limit":                  {readout.Window{Limit: 2}, []string{"The Tarnian", "Nordwind"}},
		"offset":                 {readout.Window{Offset: 3}, []string{""}},
		"limit and offset":       {readout.Window{Limit: 2, Offset: 1}, []string{"Nordwind", "Ember Post"}},
		"offset beyond the last": {readout.Window{Offset: 9}, []string{}},
	} {
		if diff := cmp.Diff(test.want, outlets(collect(t, rec.Articles(ctx, readout.ArticleQuery{Window: test.window})))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
	for _, w := range []readout.Window{
		{Limit: -1}, {Offset: -1}, {Since: "yesterday"}, {Until: "2031-13"}, {Since: "2031-3-2"}, {Until: "2031-02-30"},
	} {
		wantCode(t, "Articles", failure(t, rec.Articles(ctx, readout.ArticleQuery{Window: w})), readout.CodeInvalid)
		wantCode(t, "Statements", failure(t, rec.Statements(ctx, readout.StatementQuery{Window: w})), readout.CodeInvalid)
		wantCode(t, "Events", failure(t, rec.Events(ctx, readout.EventQuery{Window: w})), readout.CodeInvalid)
		wantCode(t, "Actors", failure(t, rec.Actors(ctx, readout.ActorQuery{Window: w})), readout.CodeInvalid)
		wantCode(t, "Lineages", failure(t, rec.Lineages(ctx, readout.LineageQuery{Window: w})), readout.CodeInvalid)
		wantCode(t, "Search", failure(t, rec.Search(ctx, readout.SearchQuery{Window: w, Text: "strait"})), readout.CodeInvalid)
	}
}

func testStatements(t *testing.T, fresh func(t testing.TB) Store) {
	ctx := context.Background()
	rec := filled(t, fresh)
	report, second, third := first().a, trimmedCopy().a, turnedCopy().a
	minister, officials := report.Statements[0].ID, report.Statements[1].ID
	short, vesland := second.Statements[0].ID, third.Statements[0].ID
	for name, test := range map[string]struct {
		query readout.StatementQuery
		want  []string
	}{
		"all":                   {readout.StatementQuery{}, []string{vesland, short, minister, officials}},
		"speaker by id":         {readout.StatementQuery{Speaker: "VSL"}, []string{vesland}},
		"speaker by name":       {readout.StatementQuery{Speaker: "irma DÅL"}, []string{short, minister}},
		"unnamed speaker":       {readout.StatementQuery{Speaker: "Officials"}, []string{officials}},
		"unknown speaker":       {readout.StatementQuery{Speaker: "Atlantis"}, []string{}},
		"about an actor":        {readout.StatementQuery{About: "VSL"}, []string{vesland, short, minister}},
		"about words":           {readout.StatementQuery{About: "insurance cost"}, []string{officials}},
		"about a phrase":        {readout.StatementQuery{About: `"never close"`}, []string{short, minister}},
		"about words, a page":   {readout.StatementQuery{About: "strait", Window: readout.Window{Limit: 1, Offset: 1}}, []string{short}},
		"about words elsewhere": {readout.StatementQuery{About: "piracy"}, []string{}},
		"kind":                  {readout.StatementQuery{Kind: readout.Indirect}, []string{officials}},
		"stance":                {readout.StatementQuery{Stance: "announces"}, []string{vesland}},
		"confidence":            {readout.StatementQuery{MinConfidence: 0.7}, []string{vesland, short, minister}},
		"together":              {readout.StatementQuery{Speaker: "Irma Dål", Stance: "says", Window: readout.Window{Until: "2031-03-22"}}, []string{minister}},
		"a page":                {readout.StatementQuery{Window: readout.Window{Limit: 2, Offset: 1}}, []string{short, minister}},
	} {
		got := ids(collect(t, rec.Statements(ctx, test.query)), func(r readout.StatementRow) string { return r.ID })
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
	wantCode(t, "unknown kind", failure(t, rec.Statements(ctx, readout.StatementQuery{Kind: "sung"})), readout.CodeInvalid)

	row, err := rec.Statement(ctx, minister)
	if err != nil {
		t.Fatal(err)
	}
	want := readout.StatementRow{
		ArticleHead: readout.ArticleHead{Article: report.Article.ID, Outlet: "Ember Post", Title: report.Article.Title, Published: "2031-03-22"},
		Statement:   report.Statements[0],
	}
	if diff := cmp.Diff(want, row); diff != "" {
		t.Errorf("Statement (-want +got):\n%s", diff)
	}
	_, err = rec.Statement(ctx, "nowhere.s1")
	wantCode(t, "Statement", err, readout.CodeNotFound)
}

func testEvents(t *testing.T, fresh func(t testing.TB) Store) {
	ctx := context.Background()
	rec := filled(t, fresh)
	told, claimed := first().a.Events[0], trimmedCopy().a.Events[0]
	for name, test := range map[string]struct {
		query readout.EventQuery
		want  []string
	}{
		"all":             {readout.EventQuery{}, []string{claimed.ID, told.ID}},
		"type":            {readout.EventQuery{Type: readout.Accuse}, []string{claimed.ID, told.ID}},
		"another type":    {readout.EventQuery{Type: readout.Aid}, []string{}},
		"status":          {readout.EventQuery{Status: readout.Claimed}, []string{claimed.ID}},
		"from by id":      {readout.EventQuery{From: "TRN"}, []string{claimed.ID, told.ID}},
		"from by name":    {readout.EventQuery{From: "tarnia"}, []string{claimed.ID, told.ID}},
		"from by country": {readout.EventQuery{From: "trn"}, []string{claimed.ID, told.ID}},
		"the other way":   {readout.EventQuery{From: "VSL"}, []string{}},
		"to":              {readout.EventQuery{From: "TRN", To: "Vesland"}, []string{claimed.ID, told.ID}},
		"confidence":      {readout.EventQuery{MinConfidence: 0.5}, []string{told.ID}},
		"a page":          {readout.EventQuery{Window: readout.Window{Offset: 1}}, []string{told.ID}},
	} {
		got := ids(collect(t, rec.Events(ctx, test.query)), func(r readout.EventRow) string { return r.ID })
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
	wantCode(t, "unknown type", failure(t, rec.Events(ctx, readout.EventQuery{Type: "SING"})), readout.CodeInvalid)
	wantCode(t, "unknown status", failure(t, rec.Events(ctx, readout.EventQuery{Status: "sung"})), readout.CodeInvalid)
	rows := collect(t, rec.Events(ctx, readout.EventQuery{MinConfidence: 0.5}))
	if diff := cmp.Diff(told, rows[0].Event); diff != "" {
		t.Errorf("the event differs from what was put (-want +got):\n%s", diff)
	}
}

func testActors(t *testing.T, fresh func(t testing.TB) Store) {
	ctx := context.Background()
	rec := filled(t, fresh)
	for name, test := range map[string]struct {
		query readout.ActorQuery
		want  []string
	}{
		"all":      {readout.ActorQuery{}, []string{"TRN", "VSL", "irma-dål-vsl"}},
		"name":     {readout.ActorQuery{Name: "arni"}, []string{"TRN"}},
		"mention":  {readout.ActorQuery{Name: "minister"}, []string{"irma-dål-vsl"}},
		"type":     {readout.ActorQuery{Type: readout.TypePerson}, []string{"irma-dål-vsl"}},
		"country":  {readout.ActorQuery{Country: "vsl"}, []string{"VSL", "irma-dål-vsl"}},
		"window":   {readout.ActorQuery{Window: readout.Window{Outlet: "The Tarnian"}}, []string{"VSL"}},
		"a page":   {readout.ActorQuery{Window: readout.Window{Limit: 1, Offset: 1}}, []string{"VSL"}},
		"nobody":   {readout.ActorQuery{Name: "%"}, []string{}},
		"no state": {readout.ActorQuery{Country: "XXX"}, []string{}},
	} {
		got := ids(collect(t, rec.Actors(ctx, test.query)), func(r readout.ActorRow) string { return r.ID })
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
	wantCode(t, "unknown type", failure(t, rec.Actors(ctx, readout.ActorQuery{Type: "ghost"})), readout.CodeInvalid)

	row, err := rec.Actor(ctx, "irma-dål-vsl")
	if err != nil {
		t.Fatal(err)
	}
	want := readout.ActorRow{
		Actor: minister("foreign minister"), // the richer of the two
		Names: []string{"Irma Dål", "minister"}, Articles: 2, Mentions: 2, Statements: 2,
	}
	if diff := cmp.Diff(want, row); diff != "" {
		t.Errorf("Actor (-want +got):\n%s", diff)
	}
	_, err = rec.Actor(ctx, "nobody")
	wantCode(t, "Actor", err, readout.CodeNotFound)
}

// testSamePerson holds that somebody of no known country is told to be the only one of
// the name who has one, and is found with that one.
func testSamePerson(t *testing.T, fresh func(t testing.TB) Store) {
	ctx := context.Background()
	rec := fresh(t).Open(t, 1)
	person := func(id, country string) readout.Actor {
		return readout.Actor{ID: id, Name: "Anna Berg", Type: readout.TypePerson, Country: country}
	}
	tell := func(outlet string, actor readout.Actor, line string) {
		b := build(outlet, "2031-04-01", line, line).actor(actor, "Anna Berg").statement(readout.Indirect, actor.ID, actor.Name, "says", 0.9, line)
		put(t, rec, b.a)
	}
	told := func() map[string]string {
		same := map[string]string{}
		for _, r := range collect(t, rec.Actors(ctx, readout.ActorQuery{})) {
			same[r.ID] = r.SameAs
		}
		return same
	}
	tell("Ember Post", person("anna-berg", ""), "Anna Berg said that the mill would close.")
	if diff := cmp.Diff(map[string]string{"anna-berg": ""}, told()); diff != "" {
		t.Errorf("alone (-want +got):\n%s", diff)
	}
	tell("Nordwind", person("anna-berg-vsl", "VSL"), "Vesland's minister Anna Berg said that it would not.")
	if diff := cmp.Diff(map[string]string{"anna-berg": "anna-berg-vsl", "anna-berg-vsl": ""}, told()); diff != "" {
		t.Errorf("with one of the name (-want +got):\n%s", diff)
	}
	said := func(speaker string) int {
		return len(collect(t, rec.Statements(ctx, readout.StatementQuery{Speaker: speaker})))
	}
	if n := said("anna-berg-vsl"); n != 2 {
		t.Errorf("anna-berg-vsl said %d, want 2", n)
	}
	tell("The Tarnian", person("anna-berg-trn", "TRN"), "Tarnian singer Anna Berg sang that night.")
	if diff := cmp.Diff(map[string]string{"anna-berg": "", "anna-berg-vsl": "", "anna-berg-trn": ""}, told()); diff != "" {
		t.Errorf("with two of the name (-want +got):\n%s", diff)
	}
	if n := said("anna-berg-vsl"); n != 1 {
		t.Errorf("anna-berg-vsl said %d with another of the name, want 1", n)
	}
}
