package intake

import (
	"strings"

	"golang.org/x/net/html"
)

// The libraries that find an article in a page lose the white space around
// inner elements now and then, and the place of links. So they only choose:
// the text itself is read from the page, block by block, and a block is the
// article's if what they found has its words.

const (
	// anchorLetters is how many letters a block needs to be known wherever it
	// stands. A shorter one must stand where its turn is.
	anchorLetters = 32
	// chosenShare is the part of a block's word triples, in a hundred, that
	// must have been found: something inside a block may have been left out.
	chosenShare = 75
	// trustedShare is the part of what was found, in a hundred of its letters,
	// that the chosen blocks must account for.
	trustedShare = 85
)

// chooseBlocks returns the blocks of a page whose words are in the text that
// was found in it. It returns nil where they account for too little of it.
func chooseBlocks(doc *html.Node, found string) []block {
	letters := foldLetters(found)
	triples := wordTriples(found)
	blocks := readBlocks(doc)
	chosen := make([]bool, len(blocks))
	at, covered := 0, 0
	for i, b := range blocks {
		folded := foldLetters(b.text)
		if folded == "" {
			continue
		}
		end, ok := findBlock(letters, folded, at)
		if !ok && (len(folded) < anchorLetters || !triples.share(b.text, chosenShare)) {
			continue
		}
		if ok {
			at = end
		}
		covered += len(folded)
		chosen[i] = true
	}
	if covered*100 < len(letters)*trustedShare {
		return nil
	}
	chooseQuotations(blocks, chosen)
	var kept []block
	for i := range blocks {
		if chosen[i] {
			kept = append(kept, blocks[i])
		}
	}
	return kept
}

// chooseQuotations chooses the quotations that stand between chosen blocks:
// embedded posts are left out of what is found, and they are statements.
func chooseQuotations(blocks []block, chosen []bool) {
	for i := 1; i < len(blocks); i++ {
		if chosen[i] || !chosen[i-1] || !blocks[i].in.quote {
			continue
		}
		end := i
		for end < len(blocks) && !chosen[end] && blocks[end].in.quote {
			end++
		}
		if end < len(blocks) && chosen[end] {
			for j := i; j < end; j++ {
				chosen[j] = true
			}
		}
		i = end
	}
}

// findBlock looks for the letters of a block in the letters that were found,
// of which those before at were found already, and returns where they end.
func findBlock(letters, block string, at int) (end int, ok bool) {
	if strings.HasPrefix(letters[at:], block) {
		return at + len(block), true
	}
	if len(block) < anchorLetters {
		return 0, false
	}
	if i := strings.Index(letters[at:], block); i >= 0 {
		return at + i + len(block), true
	}
	return 0, false
}

// triples is a set of runs of three words.
type triples map[[3]string]bool

func wordTriples(text string) triples {
	words := strings.Fields(text)
	set := make(triples, len(words))
	for i := 0; i+3 <= len(words); i++ {
		set[[3]string(words[i:i+3])] = true
	}
	return set
}

// share tells whether at least percent in a hundred of a text's triples are in
// the set.
func (t triples) share(text string, percent int) bool {
	words := strings.Fields(text)
	total, known := 0, 0
	for i := 0; i+3 <= len(words); i++ {
		total++
		if t[[3]string(words[i:i+3])] {
			known++
		}
	}
	return total > 2 && known*100 >= total*percent
}
