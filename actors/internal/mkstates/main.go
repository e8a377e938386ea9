// Command mkstates writes data/states.tsv from the countries file of
// mledoze/countries: it keeps what English articles call a state, its people
// and its capital. Names that the source lacks are in data/state_names.tsv,
// which is written by hand.
//
// Usage: mkstates COUNTRIES.json > states.tsv
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
)

const head = `# States and territories: names, demonyms and capitals.
# Source: mledoze/countries (github.com/mledoze/countries), Open Database Licence 1.0.
# Written by internal/mkstates; names that the source lacks are in state_names.tsv.
# A capital is listed where it is used as a name of the state's government.
id	type	name	names	adjectives	capitals
`

type country struct {
	Name struct {
		Common   string `json:"common"`
		Official string `json:"official"`
	} `json:"name"`
	CCA3        string                       `json:"cca3"`
	Independent *bool                        `json:"independent"`
	Capital     []string                     `json:"capital"`
	Demonyms    map[string]map[string]string `json:"demonyms"`
}

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "mkstates:", err)
		os.Exit(1)
	}
}

func run(args []string, w io.Writer) error {
	if len(args) != 1 {
		return fmt.Errorf("want one argument, the countries file; got %d", len(args))
	}
	raw, err := os.ReadFile(args[0])
	if err != nil {
		return fmt.Errorf("read countries: %w", err)
	}
	var countries []country
	if err := json.Unmarshal(raw, &countries); err != nil {
		return fmt.Errorf("read countries %s: %w", args[0], err)
	}
	slices.SortFunc(countries, func(a, b country) int { return strings.Compare(a.code(), b.code()) })
	out := bufio.NewWriter(w)
	_, _ = out.WriteString(head) // Flush tells
	for _, c := range countries {
		_, _ = fmt.Fprintln(out, strings.Join([]string{
			c.code(), c.kind(), c.Name.Common, strings.Join(c.names(), "; "),
			strings.Join(c.adjectives(), "; "), strings.Join(c.capitals(), "; "),
		}, "\t"))
	}
	return out.Flush()
}

// code returns the alpha-3 code. Kosovo has none of its own in ISO 3166; the
// source's user-assigned UNK is less known than XKX.
func (c *country) code() string {
	if c.CCA3 == "UNK" {
		return "XKX"
	}
	return c.CCA3
}

func (c *country) independent() bool { return c.Independent != nil && *c.Independent }

func (c *country) kind() string {
	if c.independent() {
		return "state"
	}
	return "territory"
}

// names returns the official name. The source's alternative spellings are
// mostly in other languages; the English ones are in state_names.tsv.
func (c *country) names() []string {
	if c.Name.Official == c.Name.Common {
		return nil
	}
	return []string{c.Name.Official}
}

func (c *country) adjectives() []string {
	var adjectives []string
	for _, a := range strings.Split(c.Demonyms["eng"]["m"], ", ") {
		// A territory that is called by the demonym of the state it
		// belongs to has none of its own.
		shared := !c.independent() && slices.Contains([]string{"American", "British", "Dutch", "French", "Norwegian"}, a)
		if a != "" && a != c.Name.Common && !shared {
			adjectives = append(adjectives, a)
		}
	}
	return adjectives
}

func (c *country) capitals() []string {
	if !c.independent() {
		return nil
	}
	var capitals []string
	for _, p := range c.Capital {
		if !strings.Contains(p, c.Name.Common) && !strings.Contains(c.Name.Common, p) {
			capitals = append(capitals, p)
		}
	}
	return capitals
}
