package intake

import (
	"errors"
	"fmt"
	"strings"

	trafilatura "github.com/markusmobius/go-trafilatura"
	"golang.org/x/net/html"
)

// Page is what an [Extractor] reads from a page.
type Page struct {
	// Text is the article's own text: paragraphs with an empty line between
	// them, without the headline.
	Text string
	// Declared is what the page's markup declares.
	Declared Declared
}

// Extractor finds the article in a page. It must be safe for concurrent use.
type Extractor interface {
	Extract(page string) (Page, error)
}

// DefaultExtractor returns the extractor that is used where [Options] name
// none: trafilatura, with what it leaves of links, headlines and notices
// around the article taken off.
func DefaultExtractor() Extractor { return extractor{} }

type extractor struct{}

// errNoArticle is the error of a page without an article.
var errNoArticle = errors.New("holds no article that can be found")

// Extract implements [Extractor].
func (extractor) Extract(page string) (Page, error) {
	t, err := loadTables()
	if err != nil {
		return Page{}, err
	}
	doc, err := html.Parse(strings.NewReader(page))
	if err != nil {
		return Page{}, fmt.Errorf("parse page: %w", err)
	}
	declared := readMarkup(doc)
	dropHidden(doc)
	content, text, err := mainContent(doc)
	if err != nil {
		return Page{}, err
	}
	blocks := chooseBlocks(doc, text)
	if blocks == nil {
		blocks = readBlocks(content)
	}
	blocks = trimBlocks(blocks, declared.Title, t)
	if len(blocks) == 0 {
		return Page{}, errNoArticle
	}
	return Page{Text: joinBlocks(blocks), Declared: declared}, nil
}

// mainContent returns the part of the page that holds the article, and its text.
func mainContent(doc *html.Node) (content *html.Node, text string, err error) {
	// Pages come from anywhere, and the libraries below have met fewer of them
	// than will be read here.
	defer func() {
		if broken := recover(); broken != nil {
			content, text, err = nil, "", fmt.Errorf("page breaks the extractor: %v", broken)
		}
	}()
	result, err := trafilatura.ExtractDocument(doc, trafilatura.Options{
		EnableFallback:  true,
		ExcludeComments: true,
		// Dates are read from the markup by readMarkup, which does not guess.
		HtmlDateMode: trafilatura.Disabled,
	})
	if err != nil || result.ContentNode == nil {
		return nil, "", errNoArticle
	}
	return result.ContentNode, result.ContentText, nil
}

// dropHidden removes what a browser does not show, or not before it is asked.
func dropHidden(n *html.Node) {
	for c := n.FirstChild; c != nil; {
		next := c.NextSibling
		// What is inside goes first: a name and its card are no card together.
		dropHidden(c)
		if c.Type == html.ElementNode && (isHidden(c) || isHoverCard(c)) {
			n.RemoveChild(c)
		}
		c = next
	}
}

func isHidden(n *html.Node) bool {
	for _, a := range n.Attr {
		switch a.Key {
		case "hidden":
			return true
		case "style":
			style := strings.ReplaceAll(strings.ToLower(a.Val), " ", "")
			if strings.Contains(style, "display:none") {
				return true
			}
		}
	}
	return false
}
