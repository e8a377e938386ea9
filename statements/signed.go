package statements

import "readout/english"

// signed proposes quotations that a name after a dash signs, as press releases
// and collections of voices have them: `"We welcome it." — Anna Berg, mayor`.
func (r *reading) signed(propose func(candidate)) {
	for i := r.at.First; i+1 < r.at.body; i++ {
		if !r.signing(i) || !r.capital(i+1) || i == 0 || r.kind(i-1) != english.CloseQuote || r.quote[i-1] == english.None {
			continue
		}
		np, ok := r.phraseAfter(i + 1)
		if !ok || np.End < r.at.body || np.Len() > 14 || r.hasVerb(np.rng) || r.class(np.First).has(anyFixed) {
			continue
		}
		propose(candidate{
			source: np.rng, cue: rng{First: i, End: i + 1}, head: i, content: []rng{r.quoted(r.quote[i-1])},
			rule: "signed quotation", key: "signed quotation", sure: true,
		})
	}
}

// signing tells whether token i is a dash that a signature may follow.
func (r *reading) signing(i int32) bool {
	switch r.doc.Word(i) {
	case "—", "–", "--", "―", "~":
		return true
	}
	return false
}
