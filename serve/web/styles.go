package web

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
)

//go:embed static
var static embed.FS

// MostFocus is the greatest number of things of one kind for which
// [Styles.Focus] has rules.
const MostFocus = 400

// Styles holds the style sheets. Their addresses contain a hash of what they
// hold, so that browsers may keep them for ever.
type Styles struct {
	sheet, focus, icon []byte
	hash               string
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
	s := &Styles{sheet: read("readout.css"), focus: read("focus.css"), icon: read("icon.svg")}
	sum := sha256.Sum256(slices.Concat(s.sheet, s.focus, s.icon))
	s.hash = hex.EncodeToString(sum[:])[:12]
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
	return []byte(s.focusRules(statements, events, passages, actors)), "text/css; charset=utf-8", true
}

// focusRules writes the rules that no fixed style sheet can hold: while "#s4"
// is the target of the address, the marks of class s4 in the text stand out;
// while "#t-s4" is, the card s4 is open as well.
func (s *Styles) focusRules(statements, events, passages, actors int) string {
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
	_, rules, _ := strings.Cut(string(s.focus), "*/")
	return strings.NewReplacer("MARKS", strings.Join(marks, ",\n"), "CARDS", strings.Join(cards, ",\n")).Replace(rules)
}
