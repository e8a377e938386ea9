package main

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"html"
	"os"
	"regexp"
	"slices"
	"strings"
)

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
