package statements

import (
	"fmt"
	"strconv"

	"readout/english"
)

// loadStances reads data/stances.tsv.
func (l *lexicon) loadStances() error {
	l.stances = map[string]*Cue{}
	return eachRow("data/stances.tsv", 3, func(f []string) error {
		certainty, err := strconv.Atoi(f[2])
		if err != nil || certainty < 1 || certainty > 3 {
			return fmt.Errorf("%q has the certainty %q, want 1 to 3", f[0], f[2])
		}
		l.stances[f[0]] = &Cue{Lemma: f[0], Stance: f[1], Certainty: certainty}
		return nil
	})
}

// stanceOf returns what a speaker does by a candidate's cue.
func (r *reading) stanceOf(c *candidate) string {
	switch {
	case c.stance == nil:
		return "says"
	case r.negated(c):
		return denied(c.stance)
	}
	return c.stance.Stance
}

// negated tells whether a cue says that its verb was not done: "did not say",
// against "not only said".
func (r *reading) negated(c *candidate) bool {
	for i := min(c.head, c.cue.End) - 1; i >= c.cue.First && r.kind(i) == english.Word && r.class(i).has(inGroup); i-- {
		if r.class(i).has(negation) {
			return !r.is(i+1, "only") && !r.is(i+1, "just")
		}
	}
	return false
}

// denied returns what a speaker does by not doing what a cue tells of. Who does
// not back something is told to be against it, and who neither says nor denies
// something keeps silent. Of the rest it tells too little for any stance: above all not
// that who did not apologise apologises.
func denied(c *Cue) string {
	switch c.Stance {
	case "supports":
		return "rejects"
	case "says", "denies", "confirms", "announces", "admits":
		return "declines"
	}
	return ""
}
