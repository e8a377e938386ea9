package gold

import (
	"bufio"
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// Attribution is a statement as annotators marked it: the code points of its
// source, cue and content. Any of them may be empty.
type Attribution struct {
	Source, Cue, Content []Extent
}

// Extent is a stretch of code points, half open.
type Extent struct{ Start, End int }

// Annotated is a text with the attributions that were found in it by hand.
type Annotated struct {
	Name         string // the file's name without ".txt"
	Text         string
	Attributions []Attribution
}

// ReadAttributions reads the texts of a folder that have attributions in
// another, in brat's format as PolNeAR uses it, in order of their names. Of
// several annotators of one text the first in order of file names counts.
func ReadAttributions(textDir, annDir string) ([]Annotated, error) {
	texts, err := filepath.Glob(filepath.Join(textDir, "*.txt"))
	if err != nil {
		return nil, fmt.Errorf("list texts of %s: %w", textDir, err)
	}
	entries, err := os.ReadDir(annDir)
	if err != nil {
		return nil, fmt.Errorf("list attributions: %w", err)
	}
	slices.Sort(texts)
	var out []Annotated
	for _, path := range texts {
		name := strings.TrimSuffix(filepath.Base(path), ".txt")
		ann := ""
		for _, e := range entries { // in order of names
			if strings.HasPrefix(e.Name(), name) && strings.HasSuffix(e.Name(), ".ann") {
				ann = e.Name()
				break
			}
		}
		if ann == "" {
			continue
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return nil, fmt.Errorf("read annotated text: %w", err)
		}
		attributions, err := readBrat(filepath.Join(annDir, ann))
		if err != nil {
			return nil, err
		}
		out = append(out, Annotated{Name: name, Text: string(text), Attributions: attributions})
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("read attributions: no text of %s has any in %s", textDir, annDir)
	}
	return out, nil
}

// readBrat reads a file of T lines (spans) and E lines (which join them).
// Lines of other kinds and lines that are cut short are passed over.
func readBrat(path string) ([]Attribution, error) {
	content, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read attributions: %w", err)
	}
	spans := map[string][]Extent{}
	var events []string
	lines := bufio.NewScanner(bytes.NewReader(content))
	lines.Buffer(nil, len(content)+1)
	for lines.Scan() {
		fields := strings.Split(lines.Text(), "\t")
		if len(fields) < 2 {
			continue
		}
		switch {
		case strings.HasPrefix(fields[0], "T"):
			extents, err := parseExtents(fields[1])
			if err != nil {
				return nil, fmt.Errorf("read %s of %s: %w", fields[0], path, err)
			}
			spans[fields[0]] = extents
		case strings.HasPrefix(fields[0], "E"):
			events = append(events, fields[1])
		}
	}
	out := make([]Attribution, 0, len(events))
	for _, e := range events {
		out = append(out, parseEvent(e, spans))
	}
	return out, nil
}

// parseExtents reads "Source 89 106;110 114".
func parseExtents(s string) ([]Extent, error) {
	_, rest, _ := strings.Cut(s, " ")
	var out []Extent
	for part := range strings.SplitSeq(rest, ";") {
		from, to, _ := strings.Cut(part, " ")
		start, err := strconv.Atoi(from)
		if err != nil {
			return nil, fmt.Errorf("parse extent %q: %w", part, err)
		}
		end, err := strconv.Atoi(to)
		if err != nil {
			return nil, fmt.Errorf("parse extent %q: %w", part, err)
		}
		out = append(out, Extent{start, end})
	}
	return out, nil
}

// parseEvent reads "Attribution:T4 Content:T3 Content2:T9 Cue:T2 Source:T1".
func parseEvent(s string, spans map[string][]Extent) Attribution {
	var a Attribution
	for _, part := range strings.Fields(s) {
		role, id, _ := strings.Cut(part, ":")
		switch strings.ToLower(strings.TrimRightFunc(role, unicode.IsDigit)) {
		case "source":
			a.Source = append(a.Source, spans[id]...)
		case "cue":
			a.Cue = append(a.Cue, spans[id]...)
		case "content":
			a.Content = append(a.Content, spans[id]...)
		}
	}
	return a
}
