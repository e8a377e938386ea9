// Package sentence is what the tagger, the name recogniser and the parser see
// of a sentence, and the tags and relations that they give.
//
// # Nouns
//
// A [View] is a sentence: plain arrays, one entry a token. A [Word] is a form
// seen as numbers: its hash, its affixes, its shape and its cluster, computed
// once for all models. [Features] makes words of forms. [UPOS] and [XPOS] are
// the universal and the Penn parts of speech, [Label] the relations of a tree.
package sentence

// Root is the head of a token that depends on none.
const Root = -1

// View is a sentence as the models see it. Its slices have one entry a token,
// and those that are not yet known are empty. A View is reused from sentence to
// sentence: [View.Reset] keeps the memory.
type View struct {
	// Forms are the tokens as written.
	Forms []string
	// Words are the forms seen as numbers.
	Words []Word
	// UPOS and XPOS are the tagger's.
	UPOS []UPOS
	XPOS []XPOS
}

// Len returns the number of tokens.
func (v *View) Len() int { return len(v.Forms) }

// Reset empties the view.
func (v *View) Reset() {
	v.Forms, v.Words, v.UPOS, v.XPOS = v.Forms[:0], v.Words[:0], v.UPOS[:0], v.XPOS[:0]
}

// Add appends a token.
func (v *View) Add(form string, features Features) {
	v.Forms = append(v.Forms, form)
	v.Words = append(v.Words, Word{})
	features.Fill(&v.Words[len(v.Words)-1], form)
}
