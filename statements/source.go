package statements

import (
	"strings"

	"readout/english"
)

// checked returns a candidate with a source that can be one, or false: words
// that are no noun phrase are a sign that the verb was none or that its subject
// was not found. A source whose head is no word for people, bodies or writings
// is doubtful; the table of precisions knows such candidates apart.
func (r *reading) checked(c candidate) (candidate, bool) {
	if c.source.Len() <= 0 || c.sure {
		return c, true
	}
	if c.source = r.withoutSigns(c.source); c.source.Len() <= 0 {
		return c, false
	}
	if after, ok := r.afterAgency(r.doc.Sentence(c.source.First)); ok && c.source.Has(after) {
		c.source.First = after
	}
	c.source = r.beforeWhen(r.afterWhen(r.afterDebris(c.source)))
	if c.source.Len() <= 0 || r.fragment(c.source) {
		return c, false
	}
	if c.rule != "verb behind quotation" && !strings.HasPrefix(c.rule, "name and colon") && r.doubtful(c.source) {
		c.key += doubt
	}
	return c, true
}

// doubt ends the keys of candidates whose source is doubtful.
const doubt = "/doubt"

// withoutSigns drops bullets, arrows and pictures before a phrase.
func (r *reading) withoutSigns(np rng) rng {
	for np.First < np.End {
		switch r.kind(np.First) {
		case english.Word, english.Number, english.OpenQuote:
			return np
		}
		if w := r.doc.Word(np.First); w == "@" || w == "#" || w == "$" || w == "(" || w == "[" || w == "'" || w == "’" || w == "€" || w == "£" {
			return np
		}
		np.First++
	}
	return np
}

// afterDebris drops what stands before the determiner of the subject proper and
// is no part of its phrase: "place despite the ministry", "in May the minister".
func (r *reading) afterDebris(np rng) rng {
	head := r.headOf(np)
	for i := head.End - 1; i > head.First; i-- {
		if !r.is(i, "the") && !r.is(i, "a") && !r.is(i, "an") || r.capital(i) {
			continue
		}
		before := r.class(i - 1)
		if r.kind(i-1) == english.Word && !before.has(preposition|determiner|coordinator|possessive|pronoun|relative) && !r.is(i-1, "both") && !r.is(i-1, "such") && !r.capital(i-1) {
			np.First = i
			return np
		}
	}
	return np
}

// afterWhen drops words of time before a subject: "earlier this week the mayor".
func (r *reading) afterWhen(np rng) rng {
	for i := np.First; i < np.End; i++ {
		c := r.class(i)
		if i > np.First && (r.capital(i) && !c.has(timeWord) || r.is(i, "the") || r.is(i, "a")) {
			np.First = i
			return np
		}
		if !c.has(timeWord) && !r.is(i, "this") {
			return np
		}
	}
	return np
}

// beforeWhen drops words of time behind a subject: "the court this month".
func (r *reading) beforeWhen(np rng) rng {
	end := np.End
	for end > np.First+1 && r.class(end-1).has(timeWord|day) && r.lower(end-1) {
		end--
	}
	if end == np.End || !r.class(np.End-1).has(day) && !r.is(end, "this") && !r.is(end, "last") && !r.is(end-1, "this") {
		return np
	}
	for end > np.First+1 && (r.is(end-1, "this") || r.is(end-1, "just") || r.class(end-1).has(preposition)) {
		end--
	}
	return rng{First: np.First, End: end}
}
