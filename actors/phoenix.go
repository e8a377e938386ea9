package actors

import (
	"fmt"
	"io"
	"strings"
)

// block is one actor of a Phoenix or PETRARCH dictionary: a name, the synonyms
// below it, and the codes that it has, some of them for a time.
type block struct {
	names []string
	codes []phoenixCode
	where position
}

// phoenixReader reads a dictionary line by line. Dictionaries have been
// written by hand for decades: a line that cannot be read is noted and left
// out, as their own readers do.
type phoenixReader struct {
	codes  *phoenixCodes
	notes  *notes
	sets   map[string][]string
	blocks []block
	agents []phoenixAgent
	where  position
}

// isPhoenix tells by its first line that says something whether a text is such
// a dictionary: it begins with a name or a set, where TOML has a table or a key.
func isPhoenix(text string) bool {
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(uncomment(line))
		if line == "" {
			continue
		}
		return line[0] != '[' && (line[0] == '!' || !strings.Contains(line, "="))
	}
	return false
}

// uncomment returns a line without its comment.
func uncomment(line string) string {
	line, _, _ = strings.Cut(line, "#")
	return line
}

// read reads all lines of a dictionary.
func (p *phoenixReader) read(file, text string) {
	n := 0
	for line := range strings.Lines(text) {
		n++
		p.where = position{file, n}
		line = strings.TrimRight(uncomment(strings.ToValidUTF8(line, "")), "\r\n")
		if trimmed := strings.TrimSpace(line); trimmed != "" {
			if err := p.line(trimmed); err != nil {
				p.notes.add(unreadable, p.where, err.Error())
			}
		}
	}
	p.closeBlock()
}

// line reads a line: a set, codes of the actor above, a synonym, or a name.
func (p *phoenixReader) line(line string) error {
	name, codes, err := cutCodes(line)
	switch {
	case err != nil && (name == "" || name[0] == '+'):
		return err
	case line[0] == '!' && strings.Contains(line, "="):
		return p.set(line)
	case name == "":
		return p.addCodes(codes)
	case name[0] == '+':
		if len(p.blocks) == 0 {
			return fmt.Errorf("%q is a synonym of nothing", name)
		}
		top := &p.blocks[len(p.blocks)-1]
		top.names = append(top.names, name[1:])
		return p.addCodes(codes)
	case len(codes) == 1 && strings.Contains(codes[0], "~"):
		return p.agent(name, codes[0])
	}
	p.closeBlock()
	p.blocks = append(p.blocks, block{names: []string{name}, where: p.where})
	if err != nil {
		return err
	}
	return p.addCodes(codes)
}

// cutCodes splits a line into the name and what its brackets hold. Columns
// behind the codes are remarks.
func cutCodes(line string) (name string, codes []string, err error) {
	name, rest, _ := strings.Cut(line, "[")
	for found := rest != ""; found; {
		code, after, closed := strings.Cut(rest, "]")
		if !closed || strings.ContainsAny(code, "[{}") {
			return strings.TrimSpace(name), codes, fmt.Errorf("a code in brackets does not end in %q", line)
		}
		codes = append(codes, strings.TrimSpace(code))
		_, rest, found = strings.Cut(after, "[")
	}
	return strings.TrimSpace(name), codes, nil
}

// addCodes gives codes to the actor that is being read.
func (p *phoenixReader) addCodes(codes []string) error {
	var first error
	for _, c := range codes {
		if len(p.blocks) == 0 {
			return fmt.Errorf("[%s] is a code of nothing", c)
		}
		code, err := p.codes.parse(c, p.notes, p.where)
		if err != nil {
			if first == nil {
				first = err
			}
			continue
		}
		top := &p.blocks[len(p.blocks)-1]
		top.codes = append(top.codes, code)
	}
	return first
}

// closeBlock drops the last actor if the lines have given it no code.
func (p *phoenixReader) closeBlock() {
	if n := len(p.blocks); n > 0 && len(p.blocks[n-1].codes) == 0 {
		top := p.blocks[n-1]
		p.notes.add(codeless, top.where, fmt.Sprintf("%q has no code", top.names[0]))
		p.blocks = p.blocks[:n-1]
	}
}

// loadFile reads a user's file: a Phoenix dictionary or TOML, as its content tells.
func (b *builder) loadFile(file string, r io.Reader) error {
	raw, err := io.ReadAll(r)
	if err != nil {
		return fmt.Errorf("read directory file %s: %w", file, err)
	}
	if text := string(raw); isPhoenix(text) {
		return b.loadPhoenix(file, text)
	}
	return b.loadTOML(file, string(raw))
}
