package actors

import (
	"fmt"
	"strings"
)

// table is a file of tab-separated values: comments on lines that begin with
// "#", then a line with the names of the columns, then the rows. A field
// holds several values separated by ";" where its column's name is a plural.
type table struct {
	file    string
	columns map[string]int
	rows    []row
}

type row struct {
	table  *table
	fields []string
	where  position
}

// parseTable reads a table and checks that it has exactly the columns wanted.
func parseTable(file, text string, want ...string) (*table, error) {
	t := &table{file: file}
	for i, line := range strings.Split(text, "\n") {
		line = strings.TrimRight(line, "\r")
		where := position{file, i + 1}
		switch {
		case line == "" || line[0] == '#':
		case t.columns == nil:
			if err := t.head(strings.Split(line, "\t"), want); err != nil {
				return nil, mistake(where, err)
			}
		default:
			fields := strings.Split(line, "\t")
			if len(fields) > len(want) {
				return nil, mistake(where, fmt.Errorf("%d fields under %d columns", len(fields), len(want)))
			}
			t.rows = append(t.rows, row{t, fields, where})
		}
	}
	if len(t.rows) == 0 {
		return nil, mistake(position{file, 1}, fmt.Errorf("no rows"))
	}
	return t, nil
}

func (t *table) head(columns, want []string) error {
	t.columns = map[string]int{}
	for i, c := range columns {
		t.columns[c] = i
	}
	if len(columns) != len(want) {
		return fmt.Errorf("columns %q, want %q", columns, want)
	}
	for _, c := range want {
		if _, ok := t.columns[c]; !ok {
			return fmt.Errorf("no column %q", c)
		}
	}
	return nil
}

// get returns the field under a column; rows may end before empty ones.
func (r row) get(column string) string {
	i, ok := r.table.columns[column]
	if !ok {
		panic("actors: no column " + column + " in " + r.table.file)
	}
	if i >= len(r.fields) {
		return ""
	}
	return strings.TrimSpace(r.fields[i])
}

// list returns the values of a field that holds several.
func (r row) list(column string) []string {
	field := r.get(column)
	if field == "" {
		return nil
	}
	values := strings.Split(field, ";")
	for i := range values {
		values[i] = strings.TrimSpace(values[i])
	}
	return values
}
