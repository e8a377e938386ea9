package actors

import (
	"errors"
	"strings"
	"testing"

	"readout"
	"readout/english"
)

// TestEveryNameIsFound puts every name of the directory into a sentence: what an
// entry says it goes by has to be found there, cut into tokens as a text is.
func TestEveryNameIsFound(t *testing.T) {
	d, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	if d.Len() < 2000 {
		t.Fatalf("the directory has %d entries", d.Len())
	}
	missed := 0
	for _, n := range d.names.names {
		doc := english.Analyze("It is said of " + n.text + ", then.")
		r := &resolver{words: readWords(doc, d.lex), d: d, lex: d.lex, byID: map[string]int32{}}
		r.findHits()
		found := false
		for _, h := range r.hits {
			if doc.Span(h.Range).Text == n.text {
				found = true
			}
		}
		if !found {
			if missed++; missed < 20 {
				t.Errorf("%q, a name of %s (%s), is not found", n.text, d.entries[n.entry].actor.ID, d.entries[n.entry].where)
			}
		}
	}
	if missed > 0 {
		t.Errorf("%d of %d names are not found", missed, len(d.names.names))
	}
}

// TestEntriesAreSound checks what the loader cannot know: that roles, words and
// rules of the data files are of use.
func TestEntriesAreSound(t *testing.T) {
	d, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range d.entries {
		if e.actor.Type == readout.TypePerson && len(e.terms) > 0 && e.actor.Sector == "" && e.terms[len(e.terms)-1].Role != "" {
			if d.lex.sectorOfRole(e.actor.Role) == "" && e.actor.Role != "leader" && e.actor.Role != "candidate" {
				t.Errorf("%s: no title gives the role %q a sector", e.where, e.actor.Role)
			}
		}
	}
	roles := map[string]bool{}
	for _, k := range d.lex.titles {
		roles[k.role] = true
	}
	for role := range d.lex.wider {
		if !roles[strings.TrimPrefix(role, "former ")] && !heldBySomebody(d, role) {
			t.Errorf("data/wider.tsv: no title has the role %q", role)
		}
	}
	for _, k := range d.lex.bodies {
		if len(d.lex.bodyNames.find(k.name)) == 0 && !strings.Contains(k.name, "'") {
			t.Errorf("data/bodies.tsv: %s is not found by its own name %q", k.kind, k.name)
		}
	}
}

func heldBySomebody(d *Directory, role string) bool {
	for i := range d.entries {
		if d.entries[i].hasRole(role) {
			return true
		}
	}
	return false
}

func TestActor(t *testing.T) {
	d := world(t)
	for id, want := range map[string]readout.Actor{
		"CHN":                  {ID: "CHN", Name: "China", Type: readout.TypeState, Country: "CHN"},
		"vld-foreign-ministry": {ID: "vld-foreign-ministry", Name: "Veldanian Foreign Ministry", Type: readout.TypeGovernment, Country: "VLD", Sector: "GOV"},
		"vld-presidency":       {ID: "vld-presidency", Name: "Amber Palace", Type: readout.TypeGovernment, Country: "VLD", Sector: "GOV"},
		"anna-berg-vld":        {ID: "anna-berg-vld", Name: "Anna Berg", Type: readout.TypePerson, Country: "VLD", Sector: "GOV", Role: "foreign minister"},
		"nato":                 {ID: "nato", Name: "NATO", Type: readout.TypeAlliance, Sector: "IGO"},
	} {
		if got, ok := d.Actor(id); !ok || got != want {
			t.Errorf("Actor(%q) = %+v, %v; want %+v", id, got, ok, want)
		}
	}
	for _, id := range []string{"", "XQX", "xqx-foreign-ministry", "vld-nothing", "VLD-foreign-ministry", "nobody-vld"} {
		if got, ok := d.Actor(id); ok {
			t.Errorf("Actor(%q) = %+v, want none", id, got)
		}
	}
}

func TestExtendRefuses(t *testing.T) {
	d, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct{ file, line, message string }{
		"duplicate id":       {"[[state]]\nid='VLD'\nname='Veldania'\n\n[[state]]\nid='VLD'\nname='Other'", ":5", "used twice"},
		"unknown country":    {"[[person]]\nname='Anna Berg'\ncountry='QQQ'", ":1", "unknown country"},
		"unknown sector":     {"\n[[body]]\nname='Amber Palace'\ncountry='FRA'\nsector='XYZ'", ":2", "unknown sector"},
		"term ends early":    {"[[person]]\nname='Anna Berg'\nterms=[{role='king',from='2020',to='2019-05'}]", ":1", "before it begins"},
		"term without role":  {"[[person]]\nname='Anna Berg'\nterms=[{from='2020'}]", ":1", "without a role"},
		"no date":            {"[[person]]\nname='Anna Berg'\nterms=[{role='king',from='May 2020'}]", ":1", "ISO 8601"},
		"two of one name":    {"[[party]]\nname='Unity'\n\n[[group]]\nid='u'\nname='Unity'", "", "no rule says"},
		"no name":            {"[[group]]\nid='x'", ":1", "without a name"},
		"state without code": {"[[state]]\nid='Veld'\nname='Veldania'", ":1", "three capital letters"},
		"unknown kind":       {"[[outlet]]\nname='Orsk Herald'\nkind='scroll'", ":1", "unknown kind"},
		"unknown key":        {"[[outlet]]\nname='Orsk Herald'\ncolour='red'", ":3", "unknown key"},
		"unknown table":      {"[[planet]]\nname='Mars'", ":1", "unknown key"},
		"unknown gender":     {"[[person]]\nname='Anna Berg'\ngender='x'", ":1", "gender"},
		"alias of none":      {"[[alias]]\nof='QQQ'\nnames=['Q']", ":1", "no entry"},
		"rule for none":      {"[[ambiguous]]\nname='Unity'\nrule='nobody'", "", "no entry"},
		"country in a body":  {"[[body]]\nname='Amber Palace'\ncountry='QQQ'", ":1", "unknown country"},
		"second bad term":    {"[[person]]\nname='Tom Aas'\n\n[[person]]\nname='Anna Berg'\nterms=[{role='king',from='2001-02',to='2003'},{role='king',from='2009-05-02',to='2009-05-01'}]", ":4", "before it begins"},
		"duplicate person":   {"[[person]]\nname='Anna Berg'\ncountry='FRA'\n[[person]]\nname='Anna Berg'\ncountry='FRA'", ":4", "used twice"},
		"need of no state":   {"[[agreement]]\nname='Reed Pact [QQQ]'", ":1", "which is no state"},
		"month thirteen":     {"[[person]]\nname='Anna Berg'\nterms=[{role='king',from='2020-13'}]", ":1", "ISO 8601"},
		"not TOML":           {"[[state]]\nid=", ":2", ""},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := d.Extend("own.toml", strings.NewReader(c.file))
			if err == nil {
				t.Fatal("taken")
			}
			if !strings.Contains(err.Error(), c.message) || !strings.Contains(err.Error(), "own.toml"+c.line) {
				t.Errorf("error %q does not name own.toml%s and %q", err, c.line, c.message)
			}
			var e *readout.Error
			if !errors.As(err, &e) || e.Code != readout.CodeInvalid || e.Hint == "" {
				t.Errorf("error %#v is not one that a person can act on", err)
			}
		})
	}
}

// TestExtendOverrides holds that a user's names win over the directory's, which
// itself stays as it is.
func TestExtendOverrides(t *testing.T) {
	d, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	before := d.Len()
	own, err := d.Extend("own.toml", strings.NewReader("[[outlet]]\nid='own-reuters'\nname='Reuters'\n\n[[alias]]\nof='FRA'\nnames=['Hexagonia']"))
	if err != nil {
		t.Fatal(err)
	}
	const text = "Reuters said that Hexagonia agreed."
	doc := english.Analyze(text)
	article := &readout.Article{Text: text}
	if got := own.Resolve(doc, article); len(got.Actors) != 2 || got.Actors[0].ID != "own-reuters" || got.Actors[1].ID != "FRA" {
		t.Errorf("with the user's file: %+v", got.Actors)
	}
	if got := d.Resolve(doc, article); len(got.Actors) != 1 || got.Actors[0].ID != "reuters" || d.Len() != before {
		t.Errorf("the directory underneath has changed: %+v", got.Actors)
	}
}

// TestExtendReplaces holds that an entry of an id that the directory has takes its
// place under all names.
func TestExtendReplaces(t *testing.T) {
	d, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	d, err = d.Extend("own.toml", strings.NewReader("[[organisation]]\nid='nato'\nname='Atlantic League'\nsector='NGO'"))
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{"NATO agreed.", "The Atlantic League agreed.", "The Atlantic Alliance agreed."} {
		got := d.Resolve(english.Analyze(text), &readout.Article{Text: text}).Actors
		if len(got) != 1 || got[0].Name != "Atlantic League" || got[0].Sector != readout.SectorNonGovernmental {
			t.Errorf("%q: %+v", text, got)
		}
	}
}

func TestParseTable(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"too many fields": {"# c\na\tb\n1\t2\t3\n", "x.tsv:3"},
		"wrong column":    {"a\tc\n1\t2\n", "x.tsv:1"},
		"missing column":  {"a\n1\n", "x.tsv:1"},
		"no rows":         {"a\tb\n", "no rows"},
	} {
		if _, err := parseTable("x.tsv", c.text, "a", "b"); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: error %v, want %q", name, err, c.want)
		}
	}
	if _, err := parseTerm("king 2020..2019"); err == nil {
		t.Error("a term that ends before it begins is taken")
	}
}

func BenchmarkDefault(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Default(); err != nil {
			b.Fatal(err)
		}
	}
}

// TestEveryFileTellsItsSource holds that every data file says where its facts are from.
func TestEveryFileTellsItsSource(t *testing.T) {
	files, err := data.ReadDir("data")
	if err != nil || len(files) < 20 {
		t.Fatalf("%d data files, error %v", len(files), err)
	}
	for _, f := range files {
		text, err := data.ReadFile("data/" + f.Name())
		if err != nil {
			t.Fatal(err)
		}
		head := ""
		for line := range strings.Lines(string(text)) {
			if !strings.HasPrefix(line, "#") {
				break
			}
			head += strings.Trim(line, "#\n")
		}
		head = strings.ToLower(head)
		if !strings.Contains(head, "written by hand") && !strings.Contains(head, "source") {
			t.Errorf("data/%s does not tell its source: %q", f.Name(), head)
		}
	}
}
