package serve_test

import (
	"context"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"readout/serve"
	"readout/serve/internal/fake"
)

// browser starts a browser without a window. Where there is none, the test is
// skipped, or fails where CI=true.
func browser(t *testing.T) context.Context {
	t.Helper()
	path, err := exec.LookPath("chromium")
	if err != nil {
		const hint = "no chromium here; install Debian's package chromium: apt-get install chromium"
		if os.Getenv("CI") == "true" {
			t.Fatal(hint)
		}
		t.Skip(hint)
	}
	limited, stop := context.WithTimeout(t.Context(), 2*time.Minute)
	t.Cleanup(stop)
	allocator, closeBrowser := chromedp.NewExecAllocator(limited, append(
		chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path),
		chromedp.NoSandbox,
		chromedp.DisableGPU,
		chromedp.Flag("disable-background-networking", true),
		chromedp.Flag("disable-component-update", true),
		chromedp.Flag("disable-sync", true),
	)...)
	t.Cleanup(closeBrowser)
	ctx, closePage := chromedp.NewContext(allocator)
	t.Cleanup(closePage)
	return ctx
}

// reader is someone who reads in a browser.
type reader struct {
	*testing.T
	ctx context.Context
}

func (r reader) do(what string, steps ...chromedp.Action[chromedp.Void]) {
	r.Helper()
	if err := chromedp.Do(r.ctx, steps...); err != nil {
		r.Fatalf("%s: %v", what, err)
	}
}

// sees waits for an element and returns its text.
func (r reader) sees(selector string) string {
	r.Helper()
	r.do("wait for "+selector, chromedp.WaitVisible(chromedp.CSS(selector)))
	text, err := chromedp.Run(r.ctx, chromedp.Text(chromedp.CSS(selector)))
	if err != nil {
		r.Fatalf("read %s: %v", selector, err)
	}
	return text
}

// expects fails unless an element shows words.
func (r reader) expects(selector, words string) {
	r.Helper()
	if text := r.sees(selector); !strings.Contains(text, words) {
		r.Errorf("%s shows %q, want %q in it", selector, text, words)
	}
}

// finds evaluates an expression that needs no script of the page's own.
func finds[T any](r reader, expression string) T {
	r.Helper()
	value, err := chromedp.Run(r.ctx, chromedp.Evaluate[T](expression))
	if err != nil {
		r.Fatalf("evaluate %s: %v", expression, err)
	}
	return value
}

// TestReading reads an article as a person does: it opens a statement, an
// actor and a lineage, and searches.
func TestReading(t *testing.T) {
	r := reader{t, browser(t)}
	base := start(t)
	r.do("open the front page", chromedp.EmulateViewport(1280, 600), chromedp.Navigate(base))
	r.expects("h1", "Who said what")
	r.do("open the article", chromedp.Click(`//a[contains(., "Marovia accuses Lundia")]`))
	r.expects(".body h1", "Marovia accuses Lundia of closing the Vessel Strait")

	// A mark opens its card beside the text; the text stays where it is, and
	// all the places of the statement stand out.
	finds[any](r, `scrollTo(0, 80)`)
	before := finds[float64](r, `scrollY`)
	r.do("open a statement in the text", chromedp.Click(`//a[contains(@class, "content") and contains(., "has closed a road")]`))
	r.expects("#s2 .more .facts", "reporters")
	if after := finds[float64](r, `scrollY`); after != before {
		t.Errorf("opening a mark moved the text from %v to %v", before, after)
	}
	const lit = `[...document.querySelectorAll(".body .s2")].every(e => getComputedStyle(e).backgroundColor === ` +
		`getComputedStyle(document.querySelector(".body .s2")).backgroundColor)`
	if !finds[bool](r, lit) || finds[bool](r, `getComputedStyle(document.querySelector(".body .s2")).backgroundColor === `+
		`getComputedStyle(document.querySelector(".body .s3.content")).backgroundColor`) {
		t.Error("the places of the statement do not stand out together")
	}

	r.do("open the statement's page", chromedp.Click(chromedp.CSS(`#s2 .links a`)))
	r.expects(".context", "We do not seek a fight")
	r.expects(".chain", "Marovian News Agency")
	r.expects(".lineage-block", "negation changed")

	r.do("open the speaker", chromedp.Click(chromedp.CSS(`h1 a`)))
	r.expects("h1", "Ilja Tomas")
	r.expects("main", "foreign minister")

	r.do("open the lineages", chromedp.Click(chromedp.CSS(`.masthead a[href="/lineages"]`)))
	r.do("open a lineage", chromedp.Click(`//blockquote/a[contains(., "storm warning")]`))
	r.expects("h1", "3 appearances")
	r.expects(".tree .tree del", "Nothing else has happened")

	// From there the way leads to the very place in another article.
	r.do("open an appearance", chromedp.Click(chromedp.CSS(".tree .tree a")))
	r.expects(".body h1", "Marovia accuses Lundia")
	if !finds[bool](r, `document.querySelector(".anchor:target").id === "l-l-storm"`) {
		t.Error("the passage is not the target")
	}

	r.do("search", chromedp.SendKeys(chromedp.CSS(`.find input`), "patience\r"))
	r.expects("mark", "patience")
	r.do("open what was found", chromedp.Click(chromedp.CSS(`.hits .name`)))
	r.expects(".body", "weakness")
}

// TestReadingOnAPhone holds that no page is wider than a phone, and that an
// open card leaves its place in the text in view.
func TestReadingOnAPhone(t *testing.T) {
	r := reader{t, browser(t)}
	base := start(t)
	for _, path := range pagesOfCase(t) {
		r.do("open "+path, chromedp.EmulateViewport(390, 800), chromedp.Navigate(base+path))
		if wide := finds[float64](r, `document.documentElement.scrollWidth`); wide > 390 {
			t.Errorf("%s is %v wide", path, wide)
		}
	}
	article := base + "/articles/" + fake.Case().Analyses[1].Article.ID
	r.do("open a place in the text", chromedp.Navigate(article+"#t-s7"))
	r.expects("#s7 .more .facts", "interview")
	mark := finds[float64](r, `document.querySelector(".body .s7").getBoundingClientRect().bottom`)
	card := finds[float64](r, `document.querySelector("#s7").getBoundingClientRect().top`)
	if mark <= 0 || mark > card {
		t.Errorf("the place ends at %v, under the card that begins at %v", mark, card)
	}
}

// TestPagesLoadNothingElse holds that pages are drawn with the server's own
// style sheets, which the policy lets through, and with nothing else.
func TestPagesLoadNothingElse(t *testing.T) {
	r := reader{t, browser(t)}
	base := start(t)
	for _, path := range pagesOfCase(t) {
		r.do("open "+path, chromedp.Navigate("about:blank"), chromedp.Navigate(base+path))
		if n := finds[int](r, `[...document.styleSheets].filter(s => s.cssRules.length > 0).length`); n < 1 {
			t.Errorf("%s is drawn without a style sheet", path)
		}
		if others := finds[int](r, `performance.getEntriesByType("resource").filter(e => !e.name.startsWith(location.origin)).length`); others > 0 {
			t.Errorf("%s loads %d things from elsewhere", path, others)
		}
	}
}

// TestToken opens the address that a server with a token prints.
func TestToken(t *testing.T) {
	r := reader{t, browser(t)}
	base := startWith(t, fake.Case(), serve.Options{Token: "open-sesame"})
	r.do("open without the token", chromedp.Navigate(base))
	r.expects("h1", "Not for everybody")
	r.do("open with the token", chromedp.Navigate(base+"/?token=open-sesame"))
	r.expects(".hero h1", "Who said what")
	if address := finds[string](r, `location.href`); address != base+"/" {
		t.Errorf("the address is %s", address)
	}
}
