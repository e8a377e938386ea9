package names

import (
	"slices"

	"readout/english/linear"
)

// The styles that texts are read in are two: news as CoreNLP's users expect it,
// and everything else as people write on the web. Which it is to be, a text tells
// by the words that it writes small: "said" and "lawmakers", or "i" and "lol".
// Names do not count, for a topic is no register. Weights are learned with the
// labels', and stand in the model as those of two classes.
const (
	newsClass = iota
	webClass
)

// registerKeys appends the features of the article's register to keys.
func (e *evidence) registerKeys(keys []linear.Key) []linear.Key {
	base := len(keys)
	for word, u := range e.counts {
		if u.small > 0 {
			keys = append(keys, linear.Key1(tRegister, word))
		}
	}
	// A map has no order, but what is learned has to be the same each time.
	slices.Sort(keys[base:])
	return append(keys, linear.Key0(tRegister))
}

// register returns the style that the article noted is to be read in.
func (f *Finder) register(model linear.Scorer) Style {
	f.keys = f.evidence.registerKeys(f.keys[:0])
	model.Score(f.keys, f.styles[:])
	if f.styles[webClass] > f.styles[newsClass] {
		return Web
	}
	return News
}

// register learns of an article of either style to tell that style.
func (p *pupil) register(style Style) {
	if style != News && style != Web {
		return
	}
	f := p.finder
	if f.register(p.trainer) == style {
		return
	}
	if style == Web {
		p.trainer.Update(f.keys, webClass, newsClass)
	} else {
		p.trainer.Update(f.keys, newsClass, webClass)
	}
}
