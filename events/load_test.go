package events

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"
)

// withFile returns the shipped data with one file replaced or added.
func withFile(t *testing.T, name, content string) fs.FS {
	t.Helper()
	fsys := fstest.MapFS{name: {Data: []byte(content)}}
	err := fs.WalkDir(data, "data", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || path == name {
			return err
		}
		b, err := fs.ReadFile(data, path)
		fsys[path] = &fstest.MapFile{Data: b}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return fsys
}

func TestNewRefuses(t *testing.T) {
	tests := []struct{ name, file, content, want string }{
		{"type that is none", "data/patterns/x.tsv", "# head\nx\tGREET\t-\t{greet}\tsubject\tobject\t-", `x.tsv:2: there is no event type "GREET"`},
		{"mode that the type has not", "data/patterns/x.tsv", "x\tAGREE:phone\t-\t{greet}\tsubject\tobject\t-", `x.tsv:1: type AGREE has no mode "phone"`},
		{"CAMEO code of another type", "data/patterns/x.tsv", "x\tAGREE\t190\t{greet}\tsubject\tobject\t-", `x.tsv:1: CAMEO code 190 is not AGREE`},
		{"id twice", "data/patterns/x.tsv", "visit\tAGREE\t-\t{greet}\tsubject\tobject\t-", `x.tsv:1: pattern "visit" is there already, at data/patterns/consult.tsv:`},
		{"nothing reaches it", "data/patterns/x.tsv", "x\tAGREE\t-\t{meet}\tsubject\twith object\t-", `x.tsv:1: nothing reaches the pattern: data/patterns/consult.tsv:`},
		{"place that is none", "data/patterns/x.tsv", "x\tAGREE\t-\t{greet}\tsubject\tnowhere\t-", `x.tsv:1: "nowhere" is neither a place nor a preposition`},
		{"no actor", "data/patterns/x.tsv", "x\tAGREE\t-\t{greet}\t-\tobject\t-", `x.tsv:1: the pattern says no place for the actor`},
		{"no recipient", "data/patterns/x.tsv", "x\tAGREE\t-\t{greet}\tsubject\t-\t-", `x.tsv:1: the pattern says no place for the recipient`},
		{"recipient required", "data/patterns/x.tsv", "x\tAID\t-\t{greet}\tsubject\tobject\talone", `x.tsv:1: type AID requires a recipient`},
		{"option that is none", "data/patterns/x.tsv", "x\tAGREE\t-\t{greet}\tsubject\tobject\tloudly", `x.tsv:1: there is no option "loudly"`},
		{"trigger cannot be read", "data/patterns/x.tsv", "x\tAGREE\t-\t{greet\tsubject\tobject\t-", `x.tsv:1: cannot read "{greet"`},
		{"trigger ends open", "data/patterns/x.tsv", "x\tAGREE\t-\t{greet} ...\tsubject\tobject\t-", `x.tsv:1: a trigger cannot start`},
		{"hyphen in a word", "data/patterns/x.tsv", "x\tAGREE\t-\tcease-fire\towner\twith\t-", `x.tsv:1: "cease-fire" is three tokens`},
		{"columns", "data/patterns/x.tsv", "x\tAGREE\t-", `x.tsv:1: there are 3 fields where 7 are wanted`},
		{"score", "data/plover.tsv", "AGREE\t-\thigh\tno", `plover.tsv:1: read score`},
		{"class", "data/words/classes.tsv", "colour\tred green", `classes.tsv:1: there is no class "colour"`},
		{"sector", "data/words/agents.tsv", "XYZ\tknight", `agents.tsv:1: there is no sector "XYZ"`},
		{"effect", "data/words/governors.tsv", "noun\tsure\tplanned", `governors.tsv:1: there is no effect "sure"`},
		{"calendar", "data/words/calendar.tsv", "era\tiron\t1", `calendar.tsv:1: there is no kind of calendar word "era"`},
		{"strength", "data/words/context.tsv", "mild\tbread", `context.tsv:1: strength is "mild"`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := newCoder(withFile(t, tt.file, tt.content))
			if err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("got error %v, want one with %q", err, tt.want)
			}
		})
	}
}

// TestCodebook holds the data against the vocabulary: every type has a score
// and every pattern a score and, unless it stops others, a reachable trigger.
func TestCodebook(t *testing.T) {
	c := newTestCoder(t)
	reached := make([]bool, len(c.patterns))
	for _, ps := range c.starts {
		for _, p := range ps {
			reached[p] = true
		}
	}
	for i, p := range c.patterns {
		if !reached[i] {
			t.Errorf("no word starts the trigger of %s", p.id)
		}
	}
	for code := range c.book.scores {
		if code.Type.Quad() == "" {
			t.Errorf("%s is no type of the vocabulary", code.Type)
		}
	}
}

func TestVerbForms(t *testing.T) {
	c := newTestCoder(t)
	for _, tt := range []struct {
		base string
		word string
		form form
	}{
		{"visit", "visited", formPast | formPart}, {"visit", "visiting", formIng}, {"deny", "denies", formS},
		{"deny", "denied", formPast | formPart}, {"agree", "agreeing", formIng}, {"impose", "imposing", formIng},
		{"ban", "banning", formIng}, {"withdraw", "withdrew", formPast}, {"withdraw", "withdrawing", formIng},
		{"veto", "vetoes", formS}, {"cancel", "canceled", formPast | formPart}, {"cancel", "cancelling", formIng},
		{"press", "presses", formS}, {"meet", "meeting", formIng}, {"hit", "hitting", formIng},
	} {
		n, ok := c.lex.numbers[tt.word]
		if !ok {
			t.Errorf("%q is not known", tt.word)
			continue
		}
		found := false
		for _, f := range c.lex.words[n].forms {
			found = found || f.verb == c.lex.numbers[tt.base] && f.form&tt.form == tt.form
		}
		if !found {
			t.Errorf("%q is not the form %b of %q", tt.word, tt.form, tt.base)
		}
	}
}
