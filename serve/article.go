package serve

import (
	"cmp"
	"context"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"readout"
	"readout/serve/reading"
	"readout/serve/web"
)

// article shows the reading page.
func (s *site) article(ctx context.Context, r *http.Request) (web.Page, error) {
	analysis, err := s.record.Analysis(ctx, r.PathValue("id"))
	if err != nil {
		return nil, fmt.Errorf("show article: %w", err)
	}
	lineages, err := s.record.LineagesOf(ctx, analysis.Article.ID)
	if err != nil {
		return nil, fmt.Errorf("show lineages of article: %w", err)
	}
	on, err := layersOf(r.URL.Query())
	if err != nil {
		return nil, err
	}
	return s.readingPage(analysis, lineages, on), nil
}

// readingPage makes the page of an article with the layers that are on.
func (s *site) readingPage(a *readout.Analysis, lineages []readout.Lineage, on []reading.Layer) *web.ReadingPage {
	shared := lineageCards(a.Article.ID, lineages)
	counts := map[reading.Layer]int{
		reading.Statements: len(a.Statements), reading.Events: len(a.Events), reading.Shared: len(shared),
	}
	actors := actorCards(a)
	counts[reading.Actors] = len(actors)
	page := &web.ReadingPage{
		Frame:   web.Frame{Title: cmp.Or(a.Article.Title, web.FileName(a.Article.Path)), Section: "articles"},
		Article: a.Article,
		Words:   len(strings.Fields(a.Article.Text)),
		Layers:  switches("/articles/"+url.PathEscape(a.Article.ID), on, counts),
	}
	page.Known = known(&page.Article, page.Words)
	page.Focus = s.pages.Styles().FocusPath(
		counts[reading.Statements], counts[reading.Events], counts[reading.Shared], counts[reading.Actors])
	if slices.Contains(on, reading.Shared) {
		page.Shared = shared
	}
	if slices.Contains(on, reading.Statements) {
		page.Statements = statementCards(a, page.Shared)
	}
	if slices.Contains(on, reading.Events) {
		page.Events = eventCards(a, len(page.Statements) > 0)
	}
	if slices.Contains(on, reading.Actors) {
		page.Actors = actors
	}
	layText(page, a, on)
	return page
}

// layText lays the text out with the marks of the layers that are on.
func layText(page *web.ReadingPage, a *readout.Analysis, on []reading.Layer) {
	marks := slices.DeleteFunc(marksOf(a, page.Shared), func(m reading.Mark) bool {
		return !slices.Contains(on, m.Role.Layer())
	})
	layout := reading.Lay(readout.NewText(a.Article.Text), a.Article.Furniture, marks)
	page.Paragraphs = paragraphs(layout, page.Shared)
	for i := range layout.Paragraphs {
		p := &layout.Paragraphs[i]
		if p.Furniture != "" {
			continue
		}
		if title := strings.TrimSpace(a.Article.Title); title != "" && strings.TrimSpace(p.Text()) == title {
			page.Headline, page.Paragraphs[i].Headline = true, true
		}
		break
	}
}

// layersOf reads which layers are on: all of them unless the address says
// otherwise.
func layersOf(values url.Values) ([]reading.Layer, error) {
	if !values.Has("layers") {
		return reading.Layers(), nil
	}
	var on []reading.Layer
	for _, name := range strings.Split(values.Get("layers"), ",") {
		layer := reading.Layer(name)
		if slices.Contains(reading.Layers(), layer) {
			on = append(on, layer)
		} else if name != "" && name != "none" {
			return nil, &readout.Error{
				Code: readout.CodeInvalid, Object: name, Message: "there is no such layer",
				Hint: "Layers are statements, events, shared, actors, or none.",
			}
		}
	}
	return on, nil
}

// switches returns the legend: for each layer an address that switches it.
func switches(path string, on []reading.Layer, counts map[reading.Layer]int) []web.LayerSwitch {
	labels := map[reading.Layer]string{
		reading.Statements: "Statements", reading.Events: "Events",
		reading.Shared: "Shared passages", reading.Actors: "Actors",
	}
	all := reading.Layers()
	legend := make([]web.LayerSwitch, 0, len(all))
	for _, layer := range all {
		is := slices.Contains(on, layer)
		var then []string
		for _, other := range all {
			if slices.Contains(on, other) != (other == layer) {
				then = append(then, string(other))
			}
		}
		address := path + "?layers=" + strings.Join(then, ",")
		switch len(then) {
		case 0:
			address = path + "?layers=none"
		case len(all):
			address = path
		}
		legend = append(legend, web.LayerSwitch{
			Layer: layer, Label: labels[layer], Count: counts[layer], On: is, Switch: address,
		})
	}
	return legend
}

// known lists what is known of an article itself, and how.
func known(a *readout.Article, words int) []web.Fact {
	ways := map[readout.KnownBy]string{
		readout.KnownByColumn: "a named column of the input", readout.KnownByMarkup: "the page's markup",
		readout.KnownByText: "the text itself", readout.KnownByFile: "the file's name",
		readout.KnownByLanguage: "statistics of its letters", readout.KnownByUser: "the user",
	}
	var facts []web.Fact
	add := func(name, key, value string) {
		if value == "" {
			facts = append(facts, web.Fact{Name: name, Value: "not known"})
			return
		}
		by := a.Known[key]
		facts = append(facts, web.Fact{Name: name, Value: value, By: cmp.Or(ways[by], string(by))})
	}
	add("Title", "title", a.Title)
	add("Outlet", "outlet", a.Outlet)
	add("Published", "published", a.Published)
	add("Byline", "byline", strings.Join(a.Byline, ", "))
	add("Dateline", "dateline", strings.Trim(a.Dateline.Place+" ("+a.Dateline.Agency+")", " ()"))
	add("Address", "url", a.URL)
	add("Language", "language", a.Language)
	facts = append(facts,
		web.Fact{Name: "Read from", Value: a.Path},
		web.Fact{Name: "Words", Value: strconv.Itoa(words)},
		web.Fact{Name: "Article", Value: a.ID, By: "the first digits of a hash of its source and text"},
		web.Fact{Name: "SHA-256", Value: a.SHA256, By: "the hash of the text: whoever holds the original can check it"},
	)
	return facts
}
