package actors

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"readout"
	"readout/english"
	"readout/internal/corpora"
)

// goldParty is an actor of a PLOVER gold record.
type goldParty struct {
	Text   string `json:"actorText"`
	Code   string `json:"code"`
	Sector string `json:"sector"`
}

// goldParties is a list of parties, or one, or a text where the coder gave none.
type goldParties []goldParty

func (p *goldParties) UnmarshalJSON(raw []byte) error {
	var many []goldParty
	if json.Unmarshal(raw, &many) == nil {
		*p = many
		return nil
	}
	var one goldParty
	if json.Unmarshal(raw, &one) == nil {
		*p = goldParties{one}
	}
	return nil // a bare text stands for no party
}

// TestPloverActors measures country and sector of the actors of PLOVER's gold
// records, each resolved in its own sentence where that holds its words.
func TestPloverActors(t *testing.T) {
	raw, err := os.ReadFile(filepath.Join(corpora.Dir(t), "events", "plover_gsr_dev.json"))
	if err != nil {
		t.Fatal(err)
	}
	var records []struct {
		ID     string      `json:"id"`
		Text   string      `json:"text"`
		Source goldParties `json:"source"`
		Target goldParties `json:"target"`
	}
	if err := json.Unmarshal(raw, &records); err != nil {
		t.Fatal(err)
	}
	d, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	countries, sectors := tally{}, tally{}
	for _, r := range records {
		doc := english.Analyze(r.Text)
		res := d.Resolve(doc, &readout.Article{Text: r.Text})
		for _, p := range append(r.Source, r.Target...) {
			if len(p.Code) != 3 || p.Text == "" {
				continue
			}
			got := readParty(d, doc, res, p.Text)
			want := p.Code
			if want == "IGO" || want == "NGO" || want == "IMG" {
				want = ""
			}
			if !countries.count(got.Country == want) && testing.Verbose() {
				t.Logf("%s: country of %q is %q, want %q", r.ID, p.Text, got.Country, want)
			}
			if want := strings.ToUpper(p.Sector); len(want) >= 3 && want != "***" && p.Code != "IGO" {
				if !sectors.count(string(got.Sector) == want[:3]) && testing.Verbose() {
					t.Logf("%s: sector of %q is %q, want %q", r.ID, p.Text, got.Sector, want[:3])
				}
			}
		}
	}
	t.Logf("PLOVER gold records, dev: country right %.1f %% of %d, sector right %.1f %% of %d",
		countries.percent(), countries.all, sectors.percent(), sectors.all)
	if countries.all < 300 || countries.percent() < 90 || sectors.percent() < 82 {
		t.Errorf("below the floor of 90 %% and 82 %%")
	}
}

// readParty returns what is known of the words of a party, in its sentence or, where that
// words it otherwise, by themselves.
func readParty(d *Directory, doc *english.Doc, res *Resolution, text string) Description {
	at := strings.Index(doc.Text.String(), text)
	if at < 0 {
		doc = english.Analyze(text)
		res = d.Resolve(doc, &readout.Article{Text: text})
		at = 0
	}
	var of english.Range
	for i := range doc.Tokens {
		if int(doc.Tokens[i].To) <= at {
			of.First = int32(i) + 1
		}
		if int(doc.Tokens[i].From) < at+len(text) {
			of.End = int32(i) + 1
		}
	}
	if m, ok := res.Head(of); ok {
		a := res.Actors[m.Actor]
		return Description{Text: text, Country: a.Country, Sector: res.Sector(m)}
	}
	return d.Describe(res, of)
}

// tally counts what is right.
type tally struct{ right, all int }

func (t *tally) count(right bool) bool {
	t.all++
	if right {
		t.right++
	}
	return right
}

func (t *tally) percent() float64 { return 100 * float64(t.right) / float64(max(t.all, 1)) }
