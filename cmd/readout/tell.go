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

// teller writes what a record tells of the demo's dispute. It asks the record
// as anybody could; the first error stays and ends it.
type teller struct {
	ctx context.Context
	env *environment
	rec readout.Record
	out strings.Builder
	err error
}

// tellDemo prints what is in the record of the demo.
func tellDemo(ctx context.Context, env *environment, rec readout.Record) error {
	t := &teller{ctx: ctx, env: env, rec: rec}
	t.outlets()
	t.speakers()
	t.travelled()
	t.changed()
	t.verbs()
	t.timeline()
	t.chain()
	if t.err != nil {
		return t.err
	}
	return env.printLines(t.out.String())
}

// all returns the rows of a question.
func all[T any](t *teller, rows iter.Seq2[T, error]) []T {
	var found []T
	for row, err := range rows {
		if err != nil {
			t.err = cmp.Or(t.err, err)
			break
		}
		found = append(found, row)
	}
	return found
}

func (t *teller) heading(text string) {
	fmt.Fprintf(&t.out, "\n%s\n", t.env.style.bold(text))
}

func (t *teller) line(format string, args ...any) {
	fmt.Fprintf(&t.out, "  "+format+"\n", args...)
}

// outlets tells who published how much.
func (t *teller) outlets() {
	counts, err := t.rec.Counts(t.ctx)
	t.err = cmp.Or(t.err, err)
	rows := all(t, t.rec.Articles(t.ctx, readout.ArticleQuery{}))
	t.heading("An invented dispute, as told")
	t.line("%s · %s · %s · %s · %s",
		counted(counts.Articles, "article", "articles"), counted(counts.Statements, "statement", "statements"),
		counted(counts.Events, "event", "events"), counted(counts.Actors, "actor", "actors"),
		counted(counts.Lineages, "shared passage", "shared passages"))
	var outlets []string
	for _, r := range rows {
		outlets = append(outlets, cmp.Or(r.Outlet, "(outlet not known)"))
	}
	t.ranking(outlets, len(outlets))
}

// speakers tells who spoke most.
func (t *teller) speakers() {
	var speakers []string
	for _, r := range all(t, t.rec.Statements(t.ctx, readout.StatementQuery{})) {
		if r.SpeakerName != "" {
			speakers = append(speakers, r.SpeakerName)
		}
	}
	t.heading("Who spoke most")
	t.ranking(speakers, 8)
}

// ranking prints how often each name occurs, the most frequent first, with a
// bar for each.
func (t *teller) ranking(occurrences []string, most int) {
	counts := map[string]int{}
	for _, name := range occurrences {
		counts[name]++
	}
	var ranked []string
	widest := 0
	for name := range counts {
		ranked = append(ranked, name)
	}
	slices.SortFunc(ranked, func(a, b string) int {
		return cmp.Or(counts[b]-counts[a], cmp.Compare(a, b))
	})
	ranked = ranked[:min(len(ranked), most)]
	for _, name := range ranked {
		widest = max(widest, width(name))
	}
	for _, name := range ranked {
		space := strings.Repeat(" ", widest-width(name))
		t.line("%s%s %3d %s", printable(name), space, counts[name], t.env.style.paint(strings.Repeat("▇", min(counts[name], 40)), sgrBlue))
	}
}

// travelled tells of the quotation that stands in most articles how each
// changed it.
func (t *teller) travelled() {
	for _, l := range all(t, t.rec.Lineages(t.ctx, readout.LineageQuery{})) {
		if len(l.Passages) == 0 {
			continue
		}
		if s := t.statementOf(&l.Passages[0]); s != nil && s.Kind != readout.Indirect {
			t.heading("The quotation that travelled furthest")
			writeFamily(&t.out, t.env, &l)
			return
		}
	}
}

// statementOf returns the statement that a passage is the content of, or nil.
func (t *teller) statementOf(p *readout.LineagePassage) *readout.Statement {
	analysis, err := t.rec.Analysis(t.ctx, p.Article)
	if err != nil {
		t.err = cmp.Or(t.err, err)
		return nil
	}
	id := ""
	for _, passage := range analysis.Passages {
		if passage.Span == p.Span {
			id = passage.Statement
		}
	}
	for i := range analysis.Statements {
		if id != "" && analysis.Statements[i].ID == id {
			return &analysis.Statements[i]
		}
	}
	return nil
}

// changed tells what a copy desk must see: changes of meaning.
func (t *teller) changed() {
	t.heading("Changed on the way")
	found := false
	for _, flag := range readout.Flags() {
		for _, l := range all(t, t.rec.Lineages(t.ctx, readout.LineageQuery{Flag: flag})) {
			for i := range l.Passages {
				if p := &l.Passages[i]; slices.Contains(p.Flags, flag) {
					found = true
					t.flagged(flag, p)
				}
			}
		}
	}
	if !found {
		t.line("nothing")
	}
}

// flagged prints one changed passage.
func (t *teller) flagged(flag readout.Flag, p *readout.LineagePassage) {
	paint := t.env.style
	t.line("%s  %s, %s", paint.paint(strings.ToUpper(string(flag)), sgrBold, sgrRed), printable(p.Outlet), day(p.Published))
	t.out.WriteString(wrapped(paint, passageWords(p), t.env.width, "      ") + "\n")
}

// verbs tells where the same words are told with another verb that commits
// the speaker to more, or to less: what was suggested here was admitted there.
func (t *teller) verbs() {
	first := true
	for _, l := range all(t, t.rec.Lineages(t.ctx, readout.LineageQuery{})) {
		passages := map[string]*readout.LineagePassage{}
		for i := range l.Passages {
			p := &l.Passages[i]
			passages[p.ID] = p
			parent := passages[p.From]
			if parent == nil {
				continue
			}
			before, after := t.statementOf(parent), t.statementOf(p)
			if before == nil || after == nil || !otherwise(before, after) {
				continue
			}
			if first {
				t.heading("The same words, another verb")
				first = false
			}
			t.line("%s %s → %s %s", printable(parent.Outlet), t.cue(before), printable(p.Outlet), t.cue(after))
			t.out.WriteString(wrapped(t.env.style, []stretch{{text: texts(after.Content, " … ")}}, t.env.width, "      ") + "\n")
		}
	}
}

// otherwise tells whether two statements of one piece each differ in what
// their speakers stand for.
func otherwise(before, after *readout.Statement) bool {
	return before.Stance != after.Stance && (committing(before) || committing(after)) &&
		len(before.Content) == 1 && len(after.Content) == 1
}

// committing tells whether a statement's stance says that the speaker stands
// for its truth, or against it.
func committing(s *readout.Statement) bool {
	return slices.Contains([]string{"admits", "claims", "confirms", "denies", "insists"}, s.Stance)
}

// cue returns the verb with which a statement is told.
func (t *teller) cue(s *readout.Statement) string {
	return t.env.style.paint(printable(oneLine(texts(s.Cue, " … "))), sgrYellow)
}
