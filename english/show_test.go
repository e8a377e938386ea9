package english

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

func TestShow(t *testing.T) {
	f := os.Getenv("SHOW")
	if f == "" {
		t.Skip()
	}
	b, _ := os.ReadFile(f)
	d := Analyze(string(b))
	for p := range d.Paragraphs {
		fmt.Printf("--- P%d\n", p)
		pr := d.Paragraphs[p]
		for k := pr.Sentences.First; k < pr.Sentences.End; k++ {
			s := d.Sentences[k]
			var w []string
			for i := s.First; i < s.End; i++ {
				x := d.Word(i)
				switch d.Tokens[i].Kind {
				case OpenQuote:
					x = "<" + x
				case CloseQuote:
					x = x + ">"
				}
				w = append(w, x)
			}
			h := ""
			if s.Headline {
				h = "[H]"
			}
			fmt.Printf("S%d%s %s\n", k, h, strings.Join(w, " "))
		}
		for k, q := range d.Quotations {
			if int(q.Paragraph) == p {
				fmt.Printf("   Q%d open=%d close=%d parent=%d cont=%d len=%d\n", k, q.Open, q.Close, q.Parent, q.Continues, q.Len())
			}
		}
	}
}
