package actors

import (
	"strings"

	"readout"
	"readout/english"
)

// counterpart reads "his Tessian counterpart" and "Berg's Tessian counterpart" at token
// start: the holder, for that state, of the office of him who is spoken of. It
// returns the token after it.
func (f *follower) counterpart(start int32) (int32, bool) {
	owner, i := f.ownerAt(start)
	if owner == noEntry || i >= f.end(start) || !f.isHit(i) {
		return 0, false
	}
	h := &f.hits[f.cover[i]]
	if h.First != i || h.entry == noEntry || !f.is(h.End, "counterpart") || h.End >= f.end(start) {
		return 0, false
	}
	state := &f.d.entries[h.entry].actor
	office := strings.TrimPrefix(f.cast[owner].Role, "former ")
	if office == "" || !isStateType(state.Type) {
		return 0, false
	}
	c := f.latest(start, reachOfRole, func(c int32) bool {
		return c != owner && f.cast[c].Type == readout.TypePerson && f.cast[c].Country == state.Country && f.cast[c].Role == office
	})
	if c == noEntry {
		c = f.holder(office, state.Country)
	}
	if c == noEntry || c == owner {
		return 0, false
	}
	f.refer(english.Range{First: i, End: h.End + 1}, c, readout.MentionDescription, "the same office of another state")
	return h.End + 1, true
}

// ownerAt returns the person whom a possessive at token start names or stands for, and the
// token behind it.
func (f *follower) ownerAt(start int32) (int32, int32) {
	if f.at(start, inWhose) {
		p := f.pronounAt(start)
		if p.kind != he && p.kind != she {
			return noEntry, start
		}
		c, by := f.choose(&p)
		if c != noEntry {
			f.refer(english.Range{First: start, End: start + 1}, c, readout.MentionPronoun, by)
		}
		return c, start + 1
	}
	if f.possessive(start) == start {
		return noEntry, start
	}
	for _, m := range f.before(f.doc.Tokens[start].Sentence, start) {
		if m.End == start && f.cast[m.Actor].Type == readout.TypePerson {
			return int32(m.Actor), start + 1
		}
	}
	return noEntry, start
}
