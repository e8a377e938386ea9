package events

import (
	"bytes"
	"fmt"
	"io/fs"
	"strings"
)

// row is one line of a data file.
type row struct {
	file   string
	line   int
	fields []string
}

// errorf returns an error that names the row's file and line.
func (r row) errorf(format string, args ...any) error {
	return fmt.Errorf("%s:%d: %w", r.file, r.line, fmt.Errorf(format, args...))
}

// field returns a field, with "-" for empty turned into "".
func (r row) field(i int) string {
	if r.fields[i] == "-" {
		return ""
	}
	return r.fields[i]
}

// readTable reads a file of tab-separated fields. Empty lines and lines that
// start with '#' are left out. Every row must have the given number of fields.
func readTable(fsys fs.FS, file string, fields int) ([]row, error) {
	data, err := fs.ReadFile(fsys, file)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", file, err)
	}
	var rows []row
	line := 0
	for text := range bytes.Lines(data) {
		line++
		s := strings.TrimRight(string(text), " \t\r\n")
		if s == "" || strings.HasPrefix(s, "#") {
			continue
		}
		r := row{file: file, line: line}
		for f := range strings.SplitSeq(s, "\t") {
			r.fields = append(r.fields, strings.TrimSpace(f))
		}
		if len(r.fields) != fields {
			return nil, r.errorf("there are %d fields where %d are wanted", len(r.fields), fields)
		}
		rows = append(rows, r)
	}
	return rows, nil
}
