package intake

import (
	"bytes"
	"errors"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	uni "golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// hintEncoding is what to do about bytes that make no text.
const hintEncoding = "convert it to UTF-8"

// errEncoding is the error of bytes that no known encoding explains.
var errEncoding = errors.New("is in an encoding that cannot be told")

// textEncoding is how bytes stand for characters. A nil decoder stands for
// UTF-8, whole or damaged.
type textEncoding struct {
	decoder func() transform.Transformer
}

func encodingOf(e encoding.Encoding) textEncoding {
	return textEncoding{decoder: func() transform.Transformer { return e.NewDecoder() }}
}

// detectEncoding tells the encoding of a text from its bytes. cut says that
// the bytes are the beginning of more, so that the last character may be
// broken.
func detectEncoding(data []byte, cut bool) textEncoding {
	switch {
	case bytes.HasPrefix(data, []byte("\uFEFF")):
		return textEncoding{}
	case bytes.HasPrefix(data, []byte{0xFF, 0xFE}):
		return encodingOf(uni.UTF16(uni.LittleEndian, uni.UseBOM))
	case bytes.HasPrefix(data, []byte{0xFE, 0xFF}):
		return encodingOf(uni.UTF16(uni.BigEndian, uni.UseBOM))
	}
	if order, ok := utf16Order(data); ok {
		return encodingOf(uni.UTF16(order, uni.IgnoreBOM))
	}
	if cut {
		data = data[:len(data)-brokenTail(data)]
	}
	if utf8.Valid(data) || damagedUTF8(data) {
		return textEncoding{}
	}
	return encodingOf(charmap.Windows1252)
}

// utf16Order tells whether bytes without a mark are UTF-16, and in which order.
// In English nearly every second byte is then zero: the upper half of a letter.
func utf16Order(data []byte) (uni.Endianness, bool) {
	data = data[:min(len(data), 4096)]
	if len(data) < 4 {
		return uni.BigEndian, false
	}
	var zeros [2]int
	for i, b := range data {
		if b == 0 {
			zeros[i%2]++
		}
	}
	half := len(data) / 2
	switch {
	case zeros[1] > half*7/10 && zeros[0] < half/20+1:
		return uni.LittleEndian, true
	case zeros[0] > half*7/10 && zeros[1] < half/20+1:
		return uni.BigEndian, true
	}
	return uni.BigEndian, false
}

// brokenTail returns the length of a character at the end that is not all
// there.
func brokenTail(data []byte) int {
	for back := 1; back < utf8.UTFMax && back <= len(data); back++ {
		if utf8.RuneStart(data[len(data)-back]) {
			if !utf8.FullRune(data[len(data)-back:]) {
				return back
			}
			break
		}
	}
	return 0
}

// damagedUTF8 tells whether bytes that are not valid UTF-8 are UTF-8 all the
// same, with some of it broken: text in windows-1252 makes whole characters of
// several bytes by chance alone, and hardly any.
func damagedUTF8(data []byte) bool {
	good, bad := 0, 0
	for len(data) > 0 {
		r, size := utf8.DecodeRune(data)
		switch {
		case r == utf8.RuneError && size == 1:
			bad++
		case size > 1:
			good++
		}
		data = data[size:]
	}
	return good > bad
}

// decodeHead decodes the beginning of a file, for a look at its format.
func decodeHead(head []byte, enc textEncoding) ([]byte, error) {
	if enc.decoder == nil {
		return bytes.TrimPrefix(head, []byte("\uFEFF")), nil
	}
	out, _, err := transform.Bytes(enc.decoder(), head)
	if errors.Is(err, transform.ErrShortSrc) {
		err = nil
	}
	return out, err
}

// decodeText decodes the bytes of a plain text. Valid UTF-8 comes back as it
// is, without a byte order mark.
func decodeText(data []byte) (string, error) {
	data = bytes.TrimPrefix(data, []byte("\uFEFF"))
	if utf8.Valid(data) && bytes.IndexByte(data, 0) < 0 {
		return string(data), nil
	}
	enc := detectEncoding(data, false)
	if enc.decoder == nil {
		return strings.ToValidUTF8(string(data), "\uFFFD"), nil
	}
	out, _, err := transform.Bytes(enc.decoder(), data)
	if err != nil {
		return "", errEncoding
	}
	text := string(out)
	if garbled(text) {
		return "", errEncoding
	}
	return text, nil
}

// decodePage decodes the bytes of a page, which may name its encoding.
func decodePage(data []byte) (string, error) {
	if utf8.Valid(data) {
		return decodeText(data)
	}
	encoding, name, _ := charset.DetermineEncoding(data[:min(len(data), 4096)], "")
	if name == "utf-8" || name == "windows-1252" {
		return decodeText(data) // it is what is taken for granted
	}
	out, err := encoding.NewDecoder().Bytes(data)
	if err != nil {
		return decodeText(data)
	}
	return strings.TrimPrefix(string(out), "\uFEFF"), nil
}

// garbled tells whether the text that windows-1252 makes of bytes is no text:
// of its letters too many are not English.
func garbled(text string) bool {
	ascii, other := 0, 0
	for _, r := range text {
		switch {
		case r == unicode.ReplacementChar:
			other++
		case r < utf8.RuneSelf && unicode.IsLetter(r):
			ascii++
		case r >= utf8.RuneSelf && !unicode.IsPunct(r) && !unicode.IsSpace(r):
			other++
		}
	}
	return other > ascii/3
}
