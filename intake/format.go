package intake

import (
	"bytes"
	"encoding/json"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"
)

// Format is how bytes are written down.
type Format string

// The formats. Feeds and web archives are recognised so that they are refused
// by name; this version does not read them.
const (
	FormatUnknown Format = ""
	FormatText    Format = "text"
	FormatHTML    Format = "html"
	FormatJSON    Format = "json"      // one object, an array of objects, or objects one after the other
	FormatLines   Format = "jsonlines" // one object a line
	FormatCSV     Format = "csv"       // also separated by tabs, semicolons or bars
	FormatFeed    Format = "feed"      // RSS, Atom
	FormatWARC    Format = "warc"
)

// sniffBytes is how much of a file's beginning is looked at to tell its format.
const sniffBytes = 64 << 10

// formatByName returns the format that a file's extension promises, looking
// through ".gz".
func formatByName(name string) Format {
	name = strings.TrimSuffix(strings.ToLower(name), ".gz")
	switch filepath.Ext(name) {
	case ".txt", ".text":
		return FormatText
	case ".html", ".htm", ".xhtml":
		return FormatHTML
	case ".json":
		return FormatJSON
	case ".jsonl", ".ndjson", ".jsonlines":
		return FormatLines
	case ".csv", ".tsv":
		return FormatCSV
	case ".rss", ".atom":
		return FormatFeed
	case ".warc", ".arc":
		return FormatWARC
	}
	return FormatUnknown
}

// isAsset tells whether a file is what saved pages bring along: pictures,
// styles, scripts, fonts, sounds.
func isAsset(name string) bool {
	return slices.Contains([]string{
		".jpg", ".jpeg", ".png", ".gif", ".svg", ".webp", ".avif", ".ico", ".bmp", ".tif", ".tiff",
		".css", ".js", ".mjs", ".map", ".woff", ".woff2", ".ttf", ".otf", ".eot",
		".mp3", ".mp4", ".m4a", ".webm", ".ogg", ".wav",
	}, strings.ToLower(filepath.Ext(name)))
}

// detectFormat returns the format of a file from its name and its first bytes,
// decoded. The name decides between formats that bytes cannot tell apart; a
// page is known by its first tag whatever its name.
func detectFormat(name string, head []byte, columns *columns) Format {
	named := formatByName(name)
	start := bytes.TrimLeft(head, " \t\r\n\f")
	switch {
	case startsPage(start):
		return FormatHTML
	case startsFeed(start):
		return FormatFeed
	case bytes.HasPrefix(start, []byte("WARC/1.")):
		return FormatWARC
	case named == FormatHTML && !bytes.ContainsRune(head, '<'):
		return FormatText
	case startsLines(start) && (named == FormatUnknown || named == FormatText):
		return FormatLines // no prose begins so
	case named != FormatUnknown:
		return named
	}
	switch {
	case startsArray(start):
		return FormatJSON
	case startsTable(start, columns):
		return FormatCSV
	}
	return FormatText
}

func startsPage(start []byte) bool {
	head := strings.ToLower(string(start[:min(len(start), 1024)]))
	for strings.HasPrefix(head, "<!--") || strings.HasPrefix(head, "<?xml") {
		_, rest, found := strings.Cut(head, ">")
		if !found {
			return false
		}
		head = strings.TrimLeft(rest, " \t\r\n\f")
	}
	return strings.HasPrefix(head, "<!doctype html") || strings.HasPrefix(head, "<html") ||
		strings.HasPrefix(head, "<head") || strings.HasPrefix(head, "<body")
}

func startsFeed(start []byte) bool {
	head := string(start[:min(len(start), 1024)])
	return strings.HasPrefix(head, "<") &&
		(strings.Contains(head, "<rss") || strings.Contains(head, "<feed") || strings.Contains(head, "<rdf:RDF"))
}

// startsLines tells whether the first line is a JSON object by itself.
func startsLines(start []byte) bool {
	if !bytes.HasPrefix(start, []byte("{")) {
		return false
	}
	line, _, _ := bytes.Cut(start, []byte("\n"))
	return json.Valid(line)
}

// startsArray tells whether the text opens with an array or an object of JSON.
func startsArray(start []byte) bool {
	if len(start) == 0 || start[0] != '[' && start[0] != '{' {
		return false
	}
	rest := bytes.TrimLeft(start[1:], " \t\r\n")
	return len(rest) > 0 && (start[0] == '[' && rest[0] == '{' || start[0] == '{' && rest[0] == '"')
}

// startsTable tells whether the first line is the heading of a table with a
// column for the text.
func startsTable(start []byte, columns *columns) bool {
	line, _, found := bytes.Cut(start, []byte("\n"))
	if !found || len(line) > 4096 || !utf8.Valid(line) {
		return false
	}
	header, _ := splitHeader(string(line), columns)
	return len(header) > 1 && columns.find(header).hasText()
}
