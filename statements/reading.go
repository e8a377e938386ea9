package statements

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"readout"
	"readout/actors"
	"readout/english"
)

// reach is the greatest number of tokens that a rule looks back or ahead in
// one step. It bounds the work per token, whatever the text.
const reach = 60

// rng is short for the token ranges that everything here is made of.
type rng = english.Range

// reading is one article as the rules see it.
type reading struct {
	doc     *english.Doc
	res     *actors.Resolution
	article *readout.Article
	media   *media
	senses  map[string]sense
	stances map[string]*Cue
	actions *actions
	// speakers are the nouns that head sources.
	speakers map[string]bool
	// turnsOf are the turns of a transcript, turnIn the one that each paragraph
	// belongs to, or None.
	turnsOf []turn
	turnIn  []int32
	asking  *Cue // what a question of a transcript does
	// voices are who says "I" in each paragraph, where that is known.
	voices []who
	words  []word  // what the lexicon tells of each token
	quote  []int32 // the outermost quotation that each token, marks included, lies in, or None
	at     sentenceBounds
	// vetoed are the verbs that a rule knows to tell of no statement: "a drone
	// attacked a bus", "citing officials" behind another verb.
	vetoed map[int32]bool
	// verdicts are what the rules by themselves decided, by head.
	verdicts map[int32]ruling
	cal      *calibration
}

// ruling is what the rules decided about a head: whether they keep its proposal, and
// who only passes on what it tells.
type ruling struct {
	kept   bool
	passed []rng
}

// sentenceBounds are the tokens of the sentence at hand, without its last stop.
type sentenceBounds struct {
	rng
	body int32 // the end without the full stop
	// title tells that most longer words begin with capitals.
	title bool
}

func (l *lexicon) read(doc *english.Doc, res *actors.Resolution, article *readout.Article) *reading {
	r := &reading{doc: doc, res: res, article: article, media: l.media, senses: l.senses, stances: l.stances, actions: l.actions, speakers: l.media.speakers, asking: l.words["ask"].verb, vetoed: map[int32]bool{}, verdicts: map[int32]ruling{}}
	r.words = make([]word, len(doc.Tokens))
	r.quote = make([]int32, len(doc.Tokens))
	for i := range doc.Tokens {
		r.quote[i] = english.None
		if doc.Tokens[i].Kind == english.Word {
			r.words[i] = l.look(doc.Word(int32(i)))
		}
	}
	for q := range doc.Quotations {
		if doc.Quotations[q].Parent != english.None {
			continue
		}
		span := r.quoted(int32(q))
		for i := span.First; i < span.End; i++ {
			r.quote[i] = int32(q)
		}
	}
	r.findTurns()
	r.findVoices()
	return r
}

// look finds a word of a text in the lexicon. Words that it does not hold are
// classed by their ending.
func (l *lexicon) look(s string) word {
	if w, ok := l.words[s]; ok {
		return w
	}
	lower := strings.ToLower(s)
	if w, ok := l.words[lower]; ok {
		if lower != s && w.class.has(anyVerb) {
			w.class |= noun
		}
		return w
	}
	if lower != s {
		return word{class: noun}
	}
	switch {
	case strings.HasSuffix(s, "ly"):
		return word{class: adverb}
	case strings.HasSuffix(s, "ed") && len(s) > 4:
		return word{class: verbPast}
	case strings.HasSuffix(s, "ing") && len(s) > 5:
		return word{class: verbIng | noun}
	}
	return word{class: noun}
}

// quoted returns the tokens of a quotation with its marks.
func (r *reading) quoted(q int32) rng {
	quotation := &r.doc.Quotations[q]
	span := quotation.Range
	if quotation.Open != english.None {
		span.First = quotation.Open
	}
	if quotation.Close != english.None {
		span.End = quotation.Close + 1
	}
	return span
}

// has tells whether the text has a token i. Rules that look beyond the text's
// ends find there a token of no class and no kind that they ask for.
func (r *reading) has(i int32) bool { return i >= 0 && int(i) < len(r.words) }

func (r *reading) class(i int32) class {
	if !r.has(i) {
		return 0
	}
	return r.words[i].class
}

// is tells whether token i is the given mark or word, whatever its case.
func (r *reading) is(i int32, s string) bool {
	if !r.has(i) {
		return false
	}
	t := &r.doc.Tokens[i]
	if int(t.To-t.From) != len(s) {
		return false
	}
	w := r.doc.Word(i)
	return w == s || strings.EqualFold(w, s)
}

func (r *reading) comma(i int32) bool { return r.is(i, ",") }

// dash tells whether token i is a dash that breaks a sentence.
func (r *reading) dash(i int32) bool {
	switch r.doc.Word(i) {
	case "—", "–", "--", "---", "―":
		return true
	case "-":
		return r.doc.Tokens[i].Space
	}
	return false
}

// breaks tells whether token i is a mark that no phrase runs over.
func (r *reading) breaks(i int32) bool {
	switch r.doc.Word(i) {
	case ":", ";", "...", "…", "....", "?", "!", "|", "/":
		return true
	}
	return r.dash(i)
}

func (r *reading) capital(i int32) bool {
	if !r.has(i) {
		return false
	}
	first, _ := utf8.DecodeRuneInString(r.doc.Word(i))
	return unicode.IsUpper(first)
}

func (r *reading) kind(i int32) english.Kind {
	if !r.has(i) {
		return english.Symbol
	}
	return r.doc.Tokens[i].Kind
}

// stop tells whether token i is a mark that ends sentences.
func (r *reading) stop(i int32) bool {
	switch r.doc.Word(i) {
	case ".", "!", "?", "...", "…", "....":
		return true
	}
	return false
}

// setSentence makes sentence s the one at hand.
func (r *reading) setSentence(s *english.Sentence) {
	body := s.End
	for body > s.First && r.stop(body-1) {
		body--
	}
	r.at = sentenceBounds{rng: s.Range, body: body}
	large, small := 0, 0
	for i := s.First + 1; i < min(body, s.First+reach); i++ {
		switch {
		case r.kind(i) != english.Word || r.doc.Tokens[i].To-r.doc.Tokens[i].From < 4:
		case r.capital(i):
			large++
		default:
			small++
		}
	}
	r.at.title = large > 2 && large > 2*small
}

// finite tells whether token i may be a verb that a subject stands before.
func (r *reading) finite(i int32) bool {
	c := r.class(i)
	switch {
	case c.has(auxiliary | modal):
		return !r.is(i, "being") && !r.is(i, "been") && !r.is(i, "be") && !r.is(i, "having")
	case r.capital(i) && i > r.at.First:
		return false
	case c.has(verbPast | verbS):
		return !c.has(noun|adjective) && !r.modifies(i) && !r.compound(i)
	}
	return false
}

// modifies tells whether a participle stands before a noun: "the elected
// mayor".
func (r *reading) modifies(i int32) bool {
	if i == r.at.First || i+1 >= r.at.End {
		return false
	}
	before := r.class(i - 1)
	return before.has(determiner|possessive) || r.is(i-1, "'s") || r.is(i-1, "’s")
}
