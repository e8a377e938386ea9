package events

import (
	"strings"
	"testing"

	"readout"
	"readout/english"
)

// told returns a statement whose content is the given part of the text.
func told(t *testing.T, id, speaker, text, content string) readout.Statement {
	t.Helper()
	at := strings.Index(text, content)
	if at < 0 {
		t.Fatalf("%q is not in %q", content, text)
	}
	return readout.Statement{
		ID: id, Kind: readout.Indirect, SpeakerName: speaker,
		Content: []readout.Span{readout.NewText(text).Span(at, at+len(content))},
	}
}

// TestClaimed holds the order of statuses: denied, hypothetical and planned
// stay what they are in a statement, what happened is claimed.
func TestClaimed(t *testing.T) {
	tests := []struct {
		text, content string
		speaker       string
		status        readout.Status
		statement     string
	}{
		{"Korvia said Veldania sanctioned Tessia.", "Veldania sanctioned Tessia", "Korvia", readout.Claimed, "a.s1"},
		{"Korvia said Veldania did not sanction Tessia.", "Veldania did not sanction Tessia", "Korvia", readout.Denied, "a.s1"},
		{"Korvia said Veldania may sanction Tessia.", "Veldania may sanction Tessia", "Korvia", readout.Hypothetical, "a.s1"},
		{"Korvia said Veldania will sanction Tessia.", "Veldania will sanction Tessia", "Korvia", readout.Planned, "a.s1"},
		{"Veldania accused Tessia of theft.", "of theft", "Veldania", readout.Happened, ""},
		{"Veldania sanctioned Tessia, the Orsk Herald reported.", "Veldania sanctioned Tessia", "Orsk Herald", readout.Happened, ""},
	}
	c, dir := newTestCoder(t), invented(t)
	for _, tt := range tests {
		article := readout.Article{ID: "a", Text: tt.text, Outlet: "Orsk Herald", SHA256: readout.HashText(tt.text)}
		doc := english.Analyze(tt.text)
		stmts := []readout.Statement{told(t, "a.s1", tt.speaker, tt.text, tt.content)}
		events := c.Code(doc, dir.Resolve(doc, &article), stmts, &article)
		if len(events) != 1 {
			t.Errorf("%s: %d events, want 1", tt.text, len(events))
			continue
		}
		if e := events[0]; e.Status != tt.status || e.Statement != tt.statement {
			t.Errorf("%s: got %s in %q, want %s in %q", tt.text, e.Status, e.Statement, tt.status, tt.statement)
		}
	}
}

// TestInnermost holds that an event belongs to the statement that tells it
// most closely.
func TestInnermost(t *testing.T) {
	text := "Korvia said Tessia had complained that Veldania arrested three Tessians."
	article := readout.Article{ID: "a", Text: text}
	doc := english.Analyze(text)
	stmts := []readout.Statement{
		told(t, "a.s1", "Korvia", text, "Tessia had complained that Veldania arrested three Tessians"),
		told(t, "a.s2", "Tessia", text, "Veldania arrested three Tessians"),
	}
	for _, e := range newTestCoder(t).Code(doc, invented(t).Resolve(doc, &article), stmts, &article) {
		if e.Type == readout.Coerce && e.Statement != "a.s2" {
			t.Errorf("the arrest is told in %q, want a.s2", e.Statement)
		}
	}
}
