package web

import (
	"fmt"
	"io"
	"math"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"readout"
)

func TestLoadDrawsEveryPage(t *testing.T) {
	t.Parallel()
	pages, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	files, err := templates.ReadDir("templates")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		name := strings.TrimSuffix(f.Name(), ".html")
		if name == "layout" || strings.HasPrefix(name, "part-") {
			continue
		}
		if pages.templates[name] == nil {
			t.Errorf("no page uses template %s", name)
		}
	}
}

// TestCheckFindsWhatTemplatesCannotShow holds that the check at start goes into
// loops and both sides of conditions.
func TestCheckFindsWhatTemplatesCannotShow(t *testing.T) {
	t.Parallel()
	for _, broken := range []string{
		`{{define "main"}}{{range .Rows}}{{.Headlne}}{{end}}{{end}}`,
		`{{define "main"}}{{if .Rows}}{{else}}{{.Missing}}{{end}}{{end}}`,
		`{{define "main"}}{{with .Pager.Next}}{{.Missing}}{{end}}{{end}}`,
	} {
		pages, err := Load()
		if err != nil {
			t.Fatal(err)
		}
		shared, err := pages.parseShared()
		if err != nil {
			t.Fatal(err)
		}
		own, err := shared.Parse(broken)
		if err != nil {
			t.Fatal(err)
		}
		pages.templates["articles"] = own
		if err := pages.check(&ArticlesPage{}); err == nil {
			t.Errorf("the check passes %s", broken)
		}
	}
}

func BenchmarkRender(b *testing.B) {
	pages, err := Load()
	if err != nil {
		b.Fatal(err)
	}
	page := &ArticlesPage{}
	fill(page)
	for range 50 {
		page.Rows = append(page.Rows, page.Rows[0])
	}
	for b.Loop() {
		if err := pages.Render(io.Discard, page); err != nil {
			b.Fatal(err)
		}
	}
}

func TestDate(t *testing.T) {
	t.Parallel()
	for iso, want := range map[string]string{
		"2021": "2021", "2021-03": "March 2021", "2021-03-22": "22 March 2021",
		"2021-03-22T10:00:00Z": "22 March 2021", "2021-03-22T10:00": "22 March 2021", "": "", "soon": "soon", "2021-13": "2021-13",
	} {
		if got := Date(iso); got != want {
			t.Errorf("Date(%q) = %q, want %q", iso, got, want)
		}
	}
}

func TestExcerptIsABeginning(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		text, n := rapid.String().Draw(t, "text"), rapid.IntRange(1, 40).Draw(t, "n")
		got := Excerpt(text, n)
		if got == text {
			return
		}
		beginning, ok := strings.CutSuffix(got, " …")
		if !ok || !strings.HasPrefix(text, beginning) || utf8.RuneCountInString(beginning) > n {
			t.Fatalf("Excerpt(%q, %d) = %q", text, n, got)
		}
	})
}

func TestSpacedDiff(t *testing.T) {
	t.Parallel()
	ops := func(texts ...string) (all []readout.DiffOp) {
		for _, text := range texts {
			all = append(all, readout.DiffOp{Text: text})
		}
		return all
	}
	for _, tt := range []struct {
		in   []readout.DiffOp
		want string
	}{
		{ops("we", "will"), "we will"},
		{ops("we ", "will"), "we will"},
		{ops("we", " will"), "we will"},
		{ops("will", ", not"), "will, not"},
		{ops("will,", "not"), "will, not"},
		{nil, ""},
	} {
		var got strings.Builder
		for _, op := range spacedDiff(tt.in) {
			got.WriteString(op.Text)
		}
		if got.String() != tt.want {
			t.Errorf("%v is drawn %q, want %q", tt.in, got.String(), tt.want)
		}
	}
}

func TestFocusRules(t *testing.T) {
	t.Parallel()
	styles := NewStyles()
	rules, mediaType, ok := styles.File("focus/2-0-1-0.css")
	if !ok || mediaType != "text/css; charset=utf-8" {
		t.Fatal("there is no style sheet for the focus")
	}
	for _, want := range []string{":root:has(:is(#s2,#t-s2):target) .mark.s2", ":root:has(#t-p1:target) #p1"} {
		if !strings.Contains(string(rules), want) {
			t.Errorf("no rule %s in\n%s", want, rules)
		}
	}
	for _, not := range []string{"#s3", "#e1", "#a1"} {
		if strings.Contains(string(rules), not) {
			t.Errorf("a rule for %s, which is not there", not)
		}
	}
	most, _, _ := styles.File("focus/999999999-0-0-0.css")
	if strings.Contains(string(most), fmt.Sprintf("#s%d,", MostFocus+1)) {
		t.Error("a visitor can ask for a style sheet of any size")
	}
	for _, name := range []string{"focus/-1--1--1--1.css", "focus/1.css", "focus/a-b-c-d.css", "../pages.go", "", "nothing.css"} {
		if content, _, ok := styles.File(name); ok && len(content) > 0 {
			t.Errorf("%q is a file", name)
		}
	}
}

// TestOpenCardIsOneRule holds the generated rule for open cards equal to the
// style sheet's.
func TestOpenCardIsOneRule(t *testing.T) {
	t.Parallel()
	styles := NewStyles()
	_, rule, found := strings.Cut(string(styles.focus), "CARDS {")
	// Only how they keep their place is different.
	rule = strings.ReplaceAll(rule, "--pin-", "--open-")
	if !found || !strings.Contains(string(styles.sheet), ".card:target {"+rule) {
		t.Error("readout.css opens a card by other declarations than the focus style sheet")
	}
}

// TestContrast holds the pairs of colours that carry text to WCAG AA, in both
// schemes: 4.5 to 1.
func TestContrast(t *testing.T) {
	t.Parallel()
	light, dark, ok := strings.Cut(string(NewStyles().sheet), "@media (prefers-color-scheme: dark)")
	if !ok {
		t.Fatal("the style sheet has no dark scheme")
	}
	dark, _, _ = strings.Cut(dark, "@media")
	for name, css := range map[string]string{"light": light, "dark": dark} {
		colours := map[string]string{}
		for _, m := range regexp.MustCompile(`--([a-z-]+): (#[0-9a-f]{6});`).FindAllStringSubmatch(css, -1) {
			colours[m[1]] = m[2]
		}
		grounds := map[string][]string{
			"paper":         {"ink", "quiet", "link", "accent", "who-ink"},
			"sheet":         {"ink", "quiet", "link"},
			"open-paper":    {"ink", "quiet", "link"},
			"say-tint":      {"ink"},
			"focus":         {"focus-ink"},
			"shared-tint":   {"shared-ink"},
			"coop-tint":     {"coop-ink", "ink"},
			"conflict-tint": {"conflict-ink", "ink"},
			"cut-tint":      {"conflict-ink"},
			"added-tint":    {"coop-ink"},
		}
		for ground, inks := range grounds {
			for _, ink := range inks {
				if c := contrast(t, colours[ground], colours[ink]); c < 4.5 {
					t.Errorf("%s: %s on %s has a contrast of %.2f", name, ink, ground, c)
				}
			}
		}
	}
}

// contrast is the contrast ratio of WCAG 2.
func contrast(t *testing.T, a, b string) float64 {
	t.Helper()
	l, m := luminance(t, a), luminance(t, b)
	return (max(l, m) + 0.05) / (min(l, m) + 0.05)
}

func luminance(t *testing.T, colour string) float64 {
	t.Helper()
	if len(colour) != 7 {
		t.Fatalf("no colour %q", colour)
	}
	var sum float64
	for i, weight := range []float64{0.2126, 0.7152, 0.0722} {
		v, err := strconv.ParseUint(colour[1+2*i:3+2*i], 16, 8)
		if err != nil {
			t.Fatal(err)
		}
		c := float64(v) / 255
		if c <= 0.04045 {
			c /= 12.92
		} else {
			c = math.Pow((c+0.055)/1.055, 2.4)
		}
		sum += weight * c
	}
	return sum
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		if _, err := Load(); err != nil {
			b.Fatal(err)
		}
	}
}

func TestNamesOfArticles(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ got, want string }{
		{Titled("Talks end", "Vesta"), "Talks end"},
		{Titled("", "Vesta"), "an untitled article of Vesta"},
		{Titled("", ""), "an untitled article"},
		{Publisher("Vesta", "Talks end"), "Vesta"},
		{Publisher("", "Talks end"), "“Talks end”"},
		{Publisher("", ""), "outlet not known"},
		{FileName("/home/roe/news/posts.csv:74"), "posts.csv:74"},
		{FileName(`C:\news\a.txt`), "a.txt"},
		{FileName("-"), "-"},
		{percent(0.904), "90 %"},
		{percent(0.997), "> 99 %"},
		{percent(1), "100 %"},
		{SpeakerName(readout.Statement{Source: []readout.Span{{Text: "I"}}}), "speaker not named"},
		{SpeakerName(readout.Statement{Source: []readout.Span{{Text: "a clerk"}}}), "“a clerk”"},
	} {
		if test.got != test.want {
			t.Errorf("%q, want %q", test.got, test.want)
		}
	}
}

// TestOrderUnknown holds that an edit without a parent claims no direction.
func TestOrderUnknown(t *testing.T) {
	t.Parallel()
	pages, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	passage := readout.LineagePassage{ID: "a.p1", Article: "a", Edit: readout.Trimmed}
	passage.Text = "Talks end."
	draw := func(p readout.LineagePassage) string {
		var b strings.Builder
		page := &LineagesPage{Rows: []readout.Lineage{{ID: "a.p1", Passages: []readout.LineagePassage{p}}}}
		if err := pages.Render(&b, page); err != nil {
			t.Fatal(err)
		}
		return b.String()
	}
	if page := draw(passage); !strings.Contains(page, "order unknown") || strings.Contains(page, ">not known<") {
		t.Error("the page does not say that the order is unknown")
	}
	passage.From = "b.p1"
	if page := draw(passage); strings.Contains(page, "order unknown") {
		t.Error("the page calls a known order unknown")
	}
}
