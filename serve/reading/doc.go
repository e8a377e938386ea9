// Package reading lays an article's text out for reading. It knows nothing of
// HTML: it cuts the text so that whoever draws it never meets two marks that
// cross.
//
// A [Mark] is a stretch of the text that opens a thing: a statement, an event,
// an actor, a shared passage. Marks nest and cross as they like. [Lay] cuts the
// text into paragraphs and these into segments; every segment is covered by
// the same marks from its first code point to its last, so it can be drawn as
// one element.
package reading
