package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// fold makes names of the two sources comparable: lower case, no diacritics.
func fold(s string) string {
	var b strings.Builder
	for _, r := range norm.NFD.String(strings.ToLower(s)) {
		switch {
		case unicode.Is(unicode.Mn, r):
		case r == 'ø':
			b.WriteByte('o')
		case r == 'ł':
			b.WriteByte('l')
		case r == '-':
			b.WriteByte(' ')
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// readCodes maps the names of states to their codes.
func readCodes(dir string) (map[string]string, error) {
	codes := map[string]string{"Cabo Verde": "CPV", "Congo (Brazzaville)": "COG", "Congo (Kinshasa)": "COD", "Korea, North": "PRK",
		"Korea, South": "KOR", "Turkey (Turkiye)": "TUR", "Holy See (Vatican City)": "VAT", "Kingdom of the Netherlands": "NLD",
		"Kingdom of Denmark": "DNK"}
	for file, columns := range map[string][]int{"states.tsv": {2, 3}, "state_names.tsv": {1}} {
		rows, err := readRows(filepath.Join(dir, file))
		if err != nil {
			return nil, err
		}
		for _, r := range rows {
			for _, c := range columns {
				if c >= len(r) {
					continue
				}
				for _, n := range strings.Split(r[c], "; ") {
					codes[strings.TrimPrefix(n, "the ")] = r[0]
				}
			}
		}
	}
	return codes, nil
}

func readKnown(file string) (map[string]bool, error) {
	rows, err := readRows(file)
	if err != nil {
		return nil, err
	}
	known := map[string]bool{}
	for _, r := range rows {
		for _, n := range append(strings.Split(r[1], "; "), r[0]) {
			if n != "" {
				known[ends(n, r[3])] = true
				known[ends(n, "")] = true
			}
		}
	}
	return known, nil
}

func readRows(file string) ([][]string, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("read table: %w", err)
	}
	var rows [][]string
	for _, line := range strings.Split(string(text), "\n") {
		if line != "" && line[0] != '#' {
			rows = append(rows, strings.Split(line, "\t"))
		}
	}
	return rows, nil
}
