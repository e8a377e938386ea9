package intake

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// isHoverCard tells whether an element is what a page shows only while a
// pointer rests on a name or a button: it stands in the middle of a sentence
// without being of it.
func isHoverCard(n *html.Node) bool {
	if strings.EqualFold(attr(n, "role"), "tooltip") {
		return true
	}
	for _, class := range strings.Fields(strings.ToLower(attr(n, "class"))) {
		if slices.Contains([]string{
			"hover-card", "hovercard", "popover-body", "popover-content", "popover-inner", "rollover-block", "rollover-people-block",
			"tooltip-body", "tooltip-content", "tooltip-inner", "tooltip-text", "tooltip__content", "tooltip_popup", "tooltiptext",
		}, class) {
			return true
		}
	}
	return n.Data == "span" && isLinkCard(n)
}

// isLinkCard tells whether an element inside a line holds a picture and
// several links and hardly anything else.
func isLinkCard(n *html.Node) bool {
	var card linkCard
	card.read(n, false)
	return card.pictures > 0 && card.links > 1 && card.linked*10 >= card.letters*8
}

// linkCard counts what an element holds.
type linkCard struct {
	pictures, links, letters, linked int
}

func (c *linkCard) read(n *html.Node, inLink bool) {
	for child := n.FirstChild; child != nil; child = child.NextSibling {
		switch {
		case child.Type == html.TextNode:
			letters := len(strings.TrimSpace(child.Data))
			c.letters += letters
			if inLink {
				c.linked += letters
			}
		case child.Type == html.ElementNode && child.Data == "img":
			c.pictures++
		case child.Type == html.ElementNode && child.Data == "a":
			c.links++
			c.read(child, true)
		default:
			c.read(child, inLink)
		}
	}
}
