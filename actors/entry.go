package actors

import (
	"fmt"
	"slices"
	"strings"

	"readout"
)

// entry is one actor of a directory with all that it goes by.
type entry struct {
	actor readout.Actor
	// names are the full names besides actor.Name.
	names                        []string
	adjectives, people, capitals []string
	// words are the nouns that an article calls it by afterwards: "daily".
	words []string
	// surname is the word of a person's name that stands for the whole.
	surname string
	gender  gender
	// known tells that a person's surname alone is enough.
	known bool
	terms []term
	// codes are those of a Phoenix dictionary, the first of a time first.
	codes []phoenixCode
	where position
}

// gender is what pronouns a person takes, as far as known.
type gender uint8

const (
	anyGender gender = iota
	female
	male
	unclear // an article says both, so that no pronoun can be told to be theirs
)

func parseGender(s string) (gender, error) {
	switch s {
	case "":
		return anyGender, nil
	case "f":
		return female, nil
	case "m":
		return male, nil
	}
	return anyGender, fmt.Errorf("unknown gender %q: want f, m or nothing", s)
}

// agrees tells whether somebody may be both.
func (g gender) agrees(o gender) bool { return g == anyGender || o == anyGender || g == o }

// term is a time in an office. From and To are ISO 8601 dates, as precise as
// known; an empty one is open.
type term struct {
	Role string `toml:"role"`
	From string `toml:"from"`
	To   string `toml:"to"`
	// vague tells that To is only the last date of which the term is known.
	vague bool
}

// parseTerm reads "foreign minister 2004-03-09..2012": the role, and the days,
// months or years between which it was held. "2020..2022?" was held in 2022 and
// may have been held for longer.
func parseTerm(s string) (term, error) {
	role, dates := s, ""
	if i := strings.LastIndexByte(s, ' '); i >= 0 && strings.Contains(s[i:], "..") {
		role, dates = strings.TrimSpace(s[:i]), s[i+1:]
	}
	from, to, _ := strings.Cut(dates, "..")
	to, vague := strings.CutSuffix(to, "?")
	t := term{Role: role, From: from, To: to, vague: vague}
	return t, t.check()
}

func (t term) check() error {
	if t.Role == "" {
		return fmt.Errorf("term without a role")
	}
	for _, d := range []string{t.From, t.To} {
		if !isDate(d) {
			return fmt.Errorf("term as %s has %q, which is no ISO 8601 date", t.Role, d)
		}
	}
	if n := min(len(t.From), len(t.To)); t.From[:n] > t.To[:n] {
		return fmt.Errorf("term as %s ends (%s) before it begins (%s)", t.Role, t.To, t.From)
	}
	return nil
}

// isDate tells whether s is "", "2021", "2021-03" or "2021-03-22".
func isDate(s string) bool {
	const form = "0000-00-00"
	if len(s) != 0 && len(s) != 4 && len(s) != 7 && len(s) != 10 {
		return false
	}
	for i := range len(s) {
		if form[i] == '-' && s[i] != '-' || form[i] == '0' && (s[i] < '0' || s[i] > '9') {
			return false
		}
	}
	return (len(s) < 7 || s[5:7] >= "01" && s[5:7] <= "12") && (len(s) < 10 || s[8:] >= "01" && s[8:] <= "31")
}

// holds tells whether the office was held on a date, which may be less than a
// day precise. Every term holds where the date is not known.
func (t term) holds(date string) bool {
	n, m := min(len(t.From), len(date)), min(len(t.To), len(date))
	return t.From[:n] <= date[:n] && (t.To == "" || date[:m] <= t.To[:m])
}

// role returns the role that a person had on a date: of several the last
// listed, after the last term "former" with it unless it was a candidacy or its
// end is not known, and none before the first.
func (e *entry) role(date string) string {
	if date == "" {
		if slices.ContainsFunc(e.terms, func(t term) bool { return t.Role != e.actor.Role }) {
			return "" // which of several the article must tell
		}
		return e.actor.Role
	}
	role, past := "", ""
	for _, t := range e.terms {
		switch n := min(len(t.From), len(date)); {
		case t.holds(date):
			role = t.Role
		case t.From[:n] <= date[:n] && t.Role != "candidate" && !t.vague:
			past = "former " + t.Role
		}
	}
	if role == "" {
		role = past
	}
	return role
}

// serves tells whether a person held any office on a date.
func (e *entry) serves(date string) bool {
	for _, t := range e.terms {
		if t.holds(date) {
			return true
		}
	}
	return slices.ContainsFunc(e.codes, func(c phoenixCode) bool { return c.holds(date) })
}

// coded returns the actor with the country and the sector that a dictionary's codes
// give it on a date: of several that hold the first that is for a time, or else one
// for all times. The country stays where no code holds, but tells nothing.
func (e *entry) coded(date string) readout.Actor {
	a := e.actor
	if len(e.codes) == 0 || date == "" {
		return a
	}
	best := -1
	for i, c := range e.codes {
		limited := c.From != "" || c.To != ""
		if c.holds(date) && (best < 0 || limited && e.codes[best].From+e.codes[best].To == "") {
			best = i
		}
	}
	if best < 0 {
		a.Sector = ""
		return a
	}
	a.Country, a.Sector = e.codes[best].country, e.codes[best].sector
	return a
}

// position is where an entry was written.
type position struct {
	file string
	line int
}

func (p position) String() string { return fmt.Sprintf("%s:%d", p.file, p.line) }
