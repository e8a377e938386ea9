package intake

import (
	"testing"

	"golang.org/x/text/encoding/charmap"
	uni "golang.org/x/text/encoding/unicode"
)

func TestDecodeText(t *testing.T) {
	const text = "“We’re leaving,” said Zoë Müller of the café – on Monday.\r\nThe talks had failed.\r\n"
	encode := func(b []byte, err error) []byte {
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	utf16 := func(e uni.Endianness, bom uni.BOMPolicy) []byte {
		return encode(uni.UTF16(e, bom).NewEncoder().Bytes([]byte(text)))
	}
	for _, test := range []struct {
		name string
		data []byte
		want string
	}{
		{"UTF-8", []byte(text), text},
		{"UTF-8 with a mark", []byte("\uFEFF" + text), text},
		{"UTF-16 LE with a mark", utf16(uni.LittleEndian, uni.UseBOM), text},
		{"UTF-16 BE with a mark", utf16(uni.BigEndian, uni.UseBOM), text},
		{"UTF-16 LE", utf16(uni.LittleEndian, uni.IgnoreBOM), text},
		{"UTF-16 BE", utf16(uni.BigEndian, uni.IgnoreBOM), text},
		{"windows-1252", encode(charmap.Windows1252.NewEncoder().Bytes([]byte(text))), text},
		{"damaged UTF-8", []byte("“Zoë” said \xe2\x80 that"), "“Zoë” said \uFFFD that"},
	} {
		if got, err := decodeText(test.data); err != nil || got != test.want {
			t.Errorf("%s: decoded %q, %v, want %q", test.name, got, err, test.want)
		}
	}
	if got, err := decodeText([]byte("\xed\xc9\xce\xc9\xd3\xd4\xd2 \xda\xc1\xd1\xd7\xc9\xcc")); err == nil {
		t.Errorf("decoded %q of bytes that are no text", got)
	}
}

func TestDecodePage(t *testing.T) {
	page := "<html><head><meta charset=\"iso-8859-2\"></head><body>\xa3\xf3d\xbc</body></html>"
	got, err := decodePage([]byte(page))
	if want := "<html><head><meta charset=\"iso-8859-2\"></head><body>Łódź</body></html>"; err != nil || got != want {
		t.Errorf("decoded %q, %v, want %q", got, err, want)
	}
	page = "<html><head><meta charset=\"iso-8859-1\"></head><body>Łódź</body></html>"
	if got, err = decodePage([]byte(page)); err != nil || got != page {
		t.Errorf("decoded %q, %v: UTF-8 that names another encoding is UTF-8", got, err)
	}
}

func TestDetectFormat(t *testing.T) {
	columns := mustTables(t).columns
	for _, test := range []struct {
		name, head string
		want       Format
	}{
		{"a.txt", "Talks end", FormatText},
		{"a.txt.gz", "{\"text\":\"x\"}\n", FormatLines},
		{"a.txt", "{Talks end}\n", FormatText},
		{"a.txt", "<!DOCTYPE html><html>", FormatHTML},
		{"a.txt", "\n<!-- saved --><html>", FormatHTML},
		{"a.html", "<p>Talks end</p>", FormatHTML},
		{"a.htm", "Talks end", FormatText},
		{"a.jsonl", "", FormatLines},
		{"a.JSON", "{", FormatJSON},
		{"a.csv", "text", FormatCSV},
		{"a.tsv", "text", FormatCSV},
		{"a.warc.gz", "", FormatWARC},
		{"", "{\"text\":\"x\"}\n{", FormatLines},
		{"", "[\n{\"text\":\"x\"}]", FormatJSON},
		{"", "{\n\"text\":\"x\"}", FormatJSON},
		{"", "[Talks] end", FormatText},
		{"", "title,text\nx,y\n", FormatCSV},
		{"", "title;body\nx;y\n", FormatCSV},
		{"", "Talks end, text follows\nThe envoys left.", FormatText},
		{"", "<?xml version=\"1.0\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">", FormatFeed},
	} {
		if got := detectFormat(test.name, []byte(test.head), columns); got != test.want {
			t.Errorf("detectFormat(%q, %q) = %q, want %q", test.name, test.head, got, test.want)
		}
	}
}
