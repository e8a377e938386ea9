package english

import "slices"

// The quotation marks of a paragraph are read together: each opens a
// quotation, closes one, or does neither (an apostrophe, inches), and the
// readings that agree best with the marks' shapes, with the spaces around them
// and with each other win. That mends texts whose closing marks were turned
// into opening ones, and pairs marks that look alike on both sides. It is a
// shortest path through the marks, over what is open after each.

// role is what a mark does.
type role uint8

const (
	plain  role = iota // an apostrophe, a measure
	opens              // opens a quotation
	closes             // closes the innermost quotation
	// reopens opens a quotation while one of its kind is still open, which
	// ends there unclosed.
	reopens
	// stray closes a quotation that nothing has opened.
	stray
)

// depth is what quotations are open: none, one in double marks, one in single
// marks, or one in another.
type depth uint8

const (
	outside depth = iota
	inDouble
	inSingle
	singleInDouble
	doubleInSingle
	doubleInDouble
	depths
)

// step returns the depth after a mark of the given kind has played a role, and
// whether it can.
func (d depth) step(r role, single bool) (depth, bool) {
	kind, nested := inDouble, singleInDouble
	if single {
		kind, nested = inSingle, doubleInSingle
	}
	switch r {
	case plain:
		return d, true
	case opens:
		switch {
		case d == outside:
			return kind, true
		case d == inDouble && single:
			return singleInDouble, true
		case d == inSingle && !single:
			return doubleInSingle, true
		case d == inDouble && !single:
			return doubleInDouble, true
		}
	case closes:
		switch {
		case d == doubleInDouble && !single:
			return inDouble, true
		case d == kind:
			return outside, true
		case d == singleInDouble && single:
			return inDouble, true
		case d == doubleInSingle && !single:
			return inSingle, true
		case d == nested:
			return outside, true // the inner one was not closed
		}
	case reopens:
		switch {
		case d == kind:
			return kind, true
		case d == nested && !single:
			return inDouble, true
		}
	case stray:
		return d, d == outside
	}
	return d, false
}

// sight is what the text around a mark shows of it.
type sight struct {
	token  int32
	glyph  glyph
	single bool
	// reports tells that the clause after the mark reports what was said
	// before it.
	reports bool
	// cost of each role by the mark's shape and surroundings.
	cost [stray + 1]int16
}

// path is the best reading of the marks so far that ends at one depth.
type path struct {
	cost int32
	// outer and inner are the glyphs that opened what is open.
	outer, inner glyph
}

// step is how a path came to a depth at one mark.
type step struct {
	from depth
	role role
}

// unreached is the cost of a depth that no reading leads to.
const unreached = 1 << 30

// readRoles finds the role of each mark that was looked at. after is the mark
// with which the next paragraph begins: a quotation may be left open for it.
func (q *quoter) readRoles(after glyph) {
	var paths [depths]path
	for d := range paths {
		paths[d].cost = unreached
	}
	paths[outside].cost = 0
	n := len(q.sights)
	q.steps = slices.Grow(q.steps[:0], n)[:n]
	for i := range q.sights {
		paths = advance(paths, &q.sights[i], &q.steps[i])
	}
	best, lowest := outside, int32(unreached)
	for d := range depths {
		if cost := paths[d].cost + left(d, after); cost < lowest {
			best, lowest = d, cost
		}
	}
	q.roles = slices.Grow(q.roles[:0], n)[:n]
	for i := n - 1; i >= 0; i-- {
		q.roles[i] = q.steps[i][best].role
		best = q.steps[i][best].from
	}
}

// left returns what it costs to end a paragraph at a depth, if the next one
// begins with the mark after.
func left(d depth, after glyph) int32 {
	goesOn := after != noGlyph
	switch {
	case d == outside:
		return 0
	case d == inDouble && goesOn && !after.single():
		return 1
	case d == inDouble, d == inSingle && goesOn && after.single():
		return costUnclosed
	}
	return 2 * costUnclosed
}

// advance returns the best paths after one more mark.
func advance(paths [depths]path, s *sight, steps *[depths]step) [depths]path {
	var next [depths]path
	for d := range next {
		next[d].cost = unreached
	}
	base := int32(unreached)
	for d := range depths {
		if paths[d].cost == unreached {
			continue
		}
		for r := plain; r <= stray; r++ {
			to, ok := d.step(r, s.single)
			if !ok {
				continue
			}
			p := paths[d]
			p.take(r, d, to, s)
			if p.cost < next[to].cost {
				next[to] = p
				steps[to] = step{from: d, role: r}
			}
		}
	}
	for d := range next {
		base = min(base, next[d].cost)
	}
	for d := range next { // keeps the costs of a million marks small
		if next[d].cost < unreached {
			next[d].cost -= base
		}
	}
	return next
}

// take adds to a path at depth d a mark that leads to depth to.
func (p *path) take(r role, d, to depth, s *sight) {
	p.cost += int32(s.cost[r])
	innermost := p.outer
	if d >= singleInDouble {
		innermost = p.inner
	}
	switch r {
	case opens:
		if d == outside {
			p.outer = s.glyph
			break
		}
		p.inner = s.glyph
		if to == doubleInDouble {
			p.cost += costNested
			if s.glyph == p.outer {
				p.cost += costAlike
			}
		}
	case closes:
		if d >= singleInDouble && to == outside {
			innermost = p.outer
			p.cost += costUnclosed
		}
		p.cost += int32(s.glyph.closes(innermost))
	case reopens:
		p.outer = s.glyph
	}
}
