package actors

import (
	"cmp"
	"slices"
	"testing"

	"readout"
	"readout/english"
)

// TestHolders holds that an office stands for who held it on the article's date.
func TestHolders(t *testing.T) {
	d, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ text, date, id string }{
		{"The Russian president arrived.", "2011-05-02", "dmitry-medvedev-rus"},
		{"The Russian president arrived.", "2013-05-02", "vladimir-putin-rus"},
		{"The Russian prime minister arrived.", "1998-05-02", "sergey-kiriyenko-rus"},
		{"The Russian prime minister arrived.", "2001-05-02", "mikhail-kasyanov-rus"},
		{"The British prime minister arrived.", "1995-05-02", "john-major-gbr"},
		{"The British prime minister arrived.", "2009-05-02", "gordon-brown-gbr"},
		{"The French president arrived.", "1996-05-02", "jacques-chirac-fra"},
		{"The French prime minister arrived.", "1998-05-02", "lionel-jospin-fra"},
		{"The president of the United States arrived.", "1991-01-02", "george-hw-bush-usa"},
		{"The U.S. president arrived.", "2003-03-19", "george-w-bush-usa"},
		{"The German chancellor arrived.", "1999-05-02", "gerhard-schroder-deu"},
		{"The German president arrived.", "2001-05-02", "johannes-rau-deu"},
		{"The Italian prime minister arrived.", "1997-05-02", "romano-prodi-ita"},
		{"The Italian president arrived.", "2003-05-02", "carlo-azeglio-ciampi-ita"},
		{"The Spanish prime minister arrived.", "2005-05-02", "jose-luis-rodriguez-zapatero-esp"},
		{"The Polish president arrived.", "2007-05-02", "lech-kaczynski-pol"},
		{"The Hungarian prime minister arrived.", "2006-05-02", "ferenc-gyurcsany-hun"},
		{"The Ukrainian prime minister arrived.", "2012-05-02", "mykola-azarov-ukr"},
		{"The Israeli prime minister arrived.", "2000-05-02", "ehud-barak-isr"},
		{"The Israeli president arrived.", "2016-05-02", "reuven-rivlin-isr"},
		{"The Iranian president arrived.", "1999-05-02", "mohammad-khatami-irn"},
		{"The Iraqi president arrived.", "2009-05-02", "jalal-talabani-irq"},
		{"The Pakistani prime minister arrived.", "2006-05-02", "shaukat-aziz-pak"},
		{"The Indian prime minister arrived.", "1992-05-02", "p-v-narasimha-rao-ind"},
		{"The Chinese premier arrived.", "1999-05-02", "zhu-rongji-chn"},
		{"The Japanese prime minister arrived.", "2008-05-02", "yasuo-fukuda-jpn"},
		{"The South Korean president arrived.", "2015-05-02", "park-geun-hye-kor"},
		{"The Indonesian president arrived.", "2002-05-02", "megawati-sukarnoputri-idn"},
		{"The Egyptian president arrived.", "2013-05-02", "mohamed-morsi-egy"},
		{"The Nigerian president arrived.", "2008-05-02", "umaru-yaradua-nga"},
		{"The South African president arrived.", "2008-12-02", "kgalema-motlanthe-zaf"},
		{"The Brazilian president arrived.", "1997-05-02", "fernando-henrique-cardoso-bra"},
		{"The Mexican president arrived.", "2009-05-02", "felipe-calderon-mex"},
		{"The Argentine president arrived.", "2004-05-02", "nestor-kirchner-arg"},
		{"The Australian prime minister arrived.", "1994-05-02", "paul-keating-aus"},
		{"The Canadian prime minister arrived.", "1999-05-02", "jean-chretien-can"},
		{"The Lebanese president arrived.", "2015-05-02", ""},
		{"The Egyptian president arrived.", "2011-05-02", ""},
	} {
		res := d.Resolve(english.Analyze(c.text), &readout.Article{Text: c.text, Published: c.date})
		got := ""
		for _, a := range res.Actors {
			if a.Type == readout.TypePerson {
				got += a.ID
			}
		}
		if got != c.id {
			t.Errorf("%q on %s: %q, want %q", c.text, c.date, got, c.id)
		}
	}
}

// TestOneHolder holds that nobody holds an office of one person together with
// another, but where two claimed it.
func TestOneHolder(t *testing.T) {
	d, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	disputed := map[string]bool{"CIV president": true, "GMB president": true}
	type tenure struct {
		term
		who *entry
	}
	offices := map[string][]tenure{}
	for i := range d.entries {
		e := &d.entries[i]
		for _, held := range e.terms {
			if e.actor.Country != "" && d.lex.in(held.Role, inSole) {
				office := e.actor.Country + " " + held.Role
				offices[office] = append(offices[office], tenure{held, e})
			}
		}
	}
	for office, all := range offices {
		slices.SortFunc(all, func(a, b tenure) int { return cmp.Compare(a.From, b.From) })
		for i, a := range all {
			for _, b := range all[i+1:] {
				if a.overlaps(b.term) && !disputed[office] {
					t.Errorf("%s: %s (%s, %s..%s) and %s (%s, %s..%s)", office, a.who.actor.Name, a.who.where, a.From, a.To,
						b.who.actor.Name, b.who.where, b.From, b.To)
				}
			}
		}
	}
	if len(offices) < 300 {
		t.Errorf("%d offices", len(offices))
	}
}

// overlaps tells whether two terms have more in common than the day, month or year in which
// one ends and the other begins.
func (t term) overlaps(o term) bool {
	before := func(a, b string) bool {
		n := min(len(a), len(b))
		return n == 0 || a[:n] < b[:n]
	}
	return before(t.From, o.To) && before(o.From, t.To)
}

// TestEveryStateIsComplete holds that of every state there are an adjective, a
// capital that stands for it, a head of state or government of the 1990s, and an outlet.
func TestEveryStateIsComplete(t *testing.T) {
	d, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	led, media := map[string]bool{}, map[string]bool{}
	for _, e := range d.entries {
		if e.actor.Type == readout.TypePerson && slices.ContainsFunc(e.terms, func(t term) bool {
			return t.From < "2001" && (t.To == "" || t.To > "1990")
		}) {
			led[e.actor.Country] = true
		}
		if e.actor.Type == readout.TypeOutlet {
			media[e.actor.Country] = true
		}
	}
	refused := refusedNames(t)
	for _, e := range d.entries {
		id := e.actor.ID
		if e.actor.Type != readout.TypeState || e.where.file != "data/states.tsv" {
			continue
		}
		for what, has := range map[string]bool{
			"adjective":          len(e.adjectives) > 0 || refused[id],
			"capital":            len(e.capitals) > 0 || refused[id] || slices.Contains([]string{"DJI", "MCO", "SGP", "SMR", "VAT"}, id),
			"leader before 2001": led[id] || slices.Contains([]string{"SSD", "TLS", "NRU", "SMR"}, id),
			"outlet":             media[id],
		} {
			if !has {
				t.Errorf("%s has no %s", id, what)
			}
		}
	}
}

// refusedNames returns the states of which state_names.tsv takes a name back, such
// as a capital that is the name of many places.
func refusedNames(t *testing.T) map[string]bool {
	t.Helper()
	names, err := readTable("data/state_names.tsv", "id", "names", "adjectives", "people", "capitals", "not")
	if err != nil {
		t.Fatal(err)
	}
	refused := map[string]bool{}
	for _, r := range names.rows {
		refused[r.get("id")] = len(r.list("not")) > 0
	}
	return refused
}
