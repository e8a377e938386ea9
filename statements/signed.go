package statements

import (
	"strings"

	"readout"
	"readout/english"
)

// longestSignature is the greatest number of tokens of a name with title behind a
// dash.
const longestSignature = 14

// signed proposes what a name after a dash signs, or one in brackets: quotations in
// press releases and collections of voices (`"We welcome it." — Anna Berg,
// mayor`), and posts, whose signature holds a handle ("— Anna Berg (@annaberg)").
func (r *reading) signed(propose func(candidate)) {
	for i := r.at.First; i+1 < r.at.body; i++ {
		bracket := r.is(i, "(")
		if !bracket && !r.signing(i) || i == 0 || !r.capital(i+1) {
			continue
		}
		np, handle := r.signature(i + 1)
		quoted := r.kind(i-1) == english.CloseQuote && r.quote[i-1] != english.None
		c := candidate{source: np, cue: rng{First: i, End: i + 1}, head: i, rule: "signed quotation", key: "signed quotation", sure: true}
		switch {
		case np.Len() <= 0 || np.Len() > longestSignature || r.hasVerb(np) || r.class(np.First).has(anyFixed), bracket && !r.closesWithName(np):
			continue
		case handle && !bracket:
			c.content = []rng{r.posted(i)}
		case quoted:
			c.content = []rng{r.quoted(r.quote[i-1])}
		}
		if bracket {
			c.cue.End = i
		}
		if handle {
			c.rule = signedPost
		}
		if len(c.content) > 0 && c.content[0].Len() > 0 {
			propose(c)
		}
	}
}

// signedPost is the rule of posts with the signature that pages give them.
const signedPost = "signed post"

// signing tells whether token i is a dash that a signature may follow.
func (r *reading) signing(i int32) bool {
	switch r.doc.Word(i) {
	case "—", "–", "--", "―", "~":
		return true
	case "-":
		return r.doc.Tokens[i].Space && r.doc.Tokens[i+1].Space
	}
	return false
}

// signature returns the name with what it says of somebody that begins at token
// first and is all that its sentence still holds, but for a handle, a place or a
// date; and whether it holds a handle.
func (r *reading) signature(first int32) (np rng, handle bool) {
	end := r.at.body
	for i := first + 1; i < r.at.body; i++ {
		handle = handle || r.handle(i)
		dated := r.class(i).has(timeWord) && r.capital(i) && r.kind(i+1) == english.Number
		if end == r.at.body && (r.is(i, "(") || r.is(i, ")") || r.handle(i) || dated) {
			end = i
		}
	}
	phrase, ok := r.phraseAfter(first)
	if !ok || phrase.End < end {
		return rng{}, handle
	}
	return rng{First: first, End: r.trimmed(first, end)}, handle
}

// handle tells whether token i is somebody's name on a social network.
func (r *reading) handle(i int32) bool {
	if !r.has(i) {
		return false
	}
	w := r.doc.Word(i)
	return len(w) > 1 && strings.HasPrefix(w, "@")
}

// closesWithName tells whether a phrase in brackets begins with somebody's name
// and ends its paragraph with the bracket.
func (r *reading) closesWithName(np rng) bool {
	p := r.doc.Paragraphs[r.doc.Sentence(np.First).Paragraph]
	if !r.is(np.End, ")") || np.End+2 < p.End {
		return false
	}
	for _, m := range r.res.Within(np) {
		if m.First == np.First {
			return r.res.Actors[m.Actor].Type == readout.TypePerson && m.Kind == readout.MentionName
		}
	}
	return false
}

// posted returns the post that a signature at token i ends: what stands before it
// in its paragraph, or the paragraph before.
func (r *reading) posted(i int32) rng {
	p := r.doc.Sentence(i).Paragraph
	first := r.doc.Paragraphs[p].First
	if first == i && p > 0 {
		before := r.doc.Paragraphs[p-1].Range
		if r.doc.Sentence(before.First).Furniture {
			return rng{}
		}
		return before
	}
	return rng{First: first, End: i}
}
