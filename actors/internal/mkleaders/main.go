// Command mkleaders writes data/leaders.tsv: heads of state and government since
// 1990, and ministers, who are not in data/persons.tsv. Who held an office, and with
// which full name, is in data/offices.tsv and data/ministers.tsv; REIGN's table of effective leaders, which has surnames,
// gives the days. Of offices that are not there it takes the holders of 2022 from
// Wikidata and those of 2026 from the World Factbook. States are recognised by
// the names in data/states.tsv and data/state_names.tsv.
//
// Usage: mkleaders DATA-OF-ACTORS DATA-OF-THE-PACKAGE > leaders.tsv
package main

import (
	"bufio"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

const head = `# Heads of state and government since 1990, and foreign and defence ministers since
# 2000, who are not in persons.tsv, with the dates that the sources give. A "?" marks the
# last year of which a tenure is known. Sources: offices.tsv and ministers.tsv, with days of
# heads from REIGN (MIT licence); for offices that they have not Wikidata (CC0), as of
# 2022, and The World Factbook (public domain, CC0), 2026.
# Written by internal/mkleaders.
name	names	surname	country	gender	sector	terms
`

// leader is a tenure of one person in one office.
type leader struct {
	name, country, role, from, to string
}

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "mkleaders:", err)
		os.Exit(1)
	}
}

func run(args []string, w io.Writer) error {
	if len(args) != 2 {
		return fmt.Errorf("want two arguments, the folder of sources and the package's data; got %d", len(args))
	}
	codes, err := readCodes(args[1])
	if err != nil {
		return err
	}
	known, err := readKnown(filepath.Join(args[1], "persons.tsv"))
	if err != nil {
		return err
	}
	wikidata, err := readWikidata(filepath.Join(args[0], "leaders_wikidata_2022.csv"), codes)
	if err != nil {
		return err
	}
	factbook, named, err := readFactbook(filepath.Join(args[0], "factbook_governments.json"), codes)
	if err != nil {
		return err
	}
	offices, err := readOffices(filepath.Join(args[1], "offices.tsv"))
	if err != nil {
		return err
	}
	ministers, err := readOffices(filepath.Join(args[1], "ministers.tsv"))
	if err != nil {
		return err
	}
	tenures, err := readReign(filepath.Join(args[0], "reign_leaders_1945_2021.csv"))
	if err != nil {
		return err
	}
	genders := sharpen(offices, tenures)
	offices = append(offices, ministers...)
	confirm(offices, named)
	others := covered(append(closed(wikidata, factbook), factbook...), offices)
	spellings, err := readSpellings(filepath.Join(args[1], "leader_names.tsv"))
	if err != nil {
		return err
	}
	return write(w, append(offices, others...), len(offices), personal{known, genders, spellings})
}

// personal is what is known of persons beside their offices.
type personal struct {
	// known are those in persons.tsv, by the ends of their names.
	known   map[string]bool
	genders map[string]string
	// spellings are further names and the surname by name, as the table has them.
	spellings map[string][2]string
}

// readSpellings reads leader_names.tsv.
func readSpellings(file string) (map[string][2]string, error) {
	rows, err := readRows(file)
	if err != nil {
		return nil, err
	}
	spellings := map[string][2]string{}
	for _, r := range rows[1:] {
		r = append(r, "", "")
		spellings[r[0]] = [2]string{r[1], r[2]}
	}
	return spellings, nil
}

// closed ends the tenures that were open when the first source was made and
// that the later source does not confirm: they ran then, more is not known, which
// the mark behind the year says.
func closed(early, late []leader) []leader {
	for i, l := range early {
		confirmed := slices.ContainsFunc(late, func(o leader) bool {
			return o.role == l.role && ends(o.name, o.country) == ends(l.name, l.country)
		})
		if l.to == "" && !confirmed {
			early[i].to = "2022?"
		}
	}
	return early
}

// ends is what the sources' names of one person agree in: first and last word,
// and the country.
func ends(name, country string) string {
	words := strings.Fields(fold(name))
	return words[0] + " " + words[len(words)-1] + " " + country
}

// write prints one row a person, with all offices. The first leaders are those of
// the lists, as many as listed says.
func write(w io.Writer, leaders []leader, listed int, who personal) error {
	byPerson, persons := map[string][]leader{}, map[string]string{}
	for i, l := range leaders {
		short := ends(l.name, l.country)
		// Who is known under one state heads its territories too.
		if who.known[short] || who.known[ends(l.name, "")] {
			continue
		}
		// The list has two kings of one first and last name, the sources middle
		// names that it leaves out.
		key := fold(l.name) + " " + l.country
		if met, ok := persons[short]; ok && i >= listed {
			key = met
		}
		persons[short] = key
		if !slices.Contains(byPerson[key], l) {
			byPerson[key] = append(byPerson[key], l)
		}
	}
	people := slices.SortedFunc(maps.Keys(byPerson), func(a, b string) int {
		return strings.Compare(byPerson[a][0].country+a, byPerson[b][0].country+b)
	})
	out := bufio.NewWriter(w)
	_, _ = out.WriteString(head) // Flush tells
	for _, p := range people {
		first := byPerson[p][0]
		_, _ = fmt.Fprintf(out, "%s\t%s\t%s\t%s\t%s\tGOV\t%s\n", first.name, who.spellings[first.name][0], who.spellings[first.name][1],
			first.country, who.genders[ends(first.name, first.country)], terms(byPerson[p]))
	}
	return out.Flush()
}

// terms prints the offices of a person, of two spells in one office that begin
// in the same year the more precise.
func terms(held []leader) string {
	slices.SortStableFunc(held, func(a, b leader) int { return strings.Compare(a.from, b.from) })
	var list []string
	for i, l := range held {
		if i+1 < len(held) && held[i+1].role == l.role && held[i+1].from[:4] == l.from[:4] {
			continue
		}
		list = append(list, fmt.Sprintf("%s %s..%s", l.role, l.from, l.to))
	}
	return strings.Join(list, "; ")
}
