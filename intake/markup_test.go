package intake

import (
	"reflect"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"readout"
)

func TestReadMarkup(t *testing.T) {
	for _, test := range []struct {
		name, head, body string
		want             Declared
	}{
		{"nothing", "", "", Declared{}},
		{
			"title with its site", `<title>Talks end | Harbour News</title><meta property="og:site_name" content="Harbour News">`, "",
			Declared{Title: "Talks end", Outlet: "Harbour News"},
		},
		{"title that has a bar of its own", `<title>Talks | end</title>`, "", Declared{Title: "Talks | end"}},
		{
			"title with the site of its address", `<title>Talks end - Harbour News</title><link rel="canonical" href="https://www.harbournews.example/1">`, "",
			Declared{Title: "Talks end", URL: "https://www.harbournews.example/1"},
		},
		{"title that goes on after the headline", `<meta property="og:title" content="Talks end - The Harbour">`, "<h1>Talks end</h1>", Declared{Title: "Talks end"}},
		{"headline", `<title>Harbour News</title>`, "<h1>Talks <b>end</b></h1>", Declared{Title: "Talks end"}},
		{"one of two headlines is none", "", "<h1>Talks end</h1><h1>Fish sell</h1>", Declared{}},
		{
			"metadata", `<meta name="Author" content="By Jane Roe, John Doe"><meta property="article:published_time" content="2031-05-12T08:00:00Z"><meta property="article:modified_time" content="2031-06-12T08:00:00Z"><meta property="og:url" content="https://harbour.example/1">`, "",
			Declared{Byline: []string{"Jane Roe", "John Doe"}, Published: "2031-05-12T08:00:00Z", URL: "https://harbour.example/1"},
		},
		{
			"JSON-LD in a list", `<script type="application/ld+json">[{"@type":"BreadcrumbList"},{"@type":["NewsArticle"],"headline":"Talks end","author":{"name":"Jane Roe"},"datePublished":"2031-05-12","publisher":{"name":"Harbour News"},"inLanguage":"en-GB","mainEntityOfPage":{"@id":"https://harbour.example/1"}}]</script>`, "",
			Declared{Title: "Talks end", Byline: []string{"Jane Roe"}, Published: "2031-05-12", Outlet: "Harbour News", Language: "en-GB", URL: "https://harbour.example/1"},
		},
		{"JSON-LD that is none", `<script type="application/ld+json">{"@type":"NewsArticle",</script>`, "", Declared{}},
		{"marked elements", "", `<a rel="author" href="/j">Jane Roe</a><span itemprop="datePublished" content="2031-05-12">yesterday</span>`, Declared{Byline: []string{"Jane Roe"}, Published: "2031-05-12"}},
		{"the only time", "", `<time datetime="2031-05-12T08:00:00Z">Monday</time>`, Declared{Published: "2031-05-12T08:00:00Z"}},
		{"two times are of other things, too", "", `<time datetime="2031-05-12">Monday</time><time datetime="2031-05-13">Tuesday</time>`, Declared{}},
		{"a date in the text is no declaration", "", `<p>Updated today, 12 May 2031</p>`, Declared{}},
		{"the address", `<link rel="canonical" href="https://harbour.example/2031/05/12/talks">`, "", Declared{URL: "https://harbour.example/2031/05/12/talks", Published: "2031-05-12"}},
		{"an address without its site", `<link rel="canonical" href="/talks">`, "", Declared{}},
		{"a script is no address", `<link rel="canonical" href="javascript:alert(1)">`, "", Declared{}},
	} {
		doc, err := html.Parse(strings.NewReader("<html><head>" + test.head + "</head><body>" + test.body + "</body></html>"))
		if err != nil {
			t.Fatal(err)
		}
		if got := readMarkup(doc); !reflect.DeepEqual(got, test.want) {
			t.Errorf("%s: read %+v, want %+v", test.name, got, test.want)
		}
	}
}

// TestFileNames reads what the names of files tell, and keeps it out of the
// article's identity.
func TestFileNames(t *testing.T) {
	raw := Raw{Path: "a", File: "harbour_2031-05-12_talks.txt", Format: FormatText, Data: []byte("The envoys of Norland left the hall on Monday after the talks.")}
	for _, test := range []struct {
		opts   Options
		outlet string
	}{{Options{}, ""}, {Options{OutletFromFile: true}, "harbour"}} {
		a, err := Parse(raw, test.opts)
		if err != nil {
			t.Fatal(err)
		}
		if a.Published != "2031-05-12" || a.Known["published"] != readout.KnownByFile || a.Outlet != test.outlet {
			t.Errorf("published %q, outlet %q, known %v", a.Published, a.Outlet, a.Known)
		}
		if want := readout.ArticleID("", "", "", a.Text); a.ID != want {
			t.Errorf("id %s, want %s", a.ID, want)
		}
	}
}

// TestExtractorChoice reads a page with an extractor of the caller's.
func TestExtractorChoice(t *testing.T) {
	raw := Raw{Path: "a.html", Format: FormatHTML, Data: []byte("<html><body><p>x</p></body></html>")}
	a, err := Parse(raw, Options{Extractor: fixedPage{Page{Text: "The envoys of Norland left the hall.", Declared: Declared{Title: "Talks end"}}}})
	if err != nil || a.Text != "The envoys of Norland left the hall." || a.Title != "Talks end" || a.Known["title"] != readout.KnownByMarkup {
		t.Errorf("read %+v, %v", a, err)
	}
	if _, err = Parse(raw, Options{Extractor: fixedPage{}}); readout.ErrorCode(err) != readout.CodeRefused {
		t.Errorf("a page without text gives %v", err)
	}
}

type fixedPage struct{ page Page }

func (f fixedPage) Extract(string) (Page, error) { return f.page, nil }

// TestHoverCards reads pages that show cards while a pointer rests on a name.
func TestHoverCards(t *testing.T) {
	const want = "The envoy Jane Roe left the hall."
	for _, card := range []string{
		`<span class="rollover-people-block"><a href="/j">Jane Ann Roe</a> Envoy doubles down <a href="/m">MORE</a></span>`,
		`<span role="tooltip">An envoy of Norland</span>`,
		`<span class="x tooltiptext">An envoy of Norland</span>`,
		`<span><img src="j.jpg"><a href="/j">Jane Ann Roe</a> <a href="/1">Envoy doubles down</a> <a href="/2">Envoys leave</a></span>`,
	} {
		line := `<p>The envoy <span class="has-card"><a href="/j">Jane Roe</a>` + card + `</span> left the hall.</p>`
		page := "<html><body><article>" + line + strings.Repeat("<p>The talks about the strait had failed on Monday, a spokesman said.</p>", 3) + "</article></body></html>"
		got, err := DefaultExtractor().Extract(page)
		if err != nil {
			t.Fatal(err)
		}
		if first, _, _ := strings.Cut(got.Text, "\n"); first != want {
			t.Errorf("%s: read %q", card, first)
		}
	}
	// A marked word is not a card, and a row of links without a picture is prose.
	for _, kept := range []string{
		`<span class="tooltip">Jane Roe</span>`, `<span><a href="/j">Jane</a> <a href="/r">Roe</a></span>`,
	} {
		page := "<html><body><article><p>The envoy " + kept + " left the hall.</p>" +
			strings.Repeat("<p>The talks about the strait had failed on Monday, a spokesman said.</p>", 3) + "</article></body></html>"
		got, err := DefaultExtractor().Extract(page)
		if err != nil || !strings.HasPrefix(got.Text, want) {
			t.Errorf("%s: read %q, %v", kept, got.Text, err)
		}
	}
}
