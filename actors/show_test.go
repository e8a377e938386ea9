package actors

import (
	"fmt"
	"os"
	"testing"

	"readout"
	"readout/english"
)

// TestShow prints the mentions of the files that SHOW names, for looking at.
func TestShow(t *testing.T) {
	path := os.Getenv("SHOW")
	if path == "" {
		t.Skip("set SHOW to a text file to see its mentions")
	}
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	d, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	doc := english.Analyze(string(raw))
	res := d.Resolve(doc, &readout.Article{Text: string(raw), Published: os.Getenv("DATE")})
	for s := range doc.Sentences {
		sentence := doc.Sentences[s].Range
		fmt.Printf("\n%s\n", doc.Span(sentence).Text)
		for _, m := range res.Within(sentence) {
			a := res.Actors[m.Actor]
			fmt.Printf("    %-34q %-28s %s/%s/%s  %s %s %v\n", doc.Span(m.Range).Text, a.ID, a.Country, a.Sector, a.Role, m.Kind, m.By, m.Place)
		}
	}
}
