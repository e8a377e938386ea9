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
	doc := english.Analyze(string(b))
	for i, s := range doc.Sentences {
		fmt.Println("SENT", i, s.Headline, doc.Span(s.Range).Text)
	}
	for i, q := range doc.Quotations {
		fmt.Println("QUOT", i, q.Open, q.Close, q.Paragraph, q.Continues)
	}
	for _, p := range e.Propose(doc, &actors.Resolution{}, &readout.Article{ID: "a"}) {
		fmt.Printf("PROP %s %.2f\n   %v\n   %v\n   %v\n", p.Key, p.Statement.Confidence, p.Statement.Source, p.Statement.Cue, p.Statement.Content)
	}
	for _, s := range e.Extract(doc, &actors.Resolution{}, &readout.Article{ID: "a"}) {
		fmt.Printf("OUT %s %.2f speaker=%s/%s stance=%s to=%s med=%s relay=%v\n   %v\n   %v\n   %v\n", s.By, s.Confidence, s.Speaker, s.SpeakerName, s.Stance, s.Addressee, s.Medium, s.Relay, s.Source, s.Cue, s.Content)
	}
}
