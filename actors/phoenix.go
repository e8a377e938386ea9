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

// noun is an agent of such a dictionary: a word for unnamed persons.
type noun struct {
	forms []string
	code  phoenixCode
}

// phoenixReader reads a dictionary line by line. Dictionaries have been
// written by hand for decades: a line that cannot be read is noted and left
// out, as their own readers do.
type phoenixReader struct {
	codes  *phoenixCodes
	notes  *notes
	sets   map[string][]string
	blocks []block
	agents []noun
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

// set reads "!PERSON! = MAN, WOMAN".
func (p *phoenixReader) set(line string) error {
	name, members, _ := strings.Cut(line, "=")
	name = strings.TrimSpace(name)
	if len(name) < 3 || !strings.HasSuffix(name, "!") {
		return fmt.Errorf("%q is no name of a set", name)
	}
	for m := range strings.SplitSeq(members, ",") {
		if m = strings.TrimSpace(m); m != "" {
			p.sets[name] = append(p.sets[name], m)
		}
	}
	return nil
}

// agent reads "CHAMBER_OF_COMMERCE {CHAMBERS_OF_COMMERCE}" with its code. The
// plural is regular where the braces are missing; empty ones say that there is none.
func (p *phoenixReader) agent(text, code string) error {
	text, plural, irregular := strings.Cut(text, "{")
	c, err := p.codes.parse(strings.ReplaceAll(code, "~", ""), p.notes, p.where)
	if err != nil {
		return err
	}
	forms, err := p.expand(text)
	if err != nil {
		return err
	}
	switch plural = strings.TrimRight(plural, "} "); {
	case plural != "":
		forms = append(forms, plural)
	case !irregular && !strings.Contains(text, "!"):
		forms = append(forms, pluralOf(strings.TrimRight(text, "_ ")))
	}
	p.agents = append(p.agents, noun{forms, c})
	return nil
}

// expand puts the members of sets into the place of their names.
func (p *phoenixReader) expand(text string) ([]string, error) {
	done, open := []string{text}, true
	for rounds := 0; open; rounds++ {
		open = false
		var next []string
		for _, t := range done {
			from := strings.IndexByte(t, '!')
			to := from + 1 + strings.IndexByte(t[from+1:], '!')
			if from < 0 || to <= from {
				next = append(next, t)
				continue
			}
			members := p.sets[t[from:to+1]]
			if len(members) == 0 || rounds == maxSets {
				return nil, fmt.Errorf("the set %s in %q is not known", t[from:to+1], text)
			}
			for _, m := range members {
				next = append(next, t[:from]+m+t[to+1:])
			}
			open = true
		}
		done = next
	}
	return done, nil
}

// maxSets is how many sets a name may hold, so that a set of itself ends.
const maxSets = 4

// pluralOf returns the regular plural of a noun in capitals.
func pluralOf(noun string) string {
	switch upper := strings.ToUpper(noun); {
	case strings.HasSuffix(upper, "S"), strings.HasSuffix(upper, "X"), strings.HasSuffix(upper, "CH"), strings.HasSuffix(upper, "SH"):
		return noun + "ES"
	case len(upper) > 1 && upper[len(upper)-1] == 'Y' && !strings.ContainsRune("AEIOU", rune(upper[len(upper)-2])):
		return noun[:len(noun)-1] + "IES"
	}
	return noun + "S"
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
