package gold

import (
	"fmt"
	"io"

	"github.com/jedib0t/go-pretty/v6/table"
)

// shownCues is how many cues the table of statements lists.
const shownCues = 20

// WriteTable prints the measures for people: roles first, then kinds and the
// commonest cues.
func (r StatementsResult) WriteTable(w io.Writer) {
	roles := table.NewWriter()
	roles.SetOutputMirror(w)
	roles.SetTitle("Statements of %d articles: F1 (precision / recall), per cent", r.Articles)
	roles.AppendHeader(table.Row{"role", "span", "exact", "overlap"})
	for _, row := range []struct {
		name string
		RoleResult
	}{{"source", r.Source}, {"cue", r.Cue}, {"content", r.Content}} {
		roles.AppendRow(table.Row{row.name, percent(row.Span), percent(row.Exact), percent(row.Overlap)})
	}
	roles.AppendRow(table.Row{"whole statement", "", percent(r.Exact), ""})
	roles.Render()
	parts := table.NewWriter()
	parts.SetOutputMirror(w)
	parts.AppendHeader(table.Row{"of", "in gold", "content exact", "whole statement"})
	for _, list := range [][]Part{r.Kinds, r.Cues[:min(shownCues, len(r.Cues))]} {
		for _, p := range list {
			parts.AppendRow(table.Row{p.Name, p.Exact.Gold, percent(p.Content), percent(p.Exact)})
		}
		parts.AppendSeparator()
	}
	parts.Render()
	writeReliability(w, r.Reliability)
}

func percent(s Score) string {
	return fmt.Sprintf("%.1f (%.1f / %.1f)", 100*s.F1(), 100*s.Precision(), 100*s.Recall())
}

// percentOf writes a share as per cent.
func percentOf(share float64) string { return fmt.Sprintf("%.0f %%", 100*share) }
