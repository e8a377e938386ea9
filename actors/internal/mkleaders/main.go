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
	"encoding/csv"
	"encoding/json"
	"fmt"
	"html"
	"io"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
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
	return write(w, offices, others, known, genders)
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

// write prints one row a person, with all offices.
func write(w io.Writer, listed, others []leader, known map[string]bool, genders map[string]string) error {
	byPerson, persons := map[string][]leader{}, map[string]string{}
	for i, l := range append(slices.Clip(listed), others...) {
		short := ends(l.name, l.country)
		// Who is known under one state heads its territories too.
		if known[short] || known[ends(l.name, "")] {
			continue
		}
		// The list has two kings of one first and last name, the sources middle
		// names that it leaves out.
		key := fold(l.name) + " " + l.country
		if met, ok := persons[short]; ok && i >= len(listed) {
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
		_, _ = fmt.Fprintf(out, "%s\t\t\t%s\t%s\tGOV\t%s\n", first.name, first.country, genders[ends(first.name, first.country)], terms(byPerson[p]))
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

// roleOf returns the role of titles.tsv that a position is, or "".
func roleOf(position string) string {
	p := strings.ToLower(position)
	for _, r := range []struct{ in, role string }{
		{"pontifical", ""}, {"governorate", ""}, {"sahrawi", ""}, {"vice president", ""}, {"deputy", ""}, {"first lady", ""}, {"governor", ""},
		{"prime minister", "prime minister"}, {"premier", "prime minister"}, {"taoiseach", "prime minister"},
		{"minister of state of monaco", "prime minister"}, {"vice chancellor", ""}, {"chancellor", "chancellor"},
		{"president", "president"}, {"king", "king"}, {"queen", "queen"}, {"emir", "emir"}, {"amir", "emir"}, {"sultan", "sultan"},
		{"grand duke", "grand duke"}, {"emperor", "emperor"}, {"supreme leader", "supreme leader"},
	} {
		if strings.Contains(p, r.in) {
			return r.role
		}
	}
	return ""
}

func readWikidata(file string, codes map[string]string) ([]leader, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, fmt.Errorf("read Wikidata's office holders: %w", err)
	}
	defer f.Close() //nolint:errcheck // only read
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		return nil, fmt.Errorf("read Wikidata's office holders: %w", err)
	}
	var leaders []leader
	for _, r := range rows[1:] {
		code, role := codes[r[1]], roleOf(r[3])
		if code == "" || role == "" || r[5] == "" || r[6] == "" || strings.HasPrefix(r[5], "Q") {
			continue
		}
		leaders = append(leaders, leader{r[5], code, role, r[6], r[7]})
	}
	return leaders, nil
}

type government struct {
	Name map[string]string `json:"country_name"`
	// Executive is an object of texts, where it is one.
	Executive json.RawMessage `json:"executive_branch"`
}

// readFactbook returns the holders whose names can be put into the usual order, and what the
// Factbook says of each state's heads.
func readFactbook(file string, codes map[string]string) ([]leader, map[string]string, error) {
	raw, err := os.ReadFile(file)
	if err != nil {
		return nil, nil, fmt.Errorf("read governments: %w", err)
	}
	var governments []government
	if err := json.Unmarshal(raw, &governments); err != nil {
		return nil, nil, fmt.Errorf("read governments %s: %w", file, err)
	}
	// "President Anna Maria BERG (since 7 May 2012)"
	form := regexp.MustCompile(`^(.*?)([A-Z][^,()]*) \(since (?:(\d{1,2}) )?(?:([A-Z][a-z]+) )?(\d{4})\)`)
	var leaders []leader
	named := map[string]string{}
	for _, g := range governments {
		code := codes[html.UnescapeString(g.Name["conventional short form"])]
		if code == "" {
			code = codes[html.UnescapeString(g.Name["conventional long form"])]
		}
		executive := map[string]any{}
		if code == "" || len(g.Executive) == 0 || json.Unmarshal(g.Executive, &executive) != nil {
			continue
		}
		for _, office := range []string{"chief of state", "head of government"} {
			text, _ := executive[office].(string)
			named[code] += " " + html.UnescapeString(text)
			if l, ok := parseHolder(form, html.UnescapeString(text), code); ok {
				leaders = append(leaders, l)
			}
		}
	}
	return leaders, named, nil
}

// parseHolder reads a line of the Factbook. Names whose surname does not stand
// last in capitals are passed over: they cannot be put into the usual order
// for certain.
func parseHolder(form *regexp.Regexp, text, code string) (leader, bool) {
	m := form.FindStringSubmatch(text)
	if m == nil {
		return leader{}, false
	}
	words := strings.Fields(m[1] + m[2])
	var title, name []string
	for i, w := range words {
		if role := roleOf(strings.Join(words[:i+1], " ")); role != "" && len(name) == 0 && (w == "President" || w == "Minister" || w == "Chancellor" || w == "King" || w == "Queen") {
			title = words[:i+1]
			name = nil
			continue
		}
		if len(title) > 0 {
			name = append(name, w)
		}
	}
	if len(title) == 0 || len(name) < 2 || name[0] == "of" || strings.ToUpper(name[len(name)-1]) != name[len(name)-1] || name[len(name)-1] == strings.ToLower(name[len(name)-1]) {
		return leader{}, false
	}
	if role := roleOf(strings.Join(title, " ")); role != "king" && role != "queen" {
		for i, w := range name {
			name[i] = capitalised(w)
		}
		return leader{strings.Join(name, " "), code, role, date(m[3], m[4], m[5]), ""}, true
	}
	return leader{}, false
}

// capitalised writes a word in capitals as a name is written.
func capitalised(w string) string {
	if strings.ToUpper(w) != w || strings.HasSuffix(w, ".") {
		return w
	}
	if len(w) < 3 {
		return strings.ToLower(w) // "DE"
	}
	parts := strings.Split(w, "-")
	for i, p := range parts {
		r := []rune(p)
		if len(r) > 0 {
			parts[i] = string(r[0]) + strings.ToLower(string(r[1:]))
		}
	}
	return strings.Join(parts, "-")
}

// date returns an ISO 8601 date of its parts, as precise as they are.
func date(day, month, year string) string {
	months := []string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}
	m := slices.Index(months, month)
	switch {
	case m < 0:
		return year
	case day == "":
		return fmt.Sprintf("%s-%02d", year, m+1)
	}
	return fmt.Sprintf("%s-%02d-%02s", year, m+1, day)
}
