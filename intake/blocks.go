package intake

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
)

// block is a paragraph, heading, list entry or table row of a page.
type block struct {
	tag  string // of the innermost element that makes a block
	text string // white space made single
	// linked is the number of bytes of text that stand in links.
	linked int
	in     surroundings
}

// surroundings tell what a block stands in.
type surroundings struct {
	figure bool // a picture with its caption
	quote  bool // a quotation set off from the text
}

func (b *block) heading() bool {
	return len(b.tag) == 2 && b.tag[0] == 'h' && b.tag[1] >= '1' && b.tag[1] <= '6'
}

// allLink tells whether all of the block is a link.
func (b *block) allLink() bool { return b.linked*10 >= len(b.text)*9 }

// isBlockTag tells whether an element begins a line of its own.
func isBlockTag(tag string) bool {
	switch tag {
	case "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl", "dt", "dd",
		"blockquote", "pre", "tr", "table", "section", "article", "body", "figure", "figcaption", "br", "hr",
		"main", "header", "footer", "nav", "aside", "form", "address", "details", "summary", "fieldset":
		return true
	}
	return false
}

// isUnread tells whether what an element holds is not shown as text.
func isUnread(tag string) bool {
	switch tag {
	case "script", "style", "noscript", "template", "head", "title", "iframe", "svg", "object", "button", "select", "textarea", "option":
		return true
	}
	return false
}

// blockReader collects the blocks of a tree.
type blockReader struct {
	blocks []block
	text   strings.Builder
	linked int
	in     surroundings
}

// readBlocks returns the blocks of a tree in order.
func readBlocks(root *html.Node) []block {
	var r blockReader
	r.read(root, "body", false)
	r.end("body")
	return r.blocks
}

func (r *blockReader) read(n *html.Node, tag string, inLink bool) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch c.Type {
		case html.TextNode:
			r.text.WriteString(c.Data)
			if inLink {
				r.linked += len(strings.TrimSpace(c.Data))
			}
		case html.ElementNode:
			if isUnread(c.Data) {
				continue
			}
			if !isBlockTag(c.Data) {
				if c.Data == "td" || c.Data == "th" {
					r.text.WriteByte(' ')
				}
				r.read(c, tag, inLink || c.Data == "a")
				continue
			}
			r.end(tag)
			outside := r.in
			switch c.Data {
			case "figure", "figcaption":
				r.in.figure = true
			case "blockquote":
				r.in = surroundings{quote: true} // pictures are put around quotations, too
			case "table":
				r.in.figure = false
			}
			r.read(c, c.Data, inLink)
			r.end(c.Data)
			r.in = outside
		}
	}
}

// end closes the block that is being collected.
func (r *blockReader) end(tag string) {
	text := strings.ReplaceAll(r.text.String(), "\u00AD", "") // where a word may be broken
	text = strings.Join(strings.Fields(text), " ")
	if text != "" {
		r.blocks = append(r.blocks, block{tag: tag, text: text, linked: r.linked, in: r.in})
	}
	r.text.Reset()
	r.linked = 0
}

func joinBlocks(blocks []block) string {
	var b strings.Builder
	for i := range blocks {
		if i > 0 {
			b.WriteString("\n\n")
		}
		b.WriteString(blocks[i].text)
	}
	return b.String()
}

// trimBlocks takes off what is not the article's own text: its headline, which
// is known as the title, links to other articles, notices, captions.
func trimBlocks(blocks []block, title string, t *tables) []block {
	blocks = dropHeadline(blocks, title)
	kept := blocks[:0:0]
	seen := map[string]bool{}
	for i := range blocks {
		b := blocks[i]
		switch {
		case b.in.figure, t.furniture.one(b.text) != "", t.isLabel(b.text, len(kept) == 0):
		case b.allLink() && (b.tag == "li" || b.heading() || isShouted(b.text)):
		case len(b.text) > 80 && seen[b.text]:
		default:
			seen[b.text] = true
			kept = append(kept, b)
		}
	}
	kept = dropLinkList(kept)
	// A heading with nothing under it headed what is gone.
	for len(kept) > 0 && kept[len(kept)-1].heading() {
		kept = kept[:len(kept)-1]
	}
	return kept
}

// isLabel tells whether a block is nothing but a date or, at the head, an
// address.
func (t *tables) isLabel(text string, atHead bool) bool {
	_, dated := t.head.dateLine(text)
	_, address := addressLine(text)
	return dated || address && atHead
}

// dropLinkList removes a list of links that ends the blocks, with the line over
// it.
func dropLinkList(blocks []block) []block {
	end := len(blocks)
	for end > 0 && blocks[end-1].tag == "li" && blocks[end-1].linked > 0 {
		end--
	}
	if len(blocks)-end < 2 {
		return blocks
	}
	if end > 0 && len(strings.Fields(blocks[end-1].text)) <= 6 {
		end--
	}
	return blocks[:end]
}

// dropHeadline removes the headline from the head of the blocks, each time it
// is there, and the standfirst if it is a heading as well.
func dropHeadline(blocks []block, title string) []block {
	const reach = 4
	kept := blocks[:0:0]
	dropped := false
	for i := range blocks {
		b := &blocks[i]
		switch {
		case i < reach && (b.tag == "h1" && !dropped || isTitle(b.text, title)):
			dropped = true
			continue
		case i <= reach && dropped && b.heading() && len(kept) == 0:
			continue
		}
		kept = append(kept, *b)
	}
	return kept
}

// isTitle tells whether a line is the title of the page, which may go on with
// the name of the site.
func isTitle(line, title string) bool {
	const certain = 20
	a, b := foldLetters(line), foldLetters(title)
	return a != "" && a == b || len(a) >= certain && strings.HasPrefix(b, a)
}

// sameWords tells whether two lines have the same letters and digits.
func sameWords(a, b string) bool { return foldLetters(a) == foldLetters(b) }

// foldLetters returns the letters and digits of a line in lower case.
func foldLetters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

// isShouted tells whether a line is all in capitals, as links put between
// paragraphs are.
func isShouted(s string) bool {
	return utf8.RuneCountInString(s) > 12 && s == strings.ToUpper(s) && s != strings.ToLower(s)
}
