package actors

import (
	"strings"

	"readout"
	"readout/english"
)

// office is what a phrase around a title tells of the person who holds it.
type office struct {
	english.Range // of the title and what stands before it
	role          string
	sector        readout.Sector
	country       string
	gender        gender
	// plural tells that the title goes before several names, so that what
	// stands before it may belong to each of them.
	plural bool
	// formal tells that the title is an address alone ("Mr."), which gives no
	// role.
	formal bool
}

// isAddress tells whether a title may stand between an office and the name of who
// holds it, as a form of address or a rank: "Foreign Minister Dr. Anna Berg".
func (t *titleKind) isAddress() bool {
	switch t.sector {
	case readout.SectorMilitary, readout.SectorReligious, readout.SectorHealth:
		return true
	}
	return t.role == "" || t.role == "sheikh"
}

// officeAt reads the title at token i with the affiliation before it
// ("Russian Foreign", "the Kremlin's") and after it ("of Russia", "for the
// Ministry of Defence"). after is the token behind all of it.
func (r *resolver) officeAt(i int32) (o office, after int32, ok bool) {
	names, end := r.longest(r.lex.titleNames, i, r.end(i))
	if len(names) == 0 {
		return o, i, false
	}
	t := &r.lex.titles[names[0].entry]
	o = office{
		Range: english.Range{First: i, End: end},
		role:  t.role, sector: t.sector, country: t.country, gender: t.gender, formal: t.role == "",
	}
	if o.plural = r.isPlural(i, end); o.plural {
		return o, r.affiliationAfter(&office{Range: o.Range}, end), true
	}
	r.affiliationBefore(&o)
	after = r.affiliationAfter(&o, end)
	return o, after, true
}

// affiliationBefore reads modifiers and whose office it is, leftwards from the
// title.
func (r *resolver) affiliationBefore(o *office) {
	i := o.First - 1
	start := r.first(o.First)
	for i >= start {
		switch {
		case r.isHit(i):
			h := &r.hits[r.cover[i]]
			if !r.takeAffiliation(o, h) {
				return
			}
			o.First = h.First
			i = h.First - 1
		case r.possessive(i) > i, r.isHyphen(i):
			i--
		case r.at(i, inFormer):
			o.role = "former " + o.role
			if o.sector == readout.SectorGovernment || o.sector == readout.SectorLegislature {
				o.sector = readout.SectorFormerElite
			}
			o.First = i
			i--
		case r.at(i, inModifier):
			o.First = i
			i--
		case r.is(i, "and") && i-1 >= start && r.endsOffice(i-1):
			// "Senior Chinese diplomat and CPC official": the earlier half
			// tells the country too.
			i = r.officeEndingAt(o, i-1)
		case r.bodyEndingAt(o, i) >= 0:
			o.First = r.bodyEndingAt(o, i)
			i = o.First - 1
		default:
			return
		}
	}
}

// isHit tells whether a hit covers token i.
func (r *resolver) isHit(i int32) bool { return r.cover[i] != noEntry }

// takeAffiliation reads country and sector from a name beside a title. It
// tells whether the name can be an affiliation at all.
func (r *resolver) takeAffiliation(o *office, h *hit) bool {
	switch {
	case h.body != noEntry && h.state != noEntry:
		k := &r.lex.bodies[h.body]
		o.setCountry(r.d.entries[h.state].actor.Country)
		o.setBody(k.sector)
	case h.entry == noEntry:
		return len(h.options) > 0
	default:
		a := &r.d.entries[h.entry].actor
		if a.Type == readout.TypePerson || a.Type == readout.TypeAgreement {
			return false
		}
		o.setCountry(a.Country)
		if a.Type == readout.TypeTerritory && o.role == "foreign minister" {
			o.role = "secretary of state" // of a part of the United States
		}
		if !isStateType(a.Type) {
			o.setBody(a.Sector)
		}
	}
	return true
}

func (o *office) setCountry(country string) {
	if country != "" {
		o.country = country
	}
}

// setBody gives the sector of the body to an office that has none of its own:
// a spokesman's is that of whom he speaks for.
func (o *office) setBody(sector readout.Sector) {
	if o.sector == "" || o.role == "spokesperson" || o.role == "official" {
		o.sector = sector
	}
}

// bodyEndingAt finds a body without its state before a title ("Foreign Ministry
// spokesman") and returns the body's first token, or -1.
func (r *resolver) bodyEndingAt(o *office, i int32) int32 {
	const longestBody = 6
	for from := max(r.first(i), i-longestBody+1); from <= i; from++ {
		names, after := r.longest(r.lex.bodyNames, from, i+1)
		if len(names) > 0 && after == i+1 {
			o.setBody(r.lex.bodies[names[0].entry].sector)
			return from
		}
	}
	return -1
}

// endsOffice tells whether a title ends with token i.
func (r *resolver) endsOffice(i int32) bool { return r.titleEndingAt(i) >= 0 }

// titleEndingAt returns the first token of the longest title that ends with
// token i, or -1.
func (r *resolver) titleEndingAt(i int32) int32 {
	if i < 0 {
		return -1
	}
	const longestTitle = 6
	for from := max(r.first(i), i-longestTitle+1); from <= i; from++ {
		names, after := r.longest(r.lex.titleNames, from, i+1)
		if len(names) > 0 && after == i+1 {
			return from
		}
	}
	return -1
}

// officeEndingAt reads the office that ends with token i into o, whose own role
// stays, and returns the token before it.
func (r *resolver) officeEndingAt(o *office, i int32) int32 {
	from := r.titleEndingAt(i)
	first, _, _ := r.officeAt(from)
	if o.country == "" {
		o.country = first.country
	}
	if first.role != "" && (o.role == "official" || o.role == "former official") {
		o.role = first.role
	}
	if o.sector == "" || o.sector == readout.SectorParty {
		o.sector = first.sector
	}
	o.First = first.First
	return first.First - 1
}

// affiliationAfter reads "of Russia", "for the Ministry of Defence", "to the
// United Nations", "at Fudan University" behind a title.
func (r *resolver) affiliationAfter(o *office, i int32) int32 {
	end := r.end(o.First)
	if i >= end || !r.at(i, inOf) {
		return i
	}
	j := i + 1
	for j < end && (r.is(j, "the") || r.at(j, inModifier)) {
		j++
	}
	if j >= end {
		return i
	}
	switch {
	case r.isHit(j):
		h := &r.hits[r.cover[j]]
		if h.First != j || !r.is(i, "to") && !r.takeAffiliation(o, h) {
			return i
		}
		j = h.End
		if h.body == noEntry && h.state == noEntry {
			j = r.affiliationAfter(o, r.possessive(j))
		}
		return j
	case r.startsBody(j):
		names, after := r.longest(r.lex.bodyNames, j, end)
		o.setBody(r.lex.bodies[names[0].entry].sector)
		return r.affiliationAfter(o, after)
	}
	// "for Foreign Affairs": a portfolio in words that are known to be one.
	k := j
	for k < end && (r.at(k, inPortfolio) || r.is(k, "and") && r.at(k+1, inPortfolio)) {
		k++
	}
	if k > j {
		return r.affiliationAfter(o, k)
	}
	return i
}

// isPlural tells whether a title is in the plural, which means several.
func (r *resolver) isPlural(i, after int32) bool {
	last := r.doc.Lower(after - 1)
	if strings.HasSuffix(last, "men") || r.is(i, "people") || after > i+1 && r.is(i, "heads") {
		return true
	}
	if !strings.HasSuffix(last, "s") || strings.HasSuffix(last, "ss") {
		return false
	}
	return !r.at(after-1, inPortfolio) && !r.at(after-1, inSingular)
}
