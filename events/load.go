package events

import (
	"fmt"
	"io/fs"
	"path"
)

// patternFields is the number of columns of a pattern file.
const patternFields = 7

// load reads all patterns and indexes them by the words that their triggers
// start with.
func (c *Coder) load(fsys fs.FS) error {
	files, err := fs.Glob(fsys, "data/patterns/*.tsv")
	if err != nil {
		return fmt.Errorf("list pattern files: %w", err)
	}
	if len(files) == 0 {
		return fmt.Errorf("list pattern files: there are none in %s", path.Dir("data/patterns/*"))
	}
	ids, triggers := map[string]row{}, map[string]row{}
	for _, file := range files {
		rows, err := readTable(fsys, file, patternFields)
		if err != nil {
			return err
		}
		for _, r := range rows {
			p, err := c.parsePattern(r)
			if err != nil {
				return err
			}
			if first, ok := ids[p.id]; ok {
				return r.errorf("pattern %q is there already, at %s:%d", p.id, first.file, first.line)
			}
			// Of two patterns with one trigger and the same places only the
			// first could ever fire.
			key := r.fields[3] + "\t" + r.fields[4] + "\t" + r.fields[5]
			if first, ok := triggers[key]; ok {
				return r.errorf("nothing reaches the pattern: %s:%d has the same trigger and places", first.file, first.line)
			}
			ids[p.id], triggers[key] = r, r
			c.patterns = append(c.patterns, p)
		}
	}
	return nil
}

// index files the patterns under the words that their triggers can start with.
// It comes after loading, when all forms of all verbs are known.
func (c *Coder) index() {
	c.starts = make([][]int32, len(c.lex.words))
	for i, p := range c.patterns {
		first := p.trigger[0]
		for n := range c.lex.words {
			if c.lex.fits(first, word(n)) {
				c.starts[n] = append(c.starts[n], int32(i))
			}
		}
	}
}

// fits tells whether a word can stand for an element of a trigger.
func (l *lexicon) fits(e element, w word) bool {
	for _, want := range e.words {
		if !e.verb && want == w {
			return true
		}
		if !e.verb {
			continue
		}
		for _, f := range l.words[w].forms {
			if f.verb == want {
				return true
			}
		}
	}
	return false
}
