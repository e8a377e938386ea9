package events

import (
	"readout"
	"readout/actors"
	"readout/english"
)

// shortQuotation is the number of tokens below which a quotation is words that
// the article sets apart, not what somebody told.
const shortQuotation = 4

// telling knows what an article tells itself and what it tells that others say.
type telling struct {
	doc     *english.Doc
	article *readout.Article
	stmts   []readout.Statement
	own     []bool // statements by the article's own outlet or agency
	quoted  []bool // by token; nil where there is no quotation
}

func newTelling(doc *english.Doc, res *actors.Resolution, stmts []readout.Statement, article *readout.Article) *telling {
	t := &telling{doc: doc, article: article, stmts: stmts, own: make([]bool, len(stmts))}
	for i := range stmts {
		t.own[i] = t.isOwn(&stmts[i], res)
	}
	for _, q := range doc.Quotations {
		if q.Len() < shortQuotation {
			continue
		}
		if t.quoted == nil {
			t.quoted = make([]bool, len(doc.Tokens))
		}
		for i := q.First; i < q.End; i++ {
			t.quoted[i] = true
		}
	}
	return t
}

// isOwn tells whether a statement is the outlet's own narrative: the outlet or
// the agency of the dateline names itself as the source.
func (t *telling) isOwn(s *readout.Statement, res *actors.Resolution) bool {
	if !t.isOwnName(s.SpeakerName) {
		return false
	}
	for i := range res.Actors {
		if res.Actors[i].ID == s.Speaker {
			return res.Actors[i].Type == readout.TypeOutlet
		}
	}
	return true
}

// isOwnName tells whether a name is that of the article's outlet or of the
// agency of its dateline.
func (t *telling) isOwnName(name string) bool {
	return name != "" && (name == t.article.Outlet || name == t.article.Dateline.Agency)
}

// apply sets the statement that an event with its trigger at the document's
// token i is told in, and its status by it. What a statement tells to have
// happened is claimed; what it tells as planned, supposed or denied stays so.
func (t *telling) apply(e *readout.Event, i int32) {
	best := t.teller(e.Trigger[0])
	if best != none {
		e.Statement = t.stmts[best].ID
	} else if t.quoted == nil || !t.quoted[i] {
		return
	}
	if e.Status == readout.Happened {
		e.Status = readout.Claimed
	}
}

// teller returns the index of the statement that tells most closely what stands
// at a span, or none.
func (t *telling) teller(at readout.Span) int {
	best := none
	for n := range t.stmts {
		if !t.own[n] && readout.AnyCovers(t.stmts[n].Content, at) && (best == none || t.inner(n, best, at)) {
			best = n
		}
	}
	return best
}

// inner tells whether statement a holds the span more closely than b does.
func (t *telling) inner(a, b int, at readout.Span) bool {
	return length(t.stmts[a].Content, at) < length(t.stmts[b].Content, at)
}

// length returns the length of the span of content that covers at.
func length(content []readout.Span, at readout.Span) int {
	for _, s := range content {
		if s.Covers(at) {
			return s.End - s.Start
		}
	}
	return 0
}
