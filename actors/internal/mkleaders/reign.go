package main

import (
	"encoding/csv"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	_ "embed" // of cow.tsv
)

// abbreviations are the states' codes by those of REIGN.
//
//go:embed cow.tsv
var abbreviations string

// tenure is a row of REIGN: the effective leader of a state, by surname.
type tenure struct {
	surname, country, from, gender string
}

// readReign reads the tenures that began in 1985 or later.
func readReign(file string) ([]tenure, error) {
	codes := map[string]string{}
	for line := range strings.Lines(abbreviations) {
		if cow, code, ok := strings.Cut(strings.TrimSpace(line), "\t"); ok {
			codes[cow] = code
		}
	}
	f, err := os.Open(filepath.Clean(file))
	if err != nil {
		return nil, fmt.Errorf("read REIGN: %w", err)
	}
	defer f.Close() //nolint:errcheck // only read
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		return nil, fmt.Errorf("read REIGN: %w", err)
	}
	var tenures []tenure
	for _, r := range rows[1:] {
		words := strings.Fields(fold(r[3]))
		if r[6] < "1985" || len(words) == 0 {
			continue
		}
		code, ok := codes[r[0]]
		if !ok {
			code = r[0]
		}
		gender := "m"
		if r[10] == "0" {
			gender = "f"
		}
		tenures = append(tenures, tenure{
			words[len(words)-1], code, fmt.Sprintf("%s-%02s-%02s", r[6], r[5], r[4]), gender,
		})
	}
	return tenures, nil
}

// sharpen gives tenures of which offices.tsv has the year the day on which they
// began in REIGN, and to those before them as the end, and returns the genders of
// the persons it finds.
func sharpen(offices []leader, tenures []tenure) map[string]string {
	genders := map[string]string{}
	for i := range offices {
		l := &offices[i]
		words := strings.Fields(fold(l.name))
		for _, t := range tenures {
			if t.country != l.country || t.from[:4] != l.from[:4] || !slices.Contains(words, t.surname) {
				continue
			}
			genders[ends(l.name, l.country)] = t.gender
			if l.from == t.from[:len(l.from)] {
				begin(offices, i, t.from)
			}
			break
		}
	}
	return genders
}

// begin sets the day on which a tenure begins, which is that on which the one
// before it ends, if it ended in the year that was known.
func begin(offices []leader, i int, from string) {
	l := &offices[i]
	if i > 0 && offices[i-1].country == l.country && offices[i-1].role == l.role && offices[i-1].to == l.from && !isAfter(offices[i-1].from, from) {
		offices[i-1].to = from
	}
	if l.to == "" || !isAfter(from, l.to) {
		l.from = from
	}
}
