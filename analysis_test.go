package readout_test

import (
	"encoding/json"
	"strings"
	"testing"

	"readout"
)

// valid returns an analysis that keeps the contract.
func valid() *readout.Analysis {
	text := readout.NewText("“We will talk,” the Valdane ministry said. Valdane met Orsk.")
	say := func(s string) readout.Span {
		from := strings.Index(text.String(), s)
		return text.Span(from, from+len(s))
	}
	return &readout.Analysis{
		Article:   readout.Article{ID: "a", Text: text.String(), SHA256: readout.HashText(text.String())},
		Sentences: []readout.Span{say("“We will talk,” the Valdane ministry said."), say("Valdane met Orsk.")},
		Actors: []readout.Actor{
			{ID: "VLD", Type: readout.TypeState, Sector: readout.SectorGovernment},
			{ID: "ORS", Type: readout.TypeState},
		},
		Mentions: []readout.Mention{{Span: say("Valdane"), Actor: "VLD", Kind: readout.MentionName}},
		Statements: []readout.Statement{{
			ID: "a.s1", Kind: readout.Direct, Source: []readout.Span{say("the Valdane ministry")},
			Cue: []readout.Span{say("said")}, Content: []readout.Span{say("“We will talk,”")},
			Speaker: "VLD", Confidence: 0.9,
		}},
		Events: []readout.Event{{
			ID: "a.e1", Type: readout.Consult, Quad: readout.VerbalCooperation, Status: readout.Happened,
			Actors:     []readout.Party{{ID: "VLD", Span: say("Valdane")}},
			Recipients: []readout.Party{{ID: "ORS", Span: say("Orsk")}},
			Trigger:    []readout.Span{say("met")}, Sentence: say("Valdane met Orsk."), Confidence: 0.8,
		}},
		Passages: []readout.Passage{{Span: say("“We will talk,”"), Statement: "a.s1"}},
	}
}

func TestValidateAcceptsTheContract(t *testing.T) {
	if err := valid().Validate(); err != nil {
		t.Fatal(err)
	}
}

func TestValidateNamesWhatIsBroken(t *testing.T) {
	cases := map[string]struct {
		damage func(a *readout.Analysis)
		want   string
	}{
		"span moved":         {func(a *readout.Analysis) { a.Sentences[0].Start++ }, "sentence 0: span [1, 42)"},
		"span outside":       {func(a *readout.Analysis) { a.Sentences[1].End = 999 }, "does not lie in a text"},
		"empty span":         {func(a *readout.Analysis) { a.Passages[0].End = a.Passages[0].Start }, "passage 0"},
		"hash of other text": {func(a *readout.Analysis) { a.Article.SHA256 = "00" }, "text's hash"},
		"no article id":      {func(a *readout.Analysis) { a.Article.ID = "" }, "without an id"},
		"unlisted speaker":   {func(a *readout.Analysis) { a.Statements[0].Speaker = "XYZ" }, `actor "XYZ", who is not listed`},
		"unlisted party":     {func(a *readout.Analysis) { a.Events[0].Actors[0].ID = "XYZ" }, `actor "XYZ"`},
		"unlisted statement": {func(a *readout.Analysis) { a.Events[0].Statement = "a.s9" }, `statement "a.s9"`},
		"id used twice":      {func(a *readout.Analysis) { a.Statements = append(a.Statements, a.Statements[0]) }, "used twice"},
		"actor type":         {func(a *readout.Analysis) { a.Actors[0].Type = "planet" }, `unknown type "planet"`},
		"actor sector":       {func(a *readout.Analysis) { a.Actors[0].Sector = "ZZZ" }, `unknown sector "ZZZ"`},
		"mention of nobody":  {func(a *readout.Analysis) { a.Mentions[0].Actor = "" }, "refers to no actor"},
		"mention kind":       {func(a *readout.Analysis) { a.Mentions[0].Kind = "hint" }, `unknown kind "hint"`},
		"statement kind":     {func(a *readout.Analysis) { a.Statements[0].Kind = "sung" }, `unknown kind "sung"`},
		"no content":         {func(a *readout.Analysis) { a.Statements[0].Content = nil }, "has no content"},
		"content twice": {func(a *readout.Analysis) {
			s := &a.Statements[0]
			s.Content = append(s.Content, s.Content[0])
		}, "content 1 starts before"},
		"event type":       {func(a *readout.Analysis) { a.Events[0].Type = "DANCE" }, `type "DANCE"`},
		"quad of another":  {func(a *readout.Analysis) { a.Events[0].Quad = readout.MaterialConflict }, "quad category"},
		"event status":     {func(a *readout.Analysis) { a.Events[0].Status = "maybe" }, `unknown status "maybe"`},
		"no trigger":       {func(a *readout.Analysis) { a.Events[0].Trigger = nil }, "has no trigger"},
		"date unprecise":   {func(a *readout.Analysis) { a.Events[0].Date = "2031-03-01" }, "with precision"},
		"confidence above": {func(a *readout.Analysis) { a.Events[0].Confidence = 1.1 }, "not between 0 and 1"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			a := valid()
			c.damage(a)
			err := a.Validate()
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("Validate() = %v, want an error with %q", err, c.want)
			}
		})
	}
}

// The names of the interchange contract are promised to other programs.
func TestContractNames(t *testing.T) {
	raw, err := json.Marshal(valid())
	if err != nil {
		t.Fatal(err)
	}
	var got map[string]json.RawMessage
	if err := json.Unmarshal(raw, &got); err != nil {
		t.Fatal(err)
	}
	for key, fields := range map[string][]string{
		"article": {"id", "path", "url", "outlet", "title", "byline", "published", "dateline", "language", "text"},
		"statements": {"id", "kind", "source", "cue", "content", "speaker", "speaker_name", "addressee",
			"medium", "relay", "stance", "confidence", "by"},
		"events": {"id", "type", "mode", "cameo", "status", "date", "date_precision", "quad", "goldstein",
			"actors", "recipients", "trigger", "sentence", "statement", "confidence", "by"},
		"actors":    {"id", "name", "type", "country", "sector", "role"},
		"mentions":  {"start", "end", "text", "actor", "kind"},
		"passages":  {"start", "end", "text", "statement"},
		"sentences": {"start", "end", "text"},
	} {
		object := got[key]
		if len(object) > 0 && object[0] == '[' {
			var list []json.RawMessage
			if err := json.Unmarshal(object, &list); err != nil {
				t.Fatal(err)
			}
			object = list[0]
		}
		var names map[string]json.RawMessage
		if err := json.Unmarshal(object, &names); err != nil {
			t.Fatalf("%s: %v", key, err)
		}
		for _, f := range fields {
			if _, ok := names[f]; !ok {
				t.Errorf("%s lacks the field %q", key, f)
			}
		}
	}
}

func TestArticleID(t *testing.T) {
	base := readout.ArticleID("u", "o", "p", "text")
	if len(base) != 16 {
		t.Errorf("id %q is not 16 digits long", base)
	}
	if again := readout.ArticleID("u", "o", "p", "text"); again != base {
		t.Errorf("the same article has two ids: %q and %q", base, again)
	}
	for name, other := range map[string]string{
		"url":      readout.ArticleID("x", "o", "p", "text"),
		"outlet":   readout.ArticleID("u", "x", "p", "text"),
		"text":     readout.ArticleID("u", "o", "p", "texts"),
		"boundary": readout.ArticleID("uo", "", "p", "text"),
	} {
		if other == base {
			t.Errorf("another %s has the same id", name)
		}
	}
}
