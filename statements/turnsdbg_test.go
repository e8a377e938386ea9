package statements_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"readout"
	"readout/actors"
	"readout/english"
	"readout/gold"
	"readout/internal/corpora"
)

func TestKeyDbg(t *testing.T) {
	key := os.Getenv("KEY")
	if key == "" {
		t.Skip()
	}
	dir := filepath.Join(corpora.Dir(t), "polnear", "train")
	texts, _ := gold.ReadAttributions(filepath.Join(dir, "text"), filepath.Join(dir, "attributions"))
	e := newExtractor(t)
	for _, text := range texts {
		doc := english.Analyze(text.Text)
		for _, p := range e.Propose(doc, &actors.Resolution{}, &readout.Article{ID: "a"}) {
			if strings.HasPrefix(p.Key, key) {
				hit := inside(text.Attributions, p.Head, func(a gold.Attribution) []gold.Extent { return a.Cue })
				nested := inside(text.Attributions, p.Head, func(a gold.Attribution) []gold.Extent { return a.Content })
				c := p.Statement.Content[0].Text
				fmt.Println(hit, nested, text.Name[:20], "|", p.Statement.Source, "|", p.Statement.Cue, "|", c[:min(len(c), 90)])
			}
		}
	}
}
