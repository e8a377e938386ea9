package gold

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"readout"
	"readout/actors"
	"readout/english"
)

// PloverScore counts of how many actors of PLOVER's gold records the country and
// the sector are right.
type PloverScore struct {
	Country Share `json:"country"`
	Sector  Share `json:"sector"`
}

// ploverParty is an actor of a gold record.
type ploverParty struct {
	Text   string `json:"actorText"`
	Code   string `json:"code"`
	Sector string `json:"sector"`
}

// ploverParties is a list of parties, or one, or a text where the coder gave none.
type ploverParties []ploverParty

func (p *ploverParties) UnmarshalJSON(raw []byte) error {
	var many []ploverParty
	if json.Unmarshal(raw, &many) == nil {
		*p = many
		return nil
	}
	var one ploverParty
	if json.Unmarshal(raw, &one) == nil {
		*p = ploverParties{one}
	}
	return nil // a bare text stands for no party
}

// plover measures country and sector of the actors of PLOVER's gold records, each
// resolved in its own sentence where that holds its words. Parties without a
// code of three letters are left out; the codes of organisations of states and of
// others without a country count as no country, and as no sector.
func plover(in ActorsInput, read func(text string) *english.Doc) (PloverScore, error) {
	var score PloverScore
	path := filepath.Join(in.Data, "events", "plover_gsr_dev.json")
	content, err := os.ReadFile(path)
	if err != nil {
		return score, withHint(err, path)
	}
	var records []struct {
		Text           string
		Source, Target ploverParties
	}
	if err := json.Unmarshal(content, &records); err != nil {
		return score, fmt.Errorf("read %s: %w", path, err)
	}
	for _, r := range records {
		doc := read(r.Text)
		res := in.Directory.Resolve(doc, &readout.Article{Text: r.Text})
		for _, p := range append(r.Source, r.Target...) {
			if len(p.Code) != 3 || p.Text == "" {
				continue
			}
			score.add(p, readParty(in.Directory, read, res, doc, p.Text))
		}
	}
	return score, nil
}

func (s *PloverScore) add(p ploverParty, got actors.Description) {
	code := ploverCountry(p.Code)
	switch code {
	case "IGO", "NGO", "IMG":
		code = ""
	}
	s.Country.Gold++
	if got.Country == code {
		s.Country.Right++
	}
	sector := strings.ToUpper(p.Sector)
	if len(sector) < 3 || sector == "***" || p.Code == "IGO" {
		return
	}
	s.Sector.Gold++
	if string(got.Sector) == sector[:3] {
		s.Sector.Right++
	}
}

// readParty returns what is known of the words of a party, in its sentence or, where
// that words it otherwise, by themselves.
func readParty(d *actors.Directory, read func(text string) *english.Doc, res *actors.Resolution, doc *english.Doc, text string) actors.Description {
	at := strings.Index(doc.Text.String(), text)
	if at < 0 {
		doc, at = read(text), 0
		res = d.Resolve(doc, &readout.Article{Text: text})
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
		return actors.Description{Text: text, Country: a.Country, Sector: res.Sector(m)}
	}
	return d.Describe(res, of)
}
