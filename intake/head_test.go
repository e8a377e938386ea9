package intake

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"readout"
)

// parseText parses a text as a file of its own.
func parseText(t interface {
	Helper()
	Fatal(args ...any)
}, text string,
) readout.Article {
	t.Helper()
	a, err := Parse(Raw{Path: "a.txt", File: "a.txt", Format: FormatText, Data: []byte(text)}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	return a
}

const leadText = "The envoys of Norland and Estmark left the hall on Monday after the talks about the strait had failed, a spokesman said.\n"

// wrap breaks the lines of a text at a width, as mails do.
func wrap(text string, width int) string {
	var b strings.Builder
	for i, paragraph := range strings.Split(text, "\n") {
		if i > 0 {
			b.WriteByte('\n')
		}
		column := 0
		for j, word := range strings.Fields(paragraph) {
			if column+1+len(word) > width {
				b.WriteByte('\n')
				column = 0
			} else if j > 0 {
				b.WriteByte(' ')
				column++
			}
			b.WriteString(word)
			column += len(word)
		}
	}
	return strings.TrimPrefix(b.String(), "\n")
}

func TestTitle(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"headline", "Talks end in Port Hale\n\n" + leadText, "Talks end in Port Hale"},
		{"none", leadText, ""},
		{"wrapped paragraph", wrap(leadText, 60), ""},
		{"wrapped under a headline", "Talks end in Port Hale\n\n" + wrap(leadText, 60), "Talks end in Port Hale"},
		{"wrapped right under a headline", "Talks end in Port Hale\n" + wrap(leadText, 60), "Talks end in Port Hale"},
		{"wrapped headline", "Talks About Strait End in Port Hale Without\nResult as Envoys Leave\n\n" + wrap(leadText, 44),
			"Talks About Strait End in Port Hale Without Result as Envoys Leave"},
		{"headline that breaks off", "Talks end in failure in\nPort Hale\n\n" + leadText, "Talks end in failure in Port Hale"},
		{"headline with a deck", "Talks end in failure; \nEnvoys point out each other's failings.\n\n" + leadText,
			"Talks end in failure; Envoys point out each other's failings"},
		{"standfirst", "Talks end in failure\nEnvoys leave the hall\n\n" + leadText, "Talks end in failure"},
		{"byline below", "Talks end in Port Hale without any result in sight for either side\nBy Jane Roe\n\n" + wrap(leadText, 60),
			"Talks end in Port Hale without any result in sight for either side"},
		{"link back", "Back to index\n\nTalks end in Port Hale\n\n" + leadText, "Talks end in Port Hale"},
		{"link back with an arrow", "« Back to search results\n\nTalks end in Port Hale\n\n" + leadText, "Talks end in Port Hale"},
		{"outlet above", "The Lisenne Gazette, March 8, 2031\n\nTalks end in Port Hale\n\n" + leadText, "Talks end in Port Hale"},
	} {
		if got := parseText(t, test.text); got.Title != test.want {
			t.Errorf("%s: title %q, want %q", test.name, got.Title, test.want)
		}
	}
}

// TestTitleWrapped holds that the width of its lines does not change what is
// read of a text's head. Its titles have no word that is navigation where it
// stands alone on a line, as "Close" is.
func TestTitleWrapped(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SliceOfN(rapid.SampledFrom(strings.Fields(
			"Envoys Ministers Talks Strait Port Hale Norland Estmark Treaty Fleet Harbour Depart Meet Settle Return Refuse")), 3, 16)
		title := strings.Join(words.Draw(t, "title"), " ")
		text := title + "\n\n" + leadText + "\n" + leadText
		width := rapid.IntRange(40, 100).Draw(t, "width")
		if got := parseText(t, wrap(text, width)); got.Title != title {
			t.Fatalf("wrapped at %d: title %q, want %q", width, got.Title, title)
		}
	})
}

func TestOutletLine(t *testing.T) {
	for _, test := range []struct {
		line, outlet string
		date         day
	}{
		{"The Lisenne Gazette, March 8, 2031", "The Lisenne Gazette", day{2031, 3, 8}},
		{"The Lisenne Gazette | March 8, 2031", "The Lisenne Gazette", day{2031, 3, 8}},
		{"HARBOUR POST - 8 March 2031, 10:30 GMT", "HARBOUR POST", day{2031, 3, 8}},
		{"March 8, 2031 | Harbour Post", "Harbour Post", day{2031, 3, 8}},
		{"Port Hale Observer (8 March 2031)", "Port Hale Observer", day{2031, 3, 8}},
		{"PORT HALE, March 8, 2031", "", day{}},
		{"Talks end in the Lisenne Gazette, March 8, 2031", "", day{}},
		{"The envoys left on March 8, 2031", "", day{}},
		{"The Lisenne Gazette", "", day{}},
		{"News, March 8, 2031", "", day{}},
	} {
		outlet, date, ok := mustTables(t).head.outletLine(test.line)
		if outlet != test.outlet || date != test.date || ok != (test.outlet != "") {
			t.Errorf("outletLine(%q) = %q, %v, %v", test.line, outlet, date, ok)
		}
	}
	a := parseText(t, "Talks end in Port Hale\nBy Jane Roe, The Marn Observer\nThe Lisenne Gazette, March 8, 2031\n\n"+leadText)
	if len(a.Byline) != 1 || a.Byline[0] != "Jane Roe" || a.Outlet != "The Lisenne Gazette" || a.Published != "2031-03-08" ||
		a.Known["outlet"] != readout.KnownByText || len(a.Furniture) != 2 {
		t.Errorf("byline %q, outlet %q, published %q, furniture %v", a.Byline, a.Outlet, a.Published, a.Furniture)
	}
}

// TestOutletOfFile holds that the name that the user points at goes before the
// one in the text.
func TestOutletOfFile(t *testing.T) {
	raw := Raw{Path: "a", File: "gazette_2031-03-08_talks.txt", Format: FormatText, Data: []byte("The Lisenne Gazette, March 8, 2031\n\n" + leadText)}
	for outletFromFile, want := range map[bool]string{true: "gazette", false: "The Lisenne Gazette"} {
		if a, err := Parse(raw, Options{OutletFromFile: outletFromFile}); err != nil || a.Outlet != want {
			t.Errorf("outlet %q, %v, want %q", a.Outlet, err, want)
		}
	}
}

func TestDeclaredNames(t *testing.T) {
	raw := Raw{Path: "a.jsonl:1", Format: FormatText, Data: []byte(leadText), Declared: Declared{
		Outlet: "https://www.harbour.example/", Byline: []string{"Harbour.example", "Jane Roe, Harbour.com"},
	}}
	a, err := Parse(raw, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if a.Outlet != "harbour.example" || len(a.Byline) != 1 || a.Byline[0] != "Jane Roe" {
		t.Errorf("outlet %q, byline %q", a.Outlet, a.Byline)
	}
}
