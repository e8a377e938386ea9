package intake

import (
	"errors"
	"net/url"
	"path/filepath"
	"slices"
	"strings"

	"readout"
)

// Parse makes an article of a Raw. It reads nothing else, changes nothing and
// may run for many Raws at once. What is no article in English comes back as a
// [*readout.Error] of code CodeRefused that names the Raw's path.
func Parse(raw Raw, opts Options) (readout.Article, error) {
	t, err := loadTables()
	if err != nil {
		return readout.Article{}, err
	}
	p := parser{tables: t, opts: &opts, raw: &raw}
	if err := p.parse(); err != nil {
		return readout.Article{}, err
	}
	return p.article, nil
}

// parser makes one article.
type parser struct {
	*tables
	opts    *Options
	raw     *Raw
	article readout.Article
	// declared is the language that the container or the page declares. It
	// counts where the text is too short to tell: templates declare languages
	// that their texts are not in.
	declared   string
	declaredBy readout.KnownBy
}

func (p *parser) parse() error {
	if int64(len(p.raw.Data)) > p.opts.maxBytes() {
		return refuseSize(p.raw.Path, p.opts.maxBytes())
	}
	p.article = readout.Article{Path: p.raw.Path, Byline: []string{}, Known: map[string]readout.KnownBy{}}
	if err := p.text(); err != nil {
		return err
	}
	if !holdsProse(p.article.Text) {
		return p.refuse("holds no prose: hardly any words are in it", "leave it out, or check which column holds the text")
	}
	if err := p.language(); err != nil {
		return err
	}
	p.identity()
	p.outletFromFile()
	p.head()
	p.dateFromNames()
	return nil
}

// text decodes the article's text, out of its page where it is one.
func (p *parser) text() error {
	if len(p.raw.Data) == 0 {
		return p.refuse("is empty", "nothing is there to read")
	}
	if kind := binaryKind(p.raw.Data[:min(len(p.raw.Data), sniffBytes)]); kind != "" {
		return p.refuse("is "+kind+", not text", "save its text as .txt or .html")
	}
	decode := decodeText
	if p.raw.Format == FormatHTML {
		decode = decodePage
	}
	text, err := decode(p.raw.Data)
	switch {
	case err != nil:
		return p.refuse(err.Error(), hintEncoding)
	case strings.IndexByte(text, 0) >= 0:
		return p.refuse("is binary data, not text", "save its text as .txt or .html")
	case isBlank(text):
		return p.refuse("holds nothing but white space", "nothing is there to read")
	}
	p.declare(p.raw.Declared, readout.KnownByColumn)
	if p.raw.Format == FormatHTML {
		if text, err = p.page(text); err != nil {
			return err
		}
	}
	p.article.Text = text
	p.article.SHA256 = readout.HashText(text)
	return nil
}

// page extracts the article's text and what the page declares.
func (p *parser) page(source string) (string, error) {
	extract := p.opts.Extractor
	if extract == nil {
		extract = DefaultExtractor()
	}
	page, err := extract.Extract(source)
	if err == nil && isBlank(page.Text) {
		err = errNoArticle
	}
	if err != nil {
		refusal := refuse(p.raw.Path, "is a page without an article that can be found", "save the article's own page, or its text as .txt")
		if !errors.Is(err, errNoArticle) {
			refusal.Err = err
		}
		return "", refusal
	}
	p.declare(page.Declared, readout.KnownByMarkup)
	return page.Text, nil
}

// declare fills the fields that are not set yet with what was declared.
func (p *parser) declare(d Declared, by readout.KnownBy) {
	a := &p.article
	p.set(&a.URL, "url", firstLine(d.URL), by)
	p.set(&a.Outlet, "outlet", outletName(firstLine(d.Outlet)), by)
	p.set(&a.Title, "title", firstLine(d.Title), by)
	p.set(&a.Published, "published", normalDate(d.Published), by)
	p.setByline(slices.DeleteFunc(p.tables.head.cleanNames(d.Byline), func(name string) bool {
		return sameWords(name, a.Outlet) // the paper is not its own author
	}), by)
	if p.declared == "" {
		p.declared, p.declaredBy = d.Language, by
	}
}

// firstLine puts a declared value on one line.
func firstLine(s string) string {
	return strings.Join(strings.Fields(strings.ToValidUTF8(s, "\uFFFD")), " ")
}

// outletName returns an outlet's name; of an address, the site's.
func outletName(s string) string {
	if u, err := url.Parse(s); err == nil && u.Host != "" && (u.Scheme == "http" || u.Scheme == "https") {
		return strings.TrimPrefix(u.Hostname(), "www.")
	}
	return s
}

func (p *parser) set(field *string, name, value string, by readout.KnownBy) {
	if *field == "" && value != "" {
		*field = value
		p.article.Known[name] = by
	}
}

func (p *parser) setByline(names []string, by readout.KnownBy) {
	if len(p.article.Byline) == 0 && len(names) > 0 {
		p.article.Byline = names
		p.article.Known["byline"] = by
	}
}

// language finds out the language, and refuses what is not English.
func (p *parser) language() error {
	if said := p.opts.Language; said != "" {
		if !strings.HasPrefix(strings.ToLower(said), "en") {
			return p.refuse("is said to be in the language "+said+"; Readout reads English", "leave it out")
		}
		p.set(&p.article.Language, "language", "en", readout.KnownByUser)
		return nil
	}
	code, name := p.words.detectLanguage(p.article.Text)
	if name != "" {
		return p.refuse("is in "+name+"; Readout reads English", hintLanguage)
	}
	p.set(&p.article.Language, "language", code, readout.KnownByLanguage)
	if strings.HasPrefix(strings.ToLower(p.declared), "en") {
		p.set(&p.article.Language, "language", "en", p.declaredBy)
	}
	return nil
}

// identity computes the id from what is declared so far: what the container or
// the page's markup says, nothing of what is read from the text or the file's
// name.
func (p *parser) identity() {
	a := &p.article
	a.ID = readout.ArticleID(a.URL, a.Outlet, a.Published, a.Text)
}

// head reads the head of the text and finds its furniture.
func (p *parser) head() {
	a := &p.article
	lines := splitLines(a.Text)
	furniture := p.furniture.findFurniture(lines)
	h := p.readHead(lines, furniture, p.raw.File)
	p.set(&a.Title, "title", h.title, readout.KnownByText)
	p.setByline(h.byline, readout.KnownByText)
	p.set(&a.URL, "url", h.url, readout.KnownByText)
	p.set(&a.Outlet, "outlet", h.outlet, readout.KnownByText)
	if h.dateline.place != "" || h.dateline.agency != "" {
		a.Dateline = readout.Dateline{Place: h.dateline.place, Agency: h.dateline.agency}
		a.Known["dateline"] = readout.KnownByText
	}
	p.published(h)
	for i, kind := range h.furniture {
		if furniture[i] == "" {
			furniture[i] = kind
		}
	}
	p.markFurniture(lines, furniture)
}

// published sets the date of publication from the head. A day and a month need
// a year that another place of the article gives.
func (p *parser) published(h head) {
	a := &p.article
	p.set(&a.Published, "published", first(h.published, h.date.iso()), readout.KnownByText)
	d := h.dateline.date
	if d.year == 0 && d.month != 0 {
		if known := first(fileDate(p.raw.File), urlDate(a.URL)); len(known) == len("2006-01-02") {
			d.year = nearestYear(d, known)
		}
	}
	p.set(&a.Published, "published", d.iso(), readout.KnownByText)
}

// outletFromFile reads the outlet in the file's name, where the user says that
// it is there; that goes before what the text says.
func (p *parser) outletFromFile() {
	if !p.opts.OutletFromFile {
		return
	}
	name := strings.TrimSuffix(strings.TrimSuffix(p.raw.File, ".gz"), filepath.Ext(p.raw.File))
	if outlet, rest, ok := strings.Cut(name, "_"); ok && fileDate(outlet) == "" && fileDate(rest) != "" {
		p.set(&p.article.Outlet, "outlet", outlet, readout.KnownByFile)
	}
}

// dateFromNames reads the date in the file's name, or in the address.
func (p *parser) dateFromNames() {
	a := &p.article
	p.set(&a.Published, "published", fileDate(p.raw.File), readout.KnownByFile)
	p.set(&a.Published, "published", urlDate(a.URL), a.Known["url"])
}

// markFurniture sets the article's furniture, in order.
func (p *parser) markFurniture(lines []line, furniture map[int]readout.FurnitureKind) {
	text := readout.NewText(p.article.Text)
	for i := range lines {
		from, kind := lines[i].from, furniture[i]
		if kind == "" {
			link := p.furniture.closingLink(lines[i].text)
			if link < 0 {
				continue
			}
			from, kind = from+link, readout.FurnitureNavigation
		}
		p.article.Furniture = append(p.article.Furniture, readout.Furniture{Span: text.Span(from, lines[i].to), Kind: kind})
	}
}

func (p *parser) refuse(message, hint string) error { return refuse(p.raw.Path, message, hint) }
