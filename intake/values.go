package intake

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
)

// lines reads JSON Lines, one article a line. A line that cannot be read is
// refused and the next one is read.
func (w *walker) lines(path string, r *bufio.Reader) bool {
	for number := 1; ; number++ {
		line, err := w.line(r)
		at := fmt.Sprintf("%s:%d", path, number)
		switch {
		case errors.Is(err, errRecordSize):
			if !w.refuse(at, refuseSize(at, w.opts.maxBytes())) {
				return false
			}
			continue
		case err != nil && !errors.Is(err, io.EOF):
			return w.refuse(at, refuseIO(at, err))
		}
		if line = bytes.TrimSpace(line); len(line) > 0 && !w.value(at, line) {
			return false
		}
		if err != nil {
			return true
		}
	}
}

// line reads up to the next line break. Of a line that is too long nothing is
// kept.
func (w *walker) line(r *bufio.Reader) ([]byte, error) {
	var line []byte
	tooLong := false
	for {
		part, err := r.ReadSlice('\n')
		if int64(len(line)+len(part)) > w.opts.maxBytes() {
			line, tooLong = nil, true
		}
		if !tooLong {
			line = append(line, part...)
		}
		switch {
		case errors.Is(err, bufio.ErrBufferFull):
			continue
		case tooLong && (err == nil || errors.Is(err, io.EOF)):
			return nil, errRecordSize
		}
		return line, err
	}
}

// values reads JSON values that run over lines: an object, objects one after
// the other, or an array of them. After a mistake in the notation nothing more
// can be read of the file.
func (w *walker) values(path string, r *bufio.Reader) bool {
	limited := newGuard(r, w.opts.maxBytes())
	dec := json.NewDecoder(limited)
	if start, err := firstByte(r); err == nil && start == '[' {
		if _, err := dec.Token(); err != nil {
			return w.refuse(path, refuseJSON(path, err))
		}
		return w.elements(path, dec, limited, true)
	}
	return w.elements(path, dec, limited, false)
}

func (w *walker) elements(path string, dec *json.Decoder, limited *guard, inArray bool) bool {
	for number := 1; !inArray || dec.More(); number++ {
		limited.reset()
		at := fmt.Sprintf("%s#%d", path, number)
		var value json.RawMessage
		err := dec.Decode(&value)
		switch {
		case errors.Is(err, io.EOF) && !inArray:
			return true
		case errors.Is(err, errRecordSize):
			return w.refuse(at, refuseSize(at, w.opts.maxBytes()))
		case err != nil:
			return w.refuse(at, refuseJSON(at, err))
		}
		if number == 1 && !inArray && !dec.More() {
			return w.single(path, value)
		}
		if !w.value(at, value) {
			return false
		}
	}
	if _, err := dec.Token(); err != nil {
		return w.refuse(path, refuseJSON(path, err))
	}
	return true
}

// single reads the only object of a file, which is an article or holds a list
// of them.
func (w *walker) single(path string, value json.RawMessage) bool {
	list := w.list(value)
	if list == nil {
		return w.value(path, value)
	}
	for i, element := range list {
		if !w.value(fmt.Sprintf("%s#%d", path, i+1), element) {
			return false
		}
	}
	return true
}

// list returns the list of articles that an object without a text holds.
func (w *walker) list(value json.RawMessage) []json.RawMessage {
	var object map[string]json.RawMessage
	if json.Unmarshal(value, &object) != nil {
		return nil
	}
	for _, key := range w.columns.Lists {
		var list []json.RawMessage
		if member, ok := object[key]; ok && json.Unmarshal(member, &list) == nil && len(list) > 0 && list[0][0] == '{' {
			return list
		}
	}
	return nil
}

// value reads one JSON object.
func (w *walker) value(at string, value []byte) bool {
	text, err := decodeText(value)
	if err != nil {
		return w.refuse(at, refuse(at, err.Error(), hintEncoding))
	}
	var object map[string]any
	if err := json.Unmarshal([]byte(text), &object); err != nil {
		return w.refuse(at, refuseJSON(at, err))
	}
	maps.DeleteFunc(object, func(_ string, v any) bool { return v == nil })
	keys := slices.Sorted(maps.Keys(object)) // two keys may differ in case alone
	place := w.columns.find(keys)
	if i, ok := place[FieldText]; ok && !isText(object[keys[i]]) {
		return w.refuse(at, refuse(at, fmt.Sprintf("has a %q that is no text", keys[i]), "it should be a string, or a list of strings"))
	}
	return w.record(at, func(f Field) []string {
		if i, ok := place[f]; ok {
			return jsonStrings(object[keys[i]])
		}
		return nil
	})
}

// jsonStrings returns the strings of a JSON value: itself, its elements, or its
// member "name".
func jsonStrings(v any) []string {
	switch v := v.(type) {
	case string:
		return []string{v}
	case float64:
		return []string{fmt.Sprintf("%.0f", v)}
	case map[string]any:
		return jsonStrings(v["name"])
	case []any:
		var all []string
		for _, element := range v {
			all = append(all, jsonStrings(element)...)
		}
		return all
	}
	return nil
}

// isText tells whether a JSON value is a string or a list of strings.
func isText(v any) bool {
	list, ok := v.([]any)
	if !ok {
		_, ok = v.(string)
		return ok
	}
	for _, element := range list {
		if _, ok := element.(string); !ok {
			return false
		}
	}
	return true
}

func refuseJSON(at string, err error) error {
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &kind):
		return refuse(at, "is a JSON "+kind.Value+", not an object", "each article should be an object with its text")
	case errors.As(err, &syntax), errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, io.EOF):
		return refuse(at, "is malformed JSON: "+err.Error(), "mend it, or write one object a line")
	}
	return refuseIO(at, err)
}

// firstByte returns the first byte that is not white space, without reading it.
func firstByte(r *bufio.Reader) (byte, error) {
	for n := 1; ; n++ {
		head, err := r.Peek(n)
		if err != nil {
			return 0, err
		}
		if b := head[n-1]; b != ' ' && b != '\t' && b != '\r' && b != '\n' {
			return b, nil
		}
	}
}
