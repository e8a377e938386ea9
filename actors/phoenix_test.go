package actors

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"readout"
	"readout/english"
	"readout/internal/corpora"
)

// veldanian is a dictionary with all that the format has.
const veldanian = `# A dictionary of invented actors.
VELDANIAN_NATIONAL_GUARD_  # with a remark
+VNG
+VELDANIA'S_NATIONAL_GUARD_
	[FRAMIL]
ODDVAR_RASK_
+RASK_
+PRESIDENT_ODDVAR_RASK_
	[FRAELI 850101-991231]
	[FRAGOV 20000101-091231]
	[FRAELI >100101]
TOVE_LIND_ [IGOUNO >20070101][FRAGOV <061231]
LINDMAR_CONGRESS_OF_REEDS [NGOHRI]
GRAND_LINDMAR_CIRCLE_ [FRAREB] [---]
PLOEGVOORDE_ [FRA]
`

func dictionary(t *testing.T, text string) *Directory {
	t.Helper()
	d, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	if d, err = d.Extend("own.actors.txt", strings.NewReader(text)); err != nil {
		t.Fatal(err)
	}
	return d
}

// TestPhoenixActors holds that a dictionary's names are found as articles write
// them, with the codes that hold on the article's date.
func TestPhoenixActors(t *testing.T) {
	d := dictionary(t, veldanian)
	for _, c := range []struct {
		text, date, id, country string
		sector                  readout.Sector
	}{
		{"The Veldanian National Guard left.", "2005-01-01", "veldanian-national-guard-fra", "FRA", "MIL"},
		{"The VNG left.", "2005-01-01", "veldanian-national-guard-fra", "FRA", "MIL"},
		{"Oddvar Rask arrived.", "1990-05-01", "oddvar-rask-fra", "FRA", "ELI"},
		{"Oddvar Rask arrived.", "2005-05-01", "oddvar-rask-fra", "FRA", "GOV"},
		{"Oddvar Rask arrived.", "2015-05", "oddvar-rask-fra", "FRA", "ELI"},
		{"ODDVAR RASK arrived.", "2005-05-01", "oddvar-rask-fra", "FRA", "GOV"},
		{"Then Rask arrived.", "2005-05-01", "oddvar-rask-fra", "FRA", "GOV"},
		{"Tove Lind arrived.", "2006-12-30", "tove-lind-fra", "FRA", "GOV"},
		{"Tove Lind arrived.", "2007-01-02", "tove-lind-fra", "", "UNO"},
		{"The Lindmar Congress of Reeds met.", "2007", "lindmar-congress-of-reeds", "", "NGO"},
		{"The Grand Lindmar Circle met.", "2007", "grand-lindmar-circle-fra", "FRA", "REB"},
		{"It rained in Ploegvoorde.", "2007", "FRA", "FRA", ""},
	} {
		res := d.Resolve(english.Analyze(c.text), &readout.Article{Text: c.text, Published: c.date})
		if len(res.Actors) != 1 {
			t.Errorf("%q on %s: actors %+v, want %s", c.text, c.date, res.Actors, c.id)
			continue
		}
		if a := res.Actors[0]; a.ID != c.id || a.Country != c.country || a.Sector != c.sector {
			t.Errorf("%q on %s: %+v, want %s %s %s", c.text, c.date, a, c.id, c.country, c.sector)
		}
	}
}

// TestPhoenixJoins holds that an actor of the dictionary whom the directory knows
// stays one actor, and that further names lead to it.
func TestPhoenixJoins(t *testing.T) {
	d := dictionary(t, "SERGEY_LAVROV_\n+SERGIUS_LAWROW_\n\t[RUSGOV >20040309]\nREUTERS_ [MNCGBRMED]\n")
	const text = "Sergius Lawrow spoke to Reuters."
	res := d.Resolve(english.Analyze(text), &readout.Article{Text: text, Published: "2021-03-22"})
	if len(res.Actors) != 2 || res.Actors[0].ID != "sergey-lavrov-rus" || res.Actors[0].Role != "foreign minister" || res.Actors[1].ID != "reuters" {
		t.Errorf("actors %+v", res.Actors)
	}
}

// TestPhoenixAgents holds that nouns with a sector are known afterwards, with
// the members of sets and the plurals.
func TestPhoenixAgents(t *testing.T) {
	d := dictionary(t, "!PERSON! = MAN, MEN, WOMAN\nREED!PERSON! [~AGR]\nFERRY_KEEPER_ [~CRM]\nPIER_THIEF {PIER_THIEVES} [~CRM]\nEELERY [~HLH]\nMARSHFOLK {} [~MUSRAD]\n")
	for noun, want := range map[string]readout.Sector{
		"reedwoman": "AGR", "Reedmen": "AGR", "ferry keepers": "CRM", "pier thieves": "CRM", "pier thief": "CRM",
		"eeleries": "MED", "marshfolk": "REL", "marshfolks": "", "pier thiefs": "",
	} {
		doc := english.Analyze("It met three French " + noun + " there.")
		res := d.Resolve(doc, nil)
		got := d.Describe(res, english.Range{First: 3, End: int32(len(doc.Tokens)) - 2})
		if got.Sector != want || got.Country != "FRA" {
			t.Errorf("%s: %s %s, want FRA %s", noun, got.Country, got.Sector, want)
		}
	}
}

// TestPhoenixNotes holds that what cannot be used is told with its place, and that
// a file of nothing else is refused.
func TestPhoenixNotes(t *testing.T) {
	d := dictionary(t, "ODDVAR_RASK_ [FRAGOV 2004017-20061201]\n+RASK_ [FRAGOV\nTOVE_LIND_ [FRAGOV 20060101-050101]\n\t[QQXQQY]\n\t[FRAQQX]\n\nANNA_BERG_ [FRAGOV\nNOBODY_\nREED!PEOPLE! [~AGR]\n")
	want := map[string]Note{
		unreadable:  {Line: 1, Count: 6},
		codeless:    {Line: 1, Count: 3},
		unknownCode: {Line: 4, Count: 3},
	}
	for _, n := range d.Notes() {
		w := want[n.Problem]
		if n.File != "own.actors.txt" || n.Line != w.Line || n.Count != w.Count {
			t.Errorf("note %s, want line %d and %d", n, w.Line, w.Count)
		}
		delete(want, n.Problem)
	}
	if len(want) > 0 {
		t.Errorf("no notes of %v", want)
	}
	if _, err := d.Extend("bad.txt", strings.NewReader("ODDVAR_RASK_ [FRAGOV")); err == nil || !strings.Contains(err.Error(), "bad.txt:1") {
		t.Errorf("a dictionary of nothing: error %v", err)
	}
}

// TestPhoenixFiles loads the published dictionaries as they are.
func TestPhoenixFiles(t *testing.T) {
	d, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	before := d.Len()
	for _, name := range []string{"Phoenix.Countries.actors.txt", "Phoenix.International.actors.txt", "Phoenix.agents.txt"} {
		d = extendFrom(t, d, filepath.Join(corpora.Dir(t), "actors", name))
	}
	for _, n := range d.Notes() {
		t.Log(n)
		if n.Count > 1000 {
			t.Errorf("%s", n)
		}
	}
	if added := d.Len() - before; added < 12000 {
		t.Errorf("%d entries are added", added)
	}
	t.Logf("%d entries, %d names", d.Len()-before, len(d.names.names))
	const text = "Ann Veneman met John Howard in Kandahar."
	res := d.Resolve(english.Analyze(text), &readout.Article{Text: text, Published: "2006-03-01"})
	var got []string
	for _, a := range res.Actors {
		got = append(got, a.ID+" "+a.Country+" "+string(a.Sector))
	}
	if all := strings.Join(got, "; "); all != "ann-veneman  UNO; john-howard-aus AUS GOV; AFG AFG " {
		t.Errorf("actors %q", all)
	}
}

func extendFrom(t testing.TB, d *Directory, file string) *Directory {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close() //nolint:errcheck // only read
	if d, err = d.Extend(filepath.Base(file), f); err != nil {
		t.Fatal(err)
	}
	return d
}

func BenchmarkPhoenix(b *testing.B) {
	d, err := Default()
	if err != nil {
		b.Fatal(err)
	}
	dir := filepath.Join(corpora.Dir(b), "actors")
	b.ReportAllocs()
	for b.Loop() {
		own := d
		for _, name := range []string{"Phoenix.Countries.actors.txt", "Phoenix.International.actors.txt", "Phoenix.agents.txt"} {
			own = extendFrom(b, own, filepath.Join(dir, name))
		}
	}
}
