package parse

import "readout/english/linear"

// A sight is what the features see of a state: the top three tokens of the stack
// and the first four of the buffer, with their children so far.
type sight struct {
	top, second, front         int32 // tokens by number
	s0, s1, s2, b0, b1, b2, b3 *token
	before, after, back        *token // the neighbours of the top, the one before the front
	s0i, s1i, b0i              *item
	s0l, s0r, s0l2, s0r2       *token
	s1l, s1r, s1r2, b0l, b0l2  *token
	far, near                  uint32 // distance of top and front, of second and top
}

// token returns a token, the root, or what stands for none.
func (p *pass) token(i int32) *token {
	if i == root {
		return &p.root
	}
	return p.inside(i)
}

// inside is like token, but nothing stands before the first.
func (p *pass) inside(i int32) *token {
	if i >= 0 && int(i) < len(p.text.tokens) {
		return &p.text.tokens[i]
	}
	return &p.none
}

// look fills the pass's sight of a state.
func (p *pass) look(s *state) *sight {
	v := &p.sight
	third := missing
	v.top, v.second, v.s0i, v.s1i, v.b0i = root, missing, &p.childless, &p.childless, &s.front
	if s.top != bottom {
		at := &p.nodes[s.top]
		v.top, v.second, v.s0i = at.tok, root, &at.item
		if at.below != bottom {
			at = &p.nodes[at.below]
			v.second, third, v.s1i = at.tok, root, &at.item
			if at.below != bottom {
				third = p.nodes[at.below].tok
			}
		}
	}
	v.front = s.front.tok
	if int(v.front) >= len(p.text.tokens) {
		v.front = missing
	}
	f := s.front.tok
	v.s0, v.s1, v.s2 = p.token(v.top), p.token(v.second), p.token(third)
	v.b0, v.b1, v.b2, v.b3 = p.inside(f), p.inside(f+1), p.inside(f+2), p.inside(f+3)
	v.before, v.after, v.back = &p.none, &p.none, p.inside(f-1)
	if v.top >= 0 {
		v.before, v.after = p.inside(v.top-1), p.inside(v.top+1)
	}
	v.s0l, v.s0r, v.s0l2, v.s0r2 = p.inside(v.s0i.left1), p.inside(v.s0i.right1), p.inside(v.s0i.left2), p.inside(v.s0i.right2)
	v.s1l, v.s1r, v.s1r2 = p.inside(v.s1i.left1), p.inside(v.s1i.right1), p.inside(v.s1i.right2)
	v.b0l, v.b0l2 = p.inside(v.b0i.left1), p.inside(v.b0i.left2)
	v.far, v.near = distance(v.top, v.front), distance(v.second, v.top)
	return v
}

// features gathers what the choice of an action rests on: the templates of
// Zhang and Nivre (2011), and more.
func (p *pass) features(s *state) []linear.Key {
	v := p.look(s)
	k := keys{list: p.list[:0]}
	k.start(inFront)
	k.front(v)
	k.start(inAhead)
	k.ahead(v, p.text)
	k.start(inBehind)
	k.behind(v, p.text)
	k.rest(v, p.guide)
	p.list = k.list
	return k.list
}

// rest adds all that rests on more than two tokens of the stack and the buffer, or
// on children.
func (k *keys) rest(v *sight, g *guide) {
	k.start(inRest)
	k.groups(v)
	k.children(v)
	k.valency(v)
	if g != nil {
		k.guided(v, g)
	}
}

// Where the numbers of templates begin.
const (
	inFront  = 0
	inAhead  = 100
	inBehind = 200
	inRest   = 300
)

func (k *keys) start(template uint64) { k.template = template }
