package events

import (
	"embed"
	"io/fs"
	"strconv"

	"readout"
	"readout/actors"
	"readout/english"
)

//go:embed data
var data embed.FS

// Coder codes events by patterns. It does not change once it is made, and is
// safe for concurrent use.
type Coder struct {
	book     *codebook
	lex      *lexicon
	patterns []*pattern
	// starts holds for each word the patterns whose triggers can start with it.
	starts [][]int32
}

// New returns a coder with the patterns that ship with Readout. It fails, naming
// file and line, on a pattern that says what the codebook does not have or
// that nothing can reach.
func New() (*Coder, error) { return newCoder(data) }

func newCoder(fsys fs.FS) (*Coder, error) {
	c := &Coder{}
	var err error
	if c.book, err = readCodebook(fsys); err != nil {
		return nil, err
	}
	if c.lex, err = readLexicon(fsys); err != nil {
		return nil, err
	}
	if err := c.load(fsys); err != nil {
		return nil, err
	}
	c.index()
	return c, nil
}

// Code returns the events that the article tells, in order of their sentences
// and triggers. The statements are those found in the same article; an event
// that is known through one of them alone is claimed.
func (c *Coder) Code(doc *english.Doc, res *actors.Resolution, stmts []readout.Statement, article *readout.Article) []readout.Event {
	r := &run{
		coder:   c,
		article: article,
		pub:     parsePublished(article.Published),
		told:    newTelling(doc, res, stmts, article),
		events:  []readout.Event{},
	}
	r.v = &view{lex: c.lex, doc: doc, res: res}
	next, paired := 0, c.lex.paired(res.Actors)
	for i := range doc.Sentences {
		s := &doc.Sentences[i]
		for next < len(res.Mentions) && res.Mentions[next].First < s.First {
			next++
		}
		last := next
		for last < len(res.Mentions) && res.Mentions[last].First < s.End {
			last++
		}
		if s.Furniture || last == next && !paired {
			continue
		}
		r.index = i
		r.v.reset(s, res.Mentions[next:last])
		if !r.v.offTopic() {
			r.sentence(s)
		}
	}
	return r.events
}

// run is the coding of one article.
type run struct {
	coder   *Coder
	article *readout.Article
	pub     published
	told    *telling
	v       *view
	index   int // of the sentence in view
	events  []readout.Event
}

// sentence codes the events of the sentence in view. A trigger that has made an
// event is not tried again as part of a shorter one.
func (r *run) sentence(s *english.Sentence) {
	from := len(r.events)
	for i := int32(0); i < r.v.end(); {
		end, e, ok := r.at(i)
		i = end
		if !ok {
			continue
		}
		e.Sentence = r.v.doc.Span(s.Range)
		if !repeats(r.events[from:], e) {
			e.ID = r.article.ID + ".e" + strconv.Itoa(len(r.events)+1)
			r.events = append(r.events, e)
		}
	}
}

// at codes the event whose trigger starts at position i: that of the longest
// trigger that finds its parties. It returns the position to go on from.
func (r *run) at(i int32) (int32, readout.Event, bool) {
	t := &r.v.toks[i]
	if t.unit != none || t.time != none || len(r.coder.starts[t.word]) == 0 {
		return i + 1, readout.Event{}, false
	}
	for _, m := range r.coder.matches(r.v, i) {
		if m.p.stop {
			return m.end, readout.Event{}, false
		}
		if e, ok := r.code(m); ok {
			return m.end, e, true
		}
	}
	return i + 1, readout.Event{}, false
}

// repeats tells whether an event of the sentence says the same already.
func repeats(events []readout.Event, e readout.Event) bool {
	for i := range events {
		o := &events[i]
		if o.Type == e.Type && sameParties(o.Actors, e.Actors) && sameParties(o.Recipients, e.Recipients) {
			return true
		}
	}
	return false
}

// sameParties tells whether two sides are of the same countries, or the same
// actors where a country is not known.
func sameParties(a, b []readout.Party) bool {
	return containsSides(a, b) && containsSides(b, a)
}

func containsSides(a, b []readout.Party) bool {
	for _, p := range b {
		found := false
		for _, q := range a {
			found = found || p.ID == q.ID || p.Country != "" && p.Country == q.Country
		}
		if !found {
			return false
		}
	}
	return true
}
