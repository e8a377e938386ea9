package web

import (
	"embed"
	"fmt"
	"html/template"
	"io"
)

//go:embed templates/*.html
var templates embed.FS

// Pages draws pages. It is safe for concurrent use.
type Pages struct {
	templates map[string]*template.Template
	styles    *Styles
}

// all returns one page of each type.
func all() []Page {
	return []Page{
		&ArticlesPage{}, &StatementsPage{}, &EventsPage{}, &ActorsPage{}, &LineagesPage{}, &SearchPage{},
		&ReadingPage{}, &StatementPage{}, &ActorPage{}, &LineagePage{},
		&AboutPage{}, &ErrorPage{}, &WelcomePage{},
	}
}

// Load parses all templates, and draws every page with samples to check them.
func Load() (*Pages, error) {
	p := &Pages{templates: map[string]*template.Template{}, styles: NewStyles()}
	shared, err := p.parseShared()
	if err != nil {
		return nil, err
	}
	for _, page := range all() {
		name := page.template()
		own, err := shared.Clone()
		if err != nil {
			return nil, fmt.Errorf("copy shared templates for page %s: %w", name, err)
		}
		if own, err = own.ParseFS(templates, "templates/"+name+".html"); err != nil {
			return nil, fmt.Errorf("parse page %s: %w", name, err)
		}
		p.templates[name] = own
		if err := p.check(page); err != nil {
			return nil, err
		}
	}
	return p, nil
}

// parseShared parses what all pages have in common.
func (p *Pages) parseShared() (*template.Template, error) {
	shared, err := template.New("").Funcs(functions()).ParseFS(templates, "templates/layout.html", "templates/part-*.html")
	if err != nil {
		return nil, fmt.Errorf("parse shared templates: %w", err)
	}
	return shared, nil
}

// check draws a page empty and filled, so that both sides of its conditions are
// gone through.
func (p *Pages) check(page Page) error {
	for _, prepare := range []func(Page){func(Page) {}, fill} {
		prepare(page)
		if err := p.Render(io.Discard, page); err != nil {
			return fmt.Errorf("check page %s: %w", page.template(), err)
		}
	}
	return nil
}

// Styles returns the style sheets that the pages refer to.
func (p *Pages) Styles() *Styles { return p.styles }

// Render draws a page.
func (p *Pages) Render(w io.Writer, page Page) error {
	page.frame().Style = p.styles.Path()
	if err := p.templates[page.template()].ExecuteTemplate(w, "layout", page); err != nil {
		return fmt.Errorf("render page %s: %w", page.template(), err)
	}
	return nil
}
