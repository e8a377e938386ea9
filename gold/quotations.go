package gold

import (
	"path/filepath"
	"strings"

	"readout/english"
)

// scoreQuotations counts the contents of a split of PolNeAR that stand between
// two marks, and those of them that were found to be one quotation.
func scoreQuotations(dir string) (*Share, error) {
	texts, err := ReadAttributions(filepath.Join(dir, "text"), filepath.Join(dir, "attributions"))
	if err != nil {
		return nil, err
	}
	score := &Share{}
	for _, text := range texts {
		doc := english.Analyze(text.Text)
		found := quotationsByStart(doc)
		for _, attribution := range text.Attributions {
			for _, content := range attribution.Content {
				if !quoted(doc.Text.Slice(content.Start, content.End)) {
					continue
				}
				score.Gold++
				if found[content.Start] == content.End {
					score.Right++
				}
			}
		}
	}
	return score, nil
}

// quotationsByStart returns, by the code point at which the opening mark of a
// quotation starts, that at which its closing mark ends.
func quotationsByStart(doc *english.Doc) map[int]int {
	found := make(map[int]int, len(doc.Quotations))
	for _, q := range doc.Quotations {
		if q.Open != english.None && q.Close != english.None {
			found[int(doc.Tokens[q.Open].Start)] = int(doc.Tokens[q.Close].End)
		}
	}
	return found
}

// quoted tells whether a text begins and ends with a double quotation mark and
// holds no other.
func quoted(text string) bool {
	const doubles = "\"“”"
	text = strings.NewReplacer("''", `"`, "``", `"`).Replace(text)
	inner := strings.TrimRight(strings.TrimLeft(text, doubles), doubles)
	return inner != "" && strings.IndexAny(text, doubles) == 0 &&
		strings.LastIndexAny(text, doubles) >= strings.LastIndex(text, inner)+len(inner) &&
		!strings.ContainsAny(inner, doubles)
}
