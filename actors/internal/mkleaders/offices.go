package main

import (
	"fmt"
	"slices"
	"strings"
)

// readOffices reads the holders of offices.tsv or ministers.tsv in their order. Each
// holds the office until the next begins, unless its own end is given.
func readOffices(file string) ([]leader, error) {
	rows, err := readRows(file)
	if err != nil {
		return nil, err
	}
	var all []leader
	for _, r := range rows[1:] {
		if len(r) != 3 {
			return nil, fmt.Errorf("read offices: %d fields in %q", len(r), r)
		}
		office, err := parseHolders(r[0], r[1], r[2])
		if err != nil {
			return nil, err
		}
		all = append(all, office...)
	}
	return all, nil
}

// vacant stands for a time in which nobody held an office, or nobody for certain.
const vacant = "-"

func parseHolders(country, role, list string) ([]leader, error) {
	var holders []leader
	for _, h := range strings.Split(list, "; ") {
		name, dates, ok := cutLast(h)
		if !ok {
			return nil, fmt.Errorf("read offices: %q of %s has no date", h, country)
		}
		from, to, _ := strings.Cut(dates, "..")
		if n := len(holders); n > 0 && holders[n-1].to == "" {
			holders[n-1].to = from
		}
		if n := len(holders); n > 0 && isAfter(holders[n-1].from, from) {
			return nil, fmt.Errorf("read offices: %q of %s is out of order", h, country)
		}
		holders = append(holders, leader{name, country, role, from, to})
	}
	return slices.DeleteFunc(holders, func(l leader) bool { return l.name == vacant }), nil
}

// isAfter tells whether a date is after another, as far as both are precise.
func isAfter(a, b string) bool {
	n := min(len(a), len(b))
	return a[:n] > b[:n]
}

func cutLast(s string) (before, last string, ok bool) {
	i := strings.LastIndexByte(s, ' ')
	if i < 0 {
		return "", "", false
	}
	return s[:i], s[i+1:], true
}

// confirm leaves the last tenures of offices open whose holders the Factbook names,
// and says of the others that they ran when the list was written.
func confirm(offices []leader, factbook map[string]string) {
	for i, l := range offices {
		if l.to != "" {
			continue
		}
		words := fold(factbook[l.country])
		named := slices.ContainsFunc(strings.Fields(fold(l.name)), func(w string) bool {
			return len(w) > 3 && strings.Contains(words, w)
		})
		if !named {
			offices[i].to = written
		}
	}
}

// written is the year until which offices.tsv goes, marked as no end.
const written = "2025?"

// covered returns the leaders whose office offices.tsv does not have.
func covered(leaders, offices []leader) []leader {
	return slices.DeleteFunc(leaders, func(l leader) bool {
		return slices.ContainsFunc(offices, func(o leader) bool { return o.country == l.country && o.role == l.role })
	})
}
