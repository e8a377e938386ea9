// Package lineage finds the words that articles share and says what was done
// to them on the way: which passage an article took over from which earlier
// one, what it cut, put in or changed, and how many origins there are. It is
// pure: a record keeps the index and asks this package what to make of it.
//
// # Nouns
//
// A passage is a sentence, or the part of a sentence that stands in quotation
// marks where that is much of it; no two passages of an article overlap. A
// wording is the sequence of a passage's words without regard to case,
// punctuation and the shape of apostrophes; all verbatim copies of a passage
// have one wording, which is why an index of wordings does not grow with the
// number of copies. A fingerprint is the hash of a pair of neighbouring content
// words. A [Link] joins two wordings whose aligned words are enough to say that
// one carries the other's words. An [Appearance] is a wording in an article. A
// [Family] is what links hold together.
//
// # What makes a link
//
// The words of two passages are aligned with gaps (affine costs, so that a
// long cut costs little more than a short one) and weighed: a function word
// counts less than a content word. Of the shorter passage, so weighed, at
// least [MinContained] must stand in the longer, and [MinContent] content
// words must be shared: precision goes before recall. Which fingerprints and
// thresholds to take was measured on edited sentences of news; the package's
// tests repeat the measurement.
//
// # Order
//
// A parent is the earlier passage that a passage shares most with. Where the
// dates of publication do not tell which of two was first (the same day, a
// date that is not known), the later in a fixed order is compared with the
// other and says what differs, but claims no parent.
package lineage
