package intake

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"
)

// table reads the rows of a CSV file, one article each.
func (w *walker) table(path string, head []byte, r *bufio.Reader) bool {
	first, _, _ := bytes.Cut(head, []byte("\n"))
	_, separator := splitHeader(string(first), w.columns)
	limited := newGuard(r, w.opts.maxBytes())
	rows := csv.NewReader(limited)
	rows.Comma = separator
	rows.FieldsPerRecord = -1
	rows.LazyQuotes = true
	rows.ReuseRecord = true
	header, err := rows.Read()
	if err != nil {
		return w.refuse(path, refuse(path, "has no heading that can be read: "+err.Error(), "its first line should name the columns"))
	}
	at := w.columns.find(header)
	if name := w.columns.missing(at); name != "" {
		return w.refuse(path, refuse(path, fmt.Sprintf("has no column %q", name), "its columns are "+strings.Join(header, ", ")))
	}
	if !at.hasText() {
		return w.refuse(path, refuse(path, "has no column with the text of the articles",
			"its columns are "+strings.Join(header, ", ")+"; if one of them holds the text, "+hintColumn))
	}
	for {
		limited.reset()
		row, err := rows.Read()
		if errors.Is(err, io.EOF) {
			return true
		}
		if err != nil {
			return w.rowError(path, err)
		}
		line, _ := rows.FieldPos(0)
		if !w.record(fmt.Sprintf("%s:%d", path, line), func(f Field) []string {
			if i, ok := at[f]; ok && i < len(row) {
				return []string{strings.Clone(row[i])}
			}
			return nil
		}) {
			return false
		}
	}
}

// rowError refuses the rest of a table.
func (w *walker) rowError(path string, err error) bool {
	var parse *csv.ParseError
	if errors.As(err, &parse) {
		path = fmt.Sprintf("%s:%d", path, parse.StartLine)
		err = parse.Err
	}
	if errors.Is(err, errRecordSize) {
		return w.refuse(path, refuse(path, "a row is larger than "+bytesText(w.opts.maxBytes())+", or a quotation mark is not closed",
			"the rest of the file is not read; mend the row"))
	}
	return w.refuse(path, refuse(path, "is malformed: "+err.Error(), "the rest of the file is not read; mend the row"))
}
