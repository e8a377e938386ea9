package statements_test

import (
	"fmt"
	"os"
	"testing"

	"readout"
	"readout/actors"
	"readout/english"
	"readout/statements"
)

func TestDbg(t *testing.T) {
	b, err := os.ReadFile(os.Getenv("DBG"))
	if err != nil {
		t.Skip("no DBG")
	}
	e, _ := statements.New()
	dir, err := actors.Default()
	if err != nil {
		t.Fatal(err)
	}
	article := &readout.Article{ID: "a", Outlet: os.Getenv("OUTLET"), Text: string(b)}
	doc := english.Analyze(string(b))
	for i, s := range doc.Sentences {
		fmt.Println("SENT", i, s.Headline, doc.Span(s.Range).Text)
	}
	for i, q := range doc.Quotations {
		fmt.Println("QUOT", i, q.Open, q.Close, q.Paragraph, q.Continues)
	}
	res := dir.Resolve(doc, article)
	if os.Getenv("MENT") != "" {
		for _, m := range res.Mentions {
			fmt.Println("MENTION", doc.Span(m.Range).Text, res.Actors[m.Actor].ID, m.Kind, m.By, m.Place)
		}
	}
	for _, p := range e.Propose(doc, res, article) {
		fmt.Printf("PROP %s %.2f\n   %v\n   %v\n   %v\n", p.Key, p.Statement.Confidence, p.Statement.Source, p.Statement.Cue, p.Statement.Content)
	}
	for _, s := range e.Extract(doc, res, article) {
		fmt.Printf("OUT %s %.2f speaker=%s/%s stance=%s to=%s med=%s relay=%v\n   %v\n   %v\n   %v\n", s.By, s.Confidence, s.Speaker, s.SpeakerName, s.Stance, s.Addressee, s.Medium, s.Relay, s.Source, s.Cue, s.Content)
	}
}
