package intake

import (
	"net/url"
	"strings"

	"golang.org/x/net/html"
)

// markup is what the head and the marked elements of a page say.
type markup struct {
	meta      map[string]string // first content by name, property or itemprop, in lower case
	linked    []linkedArticle
	canonical string
	title     string // of the browser's window
	lang      string
	h1        []string
	authors   []string // elements marked as author
	times     []string // datetime attributes of time elements
	published string   // of an element marked as the date of publication
}

// readMarkup returns what a page declares of the article in it. Where several
// places declare a field, the most specific one is believed.
func readMarkup(doc *html.Node) Declared {
	m := &markup{meta: map[string]string{}}
	m.read(doc)
	var ld linkedArticle
	if len(m.linked) > 0 {
		ld = m.linked[0]
	}
	d := Declared{
		Outlet:   first(m.meta["og:site_name"], ld.outlet, m.meta["application-name"], m.meta["dc.publisher"], m.meta["publisher"]),
		Language: first(ld.language, m.lang, m.meta["content-language"], m.meta["og:locale"]),
		URL:      firstURL(m.canonical, m.meta["og:url"], ld.url),
	}
	d.Outlet, _, _ = strings.Cut(d.Outlet, " | ") // its motto
	d.Title = m.headline(ld, d.Outlet)
	d.Published = m.date(ld, d.URL)
	d.Byline = m.byline(ld)
	return d
}

func (m *markup) headline(ld linkedArticle, outlet string) string {
	h1 := ""
	if len(m.h1) == 1 {
		h1 = m.h1[0]
	}
	title := first(m.meta["og:title"], ld.title, m.meta["twitter:title"], m.meta["dc.title"], h1, m.title)
	// "Headline - Outlet" is no headline; the outlet is known by then.
	for _, sep := range []string{" - ", " | ", " – ", " — ", " :: "} {
		if head, tail, ok := cutLast(title, sep); ok && (m.isSite(tail, outlet) || h1 != "" && sameWords(head, h1)) {
			return head
		}
	}
	return title
}

// isSite tells whether words are the outlet's name, or the name in the address
// of its site: "Harbour News" is harbournews.example.
func (m *markup) isSite(words, outlet string) bool {
	if outlet != "" && sameWords(words, outlet) {
		return true
	}
	name := foldLetters(words)
	for _, address := range []string{outlet, m.canonical, m.meta["og:url"]} {
		u, err := url.Parse(address)
		if err != nil || u.Host == "" || name == "" {
			continue
		}
		for label := range strings.SplitSeq(u.Hostname(), ".") {
			if foldLetters(label) == name {
				return true
			}
		}
	}
	return false
}

// date returns the date of publication. A date that stands just anywhere in
// the page is not it.
func (m *markup) date(ld linkedArticle, page string) string {
	candidates := []string{ld.published, m.published}
	for _, name := range []string{
		"article:published_time", "og:published_time", "og:article:published_time", "datepublished", "rnews:datepublished",
		"article.published", "published_time", "parsely-pub-date", "sailthru.date", "publish-date", "publish_date",
		"publication_date", "citation_publication_date", "citation_date", "dc.date.issued", "dcterms.issued", "dcterms.date",
		"dc.date", "dc.date.created", "dcterms.created", "pubdate", "pub_date", "date", "ptime", "article_date_original",
		"originalpublicationdate", "cxenseparse:recs:publishtime", "bt:pubdate", "shareaholic:article_published_time",
	} {
		candidates = append(candidates, m.meta[name])
	}
	for _, c := range candidates {
		if d := normalDate(c); d != "" {
			return d
		}
	}
	if len(m.times) > 0 && allEqual(m.times) {
		if d := normalDate(m.times[0]); d != "" {
			return d
		}
	}
	return urlDate(page)
}

func (m *markup) byline(ld linkedArticle) []string {
	if len(ld.authors) > 0 {
		return ld.authors
	}
	for _, name := range []string{
		"author", "article:author", "parsely-author", "sailthru.author", "byl", "dc.creator", "dcterms.creator", "citation_author",
	} {
		if names := splitNames(m.meta[name]); len(names) > 0 && !strings.Contains(m.meta[name], "://") {
			return names
		}
	}
	return m.authors
}

// read collects what the elements of a tree say.
func (m *markup) read(n *html.Node) {
	if n.Type == html.ElementNode {
		m.element(n)
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		m.read(c)
	}
}

func (m *markup) element(n *html.Node) {
	itemprop := strings.ToLower(attr(n, "itemprop"))
	rel := strings.ToLower(attr(n, "rel"))
	switch n.Data {
	case "html":
		m.lang = attr(n, "lang")
	case "meta":
		m.readMeta(n, itemprop)
	case "link":
		if rel == "canonical" {
			m.canonical = first(m.canonical, attr(n, "href"))
		}
	case "title":
		m.title = first(m.title, lineText(n))
	case "h1":
		if text := lineText(n); text != "" {
			m.h1 = append(m.h1, text)
		}
	case "script":
		if strings.EqualFold(strings.TrimSpace(attr(n, "type")), "application/ld+json") && n.FirstChild != nil {
			m.linked = append(m.linked, linkedArticles(n.FirstChild.Data)...)
		}
	case "time":
		if when := attr(n, "datetime"); when != "" {
			m.times = append(m.times, when)
		}
	}
	switch {
	case itemprop == "datepublished" || n.Data == "time" && hasAttr(n, "pubdate"):
		m.published = first(m.published, attr(n, "datetime"), attr(n, "content"), lineText(n))
	case rel == "author" || itemprop == "author":
		if name := lineText(n); n.Data != "link" && n.Data != "meta" && name != "" {
			m.authors = append(m.authors, splitNames(name)...)
		}
	}
}

func (m *markup) readMeta(n *html.Node, itemprop string) {
	content := strings.TrimSpace(attr(n, "content"))
	if content == "" {
		return
	}
	for _, name := range []string{attr(n, "property"), attr(n, "name"), itemprop, attr(n, "http-equiv")} {
		name = strings.ToLower(strings.TrimSpace(name))
		if name == "" {
			continue
		}
		if _, ok := m.meta[name]; !ok {
			m.meta[name] = content
		}
	}
}

// lineText returns the text of a tree on one line.
func lineText(n *html.Node) string {
	var b strings.Builder
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
	}
	walk(n)
	return strings.Join(strings.Fields(b.String()), " ")
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

func hasAttr(n *html.Node, key string) bool {
	for _, a := range n.Attr {
		if a.Key == key {
			return true
		}
	}
	return false
}

// first returns the first that is not blank, on one line.
func first(values ...string) string {
	for _, v := range values {
		if v = strings.Join(strings.Fields(v), " "); v != "" {
			return v
		}
	}
	return ""
}

// firstURL returns the first that is an address by itself.
func firstURL(values ...string) string {
	for _, v := range values {
		u, err := url.Parse(strings.TrimSpace(v))
		if err == nil && (u.Scheme == "http" || u.Scheme == "https") && u.Host != "" {
			return u.String()
		}
	}
	return ""
}

func cutLast(s, sep string) (before, after string, found bool) {
	i := strings.LastIndex(s, sep)
	if i < 0 {
		return s, "", false
	}
	return strings.TrimSpace(s[:i]), strings.TrimSpace(s[i+len(sep):]), true
}

func allEqual(values []string) bool {
	for _, v := range values {
		if v != values[0] {
			return false
		}
	}
	return true
}
