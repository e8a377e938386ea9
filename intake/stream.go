package intake

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"io"

	"golang.org/x/text/transform"
)

// stream reads a file: unpacks it, tells its format and hands out its
// articles. A size below zero is not known.
func (w *walker) stream(path, file string, size int64, r io.Reader) bool {
	br := bufio.NewReaderSize(r, sniffBytes)
	head, err := br.Peek(sniffBytes)
	if err == nil || errors.Is(err, io.EOF) {
		err = nil
		if bytes.HasPrefix(head, []byte{0x1f, 0x8b}) {
			size = -1
			br, head, err = unpack(br)
		}
	}
	if err != nil {
		return w.refuse(path, refuseIO(path, err))
	}
	if len(head) == 0 {
		return w.refuse(path, refuse(path, "is empty", "nothing is there to read"))
	}
	if kind := binaryKind(head); kind != "" {
		return w.refuse(path, refuse(path, "is "+kind+", not text", "save its text as .txt or .html"))
	}
	enc := detectEncoding(head, len(head) == sniffBytes)
	text, err := decodeHead(head, enc)
	if err != nil {
		return w.refuse(path, refuseIO(path, err))
	}
	format := detectFormat(file, text, w.columns)
	switch format {
	case FormatText, FormatHTML:
		return w.whole(path, file, size, format, br)
	case FormatFeed:
		return w.refuse(path, refuse(path, "is a feed, which this version does not read",
			"save the articles that it links to as pages"))
	case FormatWARC:
		return w.refuse(path, refuse(path, "is a web archive, which this version does not read",
			"save its pages as .html files"))
	}
	var in io.Reader = br
	if enc.decoder != nil {
		in = transform.NewReader(br, enc.decoder())
	}
	lines := bufio.NewReaderSize(in, sniffBytes)
	if mark, err := lines.Peek(3); err == nil && bytes.Equal(mark, []byte("\uFEFF")) {
		if _, err := lines.Discard(3); err != nil {
			return w.refuse(path, refuseIO(path, err))
		}
		text = bytes.TrimPrefix(text, []byte("\uFEFF"))
	}
	before := w.found
	if !w.container(path, format, text, lines) {
		return false
	}
	if w.found == before {
		return w.refuse(path, refuse(path, "holds no articles", "it has no records"))
	}
	return true
}

func (w *walker) container(path string, format Format, head []byte, r *bufio.Reader) bool {
	switch {
	case format == FormatCSV:
		return w.table(path, head, r)
	case format == FormatLines, startsLines(bytes.TrimLeft(head, " \t\r\n")):
		return w.lines(path, r)
	}
	return w.values(path, r)
}

// unpack opens a gzip stream.
func unpack(packed *bufio.Reader) (*bufio.Reader, []byte, error) {
	zr, err := gzip.NewReader(packed)
	if err != nil {
		return nil, nil, err
	}
	br := bufio.NewReaderSize(zr, sniffBytes)
	head, err := br.Peek(sniffBytes)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, nil, err
	}
	return br, head, nil
}

// errRecordSize is the error of a record that is larger than an article may be.
var errRecordSize = errors.New("record is larger than an article may be")

// guard passes on what it reads until more than limit bytes were read since
// the last reset: a quotation mark that nobody closes would otherwise take in
// the rest of the file.
type guard struct {
	r     io.Reader
	limit int64
	left  int64
}

func newGuard(r io.Reader, limit int64) *guard {
	// The readers above read ahead.
	limit += sniffBytes
	return &guard{r: r, limit: limit, left: limit}
}

func (g *guard) reset() { g.left = g.limit }

// Read implements [io.Reader].
func (g *guard) Read(p []byte) (int, error) {
	if g.left <= 0 {
		return 0, errRecordSize
	}
	n, err := g.r.Read(p[:min(int64(len(p)), g.left)])
	g.left -= int64(n)
	return n, err
}
