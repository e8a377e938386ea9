// Package english reads English text: it finds paragraphs, sentences, tokens
// and quotations, with exact offsets, by rules and lists; and tags, lemmas, names
// and trees, by models that were trained on annotated text.
//
// [Analyze] finds the former and needs nothing but the text. A [Reader], which
// [Load] returns, finds the latter too. Load it once: it may be used by any
// number of goroutines.
//
// # Nouns
//
// A [Doc] is a text so read. A [Token] is a word, a number or a mark; clitics
// stand by themselves ("does", "n't"; "Moscow", "'s"), as in the Penn Treebank
// and Universal Dependencies. A [Sentence] and a [Paragraph] are runs of
// tokens. A [Quotation] is what stands between quotation marks in one
// paragraph; one that the next paragraph goes on with is linked to it.
//
// # Tokens
//
// Tokens are cut as in the English Universal Dependencies. A compound is cut at
// its hyphens ("China", "-", "Russia") unless its first part is a prefix
// ("pro-Russian", "ex-minister"). An abbreviation keeps its full stop
// ("U.S.", "Gen.", "J."), at the end of a sentence too. Digits stay together
// with what joins them ("2,500.75", "9/11"), without their currency. An address
// of the web is one token.
//
// # Sentences
//
// What closes after a stop belongs to the sentence: quotation marks, brackets,
// the number of a footnote. A stop in a quotation does not end the sentence if a
// small letter follows, nor "?" and "!" if somebody is said to have asked. A
// colon ends nothing. Three dots end a sentence before a capital. A line without
// a full stop is a sentence of its own, and so a headline, unless the text is
// hard-wrapped: then lines are joined up to the next blank line.
//
// # Quotations
//
// The marks of a paragraph are read together, so that straight marks find their
// sides and marks that an editor or a machine got wrong are mended by what
// surrounds them. Apostrophes, feet and inches are no quotation marks.
//
// # Grammar
//
// Tags, lemmas, labels and trees are those of Universal Dependencies as its
// English Web Treebank and GUM have them. They are a machine's opinion: about one
// word in twenty has the wrong tag, and one in six the wrong head. docs/models.md
// says what the models learned from and how good they are.
//
// # Lists
//
// Abbreviations, clitics and the other lists that this rests on are files in
// the folder data, each of which says what it is for.
package english

import (
	"strings"

	"readout"
	"readout/english/tag"
)

// Doc is an English text, read. It is immutable once [Analyze] and
// [Doc.MarkFurniture] have returned, and then safe for concurrent use.
type Doc struct {
	Text       *readout.Text
	Tokens     []Token
	Sentences  []Sentence
	Paragraphs []Paragraph
	// Quotations are in order of their opening marks.
	Quotations []Quotation

	// What follows is there when a [Reader] read the text, and nil otherwise. All
	// but Names have one entry a token.

	UPOS []UPOS
	XPOS []XPOS
	// Head is the token that each token depends on, None for the root of its
	// sentence, and Label what it is to that token. A sentence has one root, and
	// no arc crosses another.
	Head  []int32
	Label []Label
	// Names are in order and do not overlap.
	Names []Name

	lemmas *tag.Lemmatiser
}

// Token is a word, a number or a mark of a text.
type Token struct {
	From, To   int32 // bytes of the text, half open
	Start, End int32 // code points of the text, half open
	Sentence   int32 // index of the sentence that holds the token
	Kind       Kind
	Space      bool // white space, or the text's beginning, stands before the token
}

// Kind tells what a token is made of.
type Kind uint8

// The kinds of tokens.
const (
	Word       Kind = iota // has a letter: "sanctions", "U.S.", "'s", "2nd"
	Number                 // has a digit and no letter: "2,500.75", "16"
	Punct                  // any other mark: "," "—" "..." "("
	OpenQuote              // a mark that opens a quotation
	CloseQuote             // a mark that closes one
	Symbol                 // "$", "%", an emoji
)

// Range is a run of tokens [First, End).
type Range struct {
	First, End int32
}

// Len returns the number of tokens in the range.
func (r Range) Len() int { return int(r.End - r.First) }

// Covers tells whether every token of o lies in r.
func (r Range) Covers(o Range) bool { return r.First <= o.First && o.End <= r.End }

// Has tells whether token i lies in r.
func (r Range) Has(i int32) bool { return r.First <= i && i < r.End }

// Overlaps tells whether r and o share a token.
func (r Range) Overlaps(o Range) bool { return r.First < o.End && o.First < r.End }

// Sentence is a run of tokens that ends where a full stop, or a line, does.
type Sentence struct {
	Range
	Paragraph int32
	// Headline tells that the sentence is a line of its own without a full
	// stop, as headlines, bylines and list entries are.
	Headline bool
	// Furniture tells that [Doc.MarkFurniture] found it to be no prose.
	Furniture bool
}

// Paragraph is a run of tokens between line breaks that separate paragraphs.
type Paragraph struct {
	Range
	Sentences Range // indices of its sentences, not of tokens
}

// None stands for "no token" and "no quotation" where an index is expected.
const None = -1

// Quotation is a run of tokens between quotation marks in one paragraph. Its
// Range holds the tokens between the marks, without them, and is never empty.
type Quotation struct {
	Range
	// Open and Close are the tokens of the marks. Close is None where the
	// paragraph ends, or another quotation opens in its place, before a mark
	// closes the quotation. Open is None where only a closing mark is there: the
	// quotation then begins with its paragraph if it goes on with one of the
	// paragraph before, and otherwise with its sentence, which is all that is
	// sure.
	Open, Close int32
	Paragraph   int32
	// Parent is the quotation that this one stands in, or None.
	Parent int32
	// Continues is the quotation that the paragraph before left open and this
	// one goes on with, as English does by opening each paragraph anew and
	// closing only the last, or None. Where paragraphs were run together it is
	// one of the same paragraph.
	Continues int32
}

// Word returns the characters of token i.
func (d *Doc) Word(i int32) string {
	t := &d.Tokens[i]
	return d.Text.String()[t.From:t.To]
}

// Lower returns the characters of token i in lower case.
func (d *Doc) Lower(i int32) string { return strings.ToLower(d.Word(i)) }

// Span returns the span of the tokens of r, which must not be empty.
func (d *Doc) Span(r Range) readout.Span {
	first, last := &d.Tokens[r.First], &d.Tokens[r.End-1]
	return readout.Span{
		Start: int(first.Start),
		End:   int(last.End),
		Text:  d.Text.String()[first.From:last.To],
	}
}

// Sentence returns the sentence that token i stands in.
func (d *Doc) Sentence(i int32) *Sentence { return &d.Sentences[d.Tokens[i].Sentence] }

// MarkFurniture marks the sentences that lie in furniture lines, so that the
// stages pass over them. The lines are in order and do not overlap.
func (d *Doc) MarkFurniture(furniture []readout.Furniture) {
	for i := range d.Sentences {
		span := d.Span(d.Sentences[i].Range)
		for len(furniture) > 0 && furniture[0].End <= span.Start {
			furniture = furniture[1:]
		}
		if len(furniture) > 0 && furniture[0].Covers(span) {
			d.Sentences[i].Furniture = true
		}
	}
}
