package main

import (
	"bytes"
	"errors"
	"iter"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

type pair struct{ name, words string }

func pairView() *view[pair] {
	return &view[pair]{one: "pair", many: "pairs", columns: []column[pair]{
		{key: "name", value: func(p pair) string { return p.name }, title: "NAME", most: 8},
		{key: "words", value: func(p pair) string { return p.words }, title: "WORDS", flex: true},
		{key: "length", value: func(p pair) string { return thousands(len(p.words)) }, title: "LENGTH", right: true},
	}}
}

func rows[T any](all ...T) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		for _, row := range all {
			if !yield(row, nil) {
				return
			}
		}
	}
}

// printed returns what printing pairs writes to standard output and error.
func printed(t *testing.T, columns int, flags outputFlags, pairs iter.Seq2[pair, error]) (string, string, error) {
	t.Helper()
	var out, err bytes.Buffer
	env := newEnvironment(nil, &out, &err)
	env.width = columns
	failed := pairView().print(env, flags, pairs)
	return out.String(), err.String(), failed
}

func number(n int) *int { return &n }

func TestPrint(t *testing.T) {
	two := rows(pair{"Anna", "a word  or\ntwo"}, pair{"Bartholomew", "a text that is \x1b[31mmuch too long for any table"})
	tests := []struct {
		name  string
		flags outputFlags
		rows  iter.Seq2[pair, error]
		out   string
		err   string
	}{
		{"table", outputFlags{}, two, "" +
			"NAME      WORDS             LENGTH\n" +
			"Anna      a word or two         14\n" +
			"Barthol…  a text that is …      47\n", ""},
		{"table with a limit", outputFlags{Limit: number(1)}, two, "" +
			"NAME  WORDS          LENGTH\n" +
			"Anna  a word or two      14\n", "readout: 1 pair more: see them with --limit N, or all with --limit 0\n"},
		{"CSV", outputFlags{CSV: true}, rows(pair{"Anna", "a \"word\"\nor two"}),
			"name,words,length\nAnna,\"a \"\"word\"\"\nor two\",15\n", ""},
		{"nothing as a table", outputFlags{}, rows[pair](), "", "readout: no pairs found\n"},
		{"nothing as JSON", outputFlags{JSON: true}, rows[pair](), "", "readout: no pairs found\n"},
		{"nothing as CSV", outputFlags{CSV: true}, rows[pair](), "name,words,length\n", "readout: no pairs found\n"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			out, stderr, err := printed(t, 34, test.flags, test.rows)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(test.out, out); diff != "" {
				t.Errorf("standard output differs (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(test.err, stderr); diff != "" {
				t.Errorf("standard error differs (-want +got):\n%s", diff)
			}
		})
	}
}

func TestPrintStopsAtAnError(t *testing.T) {
	broken := errors.New("disk on fire")
	failing := func(yield func(pair, error) bool) {
		_ = yield(pair{"Anna", "first"}, nil) && yield(pair{}, broken)
	}
	for _, flags := range []outputFlags{{}, {JSON: true}, {CSV: true}} {
		_, stderr, err := printed(t, 80, flags, failing)
		if !errors.Is(err, broken) {
			t.Errorf("with %+v the error is %v, want that of the rows", flags, err)
		}
		if strings.Contains(stderr, "no pairs found") {
			t.Errorf("with %+v a failure looks like nothing found", flags)
		}
	}
	if _, _, err := printed(t, 80, outputFlags{Limit: number(-1)}, failing); exitCode(err) != exitUsage {
		t.Errorf("a negative limit gives %v, want an error of usage", err)
	}
}

// TestJSONComesRowByRow holds that a row is printed before the next is asked for.
func TestJSONComesRowByRow(t *testing.T) {
	var out bytes.Buffer
	printed := 0
	slow := func(yield func(pair, error) bool) {
		for range 3 {
			if got := strings.Count(out.String(), "\n"); got != printed {
				t.Errorf("%d rows are printed before row %d", got, printed+1)
			}
			if !yield(pair{"Anna", "waits"}, nil) {
				return
			}
			printed++
		}
	}
	if count, err := printJSON(&out, slow); count != 3 || err != nil {
		t.Errorf("printed %d rows, %v", count, err)
	}
}

func TestTablesFit(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		columns := rapid.IntRange(34, 200).Draw(rt, "columns")
		pairs := rapid.SliceOfN(rapid.Custom(func(rt *rapid.T) pair {
			return pair{rapid.String().Draw(rt, "name"), rapid.String().Draw(rt, "words")}
		}), 1, 5).Draw(rt, "pairs")
		out, _, err := printed(t, columns, outputFlags{}, rows(pairs...))
		if err != nil {
			rt.Fatal(err)
		}
		if got := strings.Count(out, "\n"); got != len(pairs)+1 {
			rt.Fatalf("%d rows make %d lines:\n%q", len(pairs), got, out)
		}
		for line := range strings.Lines(out) {
			if width(strings.TrimRight(line, "\n")) > columns {
				rt.Fatalf("a line is wider than %d columns: %q", columns, line)
			}
			if strings.ContainsAny(line, "\x1b\x07\u202e") {
				rt.Fatalf("a line commands the terminal: %q", line)
			}
		}
	})
}

func TestThousands(t *testing.T) {
	for n, want := range map[int]string{0: "0", 999: "999", 1000: "1,000", 1234567: "1,234,567", -1000: "-1,000", -100: "-100"} {
		if got := thousands(n); got != want {
			t.Errorf("thousands(%d) is %q, want %q", n, got, want)
		}
	}
}
