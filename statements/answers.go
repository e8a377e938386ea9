package statements

import (
	"readout"
	"readout/english"
)

// What a denial answers is sought among so many statements before it. By its words
// it answers one with which it shares as many of its words of substance, and at
// least such a share of them.
const (
	answerable   = 12
	sharedWords  = 2
	sharedTenths = 6
)

// answers names for each denial the statement of somebody else in the article that
// it denies: the latest before it that says much the same, or, where it only
// speaks of "the accusation", one of that kind in its own paragraph or the one before.
// Whom it cannot tell for certain it leaves out.
func (r *reading) answers(kept []candidate, out []readout.Statement) {
	for i := range out {
		kind, refers := r.refersTo(&kept[i])
		if out[i].SpeakerName == "" || out[i].Stance != "denies" && (out[i].Stance != "rejects" || !refers) {
			continue
		}
		denied := map[string]bool{}
		if r.hasVerb(kept[i].content[0]) {
			denied = r.substance(kept[i].content)
		}
		for j := i - 1; j >= max(0, i-answerable); j-- {
			if !r.answerable(&kept[j], &out[j], &out[i]) {
				continue
			}
			if r.saysTheSame(denied, kept[j].content) || refers && r.close(&kept[i], &kept[j]) && r.meant(kind, &kept[j], out[i].Speaker) {
				out[i].Answers = out[j].ID
				break
			}
		}
	}
}

// answerable tells whether a statement is another speaker's and vouches for
// something that can be denied.
func (r *reading) answerable(c *candidate, s, denial *readout.Statement) bool {
	if c.rule == turnOfTranscript || s.SpeakerName == "" || s.SpeakerName == denial.SpeakerName || s.Stance == "denies" || s.Stance == "asks" || s.Stance == "declines" {
		return false
	}
	return c.stance == nil || sayingStance(c.stance)
}

// substance returns the words of contents that tell what they are about.
func (r *reading) substance(content []rng) map[string]bool {
	words := map[string]bool{}
	for _, span := range content {
		for i := span.First; i < min(span.End, span.First+reach); i++ {
			if w := r.topical(i); w != "" {
				words[w] = true
			}
		}
	}
	return words
}

// topical returns the lemma of a name, a noun or a full verb, or "".
func (r *reading) topical(i int32) string {
	if r.kind(i) != english.Word && r.kind(i) != english.Number || r.class(i).has(anyFixed|adverb|timeWord|objectPronoun) {
		return ""
	}
	if w := r.words[i]; w.verb != nil && w.form != 0 && !r.class(i).has(noun) {
		return ""
	}
	if r.hasTree() {
		return r.doc.Lemma(i)
	}
	return r.doc.Lower(i)
}

// saysTheSame tells whether contents share most of the words of a denial.
func (r *reading) saysTheSame(denied map[string]bool, content []rng) bool {
	shared := 0
	for w := range r.substance(content) {
		if denied[w] {
			shared++
		}
	}
	return shared >= sharedWords && shared*10 >= len(denied)*sharedTenths
}

// refersTo tells whether all that is denied is a noun of saying that stands for
// what was said: "denied the accusations"; and what speakers do by that noun.
func (r *reading) refersTo(c *candidate) (stance string, ok bool) {
	span := c.content[0]
	if len(c.content) != 1 || span.Len() > 4 || !r.class(span.First).has(determiner|possessive) {
		return "", false
	}
	cue := r.words[span.End-1].noun
	if cue == nil || cue.Stance != "accuses" && cue.Stance != "says" {
		return "", false
	}
	return cue.Stance, true
}

// meant tells whether what a noun refers to may be a candidate: an accusation, or
// a claim in which the one who denies it is told of.
func (r *reading) meant(kind string, c *candidate, speaker string) bool {
	if kind == "accuses" && c.stance != nil && c.stance.Stance == kind {
		return true
	}
	for _, span := range c.content {
		for _, m := range r.res.Within(span) {
			if speaker != "" && r.res.Actors[m.Actor].ID == speaker {
				return true
			}
		}
	}
	return false
}

// close tells whether one candidate stands in the paragraph of another or in the
// one before.
func (r *reading) close(c, before *candidate) bool {
	return r.doc.Sentence(c.head).Paragraph-r.doc.Sentence(before.head).Paragraph <= 1
}
