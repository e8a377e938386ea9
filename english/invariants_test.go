package english

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"pgregory.net/rapid"

	"readout"
)

// pieces are what the texts of the property test are made of: what has a
// meaning for tokens, sentences and quotations, and what breaks readers.
func pieces() []string {
	return []string{
		" ", "  ", "\n", "\n\n", "\r\n", "\t", "\u00a0", "\u2028", "\u200b", "\u00ad",
		"“", "”", "‘", "’", "\"", "'", "''", "``", "„", "«", "»", "「", "」", "‹", "›",
		".", "..", "...", "....", "…", "?", "!", "?!", ",", ";", ":", "-", "--", "—", "–", "/",
		"(", ")", "[", "]", "$", "%", "#", "@", "&", "+", "*", "_",
		"said", "Said", "the", "The", "U.S.", "U.S", "Mr.", "Jan.", "No.", "a.m.", "e.g.", "etc.", "Inc.", "J.", "I",
		"don't", "don’t", "cannot", "O'Brien", "'til", "'90s", "pro-Ruritania", "x-y", "AT&T",
		"1", "12", "1,000", "3.5", "9/11", "5pm", "6'2\"", "555-0100-22",
		"http://example.com/a?b=c.", "www.example.com", "a.b@example.com", "@name", "#tag", "example.com/x",
		"é", "Ω", "д", "中文", "א", "🙂", "👩‍👩‍👧", "🇩🇪", "\x00", "\xff", "\xe2\x80", "\xf0\x9f", "\ufeff",
	}
}

func TestInvariants(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		parts := rapid.SliceOfN(rapid.SampledFrom(pieces()), 0, 60).Draw(t, "parts")
		check(t, strings.Join(parts, ""))
	})
}

func TestInvariantsOfAnyText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) { check(t, rapid.String().Draw(t, "text")) })
}

func FuzzAnalyze(f *testing.F) {
	for _, piece := range pieces() {
		f.Add(piece)
	}
	f.Add("“He said ‘no,” she said.\n\n“And then?” “No.")
	f.Fuzz(func(t *testing.T, text string) { check(t, text) })
}

// failer is what testing.T and rapid.T have in common.
type failer interface {
	Fatalf(format string, args ...any)
}

// check fails unless everything that the package promises of any text holds.
func check(t failer, text string) {
	d := Analyze(text)
	checkTokens(t, text, d)
	checkPartition(t, d)
	checkQuotations(t, d)
}

func checkTokens(t failer, text string, d *Doc) {
	measure := readout.NewText(text)
	last := int32(0)
	for i, token := range d.Tokens {
		if token.From < last || token.To <= token.From || int(token.To) > len(text) {
			t.Fatalf("token %d is [%d, %d) after byte %d of %q", i, token.From, token.To, last, text)
		}
		checkSpace(t, text[last:token.From], token.Space || last == token.From && i > 0)
		if i == 0 && !token.Space {
			t.Fatalf("the first token has no space before it: %q", text)
		}
		if token.Space && i > 0 && last == token.From {
			t.Fatalf("token %d has a space before it that is not there: %q", i, text)
		}
		start, end := measure.Point(int(token.From)), measure.Point(int(token.To))
		if int(token.Start) != start || int(token.End) != end {
			t.Fatalf("token %d %q is [%d, %d), want [%d, %d) in %q", i, text[token.From:token.To], token.Start, token.End, start, end, text)
		}
		last = token.To
	}
	checkSpace(t, text[last:], true)
}

// checkSpace fails unless gap is white space, and marked where it is not empty.
func checkSpace(t failer, gap string, marked bool) {
	for i, r := range gap {
		if !unicode.IsSpace(r) {
			t.Fatalf("%q at byte %d of the gap %q lies in no token", r, i, gap)
		}
	}
	if gap != "" && !marked {
		t.Fatalf("the space %q is not marked", gap)
	}
}

func checkPartition(t failer, d *Doc) {
	token, sentence := int32(0), int32(0)
	for p, par := range d.Paragraphs {
		if par.First != token || par.Len() == 0 || par.Sentences.First != sentence || par.Sentences.Len() == 0 {
			t.Fatalf("paragraph %d is %+v after token %d and sentence %d", p, par, token, sentence)
		}
		for ; sentence < par.Sentences.End; sentence++ {
			s := d.Sentences[sentence]
			if err := d.Span(s.Range).Check(d.Text); err != nil {
				t.Fatalf("sentence %d: %v", sentence, err)
			}
			if s.First != token || s.Len() == 0 || int(s.Paragraph) != p {
				t.Fatalf("sentence %d is %+v after token %d in paragraph %d", sentence, s, token, p)
			}
			for ; token < s.End; token++ {
				if d.Tokens[token].Sentence != sentence {
					t.Fatalf("token %d says it is in sentence %d, not %d", token, d.Tokens[token].Sentence, sentence)
				}
			}
		}
		if par.End != token {
			t.Fatalf("paragraph %d ends at token %d, its last sentence at %d", p, par.End, token)
		}
	}
	if int(token) != len(d.Tokens) || int(sentence) != len(d.Sentences) {
		t.Fatalf("the paragraphs hold %d of %d tokens, %d of %d sentences", token, len(d.Tokens), sentence, len(d.Sentences))
	}
}

func checkQuotations(t failer, d *Doc) {
	mark := int32(None) // the last opening mark, or closing one that stands alone
	marked := make(map[int32]bool)
	for k, q := range d.Quotations {
		par := d.Paragraphs[q.Paragraph]
		if q.First >= q.End || !par.Covers(q.Range) {
			t.Fatalf("quotation %d is %+v in paragraph %+v", k, q, par)
		}
		at := q.Open
		if q.Open == None {
			at = q.Close
		} else if q.First != q.Open+1 || d.Tokens[q.Open].Kind != OpenQuote {
			t.Fatalf("quotation %d %+v does not begin at its mark", k, q)
		}
		if q.Close != None && (q.End != q.Close || d.Tokens[q.Close].Kind != CloseQuote) {
			t.Fatalf("quotation %d %+v does not end at its mark", k, q)
		}
		if at <= mark {
			t.Fatalf("quotation %d is out of order: %+v", k, d.Quotations)
		}
		if k > 0 && q.First < d.Quotations[k-1].First {
			t.Fatalf("quotation %d begins before the one before it: %+v", k, d.Quotations)
		}
		mark = at
		marked[q.Open], marked[q.Close] = true, true
		checkParent(t, d, k)
		checkContinues(t, d, k)
	}
	checkFinding(t, d)
	for i, token := range d.Tokens {
		if quote := token.Kind == OpenQuote || token.Kind == CloseQuote; quote && !marked[int32(i)] {
			t.Fatalf("the mark at token %d belongs to no quotation", i)
		}
	}
}

// checkParent fails unless quotation k lies in its parent and overlaps no
// other quotation before it.
func checkParent(t failer, d *Doc, k int) {
	q := d.Quotations[k]
	if q.Parent != None && (int(q.Parent) >= k || !d.Quotations[q.Parent].Covers(q.Range)) {
		t.Fatalf("quotation %d %+v lies outside its parent: %+v", k, q, d.Quotations)
	}
	ancestors := make(map[int32]bool)
	for p := q.Parent; p != None; p = d.Quotations[p].Parent {
		ancestors[p] = true
	}
	for e := range d.Quotations[:k] {
		if !ancestors[int32(e)] && d.Quotations[e].Overlaps(q.Range) {
			t.Fatalf("quotations %d and %d overlap and neither is the other's parent: %+v", e, k, d.Quotations)
		}
	}
}

func checkContinues(t failer, d *Doc, k int) {
	q := d.Quotations[k]
	if q.Continues == None {
		return
	}
	before := d.Quotations[q.Continues]
	first := d.Paragraphs[q.Paragraph].First
	begins := q.Open == first || q.Open == None && q.First == first
	if before.Paragraph == q.Paragraph {
		begins = before.End == q.Open // paragraphs run together
	} else if before.Paragraph+1 != q.Paragraph {
		begins = false
	}
	if int(q.Continues) >= k || before.Close != None || !begins {
		t.Fatalf("quotation %d %+v cannot go on with %+v", k, q, before)
	}
}

func TestValidTextStaysValid(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := Analyze(rapid.String().Draw(t, "text"))
		for i := range d.Tokens {
			if !utf8.ValidString(d.Word(int32(i))) {
				t.Fatalf("token %q cuts a character", d.Word(int32(i)))
			}
		}
	})
}

// checkFinding fails unless every token is found in the innermost quotation
// that holds it.
func checkFinding(t failer, d *Doc) {
	for i := range d.Tokens {
		want := int32(None)
		for k, q := range d.Quotations {
			if q.Has(int32(i)) {
				want = int32(k) // those inside come later
			}
		}
		if got := d.QuotationOf(int32(i)); got != want {
			t.Fatalf("token %d is found in quotation %d, want %d of %+v", i, got, want, d.Quotations)
		}
	}
}
