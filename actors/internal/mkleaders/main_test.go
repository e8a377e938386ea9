package main

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"readout/internal/corpora"
)

func TestParseHolders(t *testing.T) {
	got, err := parseHolders("VLD", "president", "Anna Berg 1990..1995-05; - 1995-05; Tom Aas 1996; Tove Lind 2001-02-03")
	want := []leader{
		{"Anna Berg", "VLD", "president", "1990", "1995-05"},
		{"Tom Aas", "VLD", "president", "1996", "2001-02-03"},
		{"Tove Lind", "VLD", "president", "2001-02-03", ""},
	}
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("holders %v, error %v; want %v", got, err, want)
	}
	for _, bad := range []string{"Anna", "Anna Berg 1996; Tom Aas 1995-12"} {
		if _, err := parseHolders("VLD", "president", bad); err == nil {
			t.Errorf("%q is taken", bad)
		}
	}
}

func TestSharpen(t *testing.T) {
	offices := []leader{
		{"Anna Berg", "VLD", "president", "1990", "1996"},
		{"Tom Aas", "VLD", "president", "1996", "2001-02-03"},
		{"Tove Lind", "VLD", "president", "2001-02-03", ""},
	}
	genders := sharpen(offices, []tenure{{"aas", "VLD", "1996-07-01", "m"}, {"lind", "VLD", "2001-02-04", "f"}})
	if offices[0].to != "1996-07-01" || offices[1].from != "1996-07-01" || offices[2].from != "2001-02-03" {
		t.Errorf("offices %v", offices)
	}
	if genders["tove lind VLD"] != "f" || genders["tom aas VLD"] != "m" {
		t.Errorf("genders %v", genders)
	}
}

// TestLeadersAreWritten holds that leaders.tsv is what the command writes.
func TestLeadersAreWritten(t *testing.T) {
	sources := filepath.Join(corpora.Dir(t), "actors")
	data := filepath.Join("..", "..", "data")
	var out bytes.Buffer
	if err := run([]string{sources, data}, &out); err != nil {
		t.Fatal(err)
	}
	want, err := os.ReadFile(filepath.Join(data, "leaders.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	written := strings.Split(out.String(), "\n")
	for i, line := range strings.Split(string(want), "\n") {
		if i >= len(written) || written[i] != line {
			t.Fatalf("line %d of leaders.tsv is %q and not what go generate writes", i+1, line)
		}
	}
}
