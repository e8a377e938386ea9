package serve

import (
	"context"
	"fmt"
	"net/http"

	"readout"
	"readout/serve/reading"
	"readout/serve/web"
)

// statement shows one statement in its context.
func (s *site) statement(ctx context.Context, r *http.Request) (web.Page, error) {
	row, err := s.record.Statement(ctx, r.PathValue("id"))
	if err != nil {
		return nil, fmt.Errorf("show statement: %w", err)
	}
	analysis, err := s.record.Analysis(ctx, row.Article)
	if err != nil {
		return nil, fmt.Errorf("show article of statement: %w", err)
	}
	lineages, err := s.record.LineagesOf(ctx, row.Article)
	if err != nil {
		return nil, fmt.Errorf("show lineages of statement: %w", err)
	}
	page := &web.StatementPage{
		Frame: web.Frame{
			Title:   web.SpeakerName(row.Statement) + " " + row.Stance,
			Section: "statements",
		},
		Row:     row,
		Context: contextOf(analysis, &row.Statement),
		Chain:   chain(&row.Statement, &analysis.Article),
	}
	for _, card := range lineageCards(row.Article, lineages) {
		if readout.AnyOverlaps(row.Content, card.Here.Span) {
			page.Lineage = append(page.Lineage, card)
		}
	}
	for _, e := range analysis.Events {
		if e.Statement == row.ID {
			page.Events = append(page.Events, e)
		}
	}
	return page, nil
}

// contextOf returns the paragraphs that a statement stands in, with one before
// and one after each.
func contextOf(a *readout.Analysis, s *readout.Statement) []web.Paragraph {
	layout := reading.Lay(readout.NewText(a.Article.Text), a.Article.Furniture, marksOfStatement(s))
	all := paragraphs(layout, nil)
	near := make([]bool, len(all))
	var prose []bool
	for i := range layout.Paragraphs {
		prose = append(prose, layout.Paragraphs[i].Furniture == "")
		if layout.Paragraphs[i].Covers(web.Key(s.ID)) {
			for j := max(i-1, 0); j <= min(i+1, len(all)-1); j++ {
				near[j] = true
			}
		}
	}
	var shown []web.Paragraph
	for i, p := range all {
		if !near[i] || !prose[i] {
			continue
		}
		p.Skipped = len(shown) > 0 && !near[i-1]
		for j := range p.Segments {
			p.Segments[j].Target = "" // there are no cards here
		}
		shown = append(shown, p)
	}
	return shown
}
