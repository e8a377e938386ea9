package serve

import (
	"cmp"
	"context"
	"fmt"
	"net/http"

	"readout"
	"readout/serve/web"
)

// lineages shows the list of lineages.
func (s *site) lineages(ctx context.Context, r *http.Request) (web.Page, error) {
	q, err := newQuery(r)
	ask := readout.LineageQuery{Text: q.text("text", "Words", "any")}
	var badEdit, badFlag error
	ask.Edit, badEdit = choose(q, "edit", "Edit", readout.Edits())
	ask.Flag, badFlag = choose(q, "flag", "Flag", readout.Flags())
	ask.Window = q.window()
	err = cmp.Or(err, badEdit, badFlag)
	var rows []readout.Lineage
	if err == nil {
		rows, err = collect(s.record.Lineages(ctx, ask))
	}
	page := &web.LineagesPage{}
	page.List, page.Rows = list(q, "Lineages", "lineages", rows, err)
	if err != nil {
		return page, err
	}
	return page, s.emptyRecord(ctx, &page.List, len(rows))
}

// lineage shows the family tree of a passage.
func (s *site) lineage(ctx context.Context, r *http.Request) (web.Page, error) {
	l, err := s.record.Lineage(ctx, r.PathValue("id"))
	if err != nil {
		return nil, fmt.Errorf("show lineage: %w", err)
	}
	page := &web.LineagePage{
		Frame:   web.Frame{Title: "Lineage", Section: "lineages"},
		Lineage: l,
		Tree:    tree(&l),
	}
	outlets := map[string]bool{}
	for _, p := range l.Passages {
		if p.Outlet != "" {
			outlets[p.Outlet] = true
		}
		if p.Published == "" {
			continue
		}
		if page.First == "" || p.Published < page.First {
			page.First = p.Published
		}
		page.Final = max(page.Final, p.Published)
	}
	page.Outlets = len(outlets)
	if len(l.Passages) > 0 {
		page.Title = web.Excerpt(l.Passages[0].Text, 60)
	}
	return page, nil
}

// tree puts every passage under the one that it came from, in the order in
// which they stand. Passages whose parent is not among them, or is their own
// descendant, are roots: nothing that the record holds goes unshown.
func tree(l *readout.Lineage) []web.Branch {
	passages := l.Passages
	parent := make(map[string]string, len(passages))
	outlet := make(map[string]string, len(passages))
	for _, p := range passages {
		parent[p.ID], outlet[p.ID] = p.From, web.Publisher(p.Outlet, p.Title)
	}
	children := map[string][]readout.LineagePassage{}
	for _, p := range passages {
		from := p.From
		if _, known := parent[from]; !known || inCircle(parent, p.ID) {
			from = ""
		}
		children[from] = append(children[from], p)
	}
	var grow func(from string) []web.Branch
	grow = func(from string) []web.Branch {
		var branches []web.Branch
		for _, p := range children[from] {
			b := web.Branch{LineagePassage: p, Lineage: l.ID, Children: grow(p.ID)}
			if from != "" {
				b.Parent = outlet[from]
			}
			branches = append(branches, b)
		}
		return branches
	}
	return grow("")
}

// inCircle tells whether going from parent to parent leads back to a passage.
func inCircle(parent map[string]string, id string) bool {
	at := parent[id]
	for range len(parent) {
		if at == id {
			return true
		}
		if at == "" {
			return false
		}
		at = parent[at]
	}
	return false
}
