// Package web draws the pages: it holds the typed page structs, the templates
// and the style sheet, and nothing that asks a record.
//
// # Nouns
//
// A page is a struct that embeds [Frame] and knows its template. [Load] parses
// all templates and draws every page once, filled with samples, so that a
// template that names a field which is not there fails at start and not at a
// reader's desk. [Pages.Render] draws a page.
//
// # How a page works without a script
//
// No page has a script. A mark in the reading page's text is a link to its
// card: "#s4" is the fourth statement's card, which the style sheet opens when
// it is the target of the address. "#t-s4" is the place in the text; then the
// card opens, too, but it is the text that the browser scrolls to. Which marks
// of the text belong to the target is said by [FocusStyle], a style sheet that
// depends on how many statements, events, passages and actors there are.
package web
