package english

import "sort"

// QuotationOf returns the index of the innermost quotation that token i stands
// in, or None. A quotation's own marks do not stand in it.
func (d *Doc) QuotationOf(i int32) int32 {
	// The last quotation that begins at or before i holds it, or one of those
	// around that quotation does.
	q := int32(sort.Search(len(d.Quotations), func(k int) bool { return d.Quotations[k].First > i })) - 1
	for q != None && !d.Quotations[q].Has(i) {
		q = d.Quotations[q].Parent
	}
	return q
}

// Quoted tells whether token i stands in a quotation.
func (d *Doc) Quoted(i int32) bool { return d.QuotationOf(i) != None }

// QuotationsIn returns the quotations that begin in r, in order; r is usually a
// sentence or a paragraph.
func (d *Doc) QuotationsIn(r Range) []Quotation {
	beginsAt := func(i int32) int {
		return sort.Search(len(d.Quotations), func(k int) bool { return d.Quotations[k].First >= i })
	}
	return d.Quotations[beginsAt(r.First):beginsAt(r.End)]
}

// Touching returns the tokens that share a code point with [start, end), and
// whether there are any.
func (d *Doc) Touching(start, end int) (Range, bool) {
	first := sort.Search(len(d.Tokens), func(i int) bool { return int(d.Tokens[i].End) > start })
	after := sort.Search(len(d.Tokens), func(i int) bool { return int(d.Tokens[i].Start) >= end })
	return Range{First: int32(first), End: int32(after)}, first < after
}
