package intake

import (
	"strings"
	"unicode"

	"readout"
)

// furnitureTable is what furniture is recognised by.
type furnitureTable struct {
	Navigation phrases
	Caption    phrases
	Credit     phrases
	Tags       phrases
}

// phrases are the words by which one kind of furniture is known.
type phrases struct {
	Alone  []string
	Starts []string
	Opens  []string
	Ends   []string
	Inside []string
	Hints  []hint

	alone               map[string]bool
	starts, opens, ends map[string][]string // by their first or last word
}

// hint is words that open furniture only together with others.
type hint struct {
	Starts []string
	With   []string
}

func (t *furnitureTable) index() {
	for _, p := range []*phrases{&t.Navigation, &t.Caption, &t.Credit, &t.Tags} {
		p.alone = set(p.Alone, bare)
		p.starts = group(p.Starts, firstWord)
		p.opens = group(p.Opens, firstWord)
		p.ends = group(p.Ends, lastLetters)
	}
}

// group sorts phrases by the word that they are looked up by.
func group(all []string, by func(string) string) map[string][]string {
	m := map[string][]string{}
	for _, s := range all {
		m[by(s)] = append(m[by(s)], s)
	}
	return m
}

// The most that lines of furniture hold.
const (
	maxNavigation = 300 // bytes
	maxCredit     = 60  // bytes of a credit that is not a caption's
)

// cameras are what posts put before the name of a photographer.
const cameras = "\U0001F3A5\U0001F4F7\U0001F4F8\U0001F4F9\U0001F3A6\U0001F39E"

// isHashtags tells whether a line holds hashtags and nothing else.
func isHashtags(s string) bool {
	for word := range strings.FieldsSeq(s) {
		if len(word) < 2 || word[0] != '#' {
			return false
		}
	}
	return s != ""
}

// isOrnament tells whether a character decorates the beginning of a line.
func isOrnament(r rune) bool {
	return unicode.IsSpace(r) || unicode.Is(unicode.So, r) && r != '©' || unicode.Is(unicode.Pd, r) || strings.ContainsRune("•·►▶»›→←«‹↩\uFE0F\u200D\uFEFF", r)
}

// one tells what a line is by itself.
func (t *furnitureTable) one(text string) readout.FurnitureKind {
	if len(text) > 1200 {
		return ""
	}
	folded := foldLine(text)
	s := strings.TrimLeftFunc(folded, isOrnament)
	short := len(s) <= maxNavigation
	switch {
	case short && strings.HasPrefix(s, "©") && strings.ContainsAny(folded[:len(folded)-len(s)], cameras):
		return readout.FurnitureCredit
	case isHashtags(s):
		return readout.FurnitureTags
	case short && (t.isNavigation(s) || isBracketed(s)):
		return readout.FurnitureNavigation
	case t.Tags.starting(s) && short:
		return readout.FurnitureTags
	case t.Caption.starting(s):
		return readout.FurnitureCaption
	case t.Credit.alone[bare(s)], short && t.Credit.inside(s):
		return readout.FurnitureCredit
	case t.isCredit(s):
		if len(s) > 2*maxCredit && !strings.Contains(s, " by ") {
			return readout.FurnitureCaption // "Photos: …" with all that they show
		}
		return readout.FurnitureCredit
	case t.Credit.ending(strings.TrimSuffix(s, ".")) && !endsBeforeSource(s):
		if len(s) > maxCredit {
			return readout.FurnitureCaption
		}
		return readout.FurnitureCredit
	case short && !endsSentence(s) && t.Caption.inside(s):
		return readout.FurnitureCaption
	}
	return ""
}

func (t *furnitureTable) isNavigation(s string) bool {
	p := &t.Navigation
	if p.alone[bare(s)] || p.starting(s) || p.ending(s) && !strings.ContainsAny(s, `"`) || p.hinted(s) {
		return true
	}
	return t.isMenu(s)
}

// isMenu tells whether a line is several entries of navigation side by side,
// one of which may be longer than the entry known.
func (t *furnitureTable) isMenu(s string) bool {
	parts := strings.FieldsFunc(s, func(r rune) bool { return r == menuSpace || strings.ContainsRune("|•·»›>/", r) })
	known, longer := 0, 0
	for _, part := range parts {
		part = strings.TrimSpace(part)
		switch {
		case t.Navigation.alone[bare(part)]:
			known++
		case t.opensWithEntry(part):
			longer++
		case part != "":
			return false
		}
	}
	return known > 0 && longer <= 1 && known+longer > 1
}

// opensWithEntry tells whether a part is a known entry and one word more.
func (t *furnitureTable) opensWithEntry(part string) bool {
	i := strings.LastIndexByte(part, ' ')
	return i > 0 && t.Navigation.alone[bare(part[:i])]
}

// isCredit tells whether a line opens as credits do and is not a sentence that
// goes on: "Reporting by the paper showed that…".
func (t *furnitureTable) isCredit(s string) bool {
	if !t.Credit.starting(s) || len(s) > 2*maxNavigation {
		return false
	}
	const fewWords = 5
	return !endsSentence(s) || strings.Count(s, " ") < fewWords || strings.HasPrefix(s, "(") || strings.Contains(s, ";") ||
		strings.Contains(s, "editing by")
}

func (p *phrases) starting(s string) bool {
	for _, phrase := range p.starts[firstWord(s)] {
		if strings.HasPrefix(s, phrase) && wordEnds(s, len(phrase)) {
			return true
		}
	}
	for _, phrase := range p.opens[firstWord(s)] {
		if strings.HasPrefix(s, phrase) && wordEnds(s, len(phrase)) && !endsSentence(s) {
			return true
		}
	}
	return false
}

func (p *phrases) ending(s string) bool {
	for _, phrase := range p.ends[lastLetters(s)] {
		if rest, ok := strings.CutSuffix(s, phrase); ok && (rest == "" || !isWordByte(rest[len(rest)-1]) || !isWordByte(phrase[0])) {
			return true
		}
	}
	return false
}

func (p *phrases) inside(s string) bool {
	for _, phrase := range p.Inside {
		if strings.Contains(s, phrase) {
			return true
		}
	}
	return false
}

// hinted tells whether a line asks its reader to do something on the site.
func (p *phrases) hinted(s string) bool {
	if strings.ContainsAny(s, `"“”`) {
		return false
	}
	s = strings.TrimLeft(s, "(*[")
	for _, h := range p.Hints {
		for _, start := range h.Starts {
			if !strings.HasPrefix(s, start) || !wordEnds(s, len(start)) {
				continue
			}
			for _, with := range h.With {
				if i := strings.Index(s, with); i >= 0 && (with == "@" || wordEnds(s, i+len(with))) {
					return true
				}
			}
		}
	}
	return false
}

// isBracketed tells whether a line is all in square brackets, as links to other
// articles are; a remark in brackets has a full stop.
func isBracketed(s string) bool {
	return len(s) > 20 && strings.HasPrefix(s, "[") && strings.HasSuffix(s, "]") &&
		strings.Count(s, "[") == 1 && !strings.HasSuffix(s, ".]")
}

// endsBeforeSource tells whether the sentence of a line has ended before the
// source in brackets that ends the line: "…, he said. (Reuters)" is prose.
func endsBeforeSource(s string) bool {
	i := strings.LastIndexByte(s, '(')
	if i < 0 || !strings.HasSuffix(s, ")") || strings.ContainsRune(s[i:], '/') {
		return false
	}
	before := strings.TrimRight(s[:i], ` "'`)
	return strings.HasSuffix(before, ".") || strings.HasSuffix(before, "!") || strings.HasSuffix(before, "?")
}
