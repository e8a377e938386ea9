package fake

import (
	"context"
	"iter"
	"slices"
	"strings"

	"readout"
)

// Articles implements [readout.Record].
func (r *Record) Articles(ctx context.Context, q readout.ArticleQuery) iter.Seq2[readout.ArticleRow, error] {
	return rows(r, q.Window, func(a *readout.Analysis) []readout.ArticleRow {
		if q.About != "" && !mentions(a, readout.Span{End: len(a.Article.Text)}, q.About) {
			return nil
		}
		shared, err := r.LineagesOf(ctx, a.Article.ID)
		if err != nil {
			return nil
		}
		return []readout.ArticleRow{{
			ArticleHead: head(&a.Article), Path: a.Article.Path, URL: a.Article.URL, Language: a.Article.Language,
			Words: len(strings.Fields(a.Article.Text)), Statements: len(a.Statements), Events: len(a.Events),
			Shared: len(shared),
		}}
	})
}

// mentions tells whether somebody is mentioned in a span by id or name.
func mentions(a *readout.Analysis, in readout.Span, who string) bool {
	return slices.ContainsFunc(a.Mentions, func(m readout.Mention) bool {
		return in.Covers(m.Span) && (m.Actor == who || holds(m.Text, who))
	})
}

func holds(text, words string) bool {
	return strings.Contains(strings.ToLower(text), strings.ToLower(words))
}

// Statements implements [readout.Record].
func (r *Record) Statements(_ context.Context, q readout.StatementQuery) iter.Seq2[readout.StatementRow, error] {
	return rows(r, q.Window, func(a *readout.Analysis) []readout.StatementRow {
		var found []readout.StatementRow
		for _, s := range a.Statements {
			about := slices.ContainsFunc(s.Content, func(c readout.Span) bool {
				return holds(c.Text, q.About) || mentions(a, c, q.About)
			})
			if about && (q.Speaker == "" || s.Speaker == q.Speaker || holds(s.SpeakerName, q.Speaker)) &&
				(q.Kind == "" || s.Kind == q.Kind) && (q.Stance == "" || s.Stance == q.Stance) {
				found = append(found, readout.StatementRow{ArticleHead: head(&a.Article), Statement: s})
			}
		}
		return found
	})
}

// Events implements [readout.Record].
func (r *Record) Events(_ context.Context, q readout.EventQuery) iter.Seq2[readout.EventRow, error] {
	has := func(parties []readout.Party, who string) bool {
		return who == "" || slices.ContainsFunc(parties, func(p readout.Party) bool {
			return p.ID == who || p.Country == who || holds(p.Name, who)
		})
	}
	return rows(r, q.Window, func(a *readout.Analysis) []readout.EventRow {
		var found []readout.EventRow
		for _, e := range a.Events {
			if (q.Type == "" || e.Type == q.Type) && (q.Status == "" || e.Status == q.Status) &&
				has(e.Actors, q.From) && has(e.Recipients, q.To) {
				found = append(found, readout.EventRow{ArticleHead: head(&a.Article), Event: e})
			}
		}
		return found
	})
}

// Actors implements [readout.Record].
func (r *Record) Actors(_ context.Context, q readout.ActorQuery) iter.Seq2[readout.ActorRow, error] {
	seen := map[string]bool{}
	return rows(r, q.Window, func(a *readout.Analysis) []readout.ActorRow {
		var found []readout.ActorRow
		for _, actor := range a.Actors {
			if seen[actor.ID] || !holds(actor.Name, q.Name) || (q.Type != "" && actor.Type != q.Type) ||
				(q.Country != "" && actor.Country != q.Country) {
				continue
			}
			seen[actor.ID] = true
			found = append(found, r.row(actor))
		}
		return found
	})
}

// row counts what the record holds of an actor.
func (r *Record) row(actor readout.Actor) readout.ActorRow {
	row := readout.ActorRow{Actor: actor}
	for _, a := range r.Analyses {
		before := row.Mentions
		for _, m := range a.Mentions {
			if m.Actor != actor.ID {
				continue
			}
			row.Mentions++
			if m.Kind == readout.MentionName && !slices.Contains(row.Names, m.Text) {
				row.Names = append(row.Names, m.Text)
			}
		}
		if row.Mentions > before {
			row.Articles++
		}
		for _, s := range a.Statements {
			if s.Speaker == actor.ID {
				row.Statements++
			}
		}
		for _, e := range a.Events {
			is := func(p readout.Party) bool { return p.ID == actor.ID }
			if slices.ContainsFunc(e.Actors, is) || slices.ContainsFunc(e.Recipients, is) {
				row.Events++
			}
		}
	}
	return row
}

// Lineages implements [readout.Record].
func (r *Record) Lineages(_ context.Context, q readout.LineageQuery) iter.Seq2[readout.Lineage, error] {
	return func(yield func(readout.Lineage, error) bool) {
		if r.Err != nil {
			yield(readout.Lineage{}, r.Err)
			return
		}
		for _, l := range r.Families {
			fits := slices.ContainsFunc(l.Passages, func(p readout.LineagePassage) bool {
				return holds(p.Text, q.Text) && (q.Edit == "" || p.Edit == q.Edit) &&
					(q.Flag == "" || slices.Contains(p.Flags, q.Flag))
			})
			if fits && !yield(l, nil) {
				return
			}
		}
	}
}

// Search implements [readout.Record].
func (r *Record) Search(_ context.Context, q readout.SearchQuery) iter.Seq2[readout.SearchRow, error] {
	return rows(r, q.Window, func(a *readout.Analysis) []readout.SearchRow {
		before, _, ok := strings.Cut(strings.ToLower(a.Article.Text), strings.ToLower(q.Text))
		if !ok {
			return nil
		}
		text := readout.NewText(a.Article.Text)
		match := text.Span(len(before), len(before)+len(q.Text))
		from, to := max(match.Start-120, 0), min(match.End+120, text.Len())
		return []readout.SearchRow{{
			ArticleHead: head(&a.Article),
			Snippet:     readout.Span{Start: from, End: to, Text: text.Slice(from, to)},
			Matches:     []readout.Span{match},
		}}
	})
}
