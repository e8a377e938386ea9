package intake_test

import (
	"context"
	"fmt"
	"strings"

	"readout/intake"
)

// Reading goes in two steps: Walk finds articles one after the other, Parse
// makes something of each and may run for many at once.
func Example() {
	lines := `{"headline": "Talks end", "text": "PORT HALE, May 12 (NWS) — The envoys left the hall on Monday, a spokesman said."}
{"headline": "No text here"}`
	opts := intake.Options{Stdin: strings.NewReader(lines)}
	for raw, err := range intake.Walk(context.Background(), opts, "-", "missing.txt") {
		if err != nil {
			fmt.Println("refused:", err)
			continue
		}
		article, err := intake.Parse(raw, opts)
		if err != nil {
			fmt.Println("refused:", err)
			continue
		}
		fmt.Printf("%s: %s (%s, %s)\n", article.Path, article.Title, article.Dateline.Place, article.Dateline.Agency)
	}
	// Output:
	// -:1: Talks end (PORT HALE, NWS)
	// refused: -:2: has no text (the text stands under text, body, content, article; if it has another name, name it with --column text=NAME)
	// refused: missing.txt: is not there (check the path)
}
