package intake

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"testing"
	"unicode/utf8"

	"readout"
)

// FuzzParse asserts what holds of every input: it is an article whose spans
// hold their text, and whose text is the input where that is valid UTF-8, or it
// is refused by name; and twice the same.
func FuzzParse(f *testing.F) {
	paths, err := filepath.Glob("testdata/articles/*[lt]")
	if err != nil || len(paths) == 0 {
		f.Fatalf("no seeds: %v", err)
	}
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data, "2031-05-12_a.txt", filepath.Ext(path) == ".html")
	}
	for _, seed := range []string{
		"By Jane Roe\n\nMOSCOW, March 23 (X) -", "a – b\nWorld\na\n", "\xff\xfea\x00", "(read it here)", "x (share this)\r\rTags: a, b, c",
		"A, b, c, d\nE f.\nG", "\u00a0\u2028\u0085", "<p>x<table><td>", "[", "/", "May 5, 2031 (", "\r\n\r\n",
	} {
		f.Add([]byte(seed), "a", false)
		f.Add([]byte(seed), "a", true)
	}
	f.Fuzz(func(t *testing.T, data []byte, file string, page bool) {
		raw := Raw{Path: "fuzz", File: file, Format: FormatText, Data: data}
		if page {
			raw.Format = FormatHTML
		}
		opts := Options{Language: "en", OutletFromFile: true}
		a, err := Parse(raw, opts)
		if err != nil {
			var e *readout.Error
			if !errors.As(err, &e) || e.Code != readout.CodeRefused || e.Object != "fuzz" || e.Message == "" {
				t.Fatalf("error %v is no refusal", err)
			}
			return
		}
		checkArticle(t, &a)
		if !utf8.ValidString(a.Text) {
			t.Errorf("text %q is not UTF-8", a.Text)
		}
		// Zeros make bytes UTF-16, or no text at all.
		plain := !page && utf8.Valid(data) && !bytes.Contains(data, []byte{0})
		if want := bytes.TrimPrefix(data, []byte("\uFEFF")); plain && a.Text != string(want) {
			t.Errorf("text %q is not the input %q", a.Text, want)
		}
		if again, err := Parse(raw, opts); err != nil || !reflect.DeepEqual(a, again) {
			t.Errorf("read %+v, then %+v, %v", a, again, err)
		}
	})
}

// FuzzWalk asserts that a stream of any bytes gives articles with text and
// refusals, and ends.
func FuzzWalk(f *testing.F) {
	for _, seed := range []string{
		"{\"text\":\"a\"}\n{", "[{\"text\":\"a\"},1", "text,title\na,\"b", "\ufefftext;x\na;b", "{\n\"articles\":[{\"text\":\"x\"}]}", "\x1f\x8b", "\xff\xfe{\x00",
		"<html>", "{}{}", "[[[[", "text\ttitle\n\"\n",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		n := 0
		for raw, err := range Walk(t.Context(), Options{Stdin: bytes.NewReader(data), MaxBytes: 1 << 12}, "-") {
			n++
			if err != nil {
				if code := readout.ErrorCode(err); code != readout.CodeRefused {
					t.Fatalf("error %v has code %q", err, code)
				}
				continue
			}
			if len(raw.Data) == 0 || raw.Path == "" || raw.Format != FormatText && raw.Format != FormatHTML {
				t.Errorf("raw %+v", raw)
			}
		}
		if n == 0 {
			t.Errorf("%q gave nothing", data)
		}
	})
}
