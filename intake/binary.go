package intake

import (
	"bytes"
	"unicode"
)

// binaryKind returns what bytes are that are no text, as in "is a picture
// (PNG)", or "" where they may be text.
func binaryKind(head []byte) string {
	for _, kind := range []struct{ magic, name string }{
		{"\x89PNG\r\n\x1a\n", "a picture (PNG)"},
		{"\xff\xd8\xff", "a picture (JPEG)"},
		{"GIF87a", "a picture (GIF)"},
		{"GIF89a", "a picture (GIF)"},
		{"BM", "a picture (BMP)"},
		{"II*\x00", "a picture (TIFF)"},
		{"MM\x00*", "a picture (TIFF)"},
		{"%PDF-", "a PDF document"},
		{"PK\x03\x04", "a ZIP archive or an office document"},
		{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an office document"},
		{"{\\rtf", "an RTF document"},
		{"7z\xbc\xaf\x27\x1c", "a 7z archive"},
		{"Rar!\x1a\x07", "a RAR archive"},
		{"\xfd7zXZ\x00", "an xz archive"},
		{"\x28\xb5\x2f\xfd", "a Zstandard archive"},
		{"BZh", "a bzip2 archive"},
		{"SQLite format 3\x00", "an SQLite database"},
		{"\x7fELF", "a program"},
		{"MZ", "a program"},
		{"PAR1", "a Parquet file"},
		{"OggS", "a sound or a film"},
		{"ID3", "a sound"},
	} {
		// A short magic number may open a text as well.
		if bytes.HasPrefix(head, []byte(kind.magic)) && (len(kind.magic) > 3 || hasControls(head)) {
			return kind.name
		}
	}
	if len(head) > 12 && string(head[4:8]) == "ftyp" {
		return "a film"
	}
	if len(head) > 12 && string(head[:4]) == "RIFF" {
		return "a picture, a sound or a film"
	}
	if len(head) > 262 && string(head[257:262]) == "ustar" {
		return "a tar archive"
	}
	if _, ok := utf16Order(head); ok || bytes.HasPrefix(head, []byte{0xFF, 0xFE}) || bytes.HasPrefix(head, []byte{0xFE, 0xFF}) {
		return ""
	}
	switch {
	case bytes.Count(head, []byte{0}) == len(head) && len(head) > 0:
		return "nothing but NUL bytes"
	case hasControls(head):
		return "binary data"
	}
	return ""
}

// hasControls tells whether bytes hold control characters as no text does: a
// NUL, or more than one in a hundred of the others.
func hasControls(data []byte) bool {
	count := 0
	for _, b := range data {
		switch {
		case b == 0:
			return true
		case b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1b, b == 0x7f:
			count++
		}
	}
	return count > 0 && count*100 > len(data)
}

// isBlank tells whether a text holds nothing that can be seen.
func isBlank(text string) bool {
	for _, r := range text {
		if unicode.IsGraphic(r) && !unicode.IsSpace(r) && r != unicode.ReplacementChar {
			return false
		}
	}
	return true
}
