package statements

import "readout/english"

// posts proposes posts that open with who wrote them: "Anna Berg (@annaberg): …",
// "RT @annaberg: …".
func (r *reading) posts(propose func(candidate)) {
	p := r.doc.Paragraphs[r.doc.Sentence(r.at.First).Paragraph].Range
	if r.at.First != p.First {
		return
	}
	first := r.withoutSigns(p).First
	again := r.is(first, "RT")
	if again {
		first++
	}
	name := rng{First: first, End: first}
	for name.End < min(p.End, first+longestName) && r.kind(name.End) == english.Word && r.capital(name.End) && !r.handle(name.End) {
		name.End++
	}
	i := name.End
	if r.is(i, "(") {
		i++
	}
	if !r.handle(i) {
		return
	}
	if name.Len() == 0 {
		name = rng{First: i, End: i + 1}
	}
	for i++; r.is(i, ")"); i++ {
	}
	if !r.is(i, ":") || i+1 >= p.End {
		return
	}
	propose(candidate{
		source: name, cue: rng{First: i, End: i + 1}, head: i, content: []rng{{First: i + 1, End: p.End}},
		rule: signedPost, key: "signed post", sure: true,
	})
}
