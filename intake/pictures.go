package intake

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"readout"
)

// findFurniture tells which lines are furniture.
func (t *furnitureTable) findFurniture(lines []line) map[int]readout.FurnitureKind {
	found := map[int]readout.FurnitureKind{}
	for i := range lines {
		if kind := t.one(lines[i].text); kind != "" {
			found[i] = kind
		}
	}
	if spacedParagraphs(lines) {
		for start := 0; start < len(lines); {
			end := start + 1
			for end < len(lines) && lines[end].block == lines[start].block {
				end++
			}
			if end-start > 1 && start > 0 {
				pictureBlock(lines[start:end], start, found)
			}
			start = end
		}
	}
	if last := len(lines) - 1; last > 0 && found[last] == "" && isTagList(lines[last].text) {
		found[last] = readout.FurnitureTags
	}
	return found
}

// spacedParagraphs tells whether empty lines separate the paragraphs of a
// text, so that lines that stand together are something else.
func spacedParagraphs(lines []line) bool {
	blocks, single := 0, 0
	for i := range lines {
		first := i == 0 || lines[i-1].block != lines[i].block
		last := i == len(lines)-1 || lines[i+1].block != lines[i].block
		if first {
			blocks++
		}
		if first && last {
			single++
		}
	}
	return blocks > 2 && single*2 >= blocks
}

// pictureLines is the most lines that a picture leaves.
const pictureLines = 4

// pictureBlock recognises the words that a picture leaves in a text: a
// description or tags, the caption, the credit, on lines that stand together.
func pictureBlock(lines []line, offset int, found map[int]readout.FurnitureKind) {
	if len(lines) > pictureLines {
		return
	}
	caption := captionLine(lines, offset, found)
	if caption < 0 {
		return
	}
	for i := range lines {
		if found[offset+i] != "" {
			continue
		}
		switch text := lines[i].text; {
		case i < caption && isTags(text):
			found[offset+i] = readout.FurnitureTags
		case i == caption, i < caption && !endsSentence(text):
			found[offset+i] = readout.FurnitureCaption
		case i > caption && isCreditName(text):
			found[offset+i] = readout.FurnitureCredit
		}
	}
}

// captionLine returns the line of a block that is a picture's caption: one
// known as such, the one before a picture's credit, or the one between tags and
// a name. It returns -1 where there is none.
func captionLine(lines []line, offset int, found map[int]readout.FurnitureKind) int {
	for i := range lines {
		switch {
		case found[offset+i] == readout.FurnitureCaption:
			return i
		case found[offset+i] == readout.FurnitureCredit && i > 0 && !isReporting(lines[i].text):
			return i - 1
		}
	}
	last := len(lines) - 1
	if last >= 2 && isTags(lines[0].text) && isCreditName(lines[last].text) {
		return last - 1
	}
	return -1
}

// isReporting tells whether a credit is a text's, not a picture's.
func isReporting(s string) bool {
	s = strings.ToLower(s)
	return strings.Contains(s, "report") || strings.Contains(s, "edit") || strings.Contains(s, "writ") || strings.Contains(s, "h/t")
}

// isTags tells whether a line is tags: three or more short entries with commas
// between them and no word of a sentence.
func isTags(s string) bool {
	entries := strings.Split(s, ",")
	if len(entries) < 3 || strings.ContainsAny(s, ".;:!?\"“”()") {
		return false
	}
	for _, entry := range entries {
		words := strings.Fields(entry)
		if len(words) == 0 || len(words) > 3 || words[0] == "and" || words[0] == "or" {
			return false
		}
	}
	return true
}

// isTagList tells whether the last line of a text is its tags: at least four,
// written like one another.
func isTagList(s string) bool {
	if !isTags(s) || strings.Count(s, ",") < 3 {
		return false
	}
	lower := 0
	entries := strings.Split(s, ",")
	for _, entry := range entries {
		first, _ := utf8.DecodeRuneInString(strings.TrimSpace(entry))
		if unicode.IsLower(first) {
			lower++
		}
	}
	return lower == 0 || lower == len(entries)
}

// isCreditName tells whether a line may be the name of whoever took a picture:
// a few words, most with capitals, and no full stop.
func isCreditName(s string) bool {
	words := strings.Fields(s)
	if len(words) == 0 || len(words) > 8 || strings.ContainsAny(s, ".:;!?\"“”") {
		return false
	}
	capitals := 0
	for _, word := range words {
		if first, _ := utf8.DecodeRuneInString(word); unicode.IsUpper(first) {
			capitals++
		}
	}
	return capitals*2 > len(words)
}

// closingLink returns the place of a link in brackets that ends a line of
// prose, "… (read it here)": from is -1 where there is none.
func (t *furnitureTable) closingLink(text string) (from int) {
	from = strings.LastIndexByte(text, '(')
	if from <= 0 || !strings.HasSuffix(text, ")") {
		return -1
	}
	if s := foldLine(text[from:]); t.Navigation.alone[bare(s)] && strings.Contains(s, " ") {
		return from
	}
	return -1
}
