package roles

import (
	"readout/english"
	"readout/english/linear"
	"readout/english/sentence"
)

// frame is the sentence around a head, with what each of its tokens is to the head.
// It is reused from head to head.
type frame struct {
	*Text
	head   int32
	at     rng
	tokens []relation
	hint   *Hint
	// rule and key are hashes of the hint's.
	rule, key uint64
	list      keys
}

// relation is what a token is to a frame's head.
type relation struct {
	// path is a hash of the labels on the way from the head to the token.
	path uint64
	// branch is the first step of the way: what hangs on the head or on one of its
	// ancestors and holds the token. branchRoot is its topmost token.
	branch     uint64
	branchRoot int32
	mark       uint64 // the word that marks the branch as a clause, or nought
	hinted     Role   // what the rules propose
	marks      uint8  // breaking marks between head and token, at most 3
	verbs      uint8  // verbs between them, at most 3
	quoted     uint8  // 1 inside a quotation, 2 its opening mark, 3 its closing one
	known      bool
}

// Values that stand for places outside a tree or a frame.
const (
	beside   = 9  // no token of the frame
	detached = 11 // its way to the head leaves the frame
	ownBranch
)

// steps is how many ancestors of the head a path tells apart.
const steps = 5

// open makes f the frame around a head.
func (f *frame) open(t *Text, head int32) {
	s := t.doc.Sentence(head)
	f.Text, f.head = t, head
	f.at = rng{First: max(s.First, head-reach), End: min(s.End, head+reach)}
	if cap(f.tokens) < f.at.Len() {
		f.tokens = make([]relation, 2*reach)
	}
	f.tokens = f.tokens[:f.at.Len()]
	clear(f.tokens)
	f.climb()
	for i := f.at.First; i < f.at.End; i++ {
		f.relate(i)
	}
	f.propose()
	f.count(1)
	f.count(-1)
}

func (f *frame) of(i int32) *relation { return &f.tokens[i-f.at.First] }

// climb relates the head and its ancestors.
func (f *frame) climb() {
	path := uint64(1)
	for a, n := f.head, 1; a != sentence.Root && f.at.Has(a); a, n = f.doc.Head[a], n+1 {
		r := f.of(a)
		r.path, r.branch, r.branchRoot, r.known = path*7919, path*31+5, a, true
		if n < steps {
			path = path*131 + f.label(a) + 7
		}
	}
	f.of(f.head).branch = ownBranch
}

// relate relates token i, after what it hangs on.
func (f *frame) relate(i int32) {
	top := i
	for !f.of(top).known {
		up := f.doc.Head[top]
		if up == sentence.Root || !f.at.Has(up) {
			*f.of(top) = relation{path: detached, branch: detached, branchRoot: top, known: true}
			break
		}
		top = up
	}
	for i != top {
		// The next step down from what is known, found by climbing again: trees
		// of sentences are shallow.
		next := i
		for f.doc.Head[next] != top {
			next = f.doc.Head[next]
		}
		f.hang(next, top)
		top = next
	}
}

// hang relates a token to the head through its own head, which is related.
func (f *frame) hang(i, up int32) {
	r, above := f.of(i), *f.of(up)
	r.known = true
	if !f.isBranch(up) {
		side := uint64(0)
		if i > f.head {
			side = 1
		}
		r.branch, r.branchRoot = above.branch*1009+f.label(i)*3+side, i
		r.path = above.path*31 + f.label(i) + 100
		r.mark = f.marker(i)
		return
	}
	r.branch, r.branchRoot, r.mark = above.branch, above.branchRoot, above.mark
	r.path = above.path*31 + f.label(i)
}

// isBranch tells whether token i hangs on the head or an ancestor of it without being
// one.
func (f *frame) isBranch(i int32) bool { return !f.covers(i, f.head) }

// marker returns the word that marks the clause of token i.
func (f *frame) marker(i int32) uint64 {
	for c := f.child[i]; c != english.None; c = f.next[c] {
		if f.doc.Label[c] == sentence.DepMark {
			return f.form[c]
		}
	}
	return 0
}

// propose writes the rules' proposal into the frame.
func (f *frame) propose() {
	f.hint = f.hints[f.head]
	if f.hint == nil {
		return
	}
	f.rule, f.key = linear.Hash(f.hint.Rule), linear.Hash(f.hint.Key)
	for _, span := range f.hint.Content {
		f.write(span, Content)
	}
	f.write(f.hint.Source, Source)
	f.write(f.hint.Cue, Cue)
}

func (f *frame) write(span rng, role Role) {
	for i := max(span.First, f.at.First); i < min(span.End, f.at.End); i++ {
		f.of(i).hinted = role
	}
}

// count counts marks and verbs from the head to one side, and notes quotations.
func (f *frame) count(step int32) {
	marks, verbs := uint8(0), uint8(0)
	for i := f.head; f.at.Has(i); i += step {
		r := f.of(i)
		r.quoted = f.quotation(i)
		if i == f.head {
			continue
		}
		r.marks, r.verbs = min(marks, 3), min(verbs, 3)
		if f.breaks(i) {
			marks = min(marks+1, 3)
		}
		if u := f.doc.UPOS[i]; u == sentence.VERB || u == sentence.AUX {
			verbs = min(verbs+1, 3)
		}
	}
}

// breaks tells whether token i is a mark that may part clauses.
func (f *frame) breaks(i int32) bool {
	switch f.doc.Word(i) {
	case ",", ";", ":", "—", "–", "--":
		return true
	}
	return false
}

func (f *frame) quotation(i int32) uint8 {
	switch {
	case f.doc.Tokens[i].Kind == english.OpenQuote:
		return 2
	case f.doc.Tokens[i].Kind == english.CloseQuote:
		return 3
	case f.quote[i] != english.None:
		return 1
	}
	return 0
}
