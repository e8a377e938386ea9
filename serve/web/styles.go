package web

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"strings"
)

//go:embed static/readout.css static/icon.svg
var static embed.FS //nolint:gochecknoglobals // embedded files can only be package variables

// MostFocus is the greatest number of things of one kind for which
// [Styles.Focus] has rules.
const MostFocus = 400

// Styles holds the style sheets. Their addresses contain a hash of what they
// hold, so that browsers may keep them for ever.
type Styles struct {
	sheet, icon []byte
	hash        string
}

// NewStyles reads the embedded style sheet.
func NewStyles() *Styles {
	read := func(name string) []byte {
		content, err := static.ReadFile("static/" + name)
		if err != nil {
			// The go:embed line above names the file: it is in every binary.
			panic(fmt.Sprintf("read embedded %s: %v", name, err))
		}
		return content
	}
	s := &Styles{sheet: read("readout.css"), icon: read("icon.svg")}
	h := sha256.New()
	h.Write(s.sheet)
	h.Write(s.icon)
	h.Write([]byte(focusRules(1, 1, 1, 1)))
	s.hash = hex.EncodeToString(h.Sum(nil))[:12]
	return s
}

// Hash is the part of the addresses that changes with the contents.
func (s *Styles) Hash() string { return s.hash }

// Path returns the address of the folder of the style sheets.
func (s *Styles) Path() string { return "/static/" + s.hash }

// FocusPath returns the address of the style sheet for a reading page with so
// many statements, events, passages and actors.
func (s *Styles) FocusPath(statements, events, passages, actors int) string {
	return fmt.Sprintf("%s/focus/%d-%d-%d-%d.css", s.Path(), statements, events, passages, actors)
}

// File returns a static file by its name in the folder, and its media type.
func (s *Styles) File(name string) (content []byte, mediaType string, ok bool) {
	switch name {
	case "readout.css":
		return s.sheet, "text/css; charset=utf-8", true
	case "icon.svg":
		return s.icon, "image/svg+xml", true
	}
	counts, found := strings.CutPrefix(name, "focus/")
	if !found {
		return nil, "", false
	}
	var statements, events, passages, actors int
	if _, err := fmt.Sscanf(counts, "%d-%d-%d-%d.css", &statements, &events, &passages, &actors); err != nil {
		return nil, "", false
	}
	return []byte(focusRules(statements, events, passages, actors)), "text/css; charset=utf-8", true
}

// focusRules writes the rules that no fixed style sheet can hold: while "#s4"
// is the target of the address, the marks of class s4 in the text stand out;
// while "#t-s4" is, the card s4 is open as well.
func focusRules(statements, events, passages, actors int) string {
	var marks, cards []string
	for _, kind := range []struct {
		letter string
		count  int
	}{{"s", statements}, {"e", events}, {"p", passages}, {"a", actors}} {
		for i := 1; i <= min(kind.count, MostFocus); i++ {
			key := fmt.Sprintf("%s%d", kind.letter, i)
			marks = append(marks, fmt.Sprintf(":root:has(:is(#%s,#t-%s):target) .mark.%s", key, key, key))
			cards = append(cards, fmt.Sprintf(":root:has(#t-%s:target) #%s", key, key))
		}
	}
	if len(marks) == 0 {
		return ""
	}
	return strings.Join(marks, ",\n") + " {\n  background-color: var(--focus);\n  color: var(--focus-ink);\n}\n" +
		strings.Join(cards, ",\n") + " {\n" + openCard + "}\n"
}

// openCard is what the style sheet says of ".card:target", too.
const openCard = `  --more: block;
  --less: none;
  --card-place: var(--open-place);
  --card-paper: var(--open-paper);
  --card-edge: var(--open-edge);
`
