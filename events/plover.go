package events

import (
	"io/fs"
	"slices"
	"strconv"

	"readout"
)

// code is a PLOVER type with one of its modes, or with none.
type code struct {
	Type readout.EventType
	Mode string
}

// codebook is what the PLOVER manual and the CAMEO conversion table say of
// types and modes. See data/plover.tsv and data/cameo.tsv for the sources.
type codebook struct {
	scores map[code]float64
	// needsRecipient holds the types that make no event without a recipient.
	needsRecipient map[readout.EventType]bool
	// cameo holds the type that each CAMEO code has become.
	cameo map[string]readout.EventType
}

func readCodebook(fsys fs.FS) (*codebook, error) {
	b := &codebook{
		scores:         map[code]float64{},
		needsRecipient: map[readout.EventType]bool{},
		cameo:          map[string]readout.EventType{},
	}
	rows, err := readTable(fsys, "data/plover.tsv", 4)
	if err != nil {
		return nil, err
	}
	for _, r := range rows {
		if err := b.addScore(r); err != nil {
			return nil, err
		}
	}
	rows, err = readTable(fsys, "data/cameo.tsv", 5)
	if err != nil {
		return nil, err
	}
	for _, r := range rows {
		t := readout.EventType(r.field(1))
		if !slices.Contains(readout.EventTypes(), t) {
			return nil, r.errorf("there is no event type %q", t)
		}
		b.cameo[r.field(0)] = t
	}
	return b, nil
}

func (b *codebook) addScore(r row) error {
	c := code{readout.EventType(r.field(0)), r.field(1)}
	if !slices.Contains(readout.EventTypes(), c.Type) {
		return r.errorf("there is no event type %q", c.Type)
	}
	if _, ok := b.scores[c]; ok {
		return r.errorf("type %s has mode %q twice", c.Type, c.Mode)
	}
	score, err := strconv.ParseFloat(r.field(2), 64)
	if err != nil {
		return r.errorf("read score: %w", err)
	}
	b.scores[c] = score
	b.needsRecipient[c.Type] = r.field(3) == "yes"
	return nil
}

// check returns an error unless the codebook has the type and the type has
// the mode.
func (b *codebook) check(r row, c code) error {
	if _, ok := b.scores[code{c.Type, ""}]; !ok {
		return r.errorf("there is no event type %q", c.Type)
	}
	if _, ok := b.scores[c]; !ok {
		return r.errorf("type %s has no mode %q", c.Type, c.Mode)
	}
	return nil
}

// inFuture returns what an event of type t is when it is yet to come. Forms of
// cooperation that lie ahead are the will to cooperate, AGREE, by the manual's
// chapter on AGREE. So are announced retreats and concessions by the CAMEO table
// (035, 0351-0356, "express intent to yield") and by the manual's gold records;
// the manual's text is of two minds. Conflict that a party says it will bring
// about is a threat.
func inFuture(t readout.EventType) readout.EventType {
	switch t {
	case readout.Consult, readout.Support, readout.Cooperate, readout.Aid, readout.Retreat, readout.Concede:
		return readout.Agree
	case readout.Sanction, readout.Coerce, readout.Assault, readout.Protest:
		return readout.Threaten
	}
	return t
}
