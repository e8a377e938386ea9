package main

import (
	"bufio"
	"cmp"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"iter"

	"readout"
)

// outputFlags choose how rows are printed.
type outputFlags struct {
	JSON  bool `name:"json" xor:"format" help:"Print one JSON object a line."`
	CSV   bool `name:"csv" xor:"format" help:"Print CSV with a header line; cells are as they stand in the articles, also where they begin with = or +."`
	Limit *int `placeholder:"N" help:"Print at most N (tables 50, --json and --csv all; 0 is all)."`
}

// tableLimit is how many rows a table shows unless told.
const tableLimit = 50

// limit returns the greatest number of rows to print, 0 for all.
func (f *outputFlags) limit() (int, error) {
	switch {
	case f.Limit != nil && *f.Limit < 0:
		return 0, &readout.Error{
			Code: readout.CodeInvalid, Object: "--limit", Message: "is negative", Hint: "0 is all",
		}
	case f.Limit != nil:
		return *f.Limit, nil
	case f.JSON || f.CSV:
		return 0, nil
	}
	return tableLimit, nil
}

// view is how rows of one kind are printed.
type view[T any] struct {
	one, many string // "statement", "statements"
	columns   []column[T]
	table     func(env *environment, rows []T) error // nil is the table of the columns
	// nothing returns what to do where nothing was found; nil says no more.
	nothing func() string
}

// column is a column of CSV, of the table, or of both.
type column[T any] struct {
	key   string         // its name in CSV; "" keeps it out
	value func(T) string // exact, for CSV

	title string         // its heading in the table; "" keeps it out
	cell  func(T) string // short, for the table; nil is value
	right bool           // for numbers
	// painted cells are made printable before they are painted.
	painted bool
	// flex columns share the width that the others leave over; others are cut
	// at most columns, where most is not 0.
	flex bool
	most int
	// spare columns are left out where the width does not do for all, those with
	// the highest number first; 0 always stays.
	spare int
}

// print prints rows in the chosen way. The rows stop at the first error, which
// is returned. That nothing was found is told on standard error and is no
// error.
func (v *view[T]) print(env *environment, flags outputFlags, rows iter.Seq2[T, error]) error {
	limit, err := flags.limit()
	if err != nil {
		return err
	}
	count := 0
	switch {
	case flags.JSON:
		count, err = printJSON(env.stdout, first(rows, limit))
	case flags.CSV:
		count, err = v.printCSV(env.stdout, first(rows, limit))
	default:
		count, err = v.printTable(env, rows, limit)
	}
	if err != nil {
		return err
	}
	if count == 0 {
		v.tellNothing(env)
	}
	return nil
}

// tellNothing tells that nothing was found, and the next step.
func (v *view[T]) tellNothing(env *environment) {
	env.note("no %s found", v.many)
	if v.nothing != nil {
		env.hint(v.nothing())
	}
}

// first passes on at most limit rows, all if it is 0.
func first[T any](rows iter.Seq2[T, error], limit int) iter.Seq2[T, error] {
	if limit == 0 {
		return rows
	}
	return func(yield func(T, error) bool) {
		n := 0
		for row, err := range rows {
			if !yield(row, err) {
				return
			}
			if n++; n == limit {
				return
			}
		}
	}
}

// printJSON prints every row as a JSON object on a line of its own, as soon as
// it is there: whoever reads along need not wait for the last.
func printJSON[T any](w io.Writer, rows iter.Seq2[T, error]) (count int, err error) {
	out := bufio.NewWriter(w)
	// What was found before an error is printed.
	defer func() { err = cmp.Or(err, out.Flush()) }()
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	for row, err := range rows {
		if err != nil {
			return count, err
		}
		if err := encoder.Encode(row); err != nil {
			return count, fmt.Errorf("write JSON: %w", err)
		}
		if err := out.Flush(); err != nil {
			return count, fmt.Errorf("write JSON: %w", err)
		}
		count++
	}
	return count, nil
}

// printCSV prints a header line and every row.
func (v *view[T]) printCSV(w io.Writer, rows iter.Seq2[T, error]) (int, error) {
	out := csv.NewWriter(w)
	var line []string
	for _, c := range v.columns {
		if c.key != "" {
			line = append(line, c.key)
		}
	}
	if err := out.Write(line); err != nil {
		return 0, fmt.Errorf("write CSV: %w", err)
	}
	count := 0
	for row, err := range rows {
		if err != nil {
			return count, err
		}
		line = line[:0]
		for _, c := range v.columns {
			if c.key != "" {
				line = append(line, c.value(row))
			}
		}
		if err := out.Write(line); err != nil {
			return count, fmt.Errorf("write CSV: %w", err)
		}
		count++
	}
	out.Flush()
	if err := out.Error(); err != nil {
		return count, fmt.Errorf("write CSV: %w", err)
	}
	return count, nil
}

// countedRows is how many rows are counted that a table does not show:
// counting millions would take longer than the answer is worth.
const countedRows = 10_000

// printTable prints the first rows as a table and says how many more there
// are. It returns how many it printed.
func (v *view[T]) printTable(env *environment, rows iter.Seq2[T, error], limit int) (int, error) {
	var shown []T
	more := 0
	for row, err := range rows {
		if err != nil {
			return 0, err
		}
		if limit == 0 || len(shown) < limit {
			shown = append(shown, row)
			continue
		}
		if more++; more > countedRows {
			break
		}
	}
	if len(shown) == 0 {
		return 0, nil
	}
	draw := v.table
	if draw == nil {
		draw = v.drawTable
	}
	if err := draw(env, shown); err != nil {
		return 0, err
	}
	switch {
	case more > countedRows:
		env.note("more than %s more %s: see them with --limit N, or all with --limit 0", thousands(countedRows), v.many)
	case more > 0:
		env.note("%s more: see them with --limit N, or all with --limit 0", counted(more, v.one, v.many))
	}
	return len(shown), nil
}
