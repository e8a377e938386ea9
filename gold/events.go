package gold

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"text/tabwriter"

	"readout"
	"readout/actors"
	"readout/english"
	"readout/events"
)

// EventsReport is how well events are coded from single sentences.
type EventsReport struct {
	// Records and Texts are how many records there are, and how many different
	// texts they are of.
	Records int `json:"records"`
	Texts   int `json:"texts"`
	// Types counts an event right where its type is, Sides where the countries
	// of both sides are too.
	Types   Score       `json:"types"`
	Sides   Score       `json:"sides"`
	PerType []TypeScore `json:"per_type"`
}

// TypeScore is the score of one type of event.
type TypeScore struct {
	Type  readout.EventType `json:"type"`
	Score Score             `json:"score"`
}

// ploverRecord is a gold record, as far as it is compared.
type ploverRecord struct {
	Event, Text    string
	Source, Target json.RawMessage
}

// Events measures the coding of events end to end on the gold records of the
// PLOVER manual, events/plover_gsr_dev.json in the folder dir, with the shipped
// directory and without statements.
//
// Denied and hypothetical events are left out, as users of event data do. An
// event is found where its type is one of its text's records; several of one
// type in one text count once. Its sides are right where the sets of
// countries of actors and recipients are those of source and target; where
// either has no recipient, or the gold no target, all parties are compared
// together. Parties of no country are IGO, the records' code for
// intergovernmental organisations.
func Events(dir string) (*EventsReport, error) {
	path := filepath.Join(dir, "events", "plover_gsr_dev.json")
	content, err := os.ReadFile(path)
	if err != nil {
		return nil, withHint(err, path)
	}
	var records []ploverRecord
	if err := json.Unmarshal(content, &records); err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	coder, err := events.New()
	if err != nil {
		return nil, err
	}
	directory, err := actors.Default()
	if err != nil {
		return nil, err
	}
	report := &EventsReport{Records: len(records)}
	for _, t := range readout.EventTypes() {
		report.PerType = append(report.PerType, TypeScore{Type: t})
	}
	for _, same := range byText(records) {
		article := readout.Article{ID: "gold", Text: same[0].Text}
		doc := english.Analyze(article.Text)
		found := coder.Code(doc, directory.Resolve(doc, &article), nil, &article)
		report.add(same, slices.DeleteFunc(found, func(e readout.Event) bool {
			return e.Status == readout.Denied || e.Status == readout.Hypothetical
		}))
		report.Texts++
	}
	return report, nil
}

// byText groups records by their text, in the order of the file.
func byText(records []ploverRecord) [][]ploverRecord {
	var groups [][]ploverRecord
	at := map[string]int{}
	for _, r := range records {
		i, ok := at[r.Text]
		if !ok {
			i = len(groups)
			at[r.Text] = i
			groups = append(groups, nil)
		}
		groups[i] = append(groups[i], r)
	}
	return groups
}

// add compares the events found in one text with its records.
func (r *EventsReport) add(records []ploverRecord, found []readout.Event) {
	wanted := map[readout.EventType]bool{}
	for _, record := range records {
		t := record.eventType()
		wanted[t] = true
		score := Score{Gold: 1}
		sides := score
		for i := range found {
			if found[i].Type != t {
				continue
			}
			score.Found, score.Right, sides.Found = 1, 1, 1
			if record.sidesOf(&found[i]) {
				sides.Right = 1
			}
		}
		r.count(t, score, sides)
	}
	for _, t := range readout.EventTypes() {
		if !wanted[t] && slices.ContainsFunc(found, func(e readout.Event) bool { return e.Type == t }) {
			r.count(t, Score{Found: 1}, Score{Found: 1})
		}
	}
}

func (r *EventsReport) count(t readout.EventType, types, sides Score) {
	r.Types, r.Sides = r.Types.Add(types), r.Sides.Add(sides)
	for i := range r.PerType {
		if r.PerType[i].Type == t {
			r.PerType[i].Score = r.PerType[i].Score.Add(types)
		}
	}
}

// eventType gives the older names of types that the records use those of the
// present manual.
func (r *ploverRecord) eventType() readout.EventType {
	switch r.Event {
	case "DEMAND":
		return readout.Request
	case "DISAPPROVE", "INVESTIGATE":
		return readout.Accuse
	case "FIGHT":
		return readout.Assault
	}
	return readout.EventType(r.Event)
}

// sidesOf tells whether an event has the record's sides.
func (r *ploverRecord) sidesOf(e *readout.Event) bool {
	source, target := codesOf(r.Source), codesOf(r.Target)
	actors, recipients := countriesOf(e.Actors), countriesOf(e.Recipients)
	if slices.Equal(actors, source) && slices.Equal(recipients, target) {
		return true
	}
	return (len(recipients) == 0 || len(target) == 0) &&
		slices.Equal(set(slices.Concat(actors, recipients)), set(slices.Concat(source, target)))
}

// codesOf returns the countries of one side of a record. A side that is no
// list of parties has none.
func codesOf(raw json.RawMessage) []string {
	var parties []struct{ Code string }
	if json.Unmarshal(raw, &parties) != nil {
		return nil
	}
	var codes []string
	for _, p := range parties {
		codes = append(codes, ploverCountry(p.Code))
	}
	return set(codes)
}

// ploverCountry mends the codes that some records misspell.
func ploverCountry(code string) string {
	switch code {
	case "ITL":
		return "ITA"
	case "VTN":
		return "VNM"
	}
	return code
}

func countriesOf(parties []readout.Party) []string {
	var codes []string
	for _, p := range parties {
		if p.Country == "" {
			p.Country = "IGO"
		}
		codes = append(codes, p.Country)
	}
	return set(codes)
}

func set(s []string) []string {
	slices.Sort(s)
	return slices.Compact(s)
}

// WriteTable writes the report as a table for people, in per cent.
func (r *EventsReport) WriteTable(w io.Writer) error {
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	if _, err := fmt.Fprintln(table, "what\tgold\tF1\tprecision\trecall"); err != nil {
		return err
	}
	line := func(name string, s Score) error {
		_, err := fmt.Fprintf(table, "%s\t%d\t%.1f\t%.1f\t%.1f\n", name, s.Gold, 100*s.F1(), 100*s.Precision(), 100*s.Recall())
		return err
	}
	if err := line("type", r.Types); err != nil {
		return err
	}
	if err := line("type and both sides", r.Sides); err != nil {
		return err
	}
	for _, t := range r.PerType {
		if err := line(string(t.Type), t.Score); err != nil {
			return err
		}
	}
	return table.Flush()
}
