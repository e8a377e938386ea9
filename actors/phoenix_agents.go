package actors

import (
	"fmt"
	"slices"
	"strings"
)

// phoenixAgent is an agent of such a dictionary: a word for unnamed persons.
type phoenixAgent struct {
	forms []string
	code  phoenixCode
}

// set reads "!PERSON! = MAN, WOMAN".
func (p *phoenixReader) set(line string) error {
	name, members, _ := strings.Cut(line, "=")
	name = strings.TrimSpace(name)
	if len(name) < 3 || !strings.HasSuffix(name, "!") {
		return fmt.Errorf("%q is no name of a set", name)
	}
	for m := range strings.SplitSeq(members, ",") {
		if m = strings.TrimSpace(m); m != "" {
			p.sets[name] = append(p.sets[name], m)
		}
	}
	return nil
}

// agent reads "CHAMBER_OF_COMMERCE {CHAMBERS_OF_COMMERCE}" with its code. The
// plural is regular where the braces are missing; empty ones say that there is none.
func (p *phoenixReader) agent(text, code string) error {
	text, plural, irregular := strings.Cut(text, "{")
	c, err := p.codes.parse(strings.ReplaceAll(code, "~", ""), p.notes, p.where)
	if err != nil {
		return err
	}
	forms, err := p.expand(text)
	if err != nil {
		return err
	}
	switch plural = strings.TrimRight(plural, "} "); {
	case plural != "":
		forms = append(forms, plural)
	case !irregular && !strings.Contains(text, "!"):
		forms = append(forms, pluralOf(strings.TrimRight(text, "_ ")))
	}
	p.agents = append(p.agents, phoenixAgent{forms, c})
	return nil
}

// expand puts the members of sets into the place of their names.
func (p *phoenixReader) expand(text string) ([]string, error) {
	done, open := []string{text}, true
	for rounds := 0; open; rounds++ {
		open = false
		var next []string
		for _, t := range done {
			from := strings.IndexByte(t, '!')
			to := from + 1 + strings.IndexByte(t[from+1:], '!')
			if from < 0 || to <= from {
				next = append(next, t)
				continue
			}
			members := p.sets[t[from:to+1]]
			if len(members) == 0 || rounds == maxSets {
				return nil, fmt.Errorf("the set %s in %q is not known", t[from:to+1], text)
			}
			for _, m := range members {
				next = append(next, t[:from]+m+t[to+1:])
			}
			open = true
		}
		done = next
	}
	return done, nil
}

// maxSets is how many sets a name may hold, so that a set of itself ends.
const maxSets = 4

// pluralOf returns the regular plural of a noun in capitals.
func pluralOf(noun string) string {
	switch upper := strings.ToUpper(noun); {
	case strings.HasSuffix(upper, "S"), strings.HasSuffix(upper, "X"), strings.HasSuffix(upper, "CH"), strings.HasSuffix(upper, "SH"):
		return noun + "ES"
	case len(upper) > 1 && upper[len(upper)-1] == 'Y' && !strings.ContainsRune("AEIOU", rune(upper[len(upper)-2])):
		return noun[:len(noun)-1] + "IES"
	}
	return noun + "S"
}

// withAgents returns a lexicon that knows the nouns of a dictionary too, and
// prefers them. What it does not change it shares.
func (l *lexicon) withAgents(nouns []phoenixAgent) *lexicon {
	next := *l
	next.agents = slices.Clone(l.agents)
	next.agentNames = l.agentNames.clone()
	for _, n := range nouns {
		next.agents = append(next.agents, agentKind{n.code.sector})
		for _, f := range n.forms {
			next.agentNames.add(name{text: strings.ToLower(plainName(f)), entry: int32(len(next.agents) - 1)})
		}
	}
	return &next
}
