package suite

import (
	"context"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"readout"
)

func testLineage(t *testing.T, fresh func(t testing.TB) Store) {
	t.Run("family", func(t *testing.T) { testFamily(t, filled(t, fresh)) })
	t.Run("queries", func(t *testing.T) { testLineageQueries(t, filled(t, fresh)) })
	t.Run("order of arrival", func(t *testing.T) { testArrival(t, fresh) })
	t.Run("unknown order", func(t *testing.T) { testUnknownOrder(t, fresh) })
	t.Run("repetition", func(t *testing.T) { testRepetition(t, fresh) })
	t.Run("left out", func(t *testing.T) { testLeftOut(t, fresh) })
	t.Run("spliced", func(t *testing.T) { testSpliced(t, fresh) })
	t.Run("no kin", func(t *testing.T) {
		rec := fresh(t).Open(t, 1)
		put(t, rec, first().a)
		got, err := rec.LineagesOf(context.Background(), first().a.Article.ID)
		if err != nil || len(got) != 0 {
			t.Errorf("LineagesOf = %v, %v for an article by itself, want none", got, err)
		}
	})
}

func testFamily(t *testing.T, rec readout.Record) {
	ctx := context.Background()
	report := first().a
	lineages, err := rec.LineagesOf(ctx, report.Article.ID)
	if err != nil {
		t.Fatal(err)
	}
	if len(lineages) != 2 {
		t.Fatalf("got %d lineages of the first report, want 2: %+v", len(lineages), lineages)
	}
	family := lineages[0]
	if family.Origins != 1 || len(family.Passages) != 3 {
		t.Fatalf("got %d origins and %d passages, want 1 and 3", family.Origins, len(family.Passages))
	}
	origin, short, turnedRound := family.Passages[0], family.Passages[1], family.Passages[2]
	if origin.Text != whole || origin.Edit != "" || origin.From != "" || len(origin.Diff) != 0 || origin.Outlet != "Ember Post" {
		t.Errorf("origin is %+v", origin)
	}
	if short.Edit != readout.Trimmed || short.From != origin.ID || len(short.Flags) != 0 {
		t.Errorf("trimmed copy is %+v", short)
	}
	want := []readout.DiffOp{
		{Op: readout.DiffSame, Text: trimmed},
		{Op: readout.DiffCut, Text: whole[len(trimmed)+len(", "):]},
	}
	if diff := cmp.Diff(want, short.Diff); diff != "" {
		t.Errorf("diff of the trimmed copy (-want +got):\n%s", diff)
	}
	flags := []readout.Flag{readout.NegationChanged, readout.SpeakerChanged}
	if short.Against != origin.ID || origin.Against != "" {
		t.Errorf("the origin is compared with %q, its copy with %q", origin.Against, short.Against)
	}
	if turnedRound.From != origin.ID || !slices.Equal(turnedRound.Flags, flags) {
		t.Errorf("copy that was turned round is %+v, want it from %s with flags %v", turnedRound, origin.ID, flags)
	}
	text := readout.NewText(report.Article.Text)
	if err := origin.Check(text); err != nil {
		t.Errorf("span of the origin: %v", err)
	}
	if copies := lineages[1]; copies.Passages[1].Edit != readout.Verbatim {
		t.Errorf("copy of a sentence is %+v, want it verbatim", copies.Passages[1])
	}
	for _, id := range []string{family.ID, short.ID} {
		got, err := rec.Lineage(ctx, id)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(family, got); diff != "" {
			t.Errorf("Lineage(%s) (-want +got):\n%s", id, diff)
		}
	}
	_, err = rec.Lineage(ctx, "nowhere.p1")
	wantCode(t, "Lineage", err, readout.CodeNotFound)
	_, err = rec.LineagesOf(ctx, "nowhere")
	wantCode(t, "LineagesOf", err, readout.CodeNotFound)
}

func testLineageQueries(t *testing.T, rec readout.Record) {
	ctx := context.Background()
	quotation, sentence := first().a.Article.ID+".p1", first().a.Article.ID+".p3"
	for name, test := range map[string]struct {
		query readout.LineageQuery
		want  []string
	}{
		"all, widest first":  {readout.LineageQuery{}, []string{quotation, sentence}},
		"text":               {readout.LineageQuery{Text: "fishing boats"}, []string{sentence}},
		"text of no passage": {readout.LineageQuery{Text: "Monday"}, []string{}},
		"text, a page":       {readout.LineageQuery{Text: "Vesland", Window: readout.Window{Limit: 1, Offset: 1}}, []string{sentence}},
		"edit":               {readout.LineageQuery{Edit: readout.Trimmed}, []string{quotation}},
		"verbatim":           {readout.LineageQuery{Edit: readout.Verbatim}, []string{sentence}},
		"flag":               {readout.LineageQuery{Flag: readout.NegationChanged}, []string{quotation}},
		"another flag":       {readout.LineageQuery{Flag: readout.NumberChanged}, []string{}},
		"outlet":             {readout.LineageQuery{Window: readout.Window{Outlet: "The Tarnian"}}, []string{quotation}},
		"edit of an outlet":  {readout.LineageQuery{Edit: readout.Trimmed, Window: readout.Window{Outlet: "The Tarnian"}}, []string{}},
		"a page":             {readout.LineageQuery{Window: readout.Window{Limit: 1}}, []string{quotation}},
	} {
		got := ids(collect(t, rec.Lineages(ctx, test.query)), func(l readout.Lineage) string { return l.ID })
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
	wantCode(t, "unknown edit", failure(t, rec.Lineages(ctx, readout.LineageQuery{Edit: "sung"})), readout.CodeInvalid)
	wantCode(t, "unknown flag", failure(t, rec.Lineages(ctx, readout.LineageQuery{Flag: "sung"})), readout.CodeInvalid)
}

// testArrival puts the sample in every order: an article that is dated earlier
// and arrives later becomes the origin, and the record is the same.
func testArrival(t *testing.T, fresh func(t testing.TB) Store) {
	want := snapshot(t, filled(t, fresh))
	for _, order := range [][]int{{3, 2, 1, 0}, {1, 0, 3, 2}, {2, 3, 0, 1}} {
		rec := fresh(t).Open(t, 1)
		for _, i := range order {
			put(t, rec, Sample()[i])
		}
		if diff := cmp.Diff(want, snapshot(t, rec)); diff != "" {
			t.Errorf("the record put in the order %v differs (-want +got):\n%s", order, diff)
		}
	}
}

// testUnknownOrder puts copies whose dates do not tell which was first.
func testUnknownOrder(t *testing.T, fresh func(t testing.TB) Store) {
	const sentence = "The harbour of Port Ember was closed for three hours after a barge had lost its anchor."
	rec := fresh(t).Open(t, 1)
	for _, published := range []string{"2031-05-02", "2031-05", ""} {
		put(t, rec, build("Outlet of "+published, published, "Barge", sentence+"\n").passages(sentence).a)
	}
	lineages := collect(t, rec.Lineages(context.Background(), readout.LineageQuery{}))
	if len(lineages) != 1 || lineages[0].Origins != 1 {
		t.Fatalf("got %+v, want one lineage with one origin", lineages)
	}
	for i, p := range lineages[0].Passages {
		if p.From != "" {
			t.Errorf("passage %d claims to come from %s, which nobody knows", i, p.From)
		}
		if (p.Against != "") != (i > 0) || p.Against == p.ID {
			t.Errorf("passage %d is compared with %q", i, p.Against)
		}
		if wantEdit := readout.Verbatim; i > 0 && p.Edit != wantEdit {
			t.Errorf("passage %d is %q, want %q", i, p.Edit, wantEdit)
		}
	}
}

// testRepetition puts an article that repeats itself, and a copy of it.
func testRepetition(t *testing.T, fresh func(t testing.TB) Store) {
	const sentence = "The harbour of Port Ember was closed for three hours after a barge had lost its anchor."
	const again = "The harbour of Port Ember was closed for three hours after a barge lost an anchor."
	rec := fresh(t).Open(t, 1)
	twice := build("Ember Post", "2031-05-02", "Barge", sentence+"\n"+again+"\n").passages(sentence, again).a
	put(t, rec, twice)
	if got, err := rec.LineagesOf(context.Background(), twice.Article.ID); err != nil || len(got) > 0 {
		t.Errorf("an article by itself has the lineages %+v, %v", got, err)
	}
	put(t, rec, build("Nordwind", "2031-05-03", "Barge", again+"\n").passages(again).a)
	lineages := collect(t, rec.Lineages(context.Background(), readout.LineageQuery{}))
	if len(lineages) != 1 || lineages[0].Origins != 1 || len(lineages[0].Passages) != 3 {
		t.Fatalf("got %+v, want one lineage of one origin and three passages", lineages)
	}
	l := lineages[0]
	if p := l.Passages[1]; p.Article != twice.Article.ID || p.Edit != "" || p.Against != "" {
		t.Errorf("the repetition is %+v, want it without an edit", p)
	}
	if p := l.Passages[2]; p.From != twice.Article.ID+".p2" || p.Edit != readout.Verbatim {
		t.Errorf("the copy is %+v, want it verbatim from the repetition", p)
	}
}

// testLeftOut puts a quotation of three sentences and a copy of its middle one.
func testLeftOut(t *testing.T, fresh func(t testing.TB) Store) {
	first, middle, last := "We have waited for eleven long years to see this harbour open.",
		"Nobody who pays the dues will ever be turned away from our quays.", "Those who do not pay may look for another port on the coast."
	rec := fresh(t).Open(t, 1)
	whole := build("Ember Post", "2031-07-01", "Harbour", "“"+first+" "+middle+" "+last+"” said the mayor.\n")
	piece := build("Nordwind", "2031-07-02", "Harbour", "The mayor: “"+middle+"”\n")
	put(t, rec, whole.statement(readout.Direct, "", "the mayor", "says", 1, first, middle, last).a,
		piece.statement(readout.Direct, "", "the mayor", "says", 1, middle).a)
	lineages := collect(t, rec.Lineages(context.Background(), readout.LineageQuery{Edit: readout.Trimmed}))
	if len(lineages) != 1 || len(lineages[0].Passages) != 2 {
		t.Fatalf("got %+v, want one lineage of two passages", lineages)
	}
	want := []readout.DiffOp{{Op: readout.DiffCut, Text: first + " "}, {Op: readout.DiffSame, Text: middle}, {Op: readout.DiffCut, Text: " " + last}}
	if diff := cmp.Diff(want, lineages[0].Passages[1].Diff); diff != "" {
		t.Errorf("diff of the copy (-want +got):\n%s", diff)
	}
}

// testSpliced puts two sentences and a copy that makes one of them.
func testSpliced(t *testing.T, fresh func(t testing.TB) Store) {
	first, second := "Nobody who pays the dues will ever be turned away from our quays.", "Those who do not pay may look for another port on the coast."
	joined := "Nobody who pays the dues will ever be turned away from our quays, those who do not pay may look for another port."
	rec := fresh(t).Open(t, 1)
	put(t, rec, build("Ember Post", "2031-07-01", "Harbour", first+"\n"+second+"\n").passages(first, second).a,
		build("Nordwind", "2031-07-02", "Harbour", joined+"\n").passages(joined).a)
	lineages := collect(t, rec.Lineages(context.Background(), readout.LineageQuery{Edit: readout.Spliced}))
	if len(lineages) != 1 || len(lineages[0].Passages) != 2 {
		t.Fatalf("got %+v, want one lineage of two passages", lineages)
	}
}
