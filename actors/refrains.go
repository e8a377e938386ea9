package actors

import "readout/english"

// isActedOn tells whether an actor is the subject of the verb that a phrase is the object
// of: who sued the bank is not the bank.
func (f *follower) isActedOn(span english.Range, c int32) bool {
	if !f.hasTree() {
		return false
	}
	r, verb := f.roleOf(span)
	return r == objectRole && f.actorAt(f.subjectOf(verb)) == c
}

// onlyUnknown returns the only organisation that the article has named by token i of which
// nothing tells what it is, where the article keeps calling somebody by a noun and never
// brings up another one: Wessel Hart is "the bank" where "the bank" comes again and again.
func (f *follower) onlyUnknown(i int32, noun string) int32 {
	if !f.lex.bodyNouns[noun] || !f.isRefrain(noun) {
		return noEntry
	}
	found := int32(noEntry)
	for _, m := range f.met {
		c := int32(m.Actor)
		if m.End > i || !f.cast[c].unknown {
			continue // of the others the names say what they are
		}
		if found != noEntry {
			return noEntry
		}
		found = c
	}
	return found
}

// isRefrain tells whether "the" stands before a noun several times, and "a" or "another"
// never.
func (f *follower) isRefrain(noun string) bool {
	const enough = 3
	if n, ok := f.refrains[noun]; ok {
		return n >= enough
	}
	n, hash := 0, hashFolded(noun)
	for i := 1; i < len(f.hashes); i++ {
		switch {
		case f.hashes[i] != hash:
		case f.is(int32(i)-1, "the"):
			n++
		case f.is(int32(i)-1, "a"), f.is(int32(i)-1, "another"):
			n -= enough
		}
	}
	f.refrains[noun] = n
	return n >= enough
}
