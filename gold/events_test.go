package gold

import (
	"encoding/json"
	"path/filepath"
	"testing"

	"readout"
	"readout/internal/corpora"
)

func TestEventsAreNoWorse(t *testing.T) {
	report, err := Events(corpora.Dir(t))
	if err != nil {
		t.Fatal(err)
	}
	var golden EventsReport
	readGolden(t, "events", report, &golden)
	if report.Records != golden.Records || report.Texts != golden.Texts {
		t.Fatalf("measured %d records of %d texts, golden are %d of %d", report.Records, report.Texts, golden.Records, golden.Texts)
	}
	wantAtLeast(t, "type", report.Types, golden.Types)
	wantAtLeast(t, "type and both sides", report.Sides, golden.Sides)
}

func TestEventsWithoutCorpora(t *testing.T) {
	_, err := Events(filepath.Join(t.TempDir(), "nowhere"))
	if readout.ErrorCode(err) != readout.CodeNotFound {
		t.Errorf("got %v", err)
	}
}

func TestPloverSides(t *testing.T) {
	party := func(countries ...string) []readout.Party {
		var parties []readout.Party
		for _, c := range countries {
			parties = append(parties, readout.Party{Country: c})
		}
		return parties
	}
	side := func(codes ...string) json.RawMessage {
		var s []map[string]string
		for _, c := range codes {
			s = append(s, map[string]string{"code": c})
		}
		b, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	tests := []struct {
		name               string
		source, target     json.RawMessage
		actors, recipients []readout.Party
		want               bool
	}{
		{"both sides", side("VLD"), side("TSS"), party("VLD"), party("TSS"), true},
		{"turned around", side("VLD"), side("TSS"), party("TSS"), party("VLD"), false},
		{"all are actors", side("VLD", "TSS"), json.RawMessage(`""`), party("TSS", "VLD"), nil, true},
		{"all are actors here alone", side("VLD"), side("TSS"), party("TSS", "VLD"), nil, true},
		{"one is missing", side("VLD"), side("TSS", "KRV"), party("VLD"), party("TSS"), false},
		{"no country", side("IGO"), side("TSS"), party(""), party("TSS"), true},
		{"misprint", side("ITL"), nil, party("ITA"), nil, true},
	}
	for _, tt := range tests {
		r := ploverRecord{Source: tt.source, Target: tt.target}
		if got := r.sidesOf(&readout.Event{Actors: tt.actors, Recipients: tt.recipients}); got != tt.want {
			t.Errorf("%s: got %v", tt.name, got)
		}
	}
}
